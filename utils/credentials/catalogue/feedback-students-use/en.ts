import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Feedback students use',
  competency: 'The educator gives feedback that tells students what to do next, and makes the time in which they do it.',
  keyMethod: {
    title: 'A shared goal, one next step, time to take it',
    text: 'Feedback helps when it changes the work, and much of it never gets the chance: it arrives with the grade, after the task is over, in words that only the teacher understands. The educator moves it earlier, makes it smaller, and plans the minutes in which students act on it. What students do next is the measure, not how much was written.',
    components: [
      { title: 'A goal students can see', text: 'Students know before they begin what good work looks like: two or three criteria in their own words, and one sample that they have judged together.' },
      { title: 'A comment that asks for one next step', text: 'Each comment names something that meets the goal and asks for one thing that the student can do now. It speaks of the work and leaves out praise or blame of the person. It comes without a grade.' },
      { title: 'Time in class to use it', text: 'Feedback is handed back with at least ten minutes, the draft and the criteria at hand. Nobody begins the next task until something in the draft has changed.' },
      { title: 'A reply from the student', text: 'Students mark what they changed and say which comment led to it, or why they chose not to follow it. The reply shows the teacher which comments were understood.' },
    ],
  },
  parts: [
    {
      id: 'feedback-overview',
      label: 'Part 1',
      title: 'Overview',
      steps: [
        {
          kind: 'prompt', id: 'feedback-context', label: '1a', title: 'Your class and its context',
          text: 'Describe your class and its context: grade, subject, number of students, and what used to happen to your feedback once you had handed it back. Do not name the school, the district or any student.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'feedback-intent', label: '1b', title: 'What students were to do with feedback',
          text: 'What did you want students to do with feedback, in which task, and why there? Explain any abbreviation that a reader in another district may not know.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'feedback-evidence',
      label: 'Part 2',
      title: 'Evidence of practice',
      steps: [
        {
          kind: 'request', id: 'feedback-protocol', label: '2a', title: 'Feedback protocol',
          text: 'Submit the protocol that you and your students followed: the goal and criteria as students saw them, how comments were to be worded, when feedback was given and returned, and the minutes set aside to use it. In the caption, say which element was new to this class.',
          min: 1, max: 1, kinds: ['document'], anyOf: '', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'request', id: 'feedback-before-after', label: '2b', title: 'Student work before and after',
          text: 'Attach two versions of one piece by the same student: the draft with your comment on it, and the version made after the comment. Write “Student A” over the name on every page and in the file name. In each caption, quote the comment or point to the change that answers it.',
          min: 2, max: 2, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'prompt', id: 'feedback-use', label: '2c', title: 'How the samples show use',
          text: 'Explain how the samples show a student using feedback. Follow one comment from its wording to the change it led to. Then say how typical this is: how many students in the class changed their work in answer to a comment, how many did not, and how you counted.',
          limits: [limit('words', 200, 400, 'must')],
        },
        {
          kind: 'request', id: 'feedback-conference', label: '2d', title: 'A feedback conference',
          text: 'Add one record of a conversation about feedback between you and a student, or between two students: a short recording, a transcript, or a photo of notes made during it. Use a transcript with “Student A” unless the family has agreed in writing to a face or voice being heard by an outside reader. In the caption, mark the moment at which the student decides what to do next.',
          min: 1, max: 1, kinds: ['audio', 'video', 'document', 'image'], anyOf: '', limits: [limit('minutes', null, 6), limit('pages', null, 2)],
        },
      ],
    },
    {
      id: 'feedback-reflection',
      label: 'Part 3',
      title: 'Reflection',
      steps: [
        {
          kind: 'prompt', id: 'feedback-students-said', label: '3a', title: 'What students said',
          text: 'What did students say about it? Quote at least three of them as “Student A”, “Student B” and so on, among them one for whom the feedback did not work, and say what each taught you about your comments.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'feedback-next', label: '3b', title: 'What you will keep and change',
          text: 'What will you keep, and what will you change? Consider the hours it cost you as well as what students gained, and say how you will sustain it in an ordinary week.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'feedback-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'feedback-protocol' },
      text: 'The protocol gives feedback while the work can still change',
      levels: [
        { id: 'feedback-c1-not-yet', label: 'Not yet', passes: false, text: 'Feedback comes with or after the grade, or no time is set aside to act on it.' },
        { id: 'feedback-c1-basic', label: 'Basic', passes: false, text: 'Feedback comes before the work is final, but acting on it is left to homework or to those who finish early, or the criteria are in the teacher’s words only.' },
        { id: 'feedback-c1-passing', label: 'Passing', passes: true, text: 'Criteria in students’ words, the moment of feedback and the class minutes for using it are all in the protocol, and the grade waits until after the revision.' },
      ],
    },
    {
      id: 'feedback-c2', label: 'C2', kind: 'levels', on: { kind: 'request', id: 'feedback-before-after' },
      text: 'The comment names the next step',
      levels: [
        { id: 'feedback-c2-not-yet', label: 'Not yet', passes: false, text: 'The comment praises, corrects or rewrites, and leaves the student nothing to decide.' },
        { id: 'feedback-c2-basic', label: 'Basic', passes: false, text: 'The comment refers to the goal, but asks for so much, or so vaguely (“add detail”), that the student cannot tell where to begin.' },
        { id: 'feedback-c2-passing', label: 'Passing', passes: true, text: 'The comment says what already meets the goal and asks for one step that this student can take in the time given, without doing it for them.' },
      ],
    },
    {
      id: 'feedback-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'feedback-before-after' },
      text: 'The same student’s work changes in answer to the comment',
      levels: [
        { id: 'feedback-c3-not-yet', label: 'Not yet', passes: false, text: 'The samples are by different students or of different tasks, or the later version only corrects spelling and layout.' },
        { id: 'feedback-c3-basic', label: 'Basic', passes: false, text: 'The later version is better, but it cannot be seen that the comment led to the change.' },
        { id: 'feedback-c3-passing', label: 'Passing', passes: true, text: 'A change of substance in the later version answers the comment, and the student’s mark, reply or caption shows the link.' },
      ],
    },
    {
      id: 'feedback-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'feedback-use' },
      text: 'Use of feedback is described for the whole class',
      levels: [
        { id: 'feedback-c4-not-yet', label: 'Not yet', passes: false, text: 'Only the sampled student is described, or it is said without support that “most students” used the feedback.' },
        { id: 'feedback-c4-basic', label: 'Basic', passes: false, text: 'A count or estimate for the class is given, but not how it was made, or those who changed nothing are left out.' },
        { id: 'feedback-c4-passing', label: 'Passing', passes: true, text: 'The count, how it was made, and a considered reason why some students changed nothing are all given.' },
      ],
    },
    {
      id: 'feedback-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'feedback-reflection' },
      text: 'Students’ own words shape what comes next',
      levels: [
        { id: 'feedback-c5-not-yet', label: 'Not yet', passes: false, text: 'Students are not quoted, or only those who liked it are.' },
        { id: 'feedback-c5-basic', label: 'Basic', passes: false, text: 'At least three students are quoted, but the plan for next time does not draw on what they said.' },
        { id: 'feedback-c5-passing', label: 'Passing', passes: true, text: 'At least three students are quoted, one of them critical, and a named change to comments, timing or routine answers what they said.' },
      ],
    },
  ],
  policies: { ai: 'not', reuse: 'not', team: 'unknown', studentNames: 'initials' },
  statedHours: '10 to 15 hours',
  statedCredit: '',
};
