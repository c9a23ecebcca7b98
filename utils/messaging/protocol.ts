import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Result } from '../core/result';

export type ClipMode = 'page' | 'selection' | 'link';

/** What a surface asks the worker to clip. */
export interface ClipRequest {
  tabId: number;
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
}

/** Every message. Only the worker answers; payloads are JSON. */
export interface ProtocolMap {
  /** A surface asks; the worker injects the clipper under activeTab, commits, reads back, then adds the thumbnail. */
  clipTab(request: ClipRequest): Result<ClipDone>;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
