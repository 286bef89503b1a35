import type { Citation } from '../model/citation.ts';
import { contentHash } from '../text/contentHash.ts';
import { canonical } from './address.ts';
import type { DefinedPlace } from './definitions.ts';
import type { Folder } from './folder.ts';
import type { Host } from './host.ts';

/** What follows from the text of a file that is not open, as far as it was asked for. Plain data, which outlives the session; `null` stands for nothing. */
export interface FileFacts {
  /** The resolutions that it defines; `null`: it is no list of resolutions. */
  readonly defines?: readonly DefinedPlace[] | null;
  /** What it cites; `null`: it is no draft, or cites nothing. */
  readonly cites?: CitedPlaces | null;
}

export interface CitedPlaces {
  /** Where its lines begin. */
  readonly lines: readonly number[];
  readonly citations: readonly Citation[];
  /** The number of each citation as it is written. */
  readonly numbers: readonly string[];
}

interface Entry {
  /** See `Host.stamp`. */
  readonly stamp: string | undefined;
  /** Of its text: with the same one the facts are the same. */
  readonly hash: string;
  readonly facts: FileFacts;
}

/** The facts of one folder. */
interface FolderIndex {
  readonly name: string;
  /** Of all beside the files' texts on which the facts depend. */
  readonly key: string;
  readonly entries: Map<string, Entry>;
  changed: boolean;
}

/**
 * Facts of the files that are not open. A file is read again only where it changed, and looked into only where its text did; between sessions
 * they are kept in the host's store, where there is one. What the store holds is used as long as it is whole and was made with the same settings.
 */
export class FactIndex {
  readonly #host: Host;
  readonly #indexes = new Map<string, Promise<FolderIndex>>();
  /** Files that have not changed since their facts were found in this session. */
  readonly #fresh = new Set<string>();
  readonly #keys = new WeakMap<Folder, string>();

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * One of the facts of a file; `undefined` where it cannot be read.
   * @param find finds it in the file's text
   */
  async ask<K extends keyof FileFacts>(uri: string, folder: Folder, question: K, find: (text: string) => NonNullable<FileFacts[K]> | null): Promise<FileFacts[K] | undefined> {
    const index = await this.#indexOf(folder);
    const key = canonical(uri);
    const known = index.entries.get(key);
    const answer = known?.facts[question];
    if (known !== undefined && answer !== undefined && this.#fresh.has(key)) return answer;
    const stamp = await this.#host.stamp?.(uri);
    if (known !== undefined && answer !== undefined && stamp !== undefined && stamp === known.stamp) {
      this.#fresh.add(key);
      return answer;
    }
    const reading = await this.#host.read(uri);
    if (reading.kind !== 'text') {
      index.changed = index.entries.delete(key) || index.changed;
      return undefined;
    }
    const hash = contentHash(reading.text);
    const before = known?.hash === hash ? known.facts : {};
    const facts = before[question] === undefined ? { ...before, [question]: find(reading.text) } : before;
    index.entries.set(key, { stamp, hash, facts });
    index.changed ||= stamp !== known?.stamp || facts !== known?.facts;
    this.#fresh.add(key);
    return facts[question];
  }

  /** The file may have another text. */
  forget(key: string): void {
    this.#fresh.delete(key);
  }

  /** Puts what was found of the folder's files into the store. */
  async save(folder: Folder): Promise<void> {
    const index = await this.#indexOf(folder);
    if (!index.changed || this.#host.store === undefined) return;
    index.changed = false;
    const body = JSON.stringify({ format: FORMAT, key: index.key, entries: [...index.entries] });
    await this.#host.store.write(index.name, `${contentHash(body)}\n${body}`);
  }

  #indexOf(folder: Folder): Promise<FolderIndex> {
    const key = this.#keys.get(folder) ?? contentHash(JSON.stringify([folder.reading.key, folder.settings.languages, folder.settings.drafts, folder.settings.files, folder.types]));
    this.#keys.set(folder, key);
    const id = `${folder.uri ?? ''} ${key}`;
    const known = this.#indexes.get(id) ?? this.#load(contentHash(folder.uri ?? ''), key);
    this.#indexes.set(id, known);
    return known;
  }

  async #load(name: string, key: string): Promise<FolderIndex> {
    return { name, key, entries: new Map(entriesIn(await this.#host.store?.read(name), key)), changed: false };
  }
}

/** Grows with every change of what is kept. */
const FORMAT = 1;

/** What was written down; nothing where it is damaged, of another version, or was made with other settings. */
function entriesIn(text: string | undefined, key: string): Iterable<readonly [string, Entry]> {
  const end = text?.indexOf('\n') ?? -1;
  const body = text?.slice(end + 1) ?? '';
  if (text === undefined || end < 0 || contentHash(body) !== text.slice(0, end)) return [];
  // It is as it was written, letter by letter, and thus of the shape in which it was written.
  const written = JSON.parse(body) as { readonly format: number; readonly key: string; readonly entries: Iterable<readonly [string, Entry]> };
  return written.format === FORMAT && written.key === key ? written.entries : [];
}
