import type { Extractor } from './types';

/** The title as people see it. What pages state for sharing is often worded to be clicked, so this one goes before it. */
export const heading: Extractor = {
  id: 'heading',
  trust: { title: 78 },
  read: (_document, _url, { text }) => ({ title: [{ value: text, from: 'heading:text' }] }),
};
