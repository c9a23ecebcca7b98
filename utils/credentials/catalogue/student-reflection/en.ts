import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Student reflection',
  competency: 'The educator teaches students to reflect on their own work, so that they can say what they have learned, what helped, and what to do next, and then do it.',
  keyMethod: {
    title: 'Taught, short, regular, and followed by action',
    text: 'Asked how a piece of work went, most students write “good” or “I need to try harder”. Reflection is a skill, and it grows like any other: students see it done, have words for it, practice it often on something concrete, and notice that it leads somewhere. The educator models it aloud, keeps it short, answers it, and leaves time to act on it.',
    components: [
      { title: 'Something concrete to look at', text: 'Students reflect with the work in front of them, against two or three criteria that they know, and point to the place they mean.' },
      { title: 'Modeling and words', text: 'Think aloud about work of your own, flaws included. Give sentence starters, word banks and the choice to speak or draw, and take them away as students stop needing them.' },
      { title: 'A short, regular moment', text: 'Five minutes at the same point of the week do more than a long questionnaire at the end of term. Change the question before it becomes a formula.' },
      { title: 'A reader who answers', text: 'The teacher or a classmate replies to what was written with a question or a suggestion, and without a grade.' },
      { title: 'A next step that is taken', text: 'Each reflection ends in one thing to do, and the next one begins by looking at whether it was done.' },
    ],
  },
  parts: [
    {
      id: 'reflection-overview',
      label: 'Part 1',
      title: 'Overview',
      steps: [
        {
          kind: 'prompt', id: 'reflection-context', label: '1a', title: 'Your class and its context',
          text: 'Describe your class and its context: grade, subject, number of students, languages, and the occasions on which students have looked back on their work until now. Do not name the school, the district or any student.',
          limits: [limit('words', 150, 250)],
        },
        {
          kind: 'prompt', id: 'reflection-start', label: '1b', title: 'How students reflected at the start',
          text: 'What did students’ reflections look like before you began? Quote two or three, as “Student A” and so on, say what they lacked, and state what you wanted students to become able to do.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'reflection-evidence',
      label: 'Part 2',
      title: 'Evidence of practice',
      steps: [
        {
          kind: 'request', id: 'reflection-routine', label: '2a', title: 'The reflection routine',
          text: 'Submit what students saw and used: the questions, the model you gave, supports for those who write little or are new to the language of the class, and when and for how long reflection took place. In the caption, say what you took away or changed as students grew surer, and when.',
          min: 1, max: 2, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'request', id: 'reflection-pairs', label: '2b', title: 'Two students, early and later',
          text: 'Attach four reflections: an early one and a later one by each of two students with different starting points, each with the part of the work that it speaks of. Write “Student A” and “Student B” or initials, cover names and anything private. In each caption, give the week and point to the sentence to read first.',
          min: 4, max: 4, kinds: ['document', 'image', 'audio'], anyOf: '', limits: [limit('pages', null, 1), limit('minutes', null, 2)],
        },
        {
          kind: 'request', id: 'reflection-talk-recorded', label: '2c', title: 'Talk about learning, recorded',
          text: 'Either 2c or 2d. A recording of three to five minutes in which a student reflects aloud with you or a classmate. Use it only with written family permission for this use, without names; sound alone, or hands and work in the picture, is enough. In the caption, give the minute at which the student names a next step.',
          min: 1, max: 1, kinds: ['audio', 'video', 'link'], anyOf: 'reflection-talk', limits: [limit('minutes', 3, 5)],
        },
        {
          kind: 'request', id: 'reflection-talk-notes', label: '2d', title: 'Talk about learning, in notes',
          text: 'Either 2c or 2d. Notes or a transcript of such a conversation, with what the student said kept apart from what you thought of it. Write “Student A”. In the caption, mark the place where the student names a next step.',
          min: 1, max: 1, kinds: ['document', 'image'], anyOf: 'reflection-talk', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'prompt', id: 'reflection-changed', label: '2e', title: 'How students’ reflections changed',
          text: 'How did the reflections of Student A and Student B change, and what in your teaching brought it about? Quote from 2b. Then describe the range in the class: how many moved from general remarks to specific ones, how you judged it, and who did not.',
          limits: [limit('words', 200, 350, 'must')],
        },
        {
          kind: 'prompt', id: 'reflection-action', label: '2f', title: 'What students did next',
          text: 'What did students do because of their reflections? Follow one next step from the sentence in which it was named to the work in which it was taken, and one that was not taken.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'reflection-reflection',
      label: 'Part 3',
      title: 'Reflection',
      steps: [
        {
          kind: 'prompt', id: 'reflection-effect', label: '3a', title: 'Effect on students and on you',
          text: 'What difference did it make to students’ learning and to the way they speak of themselves as learners? What did their reflections show you about your teaching that you did not know?',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'reflection-next', label: '3b', title: 'What you will keep and change',
          text: 'What will you keep, what will you change, and how will you prevent reflection from turning into a form to fill in?',
          limits: [limit('words', 100, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'reflection-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'reflection-routine' },
      text: 'Reflection is taught and open to every student',
      levels: [
        { id: 'reflection-c1-not-yet', label: 'Not yet', passes: false, text: 'Students are given questions to answer, without a model, criteria or a regular time.' },
        { id: 'reflection-c1-basic', label: 'Basic', passes: false, text: 'There are a model and a regular time, but the only way to take part is to write in the language of the class, or the supports never change.' },
        { id: 'reflection-c1-passing', label: 'Passing', passes: true, text: 'A model, known criteria and a regular time are shown; students can take part in more than one way; and a support was taken away or changed as they grew surer.' },
      ],
    },
    {
      id: 'reflection-c2', label: 'C2', kind: 'levels', on: { kind: 'request', id: 'reflection-pairs' },
      text: 'Later reflections are more specific than early ones',
      levels: [
        { id: 'reflection-c2-not-yet', label: 'Not yet', passes: false, text: 'Later reflections are longer or neater only, or early and later ones are by different students.' },
        { id: 'reflection-c2-basic', label: 'Basic', passes: false, text: 'One student’s later reflection points to a place in the work or names a reason; the other’s stays general.' },
        { id: 'reflection-c2-passing', label: 'Passing', passes: true, text: 'Both students’ later reflections point to a place in the work, give a reason tied to a criterion, and name something to do next.' },
      ],
    },
    {
      id: 'reflection-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'reflection-changed' },
      text: 'The change is traced to teaching, and the whole class is in view',
      levels: [
        { id: 'reflection-c3-not-yet', label: 'Not yet', passes: false, text: 'Change is asserted without quotations, or only the two sampled students are mentioned.' },
        { id: 'reflection-c3-basic', label: 'Basic', passes: false, text: 'Quotations show a change, but what in the teaching led to it, or how the class was judged, is left open.' },
        { id: 'reflection-c3-passing', label: 'Passing', passes: true, text: 'Quotations from 2b are linked to a particular model, support or reply; the range in the class is given with the way it was judged, and those who did not move are described.' },
      ],
    },
    {
      id: 'reflection-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'reflection-action' },
      text: 'Reflection leads to action',
      levels: [
        { id: 'reflection-c4-not-yet', label: 'Not yet', passes: false, text: 'Next steps are intentions such as “study more”, or none was followed up.' },
        { id: 'reflection-c4-basic', label: 'Basic', passes: false, text: 'A student’s next step is specific, but the work in which it was taken is described and cannot be found in the evidence.' },
        { id: 'reflection-c4-passing', label: 'Passing', passes: true, text: 'One next step is followed from the student’s sentence to a change in the work that can be seen in the evidence, and one that was not taken is discussed.' },
      ],
    },
    {
      id: 'reflection-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'reflection-reflection' },
      text: 'The educator learns from what students wrote',
      levels: [
        { id: 'reflection-c5-not-yet', label: 'Not yet', passes: false, text: 'The reflection describes the routine or its popularity.' },
        { id: 'reflection-c5-basic', label: 'Basic', passes: false, text: 'An effect on students is named with evidence, but nothing that the teacher learned about their own teaching.' },
        { id: 'reflection-c5-passing', label: 'Passing', passes: true, text: 'An effect on students is supported by evidence, something unexpected about the teaching is named, and a change follows from it.' },
      ],
    },
    {
      id: 'reflection-c6', label: 'C6', kind: 'levels', on: { kind: 'template' },
      text: 'Students’ privacy is respected throughout',
      levels: [
        { id: 'reflection-c6-not-yet', label: 'Not yet', passes: false, text: 'A student can be recognized by name, face, voice without permission, or private detail in a text or an artifact.' },
        { id: 'reflection-c6-basic', label: 'Basic', passes: false, text: 'No name can be read, but codes change from one piece to the next, or private matters unrelated to learning are shown.' },
        { id: 'reflection-c6-passing', label: 'Passing', passes: true, text: 'No student can be recognized, the same code stands for the same student everywhere, and only what concerns learning is shown.' },
      ],
    },
  ],
  policies: { ai: 'not', reuse: 'unknown', team: 'not', studentNames: 'initials' },
  statedHours: 'about 10 hours over six to eight weeks',
  statedCredit: '',
};
