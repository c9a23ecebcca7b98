import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Student voice through surveys',
  competency: 'The educator asks students about their learning in a survey that is safe to answer, tells them what was heard, and changes something because of it.',
  keyMethod: {
    title: 'Ask, listen, tell, change, ask again',
    text: 'Students know things about a lesson that nobody else in the room can see: when they are lost, whether they feel they can ask, what helps. A survey brings this out if the questions are clear and the answers are safe to give. It builds trust only when students see that someone read them. The educator goes round the whole cycle within weeks, while it still matters to those who answered.',
    components: [
      { title: 'A question worth asking', text: 'Choose one thing about learning in this class that you can change and honestly do not know. Leave out what you could look up, and anything that asks students about home or health.' },
      { title: 'A survey that is safe and short', text: 'Use plain, neutral questions about what happens in class, some to rate and one or two to answer freely. Make it anonymous, read it aloud or translate it where needed, and try it on two students first.' },
      { title: 'A reading that hears the few', text: 'Look at the spread before the average. Read every open answer, group them, and pay attention to what only a handful of students said.' },
      { title: 'Telling students what you heard', text: 'Within two weeks, show the class its own results: what most said, what some said, what you will change, and what you cannot change and why.' },
      { title: 'Asking again', text: 'After the change, repeat two or three of the questions. Let students judge whether it made a difference.' },
    ],
  },
  parts: [
    {
      id: 'surveys-overview',
      label: 'Part 1',
      title: 'Overview',
      steps: [
        {
          kind: 'prompt', id: 'surveys-context', label: '1a', title: 'Your class and its context',
          text: 'Describe your class and its context: grade, subject, number of students, and how students have been able to tell you about their learning until now. Do not name the school, the district or any student.',
          limits: [limit('words', 100, 250)],
        },
        {
          kind: 'prompt', id: 'surveys-question', label: '1b', title: 'What you wanted to know',
          text: 'What did you want to learn from your students that you did not know, and what were you ready to change if they told you so? Say what you expected to hear.',
          limits: [limit('words', 150, 250)],
        },
      ],
    },
    {
      id: 'surveys-evidence',
      label: 'Part 2',
      title: 'Evidence of practice',
      steps: [
        {
          kind: 'request', id: 'surveys-survey', label: '2a', title: 'The survey',
          text: 'Submit the survey as students saw it, five to twelve questions with their introduction, as a document or as a link that opens without signing in. In the caption, say how it was kept anonymous, what you changed after trying it out, and how students who read or write little in its language could answer.',
          min: 1, max: 1, kinds: ['document', 'link'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'surveys-results', label: '2b', title: 'The results',
          text: 'Submit the results for the class: how the answers to each question were spread, and the open answers, grouped. Leave out names, times and anything by which a student could be recognized; paraphrase an open answer that gives its writer away. In the caption, say how many answered out of how many.',
          min: 1, max: 2, kinds: ['data', 'document', 'image'], anyOf: '', limits: [limit('pages', null, 4)],
        },
        {
          kind: 'prompt', id: 'surveys-heard', label: '2c', title: 'What you heard',
          text: 'What did your students tell you? Report what many said and what few said, what surprised you against 1b, and what the survey cannot tell you. Quote open answers without saying who wrote them.',
          limits: [limit('words', 200, 350, 'must')],
        },
        {
          kind: 'request', id: 'surveys-told', label: '2d', title: 'What you told students',
          text: 'Submit what you showed or gave to students when you reported back: a slide, a handout, a photo of the board, a short recording of your own voice. In the caption, give the days between survey and report, and one thing that students said in reply.',
          min: 1, max: 1, kinds: ['document', 'image', 'audio', 'link'], anyOf: '', limits: [limit('pages', null, 3), limit('minutes', null, 4)],
        },
        {
          kind: 'prompt', id: 'surveys-change', label: '2e', title: 'What you changed',
          text: 'What did you change in your teaching because of the answers? Describe it precisely enough for a colleague to do the same, and name a wish that you did not follow, with the reason you gave to students.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'request', id: 'surveys-classroom', label: '2f', title: 'The change in the classroom',
          text: 'Attach one or two pieces of evidence that the change reached students: student work that came of it, a photo of the new routine without faces, or the answers when you asked again. Write “Student A” in place of names. In the caption, say which answer in 2b this responds to.',
          min: 1, max: 2, kinds: ['document', 'image', 'data'], anyOf: '', limits: [],
        },
      ],
    },
    {
      id: 'surveys-reflection',
      label: 'Part 3',
      title: 'Reflection',
      steps: [
        {
          kind: 'prompt', id: 'surveys-effect', label: '3a', title: 'Effect on students',
          text: 'What difference did it make to students that they were asked and answered? Use what you saw when you asked again, and consider those who did not answer or whose wish was not followed.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'surveys-next', label: '3b', title: 'How you will go on listening',
          text: 'Which question would you ask differently, and how will listening to students become part of an ordinary term?',
          limits: [limit('words', 100, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'surveys-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'surveys-survey' },
      text: 'The survey is safe to answer and easy to understand',
      levels: [
        { id: 'surveys-c1-not-yet', label: 'Not yet', passes: false, text: 'Students can be identified, or questions lead toward an answer, ask two things at once, or ask about home or health.' },
        { id: 'surveys-c1-basic', label: 'Basic', passes: false, text: 'The survey is anonymous and mostly neutral, but it was not tried out, or some students could not answer it by themselves.' },
        { id: 'surveys-c1-passing', label: 'Passing', passes: true, text: 'Every question is neutral, about one thing and about this class; anonymity is explained to students; trying it out led to a change; and all students had a way to answer.' },
      ],
    },
    {
      id: 'surveys-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'surveys-heard' },
      text: 'The reading of the answers is fair to them',
      levels: [
        { id: 'surveys-c2-not-yet', label: 'Not yet', passes: false, text: 'Only averages or only welcome answers are reported, or conclusions go beyond what was asked.' },
        { id: 'surveys-c2-basic', label: 'Basic', passes: false, text: 'Main results are reported correctly, but answers given by few, or the limits of the survey, are missing.' },
        { id: 'surveys-c2-passing', label: 'Passing', passes: true, text: 'What many and what few said is reported with figures from 2b, set against what was expected, and at least one limit of the survey is named.' },
      ],
    },
    {
      id: 'surveys-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'surveys-told' },
      text: 'Students are told what was heard',
      levels: [
        { id: 'surveys-c3-not-yet', label: 'Not yet', passes: false, text: 'Students were thanked, but not shown results.' },
        { id: 'surveys-c3-basic', label: 'Basic', passes: false, text: 'Results were shown, but not what would change or what could not, or they came too late for the students who answered.' },
        { id: 'surveys-c3-passing', label: 'Passing', passes: true, text: 'Results, one change and one thing that stays as it is, with the reason, were shared within about two weeks in words that students understand.' },
      ],
    },
    {
      id: 'surveys-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'surveys-change' },
      text: 'A change in teaching follows from the answers',
      levels: [
        { id: 'surveys-c4-not-yet', label: 'Not yet', passes: false, text: 'No change is described, or it had been decided before the survey.' },
        { id: 'surveys-c4-basic', label: 'Basic', passes: false, text: 'A change is described, but its link to an answer, or the evidence in 2f that it took place, is thin.' },
        { id: 'surveys-c4-passing', label: 'Passing', passes: true, text: 'A precise change answers an identified result, and the evidence in 2f shows it at work with students.' },
      ],
    },
    {
      id: 'surveys-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'surveys-reflection' },
      text: 'The reflection considers whose voice counted',
      levels: [
        { id: 'surveys-c5-not-yet', label: 'Not yet', passes: false, text: 'The reflection praises surveys, or speaks of “the students” as one voice.' },
        { id: 'surveys-c5-basic', label: 'Basic', passes: false, text: 'The effect is discussed from the second asking, but those who did not answer or did not get their wish are absent.' },
        { id: 'surveys-c5-passing', label: 'Passing', passes: true, text: 'The effect is discussed with evidence from the second asking, silent and disappointed students are considered, and a habit of listening is planned with dates.' },
      ],
    },
  ],
  policies: { ai: 'unknown', reuse: 'unknown', team: 'allowed', studentNames: 'none' },
  statedHours: '',
  statedCredit: '',
};
