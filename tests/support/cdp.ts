import type { Readable, Writable } from 'node:stream';

type Params = Record<string, unknown>;
// What the protocol answers is read where it is asked for: each caller names the shape that the protocol documents.
export type Send = <R = Params>(method: string, params?: Params) => Promise<R>;
/** Hears an event of a session, as often as it comes. */
export type Listen = <E>(method: string, hear: (event: E) => void) => void;

interface Answer {
  id?: number;
  method?: string;
  params?: Params;
  sessionId?: string;
  result?: Params;
  error?: { message: string };
}

interface Waiting {
  method: string;
  sessionId: string | undefined;
  done: (result: Params) => void;
  fail: (error: Error) => void;
}

/** The Chrome DevTools Protocol over `--remote-debugging-pipe`: JSON messages, each ended by a zero byte. */
export class CdpPipe {
  private readonly out: Writable;
  private readonly waiting = new Map<number, Waiting>();
  private readonly hearing = new Map<string, (event: never) => void>();
  private last = 0;

  constructor(out: Writable, input: Readable) {
    this.out = out;
    // A browser that was killed takes its end of the pipe along: what is under way fails below, by 'close'.
    out.on('error', () => undefined);
    let rest = '';
    input.setEncoding('utf8');
    input.on('data', (chunk: string) => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop() ?? '';
      for (const message of messages) this.hear(JSON.parse(message) as Answer);
    });
    input.on('close', () => {
      this.failAll('the browser has gone');
    });
  }

  private failAll(why: string, sessionId?: unknown): void {
    for (const [id, waiting] of this.waiting) {
      if (sessionId !== undefined && waiting.sessionId !== sessionId) continue;
      this.waiting.delete(id);
      waiting.fail(new Error(`${waiting.method}: ${why}`));
    }
  }

  private hear({ id, method, params, sessionId, result, error }: Answer): void {
    if (method === 'Target.detachedFromTarget') this.failAll('the page has closed', params?.sessionId);
    if (method !== undefined) this.hearing.get(`${sessionId} ${method}`)?.((params ?? {}) as never);
    const waiting = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !waiting) return;
    this.waiting.delete(id);
    if (error) waiting.fail(new Error(`${waiting.method}: ${error.message}`));
    else waiting.done(result ?? {});
  }

  /** The protocol spoken to the browser, or to one target through its session. */
  session(sessionId?: string): Send {
    return <R>(method: string, params: Params = {}) =>
      new Promise<R>((done, fail) => {
        const id = ++this.last;
        this.waiting.set(id, { method, sessionId, fail, done: (result) => done(result as R) });
        this.out.write(`${JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      });
  }

  /** The events of one target. */
  events(sessionId: string): Listen {
    return (method, hear) => void this.hearing.set(`${sessionId} ${method}`, hear);
  }
}
