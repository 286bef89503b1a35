import { SharedReadings, type Check, type CheckContext, type Finding } from '../checks/check.ts';
import type { RuleName } from '../checks/rules.ts';
import type { Severity } from '../checks/check.ts';
import type { Dialect, Draft } from '../model/draft.ts';
import { canonical, matchesGlob, pathFrom } from './address.ts';
import { chooseType, type TypeAnswer } from './chooseType.ts';
import { ProblemFinder } from './problemFinder.ts';
import type { Folder } from './folder.ts';
import { Folders } from './folders.ts';
import { settingsFinding } from './settingsFinding.ts';
import type { FileReading, Host } from './host.ts';
import { closedDocument, OpenDocument } from './openDocument.ts';
import { allChecks } from '../checks/allChecks.ts';
import { allRules } from '../checks/allRules.ts';
import { withoutReferenceEchoes } from '../checks/references/echoes.ts';
import { withoutStructureEchoes } from '../checks/structure/echoes.ts';
import { withDefinitions } from '../model/definitions.ts';
import { layered } from '../register/layered.ts';
import { resolutionsOf, type Resolutions } from '../register/resolutions.ts';
import { DEFINING, definitionsIn, type MovableDefinitions } from './definitions.ts';
import { definingFiles } from './definingFiles.ts';
import type { Pairing } from '../model/pairing.ts';
import { PairingMemory } from '../model/pairing/pairingMemory.ts';
import { recognise, Recogniser } from '../types/recognise.ts';
import type { CheckedFile, ReportedFinding } from './reported.ts';
import { translationProgress } from '../features/counterpart.ts';
import type { PairSetting } from '../settings/settings.ts';
import { severitiesOf, severityOf } from './severity.ts';
import { SourceDrafts } from './sourceDrafts.ts';
import { suppress } from './suppress.ts';
import { TranslationFiles } from './translationFiles.ts';

export interface WorkspaceOptions {
  /** Settings that stand in for `rapporteur.yaml` in folders that have none. */
  readonly settings?: unknown;
  /** Address of a settings file that holds for all folders. */
  readonly settingsUri?: string;
  /** Files that are known to define resolutions: no other is looked into for that. */
  readonly defining?: readonly string[];
  /** Called when findings may have changed without an edit of their own document: settings, registers, a source draft. */
  readonly onChanged?: () => void;
  /** Told of every reading of settings and registers. */
  readonly onBusy?: (work: Promise<void>) => void;
}

/** A draft with what its features need to know. */
export interface DraftContext extends CheckContext {
  readonly folder: Folder;
  /** Seen from its folder. */
  readonly path: string | undefined;
}

/**
 * All that is open and all that was read: folders with their settings, registers and types, and the documents.
 * Reading files is asynchronous; what follows from an edit (`change`, then `check`) is not.
 */
export class Workspace {
  readonly #host: Host;
  readonly #options: WorkspaceOptions;
  readonly #severities: ReadonlyMap<RuleName, Severity> = severitiesOf(allRules);
  readonly #documents = new Map<string, OpenDocument>();
  readonly #folders: Folders;
  readonly #sources: SourceDrafts;
  readonly #translations: TranslationFiles;
  readonly #known = new WeakMap<Draft, KnownDraft>();
  readonly #finders = new WeakMap<OpenDocument, ProblemFinder>();
  readonly #pairings = new WeakMap<OpenDocument, PairingMemory>();
  readonly #recognisers = new WeakMap<OpenDocument, Recogniser>();
  /** The document type of a draft, which is asked for more than once. */
  readonly #chosen = new WeakMap<Draft, { readonly folder: Folder; readonly answer: TypeAnswer }>();
  readonly #failed = new Set<string>();
  /** What drafts of type `resolutions` define, by their canonical address. */
  readonly #defining = new Map<string, MovableDefinitions>();
  /** Grows with every change of `#defining`, and when an index can answer more. */
  #definingTurn = 0;
  /** How often pieces of an index have come, by folder. */
  readonly #came = new WeakMap<Folder, number>();
  /** Resolves when the pieces of indexes that were asked for have come. */
  #coming: Promise<void> | undefined;
  /** How often they were waited for since the last edit. */
  #waits = 0;
  readonly #defined = new WeakMap<Draft, { readonly folder: Folder; readonly definitions: MovableDefinitions | undefined }>();
  readonly #layers = new WeakMap<Folder, { readonly turn: number; readonly key: string; readonly resolutions: Resolutions }>();
  readonly #searched = new WeakSet<Folder>();
  #search: Promise<void> = Promise.resolve();
  /** What was found in drafts that are not open. */
  readonly #closed = new Map<string, { readonly folder: Folder; readonly resolutions: Resolutions; readonly checked: CheckedFile | undefined; readonly draft: Draft | undefined }>();

