type Params = Record<string, unknown>;

interface Answer {
  id?: number | null;
  type: 'success' | 'error' | 'event';
  result?: Params;
  error?: string;
  message?: string;
}

interface Waiting {
  method: string;
  done: (result: Params) => void;
  fail: (error: Error) => void;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { type: string; value?: string };
  exceptionDetails?: { text: string };
}

/** WebDriver BiDi over the WebSocket that Firefox opens by itself: no geckodriver. */
export class Bidi {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  private constructor(socket: WebSocket) {
    this.socket = socket;
    socket.addEventListener('message', ({ data }) => this.hear(JSON.parse(String(data)) as Answer));
    socket.addEventListener('close', () => {
      for (const { method, fail } of this.waiting.values()) fail(new Error(`${method}: the browser has gone`));
      this.waiting.clear();
    });
  }

  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((done, fail) => {
      socket.addEventListener('open', () => done());
      socket.addEventListener('error', () => fail(new Error(`Firefox does not listen at ${address}`)));
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: { alwaysMatch: { unhandledPromptBehavior: { default: 'ignore' } } } });
    return bidi;
  }

  private hear({ id, type, result, error, message }: Answer): void {
    const waiting = this.waiting.get(id ?? 0);
    if (!waiting) return;
    this.waiting.delete(id ?? 0);
    if (type === 'error') waiting.fail(new Error(`${waiting.method}: ${message ?? error}`));
    else waiting.done(result ?? {});
  }

  send<R = Params>(method: string, params: Params = {}): Promise<R> {
    return new Promise<R>((done, fail) => {
      const id = ++this.last;
      this.waiting.set(id, { method, fail, done: (result) => done(result as R) });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The value of an expression, taken through JSON; undefined stays undefined. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value);
  }

  disconnect(): void {
    this.socket.close();
  }
}
