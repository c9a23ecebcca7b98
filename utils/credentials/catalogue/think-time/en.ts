import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Think time and questioning',
  competency: 'The educator uses planned think time so that more students answer, and answer more fully.',
  keyMethod: {
    title: 'Plan the question, hold the silence, build on the answer',
    text: 'Classroom talk tends to fall into a rhythm: a question, a very short pause, one of a few familiar hands. A longer pause breaks that rhythm, but only when the question is worth thinking about and students know what the silence is for. The educator plans both, counts who speaks, and adjusts.',
    components: [
      { title: 'Questions that deserve time', text: 'Before the lesson, write out the two to four questions that carry it. Each asks for a reason, a comparison or a prediction, and none can be answered well in one word. Keep recall questions quick.' },
      { title: 'A wait before the first answer', text: 'Say that you will wait and roughly how long. Keep hands down, count silently, and look at the whole room instead of the first student who is ready.' },
      { title: 'A wait after the answer', text: 'Hold back your “good” and your correction. The second pause tells students that the answer is theirs to extend, question or disagree with.' },
      { title: 'Something to do with the time', text: 'Students jot, sketch, point to a line in the text or rehearse with a partner, in any language they think in, so that everyone has something to say when the time is up.' },
      { title: 'A count of who speaks', text: 'Keep a simple tally by lesson: how many different students spoke, and how many answers gave a reason. Use it to choose whom to invite and which questions to rewrite.' },
    ],
  },
  parts: [
    {
      id: 'think-overview',
      label: 'Part 1',
      title: 'Overview',
      steps: [
        {
          kind: 'prompt', id: 'think-context', label: '1a', title: 'Your class and its context',
          text: 'Describe your class and its context: grade, subject, number of students, the languages they speak, and whatever affects who talks in this room. Do not name the school, the district or any student.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'think-change', label: '1b', title: 'What you wanted to change',
          text: 'What did you want to change, and why? Say who usually answered and how long you usually waited before you began, and how you know: from a tally, a recording or a colleague’s notes on at least one ordinary lesson.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'think-evidence',
      label: 'Part 2',
      title: 'Evidence of practice',
      steps: [
        {
          kind: 'request', id: 'think-plan', label: '2a', title: 'Lesson plan',
          text: 'Submit one lesson plan in which you planned your questions. Mark the questions that deserve time, how long you meant to wait before and after an answer, and what students were to do meanwhile. In the caption, name the most important question and say why it needed time. Take your name and the school’s out of the header and the file name.',
          min: 1, max: 1, kinds: ['document'], anyOf: '', limits: [limit('pages', null, 4)],
        },
        {
          kind: 'prompt', id: 'think-students-did', label: '2b', title: 'What students did with the time',
          text: 'Describe what your students did with the extra time, and how you know. Set lessons before the change beside lessons after it, refer to a tally, a recording or student work, and include one moment when the time did not help. Write “Student A”, “Student B” or initials.',
          limits: [limit('words', 200, 350)],
        },
        {
          kind: 'request', id: 'think-work', label: '2c', title: 'Student work',
          text: 'Attach two student work samples from different performance bands, each made in or right after a planned wait: exit slips, quick writes, annotated diagrams. Cover names and label them “Student A” and “Student B”. In each caption, give the question that was asked, the time students had, and what in the work shows thinking.',
          min: 2, max: 2, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'think-further', label: '2d', title: 'Further artifacts',
          text: 'You may add up to three further artifacts: a tally of speakers, a seating chart marked with who spoke, or a recording of a question and what followed. Use seat numbers or initials. A face or a voice may appear only with written permission from the family for this use. In the caption, say what to look at first.',
          min: 0, max: 3, kinds: ['document', 'image', 'audio', 'video', 'data'], anyOf: '', limits: [limit('minutes', null, 5)],
        },
      ],
    },
    {
      id: 'think-reflection',
      label: 'Part 3',
      title: 'Reflection',
      steps: [
        {
          kind: 'prompt', id: 'think-effect', label: '3a', title: 'Effect on students',
          text: 'What was the effect on your students? Refer to your evidence. Consider separately those who seldom spoke before and those who always did, and say what else might explain what you saw.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'think-next', label: '3b', title: 'What you will keep and change',
          text: 'What will you keep, and what will you change? Name one habit that you will keep, one that you will change, and the evidence that led you to each.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'think-c1', label: 'C1', kind: 'levels', on: { kind: 'prompt', id: 'think-students-did' },
      text: 'Students’ responses are described with specific evidence',
      levels: [
        { id: 'think-c1-not-yet', label: 'Not yet', passes: false, text: 'Responses are described in general terms (“they were more engaged”), or nothing described can be traced to a lesson, a tally, a recording or a piece of work.' },
        { id: 'think-c1-basic', label: 'Basic', passes: false, text: 'At least one response or count is specific, but nothing from before the change stands beside it, or only students who already spoke appear.' },
        { id: 'think-c1-passing', label: 'Passing', passes: true, text: 'Counts or quoted responses from before and after are set side by side with the lessons they come from. They include students who seldom spoke, and one moment when the time did not help.' },
      ],
    },
    {
      id: 'think-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'think-students-did' },
      text: 'The change is linked to what the teacher did',
      levels: [
        { id: 'think-c2-not-yet', label: 'Not yet', passes: false, text: 'It is not clear what the teacher did differently, or the plan in 2a holds no questions or waits that were decided beforehand.' },
        { id: 'think-c2-basic', label: 'Basic', passes: false, text: 'The plan marks questions and waits, but the change in students is only said to follow from them.' },
        { id: 'think-c2-passing', label: 'Passing', passes: true, text: 'Particular questions and waits from the plan are tied to particular responses, and a lesson without them, or another possible cause, is considered.' },
      ],
    },
    {
      id: 'think-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'think-work' },
      text: 'The work shows fuller answers',
      levels: [
        { id: 'think-c3-not-yet', label: 'Not yet', passes: false, text: 'The samples hold single words or copied phrases, come from one performance band, or could have been made without any wait.' },
        { id: 'think-c3-basic', label: 'Basic', passes: false, text: 'One sample gives a reason, a comparison or a prediction; the other does not, or the captions do not say what question and how much time lay behind it.' },
        { id: 'think-c3-passing', label: 'Passing', passes: true, text: 'Both samples, from different bands, hold a reason, a comparison or a prediction in the student’s own words, and each caption points to the place where it stands.' },
      ],
    },
    {
      id: 'think-c4', label: 'C4', kind: 'levels', on: { kind: 'part', id: 'think-reflection' },
      text: 'The reflection names an effect and draws a next step from it',
      levels: [
        { id: 'think-c4-not-yet', label: 'Not yet', passes: false, text: 'The reflection retells the lessons or gives an opinion of think time, and names no effect on students.' },
        { id: 'think-c4-basic', label: 'Basic', passes: false, text: 'An effect is named, but for the class as a whole only, or the next step would have been the same without the evidence.' },
        { id: 'think-c4-passing', label: 'Passing', passes: true, text: 'The effect is weighed for quieter and for more talkative students with reference to the evidence, and what will be kept and changed follows from it.' },
      ],
    },
  ],
  policies: { ai: 'unknown', reuse: 'not', team: 'allowed', studentNames: 'initials' },
  statedHours: 'about 15 hours',
  statedCredit: '',
};