  constructor(host: Host, options: WorkspaceOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.#translations = new TranslationFiles(host);
    this.#sources = new SourceDrafts((uri) => host.read(uri), (key) => this.#documents.get(key));
    this.#folders = new Folders(host, options, (uri) => this.read(uri), () => {
      options.onChanged?.();
      void this.#definitionsRead();
    });
  }

  /** Takes these folders for those of the workspace, and reads their settings. */
  setFolders(uris: readonly string[]): Promise<void> {
    return this.#folders.set(uris);
  }

  get folders(): readonly Folder[] {
    return this.#folders.present;
  }

  /** Settings, a register or a check failed for a fault of ours, and the log says which: that nothing was found means nothing. */
  get failed(): boolean {
    return this.#folders.failed || this.#failed.size > 0;
  }

  /** Resolves when all that was asked for so far is read. */
  settled(): Promise<void> {
    return this.#folders.settled();
  }

  open(uri: string, dialect: Dialect | undefined, text: string, version?: number): void {
    this.#documents.set(canonical(uri), new OpenDocument(uri, dialect, text, version));
    this.#textChanged(uri);
  }

  change(uri: string, text: string, version?: number): void {
    const document = this.#documents.get(canonical(uri));
    if (document === undefined) return;
    document.text = text;
    document.version = version;
    this.#textChanged(uri);
  }

  close(uri: string): void {
    if (!this.#documents.delete(canonical(uri))) return;
    this.#textChanged(uri);
    this.#definitionsChanged(uri);
  }

  /** Addresses of the open documents, as the host gave them. */
  get openUris(): readonly string[] {
    return [...this.#documents.values()].map((document) => document.uri);
  }

  /** Addresses of the open documents of which this one is the source: what is found in them follows from its text, too. */
  translationsOf(uri: string): readonly string[] {
    const key = canonical(uri);
    return [...this.#documents.values()].flatMap((document) => {
      const source = this.#sources.sourceOf(document, this.folderFor(document.uri));
      return source !== undefined && canonical(source.document.uri) === key ? [document.uri] : [];
    });
  }

  /**
   * How the languages of an open draft answer each other: in itself or with its source, and with its translations in files of their own, open or not.
   */
  async pairingsOf(uri: string): Promise<readonly Pairing[]> {
    const own = this.contextOf(uri)?.pairing;
    if (own === undefined) return [];
    const opened = new Set(this.translationsOf(uri).map(canonical));
    const closed: Pairing[] = [];
    for (const document of await this.#translations.of(uri, this.folderFor(uri))) {
      if (this.#documents.has(canonical(document.uri))) continue;
      await this.#sources.prepare(document, this.folderFor(document.uri));
      closed.push(...[this.#knownOf(document)?.context?.pairing ?? []].flat());
    }
    const others = [...[...opened].flatMap((translation) => this.contextOf(translation)?.pairing ?? []), ...closed];
    return [own, ...others.filter(({ sourceDraft, targetDraft }) => sourceDraft !== targetDraft && canonical(sourceDraft.uri) === canonical(uri))];
  }

  /** Finds and reads the translations of a draft in files of their own, so that a fix that changes them too need not wait for it. */
  async readTranslations(uri: string): Promise<void> {
    await this.#translations.of(uri, this.folderFor(uri));
  }

  /** Files were made, changed or deleted outside of the editor. */
  filesChanged(uris: readonly string[]): void {
    this.#translations.forget();
    for (const uri of uris) {
      this.#closed.delete(canonical(uri));
      if (this.#sources.forget(canonical(uri))) {
        this.#closed.clear();
        this.#options.onChanged?.();
      }
      this.#folders.reloadFor(uri);
      this.#definitionsChanged(uri);
    }
  }

  /** What is saved counts again where it may define, or did. */
  #definitionsChanged(uri: string): void {
    if (!DRAFT_NAME.test(uri) && !this.#defining.has(canonical(uri))) return;
    this.#search = this.#search.then(async () => {
      const folder = this.folderFor(uri);
      await this.#readDefinitions(uri, folder);
      this.resolutionsOf(folder);
    }).catch((error: unknown) => this.#host.log(`${uri} could not be read: ${String(error)}`));
  }

  /** Makes sure that what `check` needs from other files is at hand. */
  async prepare(uri: string): Promise<void> {
    await this.settled();
    const document = this.#documents.get(canonical(uri));
    if (document === undefined) return;
    await this.#sources.prepare(document, this.folderFor(uri));
    if (this.resolutionsOf(this.folderFor(uri)).comesLater) await this.#answered(() => this.check(uri));
  }

  /** The answer when all pieces of indexes that it needs have come. */
  async #answered<T>(ask: () => T): Promise<T> {
    for (;;) {
      const answer = ask();
      if (this.#coming === undefined) return answer;
      await this.#coming;
    }
  }

  /** What an index cannot answer yet is asked again when its pieces have come. */
  #askAgain(folder: Folder, resolutions: Resolutions): void {
    const waiting = resolutions.waiting();
    if (waiting === undefined || this.#waits >= MOST_WAITS) return;
    this.#waits++;
    const coming = Promise.all([this.#coming, waiting]).then(() => {
      if (this.#coming === coming) this.#coming = undefined;
      this.#came.set(folder, (this.#came.get(folder) ?? 0) + 1);
      this.#definingTurn++;
      this.#options.onChanged?.();
    });
    this.#coming = coming;
  }

  /** What is found in an open document, a settings file, a register or a type's file; `undefined` for anything else. */
  check(uri: string): CheckedFile | undefined {
    const key = canonical(uri);
    const file = this.#folderFile(key);
    const document = this.#documents.get(key);
    // Its text was edited and is being read again: `onChanged` will tell.
    if (file !== undefined && document !== undefined && document.text !== file.text) return undefined;
    if (file !== undefined) return { uri: document?.uri ?? file.uri, version: document?.version, text: file.text, findings: file.findings };
    return document === undefined ? undefined : this.#checkDraft(document);
  }

  /** What would be found in an open document if this were its text. */
  tryText(uri: string, text: string): readonly ReportedFinding[] {
    const trial = this.#trial(uri, text);
    return (trial === undefined ? undefined : this.#checkDraft(trial))?.findings ?? [];
  }

  /** `contextOf` if this were the text of an open document. */
  tryContext(uri: string, text: string): DraftContext | undefined {
    const trial = this.#trial(uri, text);
    return trial === undefined ? undefined : this.#knownOf(trial)?.context;
  }

  #trial(uri: string, text: string): OpenDocument | undefined {
    const document = this.#documents.get(canonical(uri));
    return document === undefined ? undefined : new OpenDocument(document.uri, document.dialect, text, undefined);
  }

  /** Settings, registers and types of all folders with what is found in them, those without findings included. */
  get files(): readonly CheckedFile[] {
    return this.#folders.all.flatMap((folder) => [...folder.files.keys()].flatMap((key) => this.check(key) ?? []));
  }

  /** Everything that a feature may ask of an open draft; `undefined` where the document is no draft. */
  contextOf(uri: string): DraftContext | undefined {
    const document = this.#documents.get(canonical(uri));
    return document === undefined ? undefined : this.#knownOf(document)?.context;
  }

  /** Which document type an open document has, and why; `undefined` for a document that is never a draft. */
  typeOf(uri: string): (TypeAnswer & { readonly draft: Draft; readonly folder: Folder }) | undefined {
    const document = this.#documents.get(canonical(uri));
    const folder = this.folderFor(uri);
    const draft = document === undefined ? undefined : this.#draftOf(document, folder);
    return draft === undefined ? undefined : { ...this.#typeOf(draft, folder), draft, folder };
  }

  /** The folder to which a document belongs: the innermost, or that of all documents outside. */
  folderFor(uri: string): Folder {
    return this.#folders.folderFor(uri);
  }

  /** Addresses of all files of the folders that may be drafts: which of them are, `check` says. */
  async candidates(): Promise<readonly string[]> {
    await this.settled();
    const lists = await Promise.all(this.folders.map(async ({ uri, settings }) => {
      if (uri === undefined) return [];
      return this.#host.list(uri, [...DRAFT_FILES, ...settings.drafts.map((it) => it.files)]);
    }));
    const known = new Map(lists.flat().map((uri) => [canonical(uri), uri]));
    return [...known].filter(([key]) => this.#folderFile(key) === undefined).map(([, uri]) => uri);
  }

  /** The present text of a file: the editor's where it is open. */
  read(uri: string): Promise<FileReading> {
    const document = this.#documents.get(canonical(uri));
    return document === undefined ? this.#host.read(uri) : Promise.resolve({ kind: 'text', text: document.text });
  }

  /** Whether `check` has all that it needs, so that nothing need be waited for. */
  isReady(uri: string): boolean {
    if (this.#folders.busy) return false;
    const document = this.#documents.get(canonical(uri));
    return document === undefined || this.#sources.isReady(document, this.folderFor(uri));
  }

  /** The present text of a file that is open or was read, with its version where it is open. */
  fileAt(uri: string): { readonly text: string; readonly version: number | undefined } | undefined {
    const text = this.textOf(uri);
    return text === undefined ? undefined : { text, version: this.#documents.get(canonical(uri))?.version };
  }

  /** `check` for any file, open or not. */
  async checkAnywhere(uri: string): Promise<CheckedFile | undefined> {
    const key = canonical(uri);
    if (this.#documents.has(key) || this.#folderFile(key) !== undefined) {
      await this.prepare(uri);
      return this.check(uri);
    }
    const folder = this.folderFor(uri);
    await this.#definitionsRead();
    const before = this.#closed.get(key);
    const resolutions = this.resolutionsOf(folder);
    if (before?.folder === folder && before.resolutions === resolutions) return before.checked;
    const reading = await this.#host.read(uri);
    if (reading.kind !== 'text') return undefined;
    const document = closedDocument(uri, reading.text);
    await this.#sources.prepare(document, folder);
    const checked = await this.#answered(() => this.#checkDraft(document));
    this.#closed.set(key, { folder, resolutions: this.resolutionsOf(folder), checked, draft: checked === undefined ? undefined : this.#knownOf(document)?.context?.draft });
    return checked;
  }

  /** Forgets the drafts that are not open: who asks of them later has them read again. */
  letGo(): void {
    this.#closed.clear();
    this.#sources.letGo();
  }

  /** The files that are not open and define resolutions. */
  async definingUris(): Promise<readonly string[]> {
    await this.#definitionsRead();
    return [...this.#defining].filter(([, { records }]) => records.length > 0).map(([, { records }]) => records[0]?.uri ?? '');
  }

  /** All drafts of the folders and those that are open besides. */
  async drafts(): Promise<readonly Draft[]> {
    const open = this.openUris.flatMap((uri) => this.contextOf(uri)?.draft ?? []);
    const closed: Draft[] = [];
    for (const uri of await this.candidates()) {
      if (this.#documents.has(canonical(uri))) continue;
      await this.checkAnywhere(uri);
      closed.push(...[this.#closed.get(canonical(uri))?.draft ?? []].flat());
    }
    return [...open, ...closed];
  }

  /** The text of a file that is open or was read for a folder. */
  textOf(uri: string): string | undefined {
    const key = canonical(uri);
    return this.#documents.get(key)?.text ?? this.#sources.textOf(key) ?? this.#translations.textOf(key) ?? this.#folders.file(key)?.file.text ?? this.#closed.get(key)?.draft?.text;
  }

  /** The registers of the folder, with what the drafts of type `resolutions` in it define: open ones as they are typed, the others as saved. */
  resolutionsOf(folder: Folder): Resolutions {
    for (const [key, document] of this.#documents) {
      if (this.folderFor(document.uri) === folder) this.#define(key, this.#definitionsOf(document, folder));
    }
    const before = this.#layers.get(folder);
    if (before?.turn === this.#definingTurn) return before.resolutions;
    const now: MovableDefinitions[] = [];
    for (const [key, definitions] of this.#defining) if (definitions.records.length > 0 && this.folderFor(key) === folder) now.push(definitions);
    const came = this.#came.get(folder) ?? 0;
    const key = [came, ...now.map((it) => it.key).sort()].join();
    if (before?.key === key) {
      this.#layers.set(folder, { ...before, turn: this.#definingTurn });
      return before.resolutions;
    }
    const source = (name: string) => ({ name, body: undefined, complete: false, years: undefined, columns: {} });
    const registers = now.map(({ records }) => {
      const uri = records[0]?.uri ?? '';
      const reading = { uri, records, bodies: [], problems: [], failed: false, addition: () => undefined };
      return { source: source(folder.uri === undefined ? uri : pathFrom(folder.uri, uri) ?? uri), readings: [reading] };
    });
    const base = came === 0 ? folder.resolutions : { ...folder.resolutions };
    const resolutions = now.length === 0 ? base : layered(base, resolutionsOf(registers, folder.reading.bodies));
    this.#layers.set(folder, { turn: this.#definingTurn, key, resolutions });
    // What cites them in other drafts is seen anew, when this answer is given.
    if (before !== undefined || now.length > 0) void Promise.resolve().then(() => this.#options.onChanged?.());
    return resolutions;
  }

  /** What an open document defines; found again when its text is another. */
  #definitionsOf(document: OpenDocument, folder: Folder): MovableDefinitions | undefined {
    const draft = this.#draftOf(document, folder);
    if (draft === undefined) return undefined;
    const before = this.#defined.get(draft);
    if (before?.folder === folder) return before.definitions;
    const isDefining = this.#typeOf(draft, folder).choice?.type.name === DEFINING;
    const definitions = isDefining ? definitionsIn(draft, folder.reading.bodies, this.#defining.get(canonical(document.uri))) : undefined;
    this.#defined.set(draft, { folder, definitions });
    return definitions;
  }

  /** Reads the files that may define resolutions and are not open, where the folder has any. */
  async #readDefining(): Promise<void> {
    for (const folder of this.folders) {
      if (folder.uri === undefined || this.#searched.has(folder)) continue;
      this.#searched.add(folder);
      const known = this.#options.defining?.filter((uri) => this.folderFor(uri) === folder);
      if (known === undefined) for await (const { uri, text } of definingFiles(folder, this.#host)) await this.#readDefinitions(uri, folder, text);
      else for (const uri of known) await this.#readDefinitions(uri, folder);
      this.resolutionsOf(folder);
    }
  }

  async #readDefinitions(uri: string, folder: Folder, text?: string): Promise<void> {
    const key = canonical(uri);
    if (this.#documents.has(key)) return;
    const reading = text === undefined ? await this.#host.read(uri) : { kind: 'text' as const, text };
    const definitions = reading.kind === 'text' ? this.#definitionsOf(closedDocument(uri, reading.text), folder) : undefined;
    if (this.#documents.has(key)) return;
    this.#define(key, definitions);
  }

  #define(key: string, definitions: MovableDefinitions | undefined): void {
    if (this.#defining.get(key) === definitions) return;
    this.#definingTurn++;
    if (definitions === undefined) this.#defining.delete(key);
    else this.#defining.set(key, definitions);
  }

  /** Resolves when the files that define resolutions were read. */
  #definitionsRead(): Promise<void> {
    this.#search = this.#search.then(() => this.#readDefining()).catch((error: unknown) => {
      this.#host.log(`The lists of resolutions in this folder could not be read: ${String(error)}`);
    });
    return this.#search;
  }

  #checkDraft(document: OpenDocument): CheckedFile | undefined {
    const known = this.#knownOf(document);
    if (known?.context === undefined) return undefined;
    const { context } = known;
    const { draft, folder, path } = context;
    const isNew = known.findings === undefined;
    known.findings ??= withoutReferenceEchoes(withoutStructureEchoes(this.#reported(suppress([
      ...this.#finderOf(document).find(context),
      ...known.problems,
      ...draft.frontMatter.problems.map(settingsFinding),
    ], draft, path, folder.settings), path, folder), context));
    if (isNew) this.#askAgain(folder, context.resolutions);
    return { uri: document.uri, version: document.version, text: draft.text, lines: draft.lines, findings: known.findings, progress: () => translationProgress(context.pairing) };
  }

  /** That of an open document; others are recognised once. */
  #recogniserOf(uri: string): Recogniser | undefined {
    const document = this.#documents.get(canonical(uri));
    if (document === undefined) return undefined;
    const known = this.#recognisers.get(document) ?? new Recogniser();
    this.#recognisers.set(document, known);
    return known;
  }

  #pairingsOf(document: OpenDocument): PairingMemory {
    const known = this.#pairings.get(document) ?? new PairingMemory();
    this.#pairings.set(document, known);
    return known;
  }

  #finderOf(document: OpenDocument): ProblemFinder {
    const known = this.#finders.get(document) ?? new ProblemFinder(allChecks, (check, error) => this.#tellFailure(check, error));
    this.#finders.set(document, known);
    return known;
  }

  /** What follows from the draft, its folder and its source; found again when one of them is another. */
  #knownOf(document: OpenDocument): KnownDraft | undefined {
    const folder = this.folderFor(document.uri);
    const draft = this.#draftOf(document, folder);
    if (draft === undefined) return undefined;
    const source = this.#sourceDraft(document, folder);
    const resolutions = this.resolutionsOf(folder);
    const before = this.#known.get(draft);
    if (before !== undefined && before.folder === folder && before.source === source && before.resolutions === resolutions) return before;
    const { choice, problems } = this.#typeOf(draft, folder);
    const context = choice === undefined ? undefined : {
      draft: choice.type.name === DEFINING ? withDefinitions(draft, folder.reading.bodies) : draft,
      type: choice.type, pairing: before?.folder === folder && before.source === source && before.context !== undefined ? before.context.pairing : this.#pairingsOf(document).pair(draft, source, statedPairs(folder, document.uri)), resolutions,
      folder, path: folder.uri === undefined ? undefined : pathFrom(folder.uri, document.uri), readings: new SharedReadings(),
    };
    const known = { folder, source, resolutions, context, problems, findings: undefined };
    this.#known.set(draft, known);
    return known;
  }

  #typeOf(draft: Draft, folder: Folder): TypeAnswer {
    const before = this.#chosen.get(draft);
    if (before?.folder === folder) return before.answer;
    const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, draft.uri);
    const answer = chooseType(draft, path, folder.settings, folder.types, (of, types) => this.#recogniserOf(draft.uri)?.recognise(of, types) ?? recognise(of, types));
    this.#chosen.set(draft, { folder, answer });
    return answer;
  }

  #draftOf(document: OpenDocument, folder: Folder): Draft | undefined {
    return document.draft(folder.reading, this.#sources.sourceOf(document, folder)?.language);
  }

  #sourceDraft(document: OpenDocument, folder: Folder): Draft | undefined {
    const source = this.#sources.sourceOf(document, folder)?.document;
    return source === undefined ? undefined : this.#draftOf(source, folder);
  }

  #reported(findings: readonly Finding[], path: string | undefined, folder: Folder): readonly ReportedFinding[] {
    const reported: ReportedFinding[] = [];
    for (const finding of findings) {
      const severity = severityOf(finding, path, folder.settings, this.#severities);
      if (severity !== 'off') reported.push({ ...finding, severity });
    }
    return reported.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  }

  #tellFailure(check: Check, error: unknown): void {
    if (this.#failed.has(check.rule)) return;
    this.#failed.add(check.rule);
    const said = error instanceof Error ? error.stack ?? error.message : String(error);
    this.#host.log(`The check ${check.rule} failed, and finds nothing in this draft. The other checks go on. ${said}`);
  }

  #folderFile(key: string): { readonly uri: string; readonly text: string; readonly findings: readonly ReportedFinding[] } | undefined {
    const found = this.#folders.file(key);
    if (found === undefined) return undefined;
    const { file, folder } = found;
    const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, file.uri);
    return { uri: file.uri, text: file.text, findings: this.#reported(file.findings, path, folder) };
  }

  #textChanged(uri: string): void {
    const key = canonical(uri);
    this.#sources.forget(key);
    this.#waits = 0;
    if (this.#documents.get(key)?.dialect === undefined) this.#folders.reloadFor(uri);
  }
}

interface KnownDraft {
  readonly folder: Folder;
  readonly source: Draft | undefined;
  readonly resolutions: Resolutions;
  /** `undefined`: it is no draft. */
  readonly context: DraftContext | undefined;
  readonly problems: readonly Finding[];
  findings: readonly ReportedFinding[] | undefined;
}

/** The pairs that the settings state for a file. */
function statedPairs({ uri, settings }: Folder, of: string): readonly PairSetting[] {
  const path = uri === undefined || settings.files.every(({ pairs }) => pairs.length === 0) ? undefined : pathFrom(uri, of);
  return path === undefined ? [] : settings.files.flatMap(({ files, pairs }) => (pairs.length > 0 && matchesGlob(path, files) ? pairs : []));
}

/** What may be a draft without any setting. */
/** An index whose pieces never come to an end is not asked for ever. */
const MOST_WAITS = 200;
const DRAFT_FILES = ['**/*.md', '**/*.markdown', '**/*.txt'];

const DRAFT_NAME = /\.(?:md|markdown|txt)$/iu;
