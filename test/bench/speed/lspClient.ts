import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';

export interface Answer {
  /** The `code` of each diagnostic, its line and its message. */
  readonly diagnostics: readonly { readonly code: string; readonly line: number; readonly message: string }[];
  /** When its last byte was read. */
  readonly at: number;
}

/** How to start a server, and what it needs of its client besides the protocol. */
export interface Start {
  readonly arguments: readonly string[];
  readonly folder: string;
  /** It is asked for diagnostics after each change, as it never publishes any. */
  readonly pulls?: boolean;
  readonly settings?: unknown;
  readonly initializationOptions?: unknown;
  /** Answers to the requests that it makes of its own. */
  readonly requests?: Readonly<Record<string, (params: never, text: string) => unknown>>;
}

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/**
 * A client of the protocol as small as can be, the same for every server: a process, its two pipes, and one document.
 * Times are those of this process's clock, in milliseconds: from just before a message is written to just after its answer is read.
 */
export class LspClient {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #start: Start;
  readonly #waiting = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  #chunks: Buffer[] = [];
  #size = 0;
  #expected: number | undefined;
  #ids = 0;
  #publish: ((params: Published) => void) | undefined;
  #stopped: ((error: Error) => void) | undefined;
  #complaints = '';
  #ended: string | undefined;
  #uri = '';
  #text = '';

  constructor(start: Start) {
    this.#start = start;
    this.#process = spawn(process.execPath, [...start.arguments], { cwd: start.folder });
    this.#process.stdout.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#process.stderr.on('data', (chunk: Buffer) => (this.#complaints = (this.#complaints + chunk.toString()).slice(-2_000)));
    this.#process.stdin.on('error', () => {
      // It has ended: `exit` says so.
    });
    this.#process.on('exit', (code) => {
      const said = this.#complaints.split('\n').find((line) => /error/iu.test(line)) ?? '';
      this.#ended = `It ended with ${String(code)}. ${said.slice(0, 80)}`;
      for (const { reject } of this.#waiting.values()) reject(new Error(this.#ended));
      this.#stopped?.(new Error(this.#ended));
    });
  }

  get pid(): number {
    return this.#process.pid ?? 0;
  }

  async initialize(timeOut: number): Promise<void> {
    const { settings, initializationOptions, pulls } = this.#start;
    const folder = `file://${this.#start.folder}`;
    await within(timeOut, this.#request('initialize', {
      processId: process.pid, rootUri: folder, workspaceFolders: [{ uri: folder, name: 'drafts' }], initializationOptions,
      capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: { versionSupport: true }, ...(pulls === true ? { diagnostic: {} } : {}) } },
    }));
    this.#notify('initialized', {});
    if (settings !== undefined) this.#notify('workspace/didChangeConfiguration', { settings });
  }

  /** Opens the document, and gives the milliseconds to its first diagnostics with them. */
  open(uri: string, languageId: string, text: string, timeOut: number): Promise<Timed> {
    this.#uri = uri;
    this.#text = text;
    return this.#timed(1, timeOut, () => this.#notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }));
  }

  /** Replaces the characters from `character` of `line`. */
  edit(version: number, place: { readonly line: number; readonly character: number; readonly offset: number; readonly length: number }, text: string, timeOut: number): Promise<Timed> {
    const range = { start: { line: place.line, character: place.character }, end: { line: place.line, character: place.character + place.length } };
    if (this.#start.requests !== undefined) this.#text = this.#text.slice(0, place.offset) + text + this.#text.slice(place.offset + place.length);
    return this.#timed(version, timeOut, () => this.#notify('textDocument/didChange', { textDocument: { uri: this.#uri, version }, contentChanges: [{ range, text }] }));
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => (this.#ended === undefined ? this.#process.once('exit', () => resolve()) : resolve()));
    this.#process.kill('SIGKILL');
    await ended;
  }

  async #timed(version: number, timeOut: number, send: () => void): Promise<Timed> {
    const published = this.#start.pulls === true ? undefined : this.#published(version);
    const started = performance.now();
    send();
    const params = await within(timeOut, published ?? this.#request('textDocument/diagnostic', { textDocument: { uri: this.#uri } }));
    const took = performance.now() - started;
    const list = (params as { readonly items?: readonly Diagnostic[]; readonly diagnostics?: readonly Diagnostic[] });
    return { took, diagnostics: (list.diagnostics ?? list.items ?? []).map(({ code, range, message }) => ({ code: String(code ?? ''), line: range.start.line, message })) };
  }

  /** The list for this version, or, from servers that name none, the next. */
  #published(version: number): Promise<Published> {
    return new Promise((resolve, reject) => {
      this.#stopped = reject;
      this.#publish = (params) => {
        if (params.uri !== this.#uri || (params.version ?? version) !== version) return;
        this.#publish = undefined;
        resolve(params);
      };
      if (this.#ended !== undefined) reject(new Error(this.#ended));
    });
  }

  #request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#ids;
    return new Promise((resolve, reject) => {
      if (this.#ended !== undefined) reject(new Error(this.#ended));
      this.#waiting.set(id, { resolve, reject });
      this.#send({ id, method, params });
    });
  }

  #notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: Message): void {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #take(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#expected !== undefined && this.#size < this.#expected) return;
    let whole = Buffer.concat(this.#chunks);
    for (;;) {
      if (this.#expected === undefined) {
        const end = whole.indexOf('\r\n\r\n');
        if (end < 0) break;
        this.#expected = Number(/Content-Length: (?<length>\d+)/iu.exec(whole.toString('latin1', 0, end))?.groups?.['length'] ?? 0);
        whole = whole.subarray(end + 4);
      }
      if (whole.length < this.#expected) break;
      const message = JSON.parse(whole.toString('utf8', 0, this.#expected)) as Message;
      whole = whole.subarray(this.#expected);
      this.#expected = undefined;
      this.#receive(message);
    }
    this.#chunks = [whole];
    this.#size = whole.length;
  }

  #receive({ id, method, params, result, error }: Message): void {
    if (method === undefined) {
      const waiting = this.#waiting.get(Number(id));
      this.#waiting.delete(Number(id));
      if (error === undefined) waiting?.resolve(result);
      else waiting?.reject(new Error(error.message));
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#publish?.(params as Published);
    } else if (id !== undefined) {
      this.#send({ id, result: this.#answerTo(method, params) ?? null });
    }
  }

  #answerTo(method: string, params: unknown): unknown {
    if (method === 'workspace/configuration') return (params as { readonly items: readonly { readonly section?: string }[] }).items.map(({ section }) => settingAt(this.#start.settings, section));
    return this.#start.requests?.[method]?.(params as never, this.#text);
  }
}

export interface Timed {
  readonly took: number;
  readonly diagnostics: Answer['diagnostics'];
}

interface Diagnostic {
  readonly code?: string | number;
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

function settingAt(settings: unknown, section: string | undefined): unknown {
  return (section ?? '').split('.').filter((key) => key !== '').reduce<unknown>((at, key) => (at as Readonly<Record<string, unknown>> | undefined)?.[key], settings) ?? null;
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer in ${milliseconds / 1_000} s`)), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
