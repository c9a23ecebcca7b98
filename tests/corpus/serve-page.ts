import { isUtf8 } from 'node:buffer';
import type { ChromiumSurface } from '../support/chromium-surface.ts';

interface Paused {
  requestId: string;
  resourceType: string;
  frameId: string;
  request: { url: string };
}

/**
 * Answers a tab's requests inside the browser: the next document of its main frame with what was given to it, everything else with
 * nothing. Scripts of the pages do not run; what is injected by an extension does.
 */
export class PageServer {
  private readonly surface: ChromiumSurface;
  private next: Buffer | null = null;

  constructor(surface: ChromiumSurface) {
    this.surface = surface;
  }

  async start(): Promise<void> {
    this.surface.listen<Paused>('Fetch.requestPaused', (event) => {
      // A page that has gone in the meantime wants no answer.
      this.answer(event).catch(() => undefined);
    });
    const { frameTree } = await this.surface.send<{ frameTree: { frame: { id: string } } }>('Page.getFrameTree');
    this.frame = frameTree.frame.id;
    await this.surface.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  private frame = '';

  private async answer({ requestId, resourceType, frameId }: Paused): Promise<void> {
    const body = resourceType === 'Document' && frameId === this.frame ? this.next : null;
    if (!body) {
      await this.surface.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
      return;
    }
    this.next = null;
    await this.surface.send('Fetch.fulfillRequest', {
      requestId, responseCode: 200, body: body.toString('base64'),
      responseHeaders: [
        { name: 'content-type', value: isUtf8(body) ? 'text/html; charset=utf-8' : 'text/html' },
        { name: 'content-security-policy', value: "script-src 'none'" },
      ],
    });
  }

  /** Opens an address with a document of ours behind it. */
  async open(url: string, body: Buffer): Promise<void> {
    this.next = body;
    await this.surface.goto(url);
  }
}
