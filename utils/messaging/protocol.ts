import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ClipEnd } from '../clip/clip-end';
import type { Result } from '../core/result';

/** `video` = this moment of the video in view; the last three are screenshots. */
export type ClipMode = 'page' | 'selection' | 'link' | 'video' | 'pdf' | 'visible' | CaptureMode;

/** They take the page for a while: it has to be in front, and a popup would be in the way. */
export type CaptureMode = 'region' | 'whole';

/** What a surface asks the worker to clip. */
export interface ClipRequest {
  tabId: number;
  /** The address of the page as the surface showed it: another one is not clipped in its place. '' = whatever the tab holds. */
  tabUrl: string;
  mode: ClipMode;
  /** The title as the teacher left it; '' = the page's own. */
  title: string;
  note: string;
  credentialId: string;
  stepId: string;
  role: 'source' | 'evidence';
}

export interface ClipDone {
  itemId: string;
  title: string;
  /** When it was committed and read back. */
  savedAt: string;
  /** What became of it where the page was clipped before; absent = an item of its own. */
  end?: ClipEnd;
  /** What was added to an item that was there before; absent = the item is new. */
  renditionId?: string;
}

/** Which kept quote is to be shown in which tab. */
export interface ShowRequest {
  tabId: number;
  quoteId: string;
}

/** Every message. Only the worker answers; payloads are JSON. */
export interface ProtocolMap {
  /** A surface asks; the worker injects the clipper under activeTab, commits, reads back, then adds the thumbnail. */
  clipTab(request: ClipRequest): Result<ClipDone>;
  /** A surface asks; the worker looks for the quote in the tab under activeTab and marks it for a while. Says whether it is there. */
  showQuote(request: ShowRequest): Result<{ found: boolean }>;
  /** A surface asks, and may close; the worker answers at once, works on, and leaves the outcome in the clip news. */
  beginCapture(request: ClipRequest & { mode: CaptureMode }): Result<null>;
  /** A surface says that the site of the file that waits may be read; the worker answers at once, fetches it, and leaves the outcome in the clip news. */
  takeWanted(): Result<null>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
