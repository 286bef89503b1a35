import { layered } from '../register/layered.ts';
import { resolutionsOf, type Resolutions } from '../register/resolutions.ts';
import type { Draft } from '../model/draft.ts';
import { canonical, pathFrom } from './address.ts';
import { draftFiles, mayBeDefining } from './definingFiles.ts';
import { definedPlaces, DEFINING, definitionsAt, definitionsIn, type DefinedPlace, type MovableDefinitions } from './definitions.ts';
import type { DraftReadings } from './draftReadings.ts';
import type { FactIndex } from './factIndex.ts';
import type { Folder } from './folder.ts';
import type { Folders } from './folders.ts';
import type { Host } from './host.ts';
import { closedDocument, type OpenDocument } from './openDocument.ts';

export interface DefiningParts {
  readonly host: Host;
  readonly folders: Folders;
  readonly facts: FactIndex;
  readonly readings: () => DraftReadings;
  readonly documents: ReadonlyMap<string, OpenDocument>;
  /** Files that are known to define resolutions: no other is looked into for that. */
  readonly defining: readonly string[] | undefined;
  /** Called when what is defined changed without an edit of the draft that cites it. */
  readonly changed: () => void;
}

/** The resolutions of registers with those that drafts of type `resolutions` define: open ones as they are typed, the others as saved. */
export class DefinedResolutions {
  readonly #parts: DefiningParts;
  /** What drafts of type `resolutions` define, by their canonical address. */
  readonly #defining = new Map<string, MovableDefinitions>();
  /** Grows with every change of `#defining`, and when an index can answer more. */
  #turn = 0;
  /** How often pieces of an index have come, by folder. */
  readonly #came = new WeakMap<Folder, number>();
  readonly #defined = new WeakMap<Draft, { readonly folder: Folder; readonly definitions: MovableDefinitions | undefined }>();
  readonly #layers = new WeakMap<Folder, { readonly turn: number; readonly key: string; readonly resolutions: Resolutions }>();
  readonly #searched = new WeakSet<Folder>();
  #search: Promise<void> = Promise.resolve();

  constructor(parts: DefiningParts) {
    this.#parts = parts;
  }

  of(folder: Folder): Resolutions {
    const { folders, documents } = this.#parts;
    for (const [key, document] of documents) {
      if (folders.folderFor(document.uri) === folder) this.#define(key, this.#inOpen(document, folder));
    }
    const before = this.#layers.get(folder);
    if (before?.turn === this.#turn) return before.resolutions;
    const now: MovableDefinitions[] = [];
    for (const [key, definitions] of this.#defining) if (definitions.records.length > 0 && folders.folderFor(key) === folder) now.push(definitions);
    const came = this.#came.get(folder) ?? 0;
    const key = [came, ...now.map((it) => it.key).sort()].join();
    if (before?.key === key) {
      this.#layers.set(folder, { ...before, turn: this.#turn });
      return before.resolutions;
    }
    const base = came === 0 ? folder.resolutions : { ...folder.resolutions };
    const resolutions = now.length === 0 ? base : layered(base, resolutionsOf(now.map((it) => registerOf(it, folder)), folder.reading.bodies));
    this.#layers.set(folder, { turn: this.#turn, key, resolutions });
    // What cites them in other drafts is seen anew, when this answer is given.
    if (before !== undefined || now.length > 0) void Promise.resolve().then(this.#parts.changed);
    return resolutions;
  }

  /** Pieces of an index have come: the resolutions of the folder are to be asked again. */
  pieceCame(folder: Folder): void {
    this.#came.set(folder, (this.#came.get(folder) ?? 0) + 1);
    this.#turn++;
  }

  /** Resolves when the files that define resolutions were read. */
  read(): Promise<void> {
    this.#search = this.#search.then(() => this.#readAll()).catch((error: unknown) => {
      this.#parts.host.log(`The lists of resolutions in this folder could not be read: ${String(error)}`);
    });
    return this.#search;
  }

  /** What is saved counts again where it may define, or did. */
  fileChanged(uri: string): void {
    if (!DRAFT_NAME.test(uri) && !this.#defining.has(canonical(uri))) return;
    this.#search = this.#search.then(async () => {
      const folder = this.#parts.folders.folderFor(uri);
      await this.#readFile(uri, folder, mayBeDefining(folder));
      this.of(folder);
    }).catch((error: unknown) => this.#parts.host.log(`${uri} could not be read: ${String(error)}`));
  }

  /** The files that define resolutions. */
  async uris(): Promise<readonly string[]> {
    await this.read();
    return [...this.#defining.values()].flatMap(({ records }) => records[0]?.uri ?? []);
  }

  /** Reads the files that may define resolutions and are not open, where the folder has any. */
  async #readAll(): Promise<void> {
    const { folders, host, facts, defining } = this.#parts;
    for (const folder of folders.present) {
      if (folder.uri === undefined || this.#searched.has(folder)) continue;
      this.#searched.add(folder);
      const known = defining?.filter((uri) => folders.folderFor(uri) === folder);
      const mayDefine = known === undefined ? mayBeDefining(folder) : () => true;
      for (const uri of known ?? await draftFiles(folder, host)) await this.#readFile(uri, folder, mayDefine);
      this.of(folder);
      await facts.save(folder);
    }
  }

  async #readFile(uri: string, folder: Folder, mayDefine: (uri: string, text: string) => boolean): Promise<void> {
    const { documents, facts } = this.#parts;
    const key = canonical(uri);
    if (documents.has(key)) return;
    const places = await facts.ask(uri, folder, 'defines', (text) => (mayDefine(uri, text) ? this.#placesIn(closedDocument(uri, text), folder) : null));
    if (documents.has(key)) return;
    this.#define(key, places === null || places === undefined ? undefined : definitionsAt(uri, places, this.#defining.get(key)));
  }

  #placesIn(document: OpenDocument, folder: Folder): readonly DefinedPlace[] | null {
    const draft = this.#parts.readings().draftOf(document, folder);
    return draft === undefined || !this.#isDefining(draft, folder) ? null : definedPlaces(draft, folder.reading.bodies);
  }

  /** What an open document defines; found again when its text is another. */
  #inOpen(document: OpenDocument, folder: Folder): MovableDefinitions | undefined {
    const draft = this.#parts.readings().draftOf(document, folder);
    if (draft === undefined) return undefined;
    const before = this.#defined.get(draft);
    if (before?.folder === folder) return before.definitions;
    const definitions = this.#isDefining(draft, folder) ? definitionsIn(draft, folder.reading.bodies, this.#defining.get(canonical(document.uri))) : undefined;
    this.#defined.set(draft, { folder, definitions });
    return definitions;
  }

  #isDefining(draft: Draft, folder: Folder): boolean {
    return this.#parts.readings().typeOf(draft, folder).choice?.type.name === DEFINING;
  }

  #define(key: string, definitions: MovableDefinitions | undefined): void {
    if (this.#defining.get(key) === definitions) return;
    this.#turn++;
    if (definitions === undefined) this.#defining.delete(key);
    else this.#defining.set(key, definitions);
  }
}

function registerOf({ records }: MovableDefinitions, folder: Folder): Parameters<typeof resolutionsOf>[0][number] {
  const uri = records[0]?.uri ?? '';
  const name = folder.uri === undefined ? uri : pathFrom(folder.uri, uri) ?? uri;
  const reading = { uri, records, bodies: [], problems: [], failed: false, addition: () => undefined };
  return { source: { name, body: undefined, complete: false, years: undefined, columns: {} }, readings: [reading] };
}

const DRAFT_NAME = /\.(?:md|markdown|txt)$/iu;
