import type { Severity } from '../checks/check.ts';
import type { RuleName } from '../checks/rules.ts';
import { allRules } from '../checks/allRules.ts';
import type { CitingDraft } from '../model/citingDraft.ts';
import type { Dialect, Draft } from '../model/draft.ts';
import type { Pairing } from '../model/pairing.ts';
import type { Resolutions } from '../register/resolutions.ts';
import type { Characters } from '../text/longText.ts';
import { canonical, pathFrom } from './address.ts';
import { AwaitedPieces } from './awaitedPieces.ts';
import type { TypeAnswer } from './chooseType.ts';
import { ClosedDrafts } from './closedDrafts.ts';
import { DefinedResolutions } from './definedResolutions.ts';
import { draftFiles } from './definingFiles.ts';
import { DraftReadings, type DraftContext } from './draftReadings.ts';
import { FactIndex } from './factIndex.ts';
import type { Folder } from './folder.ts';
import { Folders } from './folders.ts';
import type { FileReading, Host } from './host.ts';
import { OpenDocument } from './openDocument.ts';
import type { CheckedFile, ReportedFinding } from './reported.ts';
import { reportedFindings, severitiesOf } from './severity.ts';
import { SourceDrafts } from './sourceDrafts.ts';
import { TranslationFiles } from './translationFiles.ts';

