import { limit } from '../limit';
import type { TemplateContent } from '../types';

export const en: TemplateContent = {
  title: 'Blended learning stations',
  competency: 'The educator designs and runs a rotation of digital, collaborative and teacher-led stations that serve one learning goal, and uses what the stations show to decide who does what next.',
  keyMethod: {
    title: 'One goal, several ways in, a teacher who is free to teach',
    text: 'Technology earns its place when it gives a class something it could not otherwise have: practice that answers at once, a choice of pace, or a teacher free to sit down with six students. A rotation does this only if the stations add up to one goal, if students can run them without asking, and if the groups change when the evidence does.',
    components: [
      { title: 'One goal across the stations', text: 'State what students should be able to do by the end, and what each station contributes that the others do not. A station that could be dropped without loss should be.' },
      { title: 'A teacher-led station for what needs a teacher', text: 'Keep it small. Use it for listening, modeling and talk about errors, and give to the screen and to peers what they do as well.' },
      { title: 'Routines that run themselves', text: 'Each station has directions that students can follow alone, a place to turn for help before the teacher, and something to hand in. Teach and rehearse the change-over before any content.' },
      { title: 'Groups that follow evidence', text: 'Form groups for this goal, from recent work, and change them when the work changes. No group becomes a fixed label.' },
      { title: 'A way in for everyone', text: 'Check devices, sign-ins, captions, reading level and home language beforehand, and keep an offline version of the digital station at hand.' },
    ],
  },
  parts: [
    {
      id: 'stations-design',
      label: 'Part 1',
      title: 'Design',
      steps: [
        {
          kind: 'prompt', id: 'stations-context', label: '1a', title: 'Your class and the goal',
          text: 'Describe your class, the devices and space that you have, and the learning goal of the rotation. What had kept students from reaching this goal in whole-class lessons? Do not name the school, the district or any student.',
          limits: [limit('words', 150, 250)],
        },
        {
          kind: 'request', id: 'stations-map', label: '1b', title: 'Station map',
          text: 'Submit a plan of the rotation on one or two pages: stations, task and product of each, minutes, groups (by number or color, without names), and where students look for help. In the caption, say which station you were least sure of, and why.',
          min: 1, max: 1, kinds: ['document', 'image'], anyOf: '', limits: [limit('pages', 1, 2, 'must')],
        },
        {
          kind: 'prompt', id: 'stations-why', label: '1c', title: 'Why these stations',
          text: 'Explain what each station contributes to the goal and why it is digital, collaborative or teacher-led. On what evidence did you form the groups?',
          limits: [limit('words', 150, 300)],
        },
      ],
    },
    {
      id: 'stations-run',
      label: 'Part 2',
      title: 'The rotation in practice',
      steps: [
        {
          kind: 'request', id: 'stations-video', label: '2a', title: 'Video of the rotation',
          text: 'Either 2a or 2b. A video, cut if need be, that shows each station at work and one change-over. Film from behind or from above; students may be recognizable only with written family permission for this use, and no names may be heard or seen on screens. In the caption, give the time at which each station appears.',
          min: 1, max: 1, kinds: ['video', 'link'], anyOf: 'stations-rotation', limits: [limit('minutes', 3, 6)],
        },
        {
          kind: 'request', id: 'stations-photos', label: '2b', title: 'Photos of the rotation',
          text: 'Either 2a or 2b. Three to six photos that show each station at work and the directions that students followed. Hands, work and screens are enough; cover faces and any name on a screen or a wall. In each caption, say what students are doing without you.',
          min: 3, max: 6, kinds: ['image'], anyOf: 'stations-rotation', limits: [],
        },
        {
          kind: 'request', id: 'stations-work', label: '2c', title: 'Student work from two stations',
          text: 'Attach work that one group produced at two different stations, two to four pieces in all. Label it with the group’s number, or “Student A”. In each caption, say what this station let the student do or show.',
          min: 2, max: 4, kinds: ['document', 'image', 'audio', 'data'], anyOf: '', limits: [limit('pages', null, 6)],
        },
        {
          kind: 'prompt', id: 'stations-made-possible', label: '2d', title: 'What the stations made possible',
          text: 'What did the rotation make possible that a whole-class lesson had not? Describe what you did at the teacher-led station and what you learned there, then what students did elsewhere without you. Include one thing that broke down.',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
    {
      id: 'stations-adjust',
      label: 'Part 3',
      title: 'Adjustment',
      steps: [
        {
          kind: 'request', id: 'stations-data', label: '3a', title: 'The evidence you adjusted by',
          text: 'Submit one or two records that led you to change something: a report from the digital station, exit tickets, your notes. Replace names and sign-ins with codes before you save the file. In the caption, point to the row, item or line that mattered.',
          min: 1, max: 2, kinds: ['data', 'document', 'image'], anyOf: '', limits: [limit('pages', null, 2)],
        },
        {
          kind: 'prompt', id: 'stations-changed', label: '3b', title: 'What you changed',
          text: 'What did you change between one rotation and the next: groups, tasks, minutes or routines? Link each change to something in 3a, and say what happened when you ran it again.',
          limits: [limit('words', 150, 300, 'must')],
        },
      ],
    },
    {
      id: 'stations-reflection',
      label: 'Part 4',
      title: 'Reflection',
      steps: [
        {
          kind: 'prompt', id: 'stations-effect', label: '4a', title: 'Effect and next rotation',
          text: 'Who gained from the stations and who did not, and how do you know? Consider progress toward the goal and students’ independence separately. What will the next rotation keep, drop and add?',
          limits: [limit('words', 200, 350)],
        },
      ],
    },
  ],
  criteria: [
    {
      id: 'stations-c1', label: 'C1', kind: 'levels', on: { kind: 'part', id: 'stations-design' },
      text: 'The stations add up to one goal',
      levels: [
        { id: 'stations-c1-not-met', label: 'Not met', passes: false, text: 'Stations are a set of activities on a topic, or the digital station fills time.' },
        { id: 'stations-c1-progressing', label: 'Progressing', passes: false, text: 'The goal is stated and most stations serve it, but what one of them contributes, or the evidence behind the groups, is not explained.' },
        { id: 'stations-c1-demonstrated', label: 'Demonstrated', passes: true, text: 'Each station contributes something to the stated goal that the others do not, its form is justified by that, and groups rest on named recent evidence.' },
      ],
    },
    {
      id: 'stations-c2', label: 'C2', kind: 'levels', on: { kind: 'part', id: 'stations-run' },
      text: 'Students run the stations without the teacher',
      levels: [
        { id: 'stations-c2-not-met', label: 'Not met', passes: false, text: 'Video or photos show students waiting, or the teacher moving from station to station to explain.' },
        { id: 'stations-c2-progressing', label: 'Progressing', passes: false, text: 'Students work by themselves at some stations, but directions, help or something to hand in cannot be seen at others.' },
        { id: 'stations-c2-demonstrated', label: 'Demonstrated', passes: true, text: 'At every station away from the teacher, students follow visible directions, find help from them or from each other, and produce something.' },
      ],
    },
    {
      id: 'stations-c3', label: 'C3', kind: 'levels', on: { kind: 'prompt', id: 'stations-made-possible' },
      text: 'The teacher-led station is used for what needs a teacher',
      levels: [
        { id: 'stations-c3-not-met', label: 'Not met', passes: false, text: 'The teacher supervises, gives directions or repeats the whole-class lesson to a smaller group.' },
        { id: 'stations-c3-progressing', label: 'Progressing', passes: false, text: 'The small group receives instruction of its own, but nothing is said of what the teacher heard or learned there.' },
        { id: 'stations-c3-demonstrated', label: 'Demonstrated', passes: true, text: 'Instruction differs by group for a stated reason, and a specific thing that the teacher saw or heard at the station is reported and used.' },
      ],
    },
    {
      id: 'stations-c4', label: 'C4', kind: 'levels', on: { kind: 'prompt', id: 'stations-changed' },
      text: 'Evidence decides who does what next',
      levels: [
        { id: 'stations-c4-not-met', label: 'Not met', passes: false, text: 'Nothing changes between rotations, or changes are not linked to the evidence in 3a.' },
        { id: 'stations-c4-progressing', label: 'Progressing', passes: false, text: 'A change is linked to evidence, but it concerns logistics only, or what happened afterward is not told.' },
        { id: 'stations-c4-demonstrated', label: 'Demonstrated', passes: true, text: 'A group or task changes because of an identified item in 3a, and the result in the next rotation is reported, whether it was better or not.' },
      ],
    },
    {
      id: 'stations-c5', label: 'C5', kind: 'levels', on: { kind: 'prompt', id: 'stations-effect' },
      text: 'The reflection asks who gained',
      levels: [
        { id: 'stations-c5-not-met', label: 'Not met', passes: false, text: 'The reflection reports enjoyment or smooth running in place of learning.' },
        { id: 'stations-c5-progressing', label: 'Progressing', passes: false, text: 'Progress toward the goal is discussed for the class in general, without those for whom the rotation did not work.' },
        { id: 'stations-c5-demonstrated', label: 'Demonstrated', passes: true, text: 'Progress and independence are each considered with evidence, including students who did not gain, and the next rotation is planned from that.' },
      ],
    },
  ],
  policies: { ai: 'allowed', reuse: 'allowed', team: 'allowed', studentNames: 'none' },
  statedHours: 'about 20 hours over four weeks',
  statedCredit: '',
};
