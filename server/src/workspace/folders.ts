import { canonical, matchesGlob, pathFrom } from './address.ts';
import type { Folder, FolderFile } from './folder.ts';
import type { FileReading, Host } from './host.ts';
import { sameItems } from '../text/sameItems.ts';
import { emptyFolder, loadFolder } from './loadFolder.ts';
import { registerCache, type RegisterCache } from './loadRegisters.ts';

export interface FoldersOptions {
  readonly settings?: unknown;
  readonly settingsUri?: string;
  readonly onBusy?: (work: Promise<void>) => void;
}

/** The folders of a workspace as they were last read, and the queue of what is to be read. */
export class Folders {
  readonly #host: Host;
  readonly #options: FoldersOptions;
  readonly #read: (uri: string) => Promise<FileReading>;
  readonly #onLoaded: () => void;
  readonly #registers: RegisterCache = registerCache();
  readonly #queued = new Set<string | undefined>();
  /** Until the first settings are read. */
  readonly #nowhere = emptyFolder();
  #folders: readonly Folder[] = [];
  #outside: Folder | undefined;
  #loading: Promise<void> = Promise.resolve();
  #busy = 0;
  #failed = false;
  /** Answers of `folderFor`, as long as the folders are these. */
  #found: { readonly of: readonly Folder[]; readonly byUri: Map<string, Folder> } | undefined;

  /** @param read gives the editor's text of files that are open */
  constructor(host: Host, options: FoldersOptions, read: (uri: string) => Promise<FileReading>, onLoaded: () => void) {
    this.#host = host;
    this.#options = options;
    this.#read = read;
    this.#onLoaded = onLoaded;
  }

  get present(): readonly Folder[] {
    return this.#folders;
  }

  /** With that of documents which stand in no folder. */
  get all(): readonly Folder[] {
    return this.#outside === undefined ? this.#folders : [...this.#folders, this.#outside];
  }

  get busy(): boolean {
    return this.#busy > 0;
  }

  /** Something of the settings or registers could not be read for a fault of ours: what was known before, or nothing, stands in for it. */
  get failed(): boolean {
    return this.#failed;
  }

  set(uris: readonly string[]): Promise<void> {
    return this.#enqueue(async () => {
      const kept = new Map(this.#folders.map((folder) => [folder.uri, folder]));
      this.#outside ??= await this.#load(undefined);
      this.#folders = await Promise.all(uris.map(async (uri) => kept.get(uri) ?? this.#load(uri)));
    });
  }

  /** Resolves when all that was asked for so far is read. */
  async settled(): Promise<void> {
    let waitedFor: Promise<void> | undefined;
    while (waitedFor !== this.#loading) {
      waitedFor = this.#loading;
      await waitedFor;
    }
  }

  /** The innermost folder that holds the document, or that of all documents outside. */
  folderFor(uri: string): Folder {
    const all = this.all;
    const found = this.#found !== undefined && sameItems(this.#found.of, all) ? this.#found.byUri : new Map<string, Folder>();
    if (found.size === 0) this.#found = { of: all, byUri: found };
    const folder = found.get(uri) ?? this.#innermost(uri);
    found.set(uri, folder);
    return folder;
  }

  #innermost(uri: string): Folder {
    let best: Folder | undefined;
    for (const folder of this.#folders) {
      if (folder.uri === undefined || pathFrom(folder.uri, uri) === undefined) continue;
      if (best?.uri === undefined || folder.uri.length > best.uri.length) best = folder;
    }
    return best ?? this.#outside ?? this.#nowhere;
  }

  /** A settings file, register or type's file, by its canonical address. */
  file(key: string): { readonly file: FolderFile; readonly folder: Folder } | undefined {
    for (const folder of this.all) {
      const file = folder.files.get(key);
      if (file !== undefined) return { file, folder };
    }
    return undefined;
  }

  /** Reads again the folders for which the file matters. */
  reloadFor(uri: string): void {
    for (const folder of this.all) {
      const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, uri);
      const matters = folder.files.has(canonical(uri)) || (path !== undefined && folder.watched.some((glob) => matchesGlob(path, glob)));
      if (matters) this.#reload(folder.uri);
    }
  }

  #reload(uri: string | undefined): void {
    if (this.#queued.has(uri)) return;
    this.#queued.add(uri);
    void this.#enqueue(async () => {
      this.#queued.delete(uri);
      const fresh = await this.#load(uri);
      if (uri === undefined) this.#outside = fresh;
      else this.#folders = this.#folders.map((folder) => (folder.uri === uri ? fresh : folder));
    });
  }

  /** One reading after the other, so that an older one never overwrites a newer. */
  #enqueue(read: () => Promise<void>): Promise<void> {
    this.#busy++;
    this.#loading = this.#loading.then(read).catch((error: unknown) => this.#tellFailure(error)).finally(() => {
      this.#busy--;
      this.#onLoaded();
    });
    this.#options.onBusy?.(this.#loading);
    return this.#loading;
  }

  /** A folder that cannot be read keeps what was known of it, so that its drafts are still checked. */
  async #load(uri: string | undefined): Promise<Folder> {
    const { settings: personal, settingsUri } = this.#options;
    const previous = this.all.find((folder) => folder.uri === uri);
    try {
      return await loadFolder({ uri, previous, settingsUri, personal, read: this.#read, host: this.#host, registers: this.#registers, changed: () => this.#reload(uri) });
    } catch (error) {
      this.#tellFailure(error);
      return previous ?? { ...emptyFolder(), uri };
    }
  }

  #tellFailure(error: unknown): void {
    this.#failed = true;
    this.#host.log(`The settings and registers could not be read, and do not count: this is a fault of Rapporteur. ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
  }
}
