import { cleanLine } from './clean-text';
import { call } from './page-query';

/** What is selected in words, cheap: for showing, not for keeping. */
export const selectedText = (document: Document, max = 300): string => cleanLine(call(document, 'getSelection')?.toString() ?? '', max);
