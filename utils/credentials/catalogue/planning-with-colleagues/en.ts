import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Planning with colleagues',
  competency: 'The educator plans instruction with colleagues in meetings that produce decisions, contributes to a plan that is better for it, and uses student work to revise it together.',
  keyMethod: {
    title: 'A shared goal, a plan that is argued over, work that answers back',
    text: 'Teams are often given time together and spend it on dates, forms and dividing up the work. Planning changes teaching when colleagues talk about what students will think and do, put a draft on the table before it is finished, and come back with student work. It takes a few agreed habits more than it takes extra hours.',
    components: [
      { title: 'A goal the team owns', text: 'Agree on what students should understand or be able to do, and on what work would show it, before anyone proposes an activity.' },
      { title: 'A draft that may be changed', text: 'Someone brings an unfinished plan. Colleagues try the tasks as students would, foresee where students will stumble, and propose changes with reasons.' },
      { title: 'Meetings that leave a trace', text: 'A short agenda, turns for everyone, and a note of what was decided, who does it and by when. Disagreements are noted as well.' },
      { title: 'Student work on the table', text: 'After teaching, each person brings a few pieces without names. The team looks for what the plan made possible and what it left out, and revises the plan.' },
    ],
  },
  parts: [
    {
      id: 'planning-team',
      label: 'Part 1',
      title: 'The team and its plan',
      steps: [
        {
          kind: 'prompt', id: 'planning-context', label: '1a', title: 'The team and how it works',
          text: 'Describe the team and how it works: roles, grades and subjects, how often you meet and for how long, and what your meetings used to be spent on. Write “Colleague 1” or a role; do not name people, the school or the district.',
          limits: [limit('words', 150, 250)],
        },
        {
          kind: 'prompt', id: 'planning-goal', label: '1b', title: 'The goal you agreed on',
          text: 'What did the team agree that students should understand or be able to do, and what work was to show it? How did you reach agreement?',
          limits: [limit('words', 100, 250)],
        },
        {
          kind: 'request', id: 'planning-notes', label: '1c', title: 'Notes of three meetings',
          text: 'Submit agenda and notes of three meetings, one of them held after teaching. They show who proposed what (by role), what was decided, and what happened to earlier decisions. In each caption, point to the decision that mattered most.',
          min: 3, max: 3, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'planning-plans', label: '1d', title: 'The plan, first and later',
          text: 'Submit the plan of a lesson or a short unit in two versions: the first draft and the one that was taught. Mark what changed. Remove names from headers, comments and file properties. In the caption of the later one, point to a change that came from a colleague.',
          min: 2, max: 2, kinds: ['document', 'link'], anyOf: '', limits: [limit('pages', null, 5)],
        },
        {
          kind: 'prompt', id: 'planning-changed', label: '1e', title: 'How the plan changed',
          text: 'How did the plan change between the two versions, and why? Choose two or three changes. For each, tell what was proposed, what spoke for and against it, and what students were expected to do differently as a result. Include one proposal that the team turned down.',
          limits: [limit('words', 200, 350)],
        },
        {
          kind: 'prompt', id: 'planning-own', label: '1f', title: 'Your own contribution',
          text: 'What did you yourself contribute: which parts did you draft, which questions did you ask, where did you change your mind? The plan may be the same as your colleagues’; this answer and those in Part 2 must be yours alone.',
          limits: [limit('words', 100, 250, 'must')],
        },
      ],
    },
    {
      id: 'planning-classroom',
      label: 'Part 2',
      title: 'My classroom and what I learned',
      steps: [
        {
          kind: 'request', id: 'planning-work', label: '2a', title: 'Student work from the lesson',
          text: 'Attach two to four pieces of student work from your own class that you brought to the team. Choose different performance bands; cover names and write “Student A”, “Student B” or initials. In each caption, say what the work shows about the goal in 1b.',
          min: 2, max: 4, kinds: ['document', 'image', 'audio', 'video'], anyOf: '', limits: [limit('pages', null, 2), limit('minutes', null, 3)],
        },
        {
          kind: 'prompt', id: 'planning-work-told', label: '2b', title: 'What the work told the team',
          text: 'What did the team see in the student work, yours and theirs, about the plan? Say what the plan made possible, what it missed and for which students, and what you decided to revise.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'request', id: 'planning-colleague', label: '2c', title: 'A colleague’s statement',
          text: 'You may add a statement of up to one page in which a colleague describes your part in the planning. It is signed with a role and not with a name. In the caption, say how long you have planned together.',
          min: 0, max: 1, kinds: ['document', 'audio'], anyOf: '', limits: [limit('pages', null, 1), limit('minutes', null, 3)],
        },
        {
          kind: 'prompt', id: 'planning-learned', label: '2d', title: 'What you learned by planning together',
          text: 'What do you now do differently in your teaching because you planned with others, and what difference did it make to your students? What would make the team’s next meetings more worthwhile, and what will you do toward it?',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'planning-c1', label: 'C1', kind: 'levels', on: { kind: 'request', id: 'planning-notes' },
      text: 'Meetings lead to decisions about learning',
      levels: [
        { id: 'planning-c1-not-yet', label: 'Not yet', passes: false, text: 'Notes list topics or logistics, or come from fewer than three meetings.' },
        { id: 'planning-c1-meets', label: 'Meets', passes: true, text: 'Notes of three meetings, one after teaching, record decisions about what students will learn and do, who made the proposals, and what became of earlier decisions.' },
        { id: 'planning-c1-strong', label: 'Strong', passes: true, text: 'In addition, notes record a disagreement or a wrong turn and how the team dealt with it.' },
      ],
    },
    {
      id: 'planning-c2', label: 'C2', kind: 'levels', on: { kind: 'prompt', id: 'planning-changed' },
      text: 'The plan changes for reasons that concern students',
      levels: [
        { id: 'planning-c2-not-yet', label: 'Not yet', passes: false, text: 'The two versions differ in wording, order or format only, or the reasons concern convenience alone.' },
        { id: 'planning-c2-meets', label: 'Meets', passes: true, text: 'At least two changes that can be found in 1d are explained by what students were expected to think, do or find hard, and one proposal turned down is reported with its reason.' },
        { id: 'planning-c2-strong', label: 'Strong', passes: true, text: 'In addition, a change is shown to have come from trying the task as a student would, or from earlier student work.' },
      ],
    },
    {
      id: 'planning-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'planning-own' },
      text: 'The educator’s own contribution can be told apart',
      levels: [
        { id: 'planning-c3-not-yet', label: 'Not yet', passes: false, text: 'Only “we” appears, or what is claimed cannot be found in the notes or the plans.' },
        { id: 'planning-c3-meets', label: 'Meets', passes: true, text: 'At least two contributions of the educator’s own are named and can be found in 1c or 1d.' },
        { id: 'planning-c3-strong', label: 'Strong', passes: true, text: 'In addition, the educator tells where a colleague changed their mind and what followed.' },
      ],
    },
    {
      id: 'planning-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'planning-work-told' },
      text: 'Student work is used to revise the plan',
      levels: [
        { id: 'planning-c4-not-yet', label: 'Not yet', passes: false, text: 'Student work is displayed or graded, but nothing about the plan is concluded from it.' },
        { id: 'planning-c4-meets', label: 'Meets', passes: true, text: 'Features of the pieces in 2a are named, from different performance bands, and lead to a stated revision of the plan.' },
        { id: 'planning-c4-strong', label: 'Strong', passes: true, text: 'In addition, work from more than one classroom is compared, and the difference is explained by how the plan was taught.' },
      ],
    },
    {
      id: 'planning-c5', label: 'C5', kind: 'levels', on: { kind: 'prompt', id: 'planning-learned' },
      text: 'The reflection links working together to teaching and to students',
      levels: [
        { id: 'planning-c5-not-yet', label: 'Not yet', passes: false, text: 'The reflection says that working together was pleasant, useful or difficult, and stops there.' },
        { id: 'planning-c5-meets', label: 'Meets', passes: true, text: 'A change in the educator’s teaching and its effect on students are described with reference to the evidence, and a next step for the team is named.' },
        { id: 'planning-c5-strong', label: 'Strong', passes: true, text: 'In addition, the educator says what planning together did not solve and what they will do about it.' },
      ],
    },
  ],
  policies: { ai: 'unknown', reuse: 'not', team: 'allowed', studentNames: 'initials' },
  statedHours: 'about 15 hours over at least six weeks',
  statedCredit: '',
};
