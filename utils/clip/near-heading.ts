import { call, rootOf } from './page-query';
import { lower } from './phrases';

/** Lines longer than this are running text. */
const MAX_LINE = 160;
const MAX_BEFORE = 14;
const MAX_AFTER = 60;
const MAX_STEPS = 2_500;
/** Lines behind the last running text that may still be the article's own. */
const MAX_TAIL = 10;
/** Nodes before the heading that are looked at. */
const STEPS_BACK = 160;
/** Characters of running text after which a byline no longer belongs to the heading. */
const MAX_TEXT = 1_500;
const ELEMENTS_AND_TEXT = 5; // NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT

const UNREAD = new Set('script style noscript template option button svg iframe textarea select'.split(' '));
const INLINE = new Set('a abbr b bdi bdo cite code data em font i kbd label mark q s small span strong sub sup time u img picture wbr'.split(' '));
/** Blocks that hold no other: one line each, but for what breaks or hides lines. */
const LINES = new Set('p h2 h3 h4 h5 h6'.split(' '));
const IN_LINES = 'br, script, style, noscript, button, svg, iframe';

/** The head of a site may say what day it is. */
const TODAY = /^[^\s\d.,]{2,12}\.?,?\s+(?:\d{1,2}\.?\s*(?:\d{1,2}\.\s*|[^\s\d.,]+\s+)\d{4}|[^\s\d.,]+\s+\d{1,2},?\s+\d{4})$/u;

/** A name behind the last sentence. */
const SIGNED = /[.!?“”"»…)]\s+((?:von|by|por|par|text:|autor:)\s+\S+(?:\s\S+){1,3})$/u;
/** `Photo: Ann Bee`. */
const LABELLED = /^[^\s\d!-/:-@[-`{-~][^\d!-/:-@[-`{-~]{2,14}:\s\S/u;

export interface NearLine {
  /** As people see it, at most the beginning of running text. */
  text: string;
  isText: boolean;
}

/** What stands around the page's heading, what follows it first: where people look for who wrote it and when. */
export interface Near {
  lines: NearLine[];
  /** What follows the last running text: some sign at the foot. */
  tail: string[];
  elements: Element[];
}

export const NOTHING_NEAR: Near = { lines: [], tail: [], elements: [] };

export function nearHeading(document: Document, heading: Element, isBeside: (element: Element) => boolean): Near {
  const root = rootOf(document);
  if (!root) return NOTHING_NEAR;
  const walker = call(document, 'createTreeWalker', root, ELEMENTS_AND_TEXT);
  walker.currentNode = heading;
  const after = readOn(walker, skip(walker, () => undefined), null, isBeside);
  walker.currentNode = heading;
  let first: Node = heading;
  for (let steps = 0; steps < STEPS_BACK; steps += 1) {
    const node = walker.previousNode();
    if (!node || node === root) break;
    first = node;
  }
  const before = first === heading ? NOTHING_NEAR : readOn(walker, first, heading, isBeside);
  const text = after.lines.findIndex(({ isText }) => isText);
  const head = text === -1 ? after.lines : after.lines.slice(0, text + 1);
  return { lines: [...head, ...before.lines.filter(({ text }) => !TODAY.test(text)).slice(-MAX_BEFORE).reverse(), ...after.lines.slice(head.length)], tail: after.tail, elements: [...after.elements, ...before.elements.reverse()] };
}

function signature(text: string): string[] {
  const end = text.slice(-120);
  const name = SIGNED.exec(lower(end))?.[1];
  return name === undefined ? [] : [end.slice(-name.length)];
}

/** Reads from a node on until `end`, line by line as blocks and line breaks part them. */
function readOn(walker: TreeWalker, start: Node | null, end: Node | null, isBeside: (element: Element) => boolean): Near {
  const near: Near = { lines: [], tail: [], elements: [] };
  let line = '';
  let passed = 0;
  const isNear = (): boolean => end !== null || (passed < MAX_TEXT && near.lines.length < MAX_AFTER);
  const flush = (): void => {
    if (line.trim() === '') {
      line = '';
      return;
    }
    // Style sheets part what stands in two elements: `Apr 04` and `2013`.
    const text = line.replace(/\s+/gu, ' ').replace(/ (?=[,.;:!?)])/gu, '').trim();
    line = '';
    const isText = text.length > MAX_LINE;
    if (isText) {
      passed += text.length;
      near.tail = [...near.tail.filter((short) => LABELLED.test(short)), ...signature(text)];
    } else if (passed > 0 && near.tail.length < MAX_TAIL) near.tail.push(text);
    if (!isNear()) return;
    const label = near.lines.at(-1);
    // `Author:` and the name may stand in two blocks.
    if (label && !isText && /^\S.{1,24}:$/u.test(label.text)) label.text += ` ${text}`;
    else near.lines.push({ text: text.slice(0, MAX_LINE), isText });
  };
  const left = (element: Element): void => {
    if (INLINE.has(element.localName)) line += ' ';
    else flush();
  };
  let node = start;
  for (let steps = 0; node && node !== end && steps < MAX_STEPS; steps += 1) {
    walker.currentNode = node;
    let goesIn = false;
    if (node.nodeType === 3) {
      if (line.length < 2_000) line += node.nodeValue ?? '';
    } else {
      const element = node as Element;
      goesIn = !UNREAD.has(element.localName) && (!isBeside(element) || (end !== null && element.contains(end)));
      if (INLINE.has(element.localName)) line += ' ';
      else flush();
      if (goesIn && isNear()) near.elements.push(element);
      else if (goesIn && LINES.has(element.localName) && !element.querySelector(IN_LINES)) {
        line = element.textContent ?? '';
        goesIn = false;
      }
    }
    node = (goesIn ? walker.firstChild() : null) ?? skip(walker, left);
  }
  flush();
  return near;
}

/** The next node in the document's order that is not inside the current one; says which elements end before it. */
function skip(walker: TreeWalker, left: (element: Element) => void): Node | null {
  for (;;) {
    if (walker.currentNode.nodeType === 1) left(walker.currentNode as Element);
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
