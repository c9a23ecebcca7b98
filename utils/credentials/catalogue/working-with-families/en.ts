import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Working with families',
  competency: 'The educator builds two-way communication with families, above all with those who are heard least, and works with them on something that helps their child learn.',
  keyMethod: {
    title: 'Listen first, reach everyone, do something together',
    text: 'Schools tell families a great deal and ask them very little. What helps learning most is a family that knows what its child is working on and has a part in it that fits its days. That takes listening before planning, a language and an hour that suit the family, and an invitation to do something real. Families who seldom answer are assumed to be busy or unsure of their welcome, not uninterested.',
    components: [
      { title: 'Listening before planning', text: 'Ask several families what their child enjoys, what worries them, and how and when they like to be reached. Begin with what is going well.' },
      { title: 'Ways that reach everyone', text: 'Offer more than one way (a call, a message, paper, a word at pickup) in the language of the home. Have a person who speaks the language check any automatic translation.' },
      { title: 'Talk about learning', text: 'Say what the class is learning, what this child can do already, and what comes next, in words free of school jargon and with a piece of work in hand.' },
      { title: 'A shared task that fits the home', text: 'Invite families into something short that needs what they know: a story, a measurement, an opinion. It must work without money or a printer, and in any language.' },
      { title: 'A record of whom you have reached', text: 'Keep a simple log, see who is missing from it, and change the way and not only the number of messages.' },
    ],
  },
  parts: [
    {
      id: 'families-overview',
      label: 'Part 1',
      title: 'Overview',
      steps: [
        {
          kind: 'prompt', id: 'families-context', label: '1a', title: 'Your class and its families',
          text: 'Describe your class and its families as a group: languages, working hours, the ways in which you have been in touch, and from which families you hear least. Do not name the school, the district or any person, and leave out details by which a family could be recognized.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'families-told', label: '1b', title: 'What families told you',
          text: 'Before planning, you listened to at least three families, among them one whom you seldom hear from. What did you ask, what did they tell you, and what did it change in your plan? Write “Family 1”, “Family 2”.',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'families-evidence',
      label: 'Part 2',
      title: 'Evidence of practice',
      steps: [
        {
          kind: 'request', id: 'families-invitation', label: '2a', title: 'Invitation to families',
          text: 'Submit the message by which you invited families to the shared task, in each language in which it went out (a document, a screenshot, a recording of your voice). Remove names, numbers and addresses. In the caption, say who checked the translation and what you avoided assuming about the home.',
          min: 1, max: 3, kinds: ['document', 'image', 'audio'], anyOf: '', limits: [limit('pages', null, 2), limit('minutes', null, 2)],
        },
        {
          kind: 'request', id: 'families-log', label: '2b', title: 'Communication log',
          text: 'Submit a log of at least four weeks: date, family by number, way and language, who began, the gist in a few words, and what followed. Leave out anything said in confidence. In the caption, give the share of families reached at the beginning and at the end.',
          min: 1, max: 1, kinds: ['data', 'document'], anyOf: '', limits: [limit('pages', null, 3, 'must')],
        },
        {
          kind: 'prompt', id: 'families-together', label: '2c', title: 'What you and families did',
          text: 'Describe the shared task: what learning it served, what families contributed that you could not have, and how a family with little time, little money or another language could take part. Include one exchange in which a family changed what you did.',
          limits: [limit('words', 200, 350, 'must')],
        },
        {
          kind: 'request', id: 'families-response-written', label: '2d', title: 'Families’ responses in writing',
          text: 'Either 2d or 2e. Notes, messages or answers to a short question from at least three families, in the language in which they wrote, with a translation if needed. Cover names and numbers. In the caption, say what you learned from them.',
          min: 1, max: 3, kinds: ['document', 'image'], anyOf: 'families-response', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'request', id: 'families-response-recorded', label: '2e', title: 'A family’s response, recorded',
          text: 'Either 2d or 2e. A recording of a family member speaking about the task or the child’s learning, made and used with that person’s written permission, without anyone’s name. In the caption, say in which minute to listen and for what.',
          min: 1, max: 1, kinds: ['audio', 'video', 'link'], anyOf: 'families-response', limits: [limit('minutes', null, 4)],
        },
        {
          kind: 'request', id: 'families-work', label: '2f', title: 'Student work from the shared task',
          text: 'Attach one or two pieces of student work in which the family’s part can be seen. Label them “Student A” and “Student B”; cover names, faces and addresses, also in photos from home. In each caption, say what learning the work shows and where the family’s part is.',
          min: 1, max: 2, kinds: ['document', 'image', 'audio'], anyOf: '', limits: [limit('pages', null, 3)],
        },
      ],
    },
    {
      id: 'families-reflection',
      label: 'Part 3',
      title: 'Reflection',
      steps: [
        {
          kind: 'prompt', id: 'families-effect', label: '3a', title: 'Effect on students',
          text: 'What difference did the work with families make to students’ learning, and how do you know? Refer to your evidence, and say what you cannot attribute to it.',
          limits: [limit('words', 150, 300)],
        },
        {
          kind: 'prompt', id: 'families-not-reached', label: '3b', title: 'Whom you have not reached',
          text: 'Which families did you not reach, what might lie behind it on your side, and what will you try next? What will you keep up all year, given the time you have?',
          limits: [limit('words', 150, 250)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'families-c1', label: 'C1', kind: 'levels', on: { kind: 'prompt', id: 'families-told' },
      text: 'Listening comes before planning and changes the plan',
      levels: [
        { id: 'families-c1-not-yet', label: 'Not yet', passes: false, text: 'Families are described from the school’s side, or were asked only whether they agree.' },
        { id: 'families-c1-basic', label: 'Basic', passes: false, text: 'Three families were heard, but all are families who are often in touch, or the plan is the one that was there before.' },
        { id: 'families-c1-passing', label: 'Passing', passes: true, text: 'What at least three families said is reported fairly, one of them seldom heard, and a named part of the plan comes from it.' },
      ],
    },
    {
      id: 'families-c2', label: 'C2', kind: 'levels', on: { kind: 'request', id: 'families-invitation' },
      text: 'The invitation can be understood and accepted by every family',
      levels: [
        { id: 'families-c2-not-yet', label: 'Not yet', passes: false, text: 'The message gives orders or uses school jargon, or does not exist in the languages of the families.' },
        { id: 'families-c2-basic', label: 'Basic', passes: false, text: 'The message is clear and translated, but the translation was not checked, or what it asks for needs time, money or tools that some homes lack.' },
        { id: 'families-c2-passing', label: 'Passing', passes: true, text: 'The message is warm and free of jargon, exists in the families’ languages with a checked translation, and asks for something that every home can do.' },
      ],
    },
    {
      id: 'families-c3', label: 'C3', kind: 'levels', on: { kind: 'request', id: 'families-log' },
      text: 'Communication runs both ways and reaches more families',
      levels: [
        { id: 'families-c3-not-yet', label: 'Not yet', passes: false, text: 'The log shows messages from the teacher only, or covers less than four weeks.' },
        { id: 'families-c3-basic', label: 'Basic', passes: false, text: 'Some exchanges run both ways, but the families in the log are mostly the same ones, or nothing was tried for those who are missing.' },
        { id: 'families-c3-passing', label: 'Passing', passes: true, text: 'At least four weeks are logged, families begin some of the exchanges, and a change of way, hour or language brought in at least one family that had been missing.' },
      ],
    },
    {
      id: 'families-c4', label: 'C4', kind: 'levels', on: { kind: 'part', id: 'families-evidence' },
      text: 'Families have a real part in learning',
      levels: [
        { id: 'families-c4-not-yet', label: 'Not yet', passes: false, text: 'Families attend, sign or supervise homework; what they know plays no part.' },
        { id: 'families-c4-basic', label: 'Basic', passes: false, text: 'Families contribute something, but it cannot be seen in the student work, or what learning it served is unclear.' },
        { id: 'families-c4-passing', label: 'Passing', passes: true, text: 'The shared task serves a named learning goal, families’ knowledge can be seen in student work, and a family’s response is reported as having changed something.' },
      ],
    },
    {
      id: 'families-c5', label: 'C5', kind: 'levels', on: { kind: 'part', id: 'families-reflection' },
      text: 'The reflection looks for causes on the school’s side',
      levels: [
        { id: 'families-c5-not-yet', label: 'Not yet', passes: false, text: 'Families who did not answer are blamed, or effects on students are not discussed.' },
        { id: 'families-c5-basic', label: 'Basic', passes: false, text: 'Effects on students are discussed with evidence, but the families not reached are only counted.' },
        { id: 'families-c5-passing', label: 'Passing', passes: true, text: 'Effects and their limits are discussed with evidence, a possible cause on the school’s side is named, and a different next attempt follows that the teacher can keep up.' },
      ],
    },
  ],
  policies: { ai: 'allowed', reuse: 'not', team: 'unknown', studentNames: 'none' },
  statedHours: 'about 12 hours',
  statedCredit: '',
};