export type { DraftContext };

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
  readonly #facts: FactIndex;
  readonly #defined: DefinedResolutions;
  readonly #readings: DraftReadings;
  readonly #pieces = new AwaitedPieces();
  readonly #closed: ClosedDrafts;

  constructor(host: Host, options: WorkspaceOptions = {}) {
    this.#host = host;
    this.#options = options;
    this.#translations = new TranslationFiles(host);
    this.#facts = new FactIndex(host);
    this.#sources = new SourceDrafts((uri) => host.read(uri), (key) => this.#documents.get(key));
    this.#folders = new Folders(host, options, (uri) => this.read(uri), () => {
      options.onChanged?.();
      void this.#defined.read();
    });
    this.#defined = new DefinedResolutions({
      host, folders: this.#folders, facts: this.#facts, documents: this.#documents, readings: () => this.#readings,
      defining: options.defining, changed: () => options.onChanged?.(),
    });
    this.#readings = new DraftReadings({
      sources: this.#sources, severities: this.#severities,
      folderFor: (uri) => this.folderFor(uri), openAt: (uri) => this.#documentAt(uri), resolutionsOf: (folder) => this.resolutionsOf(folder),
      log: (line) => host.log(line),
      looked: (folder, resolutions) => this.#pieces.waitFor(resolutions, () => {
        this.#defined.pieceCame(folder);
        options.onChanged?.();
      }),
    });
    this.#closed = new ClosedDrafts({
      host, facts: this.#facts, readings: this.#readings, sources: this.#sources, pieces: this.#pieces, defined: this.#defined, folderFor: (uri) => this.folderFor(uri),
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
    return this.#folders.failed || this.#readings.failed;
  }

  /** Resolves when all that was asked for so far is read. */
  settled(): Promise<void> {
    return this.#folders.settled();
  }

  open(uri: string, dialect: Dialect | undefined, text: Characters, version?: number): void {
    this.#documents.set(canonical(uri), new OpenDocument(uri, dialect, text, version));
    this.#textChanged(uri);
  }

  change(uri: string, text: Characters, version?: number): void {
    const document = this.#documentAt(uri);
    if (document === undefined) return;
    document.text = text;
    document.version = version;
    this.#textChanged(uri);
  }

  close(uri: string): void {
    if (!this.#documents.delete(canonical(uri))) return;
    this.#textChanged(uri);
    this.#facts.forget(canonical(uri));
    this.#defined.fileChanged(uri);
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
    const closed: (Pairing | undefined)[] = [];
    for (const document of await this.#translations.of(uri, this.folderFor(uri))) {
      if (this.#documents.has(canonical(document.uri))) continue;
      await this.#sources.prepare(document, this.folderFor(document.uri));
      closed.push(this.#readings.contextOf(document)?.pairing);
    }
    const others = [...[...opened].flatMap((translation) => this.contextOf(translation)?.pairing ?? []), ...closed.flatMap((pairing) => pairing ?? [])];
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
      this.#closed.forget(canonical(uri));
      this.#facts.forget(canonical(uri));
      if (this.#sources.forget(canonical(uri))) {
        this.#closed.forgetAll();
        this.#options.onChanged?.();
      }
      this.#folders.reloadFor(uri);
      this.#defined.fileChanged(uri);
    }
  }

  /** Makes sure that what `check` needs from other files is at hand. */
  async prepare(uri: string): Promise<void> {
    await this.settled();
    const document = this.#documentAt(uri);
    if (document === undefined) return;
    await this.#sources.prepare(document, this.folderFor(uri));
    if (this.resolutionsOf(this.folderFor(uri)).comesLater) await this.#pieces.answered(() => this.check(uri));
  }

  /** What is found in an open document, a settings file, a register or a type's file; `undefined` for anything else. */
  check(uri: string): CheckedFile | undefined {
    const key = canonical(uri);
    const file = this.#folderFile(key);
    const document = this.#documents.get(key);
    // Its text was edited and is being read again: `onChanged` will tell.
    if (file !== undefined && document !== undefined && document.text.toString() !== file.text) return undefined;
    if (file !== undefined) return { uri: document?.uri ?? file.uri, version: document?.version, text: file.text, findings: file.findings };
    return document === undefined ? undefined : this.#readings.check(document);
  }

  /** What would be found in an open document if this were its text. */
  tryText(uri: string, text: string): readonly ReportedFinding[] {
    const trial = this.#trial(uri, text);
    return (trial === undefined ? undefined : this.#readings.check(trial))?.findings ?? [];
  }

  /** `contextOf` if this were the text of an open document. */
  tryContext(uri: string, text: string): DraftContext | undefined {
    const trial = this.#trial(uri, text);
    return trial === undefined ? undefined : this.#readings.contextOf(trial);
  }

  #trial(uri: string, text: string): OpenDocument | undefined {
    const document = this.#documentAt(uri);
    return document === undefined ? undefined : new OpenDocument(document.uri, document.dialect, text, undefined);
  }

  /** Settings, registers and types of all folders with what is found in them, those without findings included. */
  get files(): readonly CheckedFile[] {
    return this.#folders.all.flatMap((folder) => [...folder.files.keys()].flatMap((key) => this.check(key) ?? []));
  }

  /** Everything that a feature may ask of an open draft; `undefined` where the document is no draft. */
  contextOf(uri: string): DraftContext | undefined {
    const document = this.#documentAt(uri);
    return document === undefined ? undefined : this.#readings.contextOf(document);
  }

  /** Which document type an open document has, and why; `undefined` for a document that is never a draft. */
  typeOf(uri: string): (TypeAnswer & { readonly draft: Draft; readonly folder: Folder }) | undefined {
    const document = this.#documentAt(uri);
    const folder = this.folderFor(uri);
    const draft = document === undefined ? undefined : this.#readings.draftOf(document, folder);
    return draft === undefined ? undefined : { ...this.#readings.typeOf(draft, folder), draft, folder };
  }

  /** The folder to which a document belongs: the innermost, or that of all documents outside. */
  folderFor(uri: string): Folder {
    return this.#folders.folderFor(uri);
  }

  /** Addresses of all files of the folders that may be drafts: which of them are, `check` says. */
  async candidates(): Promise<readonly string[]> {
    await this.settled();
    const lists = await Promise.all(this.folders.map((folder) => draftFiles(folder, this.#host)));
    const known = new Map(lists.flat().map((uri) => [canonical(uri), uri]));
    return [...known].filter(([key]) => this.#folderFile(key) === undefined).map(([, uri]) => uri);
  }

  /** The present text of a file: the editor's where it is open. */
  read(uri: string): Promise<FileReading> {
    const document = this.#documentAt(uri);
    return document === undefined ? this.#host.read(uri) : Promise.resolve({ kind: 'text', text: document.text.toString() });
  }

  /** Whether `check` has all that it needs, so that nothing need be waited for. */
  isReady(uri: string): boolean {
    const document = this.#documentAt(uri);
    return !this.#folders.busy && (document === undefined || this.#sources.isReady(document, this.folderFor(uri)));
  }

  /** The present text of a file that is open or was read, with its version where it is open. */
  fileAt(uri: string): { readonly text: Characters; readonly version: number | undefined } | undefined {
    const text = this.#documentAt(uri)?.text ?? this.#sources.textOf(canonical(uri)) ?? this.#translations.textOf(canonical(uri)) ?? this.#folders.file(canonical(uri))?.file.text;
    return text === undefined ? undefined : { text, version: this.#documentAt(uri)?.version };
  }

  /** `check` for any file, open or not. Of those that are not open the findings alone are known: nothing offers their fixes. */
  async checkAnywhere(uri: string): Promise<CheckedFile | undefined> {
    const checked = await (this.#isOpenOrOfFolder(uri) ? this.#checkHere(uri) : this.#closed.check(uri));
    this.letGo();
    return checked;
  }

  /** `check` for any file, open or not, with all that belongs to it. Nothing is kept of one that is not open. */
  checkOnce(uri: string): Promise<CheckedFile | undefined> {
    return this.#isOpenOrOfFolder(uri) ? this.#checkHere(uri) : this.#closed.checkOnce(uri);
  }

  async #checkHere(uri: string): Promise<CheckedFile | undefined> {
    await this.prepare(uri);
    return this.check(uri);
  }

  /** Forgets the sources of drafts that are not open, but for the last. */
  letGo(): void {
    this.#sources.letGo([...this.#documents.values()].map((open) => [open, this.folderFor(open.uri)] as const));
  }

  /** The files that are not open and define resolutions. */
  definingUris(): Promise<readonly string[]> {
    return this.#defined.uris();
  }

  /** What all drafts of the folders cite, and those that are open besides. Those that are not open are read only where they changed. */
  async drafts(): Promise<readonly CitingDraft[]> {
    const open = this.openUris.flatMap((uri) => this.contextOf(uri)?.draft ?? []);
    const closed = (await this.candidates()).filter((uri) => this.#documentAt(uri) === undefined);
    return [...open, ...await this.#closed.citing(closed)];
  }

  /** The text of a file that is open or was read for a folder. */
  textOf(uri: string): string | undefined {
    return this.fileAt(uri)?.text.toString();
  }

  /** The registers of the folder, with what the drafts of type `resolutions` in it define: open ones as they are typed, the others as saved. */
  resolutionsOf(folder: Folder): Resolutions {
    return this.#defined.of(folder);
  }

  #documentAt(uri: string): OpenDocument | undefined {
    return this.#documents.get(canonical(uri));
  }

  #isOpenOrOfFolder(uri: string): boolean {
    const key = canonical(uri);
    return this.#documents.has(key) || this.#folders.file(key) !== undefined;
  }

  #folderFile(key: string): { readonly uri: string; readonly text: string; readonly findings: readonly ReportedFinding[] } | undefined {
    const found = this.#folders.file(key);
    if (found === undefined) return undefined;
    const { file, folder } = found;
    const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, file.uri);
    return { uri: file.uri, text: file.text, findings: reportedFindings(file.findings, path, folder, this.#severities) };
  }

  #textChanged(uri: string): void {
    this.#sources.forget(canonical(uri));
    this.#pieces.textChanged();
    if (this.#documentAt(uri)?.dialect === undefined) this.#folders.reloadFor(uri);
  }
}
