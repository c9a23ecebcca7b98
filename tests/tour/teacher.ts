/** What the teacher of the tour types. Nobody in it exists. */
export const TEACHER = 'Dana Whitfield';

export const CREDENTIAL = 'Think time and questioning';

/** Titles of the sample pages. */
export const ARTICLE = 'What three seconds of silence do';

export const QUOTED = 'Talk moves that invite a second voice';

/** On the second passage of it. */
export const PASSAGE_NOTE = 'That is me on Friday. Thank them at the end instead.';

/** The page gives the month only. */
export const CORRECTED_DAY = '2024-03-11';

/** What she read before there was Microfolio. */
export const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p><DT><H3>Teaching</H3><DL><p>
<DT><A HREF="https://staffroom-notebook.example/second-voice" ADD_DATE="1726300000">Waiting for the second voice</A>
<DT><A HREF="https://bulletin.example/cold-calling" ADD_DATE="1738400000">Cold calling, warmly: notes from a year of trying</A>
<DT><A HREF="https://mapas.example/costa" ADD_DATE="1744100000">Dos mapas de una costa</A>
</DL><p><DT><H3>Home</H3><DL><p><DT><A HREF="https://bread.example/rye" ADD_DATE="1730000000">Rye bread in a pot</A></DL></DL>`;

/** A file that should not have been kept. */
export const PURGED = 'Exit slips, uncovered';

export const JOTS = [
  'Silence first, then the two who never speak. Ask the same question on Thursday without the wait, and count.',
  'Before: 6 voices in 40 minutes. After: 11. Reasons only grew where I had written the question down.',
] as const;

/** Begun in the popup, ended in the panel. */
export const BEGUN_JOT = ['The second silence is the one I forget: ', 'write “wait” on the back of the hand.'] as const;

export const NOTE = 'Their tally is close to mine.';

/** By the number of the prompt, each within its limits. */
export const ANSWERS = {
  '1a': `I teach a fifth-grade class of twenty-six students in a town where most families work in fishing or in the hotels. Nine students speak Spanish at home, three speak Tagalog, and four have joined us since September. Social studies is the last lesson of the day, after recess, and the room faces the playground.

Who talks in this room depends on more than knowing the answer. Seven students are used to being first and are kind about it. Six need a moment to move a thought from one language into another, and by then the conversation has moved on. Two students had not said a word to the whole class in the first month, although both talk freely in pairs and write long, careful paragraphs. The chairs stand in two half circles, so that everyone can see who is speaking.

One more thing matters. Last year this group had several teachers, one after another, and most of them asked short questions to keep the lesson moving. Students had learned that the quickest answer ends the question, and that it is safe to let others end it.`,
  '1b': `I wanted more students to speak, and I wanted what they said to hold a reason. In my own head I already gave them time. I asked a colleague to sit in on an ordinary lesson in October, before I changed anything, with a seating chart and a watch. Her notes say that I waited less than one second after nineteen of twenty-two questions. In forty minutes six different students spoke, and two of them accounted for more than half of the turns. Only four answers had a “because” in them.

I had taken the quick pace for energy. Looking at her chart I saw that it was energy for six people. The students who translate for themselves never had a chance, and those who like to be sure before they speak learned that being sure is too slow.

So the change I wanted was small and exact: a planned wait of three seconds before the first answer and again after it, in the two or three questions that a lesson turns on, and something for students to do meanwhile.`,
  '2b': `In the lesson before the change, six of twenty-six students spoke and four answers gave a reason. In the two map lessons after it, eleven and then twelve students spoke, and nine and ten answers gave a reason. The counts come from the same colleague with the same seating chart, so they can be set side by side.

What they did with the time was visible. After the question about the two maps most of them leaned over the copies and put a finger on a spot. Student A wrote a line, crossed it out and wrote another. Student F whispered in Spanish to her neighbour and then said to the class, in English, that the tower would be of no use in fog. She had not spoken in October. The second wait did something else: after Student B had chosen the old map, nobody praised or corrected him, and Student K went on from there: “You can see a tower, but you can’t see a sand bank.”

It did not always help. On the Friday before the holidays the three seconds filled with giggling, and I gave up on the second question. It was also a poor question, since everybody knew the answer.

`,
  '3a': `More students spoke, and they said more. That is the short form, and the tally carries it: from six voices to eleven and twelve, from four reasons to nine and ten. The student work shows the same thing on paper. Student A, who reads above grade level, weighs the two maps by who drew them. Student B, who does not, begins with the tower and then changes his mind in the middle of the slip, because of fog.

For the quieter students the effect was large but uneven. Four of the six who translate for themselves spoke in both lessons. Of the two who had been silent, one spoke once and the other wrote more than before and still said nothing. For the talkative ones the change was that they heard others: Student K built on a classmate’s thought for the first time that I know of.

Something else may explain part of it. The maps are more interesting than our textbook, and a visitor with a watch makes everyone behave.`,
  '3b': `I will keep the first wait, and I will keep writing the question down the evening before. The evidence for this is the comparison between questions: in the lessons where I had written the question, nine and ten answers gave a reason; on the Friday where I made one up on the spot, none did. The wait without the question was only a pause.

I will change what I do after an answer. My colleague’s notes show that I held back praise in the first map lesson and slipped back into it in the second, and that the one time a student went on from another’s thought was in the first. I am going to ask “Who can say that in other words?” and then count again in two weeks.

For the student who wrote and did not speak, I will not wait longer in front of everyone. I will ask him beforehand whether I may read one line of his aloud, and let him decide what comes next.`,
} as const;

/** What is put into which slot: the file on the teacher's disk (which bears her name), then title, caption and what it shows. */
export const ARTIFACTS = [
  {
    step: 'think-plan', sample: 'lesson-plan.pdf', file: `${TEACHER} lesson plan.pdf`, slot: 'Lesson plan', title: 'Lesson plan: two maps',
    caption: 'The most important question is the first one. It needs time because both answers are defensible and the reason has to be found on the map.',
    criterion: 'C2', shows: 'the questions and both waits were decided before the lesson, with seconds and with what students do meanwhile.', where: 'page 1',
  },
  {
    step: 'think-work', sample: 'student-a.png', file: 'IMG_0412.png', slot: 'Student work 1', title: 'Exit slip, Student A',
    caption: 'Which map would you trust at sea, and why? Written in two minutes after a wait of three seconds. Look at the third line.',
    criterion: 'C3', shows: 'a reason of the student’s own: the mapmaker “was not there, he only heard about it”.', where: '',
  },
  {
    step: 'think-work', sample: 'student-b.jpg', file: 'IMG_0413.jpg', slot: 'Student work 2', title: 'Exit slip, Student B',
    caption: 'The same question and the same time. Look at the fourth line, where the answer turns.',
    criterion: 'C3', shows: 'a comparison that changes its mind: the tower by day, the numbers in fog.', where: '',
  },
] as const;

export const TIME_BY_HAND = { what: 'Went through the exit slips with a colleague', minutes: '50' };

/** What answers show. */
export const ANSWERS_SHOW = [
  { label: '2b', criterion: 'C1', shows: 'counts from before and after side by side, with Students A, B, F and K and a Friday when it did not help.' },
  { label: '3a', criterion: 'C4', shows: 'the effect on the quieter six and on the talkative ones, each with its count.' },
] as const;
