import { canonical, folderOf, nameOf, pathFrom, within } from './address.ts';
import type { Folder } from './folder.ts';
import type { FileReading, Host } from './host.ts';
import { closedDocument, type OpenDocument } from './openDocument.ts';
import { holdsItsSource } from './sourceDrafts.ts';
import { sourcePlaces } from './sourcePlaces.ts';

/**
 * The files that are translations of a draft by their names and folders, and those beside it whose front matter says so, with the texts of those that are not open. They are kept of the drafts
 * that were asked for last.
 */
export class TranslationFiles {
  readonly #host: Host;
  /** By the draft's canonical address, the one asked for last at the end. */
  readonly #found = new Map<string, Promise<readonly OpenDocument[]>>();
  /** The same, as far as they were read. */
  readonly #read = new Map<string, readonly OpenDocument[]>();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Those of a draft in a folder; none for a draft outside. */
  of(uri: string, folder: Folder): Promise<readonly OpenDocument[]> {
    const key = canonical(uri);
    const known = this.#found.get(key) ?? this.#readOf(key, uri, folder);
    this.#found.delete(key);
    this.#found.set(key, known);
    const [oldest] = this.#found.keys();
    if (this.#found.size > KEPT_DRAFTS && oldest !== undefined) {
      this.#found.delete(oldest);
      this.#read.delete(oldest);
    }
    return known;
  }

  /** Files were made, changed or deleted. */
  forget(): void {
    this.#found.clear();
    this.#read.clear();
  }

  textOf(key: string): string | undefined {
    for (const documents of this.#read.values()) {
      const document = documents.find(({ uri }) => canonical(uri) === key);
      if (document !== undefined) return document.text.toString();
    }
    return undefined;
  }

  #readOf(key: string, uri: string, folder: Folder): Promise<readonly OpenDocument[]> {
    const reading = this.#find(uri, folder).then((documents) => {
      // It may have been forgotten meanwhile, and begun again.
      if (this.#found.get(key) === reading) this.#read.set(key, documents);
      return documents;
    });
    return reading;
  }

  async #find(uri: string, { uri: root, settings }: Folder): Promise<readonly OpenDocument[]> {
    if (root === undefined) return [];
    const source = settings.languages[0] ?? 'en';
    const found: OpenDocument[] = [];
    const others = (files: readonly string[]): readonly string[] => files.filter((file) => canonical(file) !== canonical(uri));
    const named = others(await this.#host.list(root, globsFor(nameOf(uri), source)));
    for (const candidate of named) {
      const [first] = await this.#present(sourcePlaces(candidate, undefined, root, source).map((place) => place.uri), uri);
      if (first !== canonical(uri)) continue;
      const reading: FileReading = await this.#host.read(candidate);
      if (reading.kind !== 'text') continue;
      const document = closedDocument(candidate, reading.text);
      if (!holdsItsSource(document.frontMatter.languages)) found.push(document);
    }
    const beside = others(await this.#host.list(root, besideGlobs(pathFrom(root, uri) ?? '')));
    // Nothing but the text shows what says whose translation it is: in a folder with more files all would have to be read.
    for (const candidate of beside.length > MOST_BESIDE ? [] : beside.filter((file) => !named.includes(file))) {
      const reading: FileReading = await this.#host.read(candidate);
      if (reading.kind !== 'text' || !reading.text.slice(0, HEAD).includes('translation-of')) continue;
      const document = closedDocument(candidate, reading.text);
      const { translationOf } = document.frontMatter;
      if (translationOf !== undefined && canonical(within(folderOf(candidate), translationOf)) === canonical(uri)) found.push(document);
    }
    return found;
  }

  /** The places at which there is a file, up to the draft's own. */
  async #present(places: readonly string[], uri: string): Promise<readonly string[]> {
    for (const place of places) {
      if (canonical(place) === canonical(uri)) return [canonical(place)];
      if ((await this.#host.read(place)).kind === 'text') return [];
    }
    return [];
  }
}

const KEPT_DRAFTS = 16;
/** Files beside a draft that are looked into, and of each so many characters: the front matter. */
const MOST_BESIDE = 48;
const HEAD = 2000;

/** What stands in the folder of the draft. @param path of the draft, in the workspace's folder */
function besideGlobs(path: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1).replace(/[^\p{L}\p{N} ./_-]/gu, '?');
  return ['md', 'markdown', 'txt'].map((ending) => `${folder}*.${ending}`);
}

/** Names that a translation may have: "policy.ja.md", "policy-ja.md", "policy_ja.md", and "policy.md" in another folder. */
function globsFor(name: string, source: string): readonly string[] {
  const [, bare = name, ending = ''] = /^(.{1,200})(\.[A-Za-z]{1,9})$/u.exec(name) ?? [];
  const tag = /[._-]([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/u.exec(bare);
  const stem = tag?.[1]?.toLowerCase() === source.toLowerCase() ? bare.slice(0, tag.index) : bare;
  const plain = stem.replace(/[^\p{L}\p{N} ._-]/gu, '?');
  return ['.', '-', '_'].map((separator) => `**/${plain}${separator}*${ending}`).concat(`**/${plain}${ending}`);
}
