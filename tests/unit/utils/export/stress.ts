import type { Criterion, Prompt } from '@/utils/core/rows/template';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { anAlignment, anAnswer, anInput, anItem, aPng, aQuote, aRendition, aTemplate, aUse, Blobs } from './sample';

const ARABIC = 'في الأسبوع الأول انتظرتُ ثلاث ثوانٍ بعد كل سؤال يبدأ بـ«لماذا» أو «كيف»، وعددتُ بصمت. ارتفعت أيدٍ أقل، وببطء أكبر، لكنها كانت أيدياً مختلفة (انظر الورقة 12 من 26). قال طالب: "كان لدي وقت لأخطئ في رأسي أولاً". كتبتُ في ملاحظاتي think time ثم عدتُ إلى ٣٤ إجابة.';
const ENGLISH = 'The second week was slower, and I learned to look at the whole room instead of the first hand, which is harder than it sounds when twenty-six faces wait for a sign that somebody else will answer. ';

const prompt = (id: string, label: string, title: string): Prompt => ({ kind: 'prompt', id, label, title, text: `Tell what happened in ${title}.`, limits: [{ unit: 'words', min: 200, max: 350, force: 'guide' }] });
const criterion = (n: number): Criterion => ({ id: `c${n}`, label: `C${n}`, text: `Criterion ${n}: the evidence is described so that a reader who was not there can see what changed and for whom`, kind: 'passing', on: { kind: 'template' }, levels: [] });

export const HOSTILE = '</title><script>alert(1)</script><img src=x onerror=alert(2)>"\'&amp;\u202egnp.exe\u202c\u2066\u0000\u0007\u001b[31m';

/** Everything that is hard on paper: other scripts, signs that no font has, answers over pages, thirty criteria, markup for words. */
export function stressSample(): { input: SubmissionInput; blobs: Blobs } {
  const blobs = new Blobs();
  const template = aTemplate({
    title: `Think time & questioning <b>for</b> all ${HOSTILE}`,
    competency: `The educator & ${HOSTILE}`,
    parts: [
      { id: 'p1', label: 'Part 1', title: `Overview of the class and everything in it ${HOSTILE}`, steps: [prompt('arabic', '1a', 'العربية في الصف'), prompt('accents', '1b', '¿Qué pasó? Ñandú, güeros, acción'), prompt('emoji', '1c', 'Signs and 👩🏽‍🏫 emoji')] },
      { id: 'p2', label: 'Part 2', title: 'A long one', steps: [prompt('long', '', 'Three thousand words'), prompt('list', '2.2', 'A list'), { kind: 'request', id: 'slot', label: '2.3', title: `Work ${HOSTILE}`, text: HOSTILE, min: 0, max: null, kinds: ['any'], anyOf: '', limits: [] }] },
    ],
    criteria: Array.from({ length: 30 }, (_, n) => criterion(n + 1)),
  });
  const picture = blobs.put(aPng(900, 1600), 'image/png');
  const reader = blobs.put(`<p onclick="alert(1)">${'x'.repeat(20)}</p><script>alert(1)</script><img src="https://pictures.example/kept.png" alt="a tally" onerror="alert(1)"><img src="https://pictures.example/lent.png" alt="a lent one">`, 'text/html');
  const input = anInput(template, {
    number: 2,
    changed: `**Only 1b** changed.\n\n> quoted ${HOSTILE}`,
    answers: [
      anAnswer('arabic', Array.from({ length: 7 }, () => ARABIC).join('\n\n')),
      anAnswer('accents', 'El niño pingüino comió ñoquis: «¿cómo así?». Ésta es la razón — la acción de esperar — y así “fue”.\nUna segunda línea.\n\n> Cita: «esperar después de una pregunta que vale la pena».\n> Segunda línea de la cita.'),
      anAnswer('emoji', `Six → fourteen ✓, ≥ 8. 👩🏽‍🏫 said 👍🏿 and 漢字 and ไทย; e\u0301 and x\u0323. [[item:LEAK-work]] and [[item:gone]]. ${HOSTILE} ${'w'.repeat(400)} https://example.org/${'a/very-long-path-'.repeat(20)}`),
      anAnswer('long', Array.from({ length: 12 }, () => ENGLISH.repeat(7)).join('\n\n')),
      anAnswer('list', `- one ${ENGLISH}\n- two\n- ${ARABIC}\n\nAfter “a passage with <b>markup</b> & more in it”.`),
    ],
    items: [
      anItem('LEAK-work', { title: HOSTILE, fileName: `LEAK${HOSTILE}.png`, mime: 'image/png' }),
      anItem('LEAK-source', { role: 'source', kind: 'page', title: `A source ${HOSTILE}`, url: 'javascript:alert(1)', canonicalUrl: 'https://example.org/a"><script>' }),
    ],
    quotes: [aQuote('q', { itemId: 'LEAK-source', exact: 'a passage with <b>markup</b> & more in it', note: HOSTILE })],
    renditions: [aRendition('r1', { itemId: 'LEAK-work', blobId: picture, mime: 'image/png', bytes: 3000 }), aRendition('r2', { itemId: 'LEAK-source', form: 'reader', blobId: reader, mime: 'text/html', bytes: 10 }), aRendition('r3', { itemId: 'LEAK-source', form: 'picture', blobId: picture, mime: 'image/png', bytes: 3000, addresses: ['https://pictures.example/kept.png'] })],
    uses: [aUse('u1', { requestId: 'slot', itemId: 'LEAK-work', title: `Tally ${HOSTILE}`, caption: `${HOSTILE} ${ENGLISH}` })],
    alignments: Array.from({ length: 60 }, (_, n) =>
      n % 2 === 0
        ? anAlignment(`a${String(n).padStart(2, '0')}`, { criterionId: `c${(n % 30) + 1}`, targetId: 'LEAK-work', shows: n % 4 === 0 ? `Shows ${HOSTILE}` : '', locator: { page: '3', timecode: '3:05', region: HOSTILE, quote: ARABIC.slice(0, 40) } })
        : anAlignment(`a${String(n).padStart(2, '0')}`, { criterionId: `c${(n % 30) + 1}`, targetKind: 'answer', targetId: 'LEAK-credential:long' }),
    ),
  });
  return { input, blobs };
}
