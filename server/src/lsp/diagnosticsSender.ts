import {
  DiagnosticRefreshRequest, DocumentDiagnosticReportKind, LSPErrorCodes, ResponseError,
  type Connection, type DocumentDiagnosticReport, type PublishDiagnosticsParams, type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { canonical } from '../workspace/address.ts';
import { goesToOtherFiles } from '../workspace/alsoInOtherFiles.ts';
import type { CheckedFile } from '../workspace/reported.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { diagnosticsOf, type Conversion } from './convert.ts';
import { documentTypeAnswer } from './documentType.ts';
import { documentTypeChanged } from './protocol.ts';
import type { Client } from './client.ts';
import type { Runtime } from './runtime.ts';

/** Milliseconds without a key after which the type and the progress of a translation are counted anew: nobody reads them while typing. */
const QUIET = 200;

/**
 * Brings diagnostics to the client: pushed, with their version, where it does not pull; else told to pull again.
 * Settings, registers and types are always pushed, because nobody pulls what is not open, until the client pulls them itself.
 */
export class DiagnosticsSender {
  readonly #connection: Connection;
  readonly #workspace: Workspace;
  readonly #conversion: Conversion;
  readonly #client: Client;
  readonly #runtime: Runtime;
  /** Latest change of each document that waits to be checked. */
  readonly #waiting = new Map<string, number>();
  readonly #pulled = new Set<string>();
  /** Files for which something was pushed that is not empty: address as given, by canonical address. */
  readonly #pushed = new Map<string, string>();
  /** What was published last for each file. */
  readonly #last = new Map<string, PublishDiagnosticsParams>();
  readonly #types = new Map<string, string>();
  /** Takes back what is to be told of each document when nobody types. */
  readonly #untold = new Map<string, () => void>();
  readonly #ids = new WeakMap<readonly unknown[], string>();
  #changes = 0;
  #results = 0;

  constructor(connection: Connection, workspace: Workspace, conversion: Conversion, client: Client, runtime: Runtime) {
    this.#connection = connection;
    this.#workspace = workspace;
    this.#conversion = conversion;
    this.#client = client;
    this.#runtime = runtime;
  }

  /** The document has a new text. It is checked when the messages at hand are read: only the newest of its versions. */
  changed(uri: string): void {
    const change = ++this.#changes;
    this.#waiting.set(canonical(uri), change);
    this.#untold.get(canonical(uri))?.();
    const still = (): boolean => this.#waiting.get(canonical(uri)) === change;
    // Twice: a message that waits already is read in between.
    const { defer } = this.#runtime;
    defer(() => defer(() => {
      if (!still()) return;
      this.#checkAfterReading(uri, still).catch((error: unknown) => {
        // The other documents, and the next version of this one, are checked all the same.
        this.#connection.console.error(`${uri} could not be checked: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      });
    }));
  }

  closed(uri: string): void {
    const key = canonical(uri);
    this.#waiting.delete(key);
    this.#untold.get(key)?.();
    this.#untold.delete(key);
    this.#types.delete(key);
    this.#pulled.delete(key);
    const file = this.#workspace.check(uri);
    if (file === undefined) this.#push({ uri, version: undefined, text: '', findings: [] });
    else this.#push(file);
    this.#last.delete(key);
  }

  /** Settings, registers or a source changed: everything that is shown is shown anew. */
  refresh(): void {
    for (const uri of this.#workspace.openUris) this.changed(uri);
    this.#pushFiles();
    if (this.#client.pulls && this.#client.refreshesDiagnostics) {
      this.#connection.sendRequest(DiagnosticRefreshRequest.type).catch((error: unknown) => {
        this.#connection.console.info(`The client does not refresh its diagnostics: ${String(error)}`);
      });
    }
  }

  answerPulls(): void {
    if (!this.#client.pulls) return;
    this.#connection.languages.diagnostics.on(async ({ textDocument, previousResultId }) => {
      await this.#workspace.prepare(textDocument.uri);
      return this.#pull(textDocument.uri, previousResultId);
    });
    this.#connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
      const before = new Map(previousResultIds.map(({ uri, value }) => [canonical(uri), value]));
      const items: WorkspaceDocumentDiagnosticReport[] = [];
      const told = new Set<string>();
      for (const uri of await this.#workspace.candidates()) {
        // Half an answer would say of the other files that they vanished.
        if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled.');
        const file = await this.#workspace.checkAnywhere(uri);
        const previous = before.get(canonical(uri));
        if (file === undefined && previous === undefined) continue;
        told.add(canonical(uri));
        items.push({ ...this.#reportOf(file, previous), uri: file?.uri ?? uri, version: file?.version ?? null });
      }
      for (const { uri } of previousResultIds) {
        // It vanished: what was said of it no longer holds.
        if (!told.has(canonical(uri))) items.push({ kind: DocumentDiagnosticReportKind.Full, items: [], uri, version: null });
      }
      return { items };
    });
  }

  async #checkAfterReading(uri: string, still: () => boolean): Promise<void> {
    if (!this.#workspace.isReady(uri)) await this.#workspace.prepare(uri);
    if (!still()) return;
    const key = canonical(uri);
    this.#waiting.delete(key);
    // After the diagnostics, and only where no new edit comes first.
    this.#runtime.defer(() => {
      if (!this.#waiting.has(key)) this.#readAhead(uri);
    });
    this.#untold.set(key, this.#runtime.after(QUIET, () => this.#tellType(uri)));
    if (!this.#client.pulls) {
      const file = this.#workspace.check(uri);
      if (file !== undefined) this.#push(file);
      else if (this.#pushed.has(canonical(uri))) this.#push({ uri, version: this.#workspace.fileAt(uri)?.version, text: '', findings: [] });
    }
  }

  /** What the fixes of these problems need of other files: an editor that waits for them drops the question when anything moves. */
  #readAhead(uri: string): void {
    if (this.#workspace.check(uri)?.findings.some(goesToOtherFiles) !== true) return;
    this.#workspace.readTranslations(uri).catch((error: unknown) => this.#connection.console.info(`The translations of ${uri} could not be read: ${String(error)}`));
  }

  #pushFiles(): void {
    const present = new Set<string>();
    for (const file of this.#workspace.files) {
      const key = canonical(file.uri);
      present.add(key);
      if (this.#pulled.has(key)) continue;
      if (file.findings.length > 0 || this.#pushed.has(key)) this.#push(file);
    }
    for (const [key, uri] of this.#pushed) {
      const open = this.#workspace.openUris.some((it) => canonical(it) === key);
      if (!present.has(key) && !open) this.#push({ uri, version: undefined, text: '', findings: [] });
    }
  }

  #push(file: CheckedFile): void {
    const key = canonical(file.uri);
    if (file.findings.length > 0) this.#pushed.set(key, file.uri);
    else if (file.version === undefined) this.#pushed.delete(key);
    const published: PublishDiagnosticsParams = {
      uri: file.uri,
      ...(file.version === undefined ? {} : { version: file.version }),
      diagnostics: diagnosticsOf(file, this.#conversion),
    };
    const before = this.#last.get(key);
    // New settings that change nothing in this file are no news.
    if (before !== undefined && before.version === published.version && JSON.stringify(before) === JSON.stringify(published)) return;
    this.#last.set(key, published);
    void this.#connection.sendDiagnostics(published);
  }

  #pull(uri: string, previous: string | undefined): DocumentDiagnosticReport {
    const key = canonical(uri);
    this.#pulled.add(key);
    const pushed = this.#pushed.get(key);
    if (pushed !== undefined) {
      this.#pushed.delete(key);
      this.#last.delete(key);
      void this.#connection.sendDiagnostics({ uri: pushed, diagnostics: [] });
    }
    return this.#reportOf(this.#workspace.check(uri), previous);
  }

  #reportOf(file: CheckedFile | undefined, previous: string | undefined): DocumentDiagnosticReport {
    if (file === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const resultId = this.#idOf(file.findings);
    if (resultId === previous) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnosticsOf(file, this.#conversion) };
  }

  #idOf(findings: readonly unknown[]): string {
    const known = this.#ids.get(findings) ?? String(++this.#results);
    this.#ids.set(findings, known);
    return known;
  }

  #tellType(uri: string): void {
    const answer = documentTypeAnswer(this.#workspace, uri, this.#conversion.say);
    const said = JSON.stringify(answer);
    if (this.#types.get(canonical(uri)) === said) return;
    this.#types.set(canonical(uri), said);
    void this.#connection.sendNotification(documentTypeChanged, { uri, ...answer });
  }
}
