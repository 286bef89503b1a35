import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter, type MessageConnection } from 'vscode-languageserver/node';

export interface Diagnostic {
  readonly range: Range;
  readonly severity: number;
  readonly code: string;
  readonly codeDescription?: { readonly href: string };
  readonly source: string;
  readonly message: string;
  readonly relatedInformation?: readonly { readonly location: { readonly uri: string; readonly range: Range }; readonly message: string }[];
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A client that knows LSP and nothing of this server. It runs the built server from a folder in which nothing else is. */
export class PlainClient {
  readonly connection: MessageConnection;
  /** Everything published, in the order of arrival. */
  readonly published: Published[] = [];
  readonly logged: string[] = [];
  readonly registered: string[] = [];
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #home: string;
  readonly #watchers = new Set<() => void>();

  constructor() {
    this.#home = mkdtempSync(join(tmpdir(), 'rapporteur-server-'));
    const built = join('dist', 'server', 'node.js');
    if (!existsSync(built)) throw new Error(`${built} is not there: run “npm run build” first.`);
    copyFileSync(built, join(this.#home, 'node.js'));
    this.#process = spawn(process.execPath, ['node.js', '--stdio'], { cwd: this.#home });
    this.connection = createMessageConnection(new StreamMessageReader(this.#process.stdout), new StreamMessageWriter(this.#process.stdin));
    this.connection.onNotification('textDocument/publishDiagnostics', (it: Published) => {
      this.published.push(it);
      for (const watcher of [...this.#watchers]) watcher();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { readonly message: string }) => void this.logged.push(message));
    this.connection.onRequest('client/registerCapability', ({ registrations }: { readonly registrations: readonly { readonly method: string }[] }) => {
      this.registered.push(...registrations.map((it) => it.method));
      return null;
    });
    this.connection.listen();
  }

  async start(folder: string | undefined, capabilities: object = {}, initializationOptions?: unknown): Promise<{ readonly capabilities: Readonly<Record<string, unknown>> }> {
    const answer = await this.connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: folder ?? null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: 'drafts' }],
      capabilities,
      initializationOptions,
    });
    await this.connection.sendNotification('initialized', {});
    return answer as { readonly capabilities: Readonly<Record<string, unknown>> };
  }

  async open(uri: string, text: string, languageId = 'markdown', version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  async change(uri: string, version: number, changes: readonly { readonly range?: Range; readonly text: string }[]): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: changes });
  }

  request(method: string, params: unknown): Promise<unknown> {
    return this.connection.sendRequest(method, params);
  }

  /** The first published list, from now or before, of which `wanted` is true. */
  async diagnostics(uri: string, wanted: (it: Published) => boolean = () => true): Promise<readonly Diagnostic[]> {
    const found = (): Published | undefined => this.published.findLast((it) => it.uri === uri && wanted(it));
    return new Promise((resolve) => {
      const look = (): void => {
        const it = found();
        if (it === undefined) return;
        this.#watchers.delete(look);
        resolve(it.diagnostics);
      };
      this.#watchers.add(look);
      look();
    });
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await ended;
    this.connection.dispose();
    rmSync(this.#home, { recursive: true, force: true });
  }
}
