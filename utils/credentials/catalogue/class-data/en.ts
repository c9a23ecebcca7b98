import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Reading class data together',
  competency: 'The educator reads class data with colleagues and with students, keeps what is seen apart from what is supposed, and lets the reading decide one step in teaching that is then checked.',
  keyMethod: {
    title: 'Look before explaining, explain before acting, look again',
    text: 'Data rarely speaks, and a group of tired teachers is quick to speak for it: to blame the test, the homework, the families. A simple protocol slows this down. People first say only what they see, then put forward more than one explanation, then choose a step small enough to check. The reading gets better still when students, whose work it is, look at the data as well.',
    components: [
      { title: 'A question and more than one kind of data', text: 'Begin with a question about learning in this class. Read at least two kinds of data beside each other, one of them student work, so that neither can mislead you alone.' },
      { title: 'Seeing apart from supposing', text: 'In a first round everyone states only what can be pointed to. “Eleven of 24 left item 6 blank” belongs here; “they gave up” does not yet.' },
      { title: 'Several explanations', text: 'Name at least three, among them one that lies in the teaching. Ask of each: if it were true, what else would we see? Then go and look.' },
      { title: 'Students as readers', text: 'Show the class its own pattern, without names, and ask what explains it and what would help. They often know.' },
      { title: 'One step and a date', text: 'Decide on one change in teaching, for whom, and on the day on which the same kind of data will be read again.' },
    ],
  },
  parts: [
    {
      id: 'data-question',
      label: 'Part 1',
      title: 'The question and the readers',
      steps: [
        {
          kind: 'prompt', id: 'data-context', label: '1a', title: 'Your class, your colleagues, your question',
          text: 'Describe your class, the colleagues with whom you read, by role, and the question about learning that brought you together. Why did this question matter now? Do not name the school, the district, any student or any colleague.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'data-chosen', label: '1b', title: 'The data you chose',
          text: 'Which data did you choose, of at least two kinds, one of them student work? For each, say what it can show about your question and what it cannot.',
          limits: [limit('words', 150, 250)],
        },
      ],
    },
    {
      id: 'data-reading',
      label: 'Part 2',
      title: 'The reading',
      steps: [
        {
          kind: 'request', id: 'data-sheets', label: '2a', title: 'The data as you read it',
          text: 'Submit the tables, charts or sorted work that lay on the table. Replace every name and number of a student with a code, and merge groups that are so small that a student could be recognized. In the caption, say when and how the data was collected and how many students it covers.',
          min: 1, max: 3, kinds: ['data', 'document', 'image'], anyOf: '', limits: [limit('pages', null, 4)],
        },
        {
          kind: 'request', id: 'data-notes', label: '2b', title: 'Notes of the meeting',
          text: 'Either 2b or 2c. Notes taken at the meeting that keep observations and explanations in separate columns or sections. Write roles instead of names. In the caption, mark one place where the protocol kept the group from jumping ahead.',
          min: 1, max: 1, kinds: ['document', 'image'], anyOf: 'data-meeting', limits: [limit('pages', null, 3)],
        },
        {
          kind: 'request', id: 'data-recording', label: '2c', title: 'Recording of the meeting',
          text: 'Either 2b or 2c. An excerpt of five to ten minutes in which the group moves from observing to explaining. Everyone heard has agreed to it, and no student is named; silence names if need be. In the caption, give the minute at which the move happens.',
          min: 1, max: 1, kinds: ['audio', 'video', 'link'], anyOf: 'data-meeting', limits: [limit('minutes', 5, 10, 'must')],
        },
        {
          kind: 'prompt', id: 'data-seen', label: '2d', title: 'What you saw',
          text: 'What did you and your colleagues see in the data, before anyone explained it? State patterns, exceptions and what was missing, each with the figure or the piece of work to which one could point. Explain nothing here.',
          limits: [limit('words', 150, 300, 'must')],
        },
        {
          kind: 'prompt', id: 'data-explained', label: '2e', title: 'Explanations weighed',
          text: 'Which explanations did you consider, at least one of them lying in your own teaching? What did students say when they were shown the pattern? Which explanation did you keep, and what further look made you prefer it?',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
    {
      id: 'data-response',
      label: 'Part 3',
      title: 'The response and what followed',
      steps: [
        {
          kind: 'prompt', id: 'data-step', label: '3a', title: 'The step you took',
          text: 'What did you do differently, for which students, for how long, and how does it answer the explanation you kept? Say what you left unchanged.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'request', id: 'data-work', label: '3b', title: 'Student work before and after the step',
          text: 'Attach work by one or two students from before and after the step, in pairs. Cover names and use the codes of 2a. In each caption, say what in the work bears on your question.',
          min: 2, max: 4, kinds: ['document', 'image', 'data'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'prompt', id: 'data-second', label: '3c', title: 'The second reading',
          text: 'What did you see when you read the same kind of data again? Compare it with the first reading, say what remains unclear, and what you will do next.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'data-learned', label: '3d', title: 'What reading together taught you',
          text: 'What did you see because others were reading with you that you would have missed alone? What would you change in the way your group, and your students, read data?',
          limits: [limit('words', 100, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'data-c1', label: 'C1', kind: 'levels', on: { kind: 'prompt', id: 'data-chosen' },
      text: 'The data suits the question',
      levels: [
        { id: 'data-c1-not-yet', label: 'Not yet', passes: false, text: 'Only one kind of data is used, student work is missing, or the data does not bear on the question.' },
        { id: 'data-c1-close', label: 'Close', passes: false, text: 'Two kinds of data bear on the question, but what each cannot show is not considered.' },
        { id: 'data-c1-met', label: 'Met', passes: true, text: 'At least two kinds of data, one of them student work, are each tied to the question with one thing they show and one thing they cannot.' },
      ],
    },
    {
      id: 'data-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'data-seen' },
      text: 'Observations are kept apart from explanations',
      levels: [
        { id: 'data-c2-not-yet', label: 'Not yet', passes: false, text: 'Causes, judgments or intentions (“lazy”, “did not study”) stand among the observations.' },
        { id: 'data-c2-close', label: 'Close', passes: false, text: 'Statements are observations, but several cannot be traced to a figure or piece of work in 2a, or exceptions are left out.' },
        { id: 'data-c2-met', label: 'Met', passes: true, text: 'Each statement can be pointed to in 2a; patterns, exceptions and missing data are all reported; nothing is explained.' },
      ],
    },
    {
      id: 'data-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'data-explained' },
      text: 'Several explanations are weighed, with students heard',
      levels: [
        { id: 'data-c3-not-yet', label: 'Not yet', passes: false, text: 'One explanation is taken for granted, or all lie with students and families.' },
        { id: 'data-c3-close', label: 'Close', passes: false, text: 'At least two explanations are given, one of them in the teaching, but no further look decides between them, or students were not asked.' },
        { id: 'data-c3-met', label: 'Met', passes: true, text: 'At least three explanations are compared, one of them in the teaching; what students said is reported; a named further look supports the one that was kept.' },
      ],
    },
    {
      id: 'data-c4', label: 'C4', kind: 'levels', on: { kind: 'part', id: 'data-reading' },
      text: 'The reading was shared',
      levels: [
        { id: 'data-c4-not-yet', label: 'Not yet', passes: false, text: 'Notes or recording show one person presenting conclusions to others.' },
        { id: 'data-c4-close', label: 'Close', passes: false, text: 'Several people contribute, but it cannot be seen that a protocol was followed or that anyone’s view changed.' },
        { id: 'data-c4-met', label: 'Met', passes: true, text: 'Notes or recording show a protocol at work: everyone observes before anyone explains, and at least one contribution changes what the group thinks.' },
      ],
    },
    {
      id: 'data-c5', label: 'C5', kind: 'levels', on: { kind: 'prompt', id: 'data-step' },
      text: 'The step answers the explanation',
      levels: [
        { id: 'data-c5-not-yet', label: 'Not yet', passes: false, text: 'The step is general (more practice, more time) or would have been taken anyway.' },
        { id: 'data-c5-close', label: 'Close', passes: false, text: 'The step is specific, but not tied to the explanation that was kept or to the students who need it.' },
        { id: 'data-c5-met', label: 'Met', passes: true, text: 'A specific change in teaching, for identified students and a set time, follows from the explanation that was kept and can be seen in the work in 3b.' },
      ],
    },
    {
      id: 'data-c6', label: 'C6', kind: 'levels', on: { kind: 'prompt', id: 'data-second' },
      text: 'The same kind of data is read again, honestly',
      levels: [
        { id: 'data-c6-not-yet', label: 'Not yet', passes: false, text: 'Nothing is read again, or success is stated without data.' },
        { id: 'data-c6-close', label: 'Close', passes: false, text: 'A second reading is reported, but with a different measure or without what did not improve.' },
        { id: 'data-c6-met', label: 'Met', passes: true, text: 'The same kind of data is compared for the same question, with what improved, what did not and what remains unclear, and the next step follows.' },
      ],
    },
  ],
  policies: { ai: 'not', reuse: 'not', team: 'allowed', studentNames: 'none' },
  statedHours: 'about 15 hours, at least 3 of them with colleagues',
  statedCredit: '',
};
