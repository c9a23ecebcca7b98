/**
 * Words that change what a sentence says when they change: a passage with another number, name, day or a "not" is another
 * passage, however much of it is the same.
 */
const NUMBERS = `
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million billion half third quarter double twice once
  first second fourth fifth sixth seventh eighth ninth tenth last next previous both none
  cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve
  veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento mil millon millones medio media mitad tercio cuarto doble
  primer primero primera segundo segunda tercer tercero tercera cuarta quinto quinta sexto septimo octavo noveno decimo ultimo ultima
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
`;
const NEGATIONS = `
  not no never nor neither without cannot nobody nothing hardly unless except
  ni nunca jamas sin tampoco nadie nada excepto salvo
  не нет ни без никогда нельзя
  لا لم لن ليس ليست ما غير بدون
  नहीं न मत बिना
`;
/** Where each character is a word. */
const IN_HAN = /^[一二三四五六七八九十百千万亿兩两零〇半第不没沒无無非未别別]$/u;
const TELLING = new Set(`${NUMBERS} ${NEGATIONS}`.split(/\s+/u).filter(Boolean));
const plain = (word: string): string => word.normalize('NFD').replace(/[\u0300-\u036F]/gu, '').toLowerCase();

/** Whether a word is a number, a day, or turns a sentence round. */
export function isTelling(word: string): boolean {
  return /\p{N}/u.test(word) || IN_HAN.test(word) || TELLING.has(plain(word)) || TELLING.has(word.toLowerCase()) || /n['’]t$/iu.test(word);
}

/** Whether a word may be a name: it begins with a capital, or its script has none. */
export const mayBeName = (word: string): boolean => /^\p{Lu}|^\p{Lt}/u.test(word) || isUncased(word);

const TURNED = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'des', 'anti', 'не'];

/** Whether one word is the other turned round: likely, unlikely. */
export function isTurned(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return TURNED.some((prefix) => longer === prefix + shorter);
}

/** Scripts without capitals: a name looks like any word there. */
export const isUncased = (word: string): boolean => /\p{Lo}/u.test(word) && !/[ªº]/u.test(word);
