import { canonical } from './address.ts';
import { closedDocument, type OpenDocument } from './openDocument.ts';
import type { Folder } from './folder.ts';
import type { FileReading } from './host.ts';
import { sourcePlaces, type SourcePlace } from './sourcePlaces.ts';

/** The source of a draft that is its translation. */
export interface Source {
  readonly document: OpenDocument;
  /** The language of the translation, where its name or its folder says it. */
  readonly language: string | undefined;
}

/** Which draft is whose source, with the texts of those that are not open. */
export class SourceDrafts {
  readonly #read: (uri: string) => Promise<FileReading>;
  readonly #openAt: (key: string) => OpenDocument | undefined;
  /** By canonical address; `undefined`: there is none. */
  readonly #closed = new Map<string, OpenDocument | undefined>();
  /** Where each document's source may be, asked at each key. */
  readonly #places = new WeakMap<OpenDocument, { readonly folder: Folder; readonly translationOf: string | undefined; readonly places: readonly KeyedPlace[] }>();

  constructor(read: (uri: string) => Promise<FileReading>, openAt: (key: string) => OpenDocument | undefined) {
    this.#read = read;
    this.#openAt = openAt;
  }

  /** Reads what may be the document's source, up to the first that is there. */
  async prepare(document: OpenDocument, folder: Folder): Promise<void> {
    for (const { uri, key } of this.#placesOf(document, folder)) {
      if (!this.#isKnown(key)) {
        const reading = await this.#read(uri);
        this.#closed.set(key, reading.kind === 'text' ? closedDocument(uri, reading.text) : undefined);
      }
      if (this.#at(key) !== undefined) return;
    }
  }

  /** Whether `sourceOf` can answer without reading. */
  isReady(document: OpenDocument, folder: Folder): boolean {
    for (const { key } of this.#placesOf(document, folder)) {
      if (!this.#isKnown(key)) return false;
      if (this.#at(key) !== undefined) return true;
    }
    return true;
  }

  /** The document's source, as far as it was read; `undefined` for a document that is no translation. */
  sourceOf(document: OpenDocument, folder: Folder): Source | undefined {
    for (const { key, language } of this.#placesOf(document, folder)) {
      const source = this.#at(key);
      if (source !== undefined && source.dialect !== undefined && canonical(source.uri) !== canonical(document.uri)) return { document: source, language };
    }
    return undefined;
  }

  /** The file may have another text. The answer is whether it was looked at. */
  forget(key: string): boolean {
    return this.#closed.delete(key);
  }

  /** Forgets the sources that were read, but for those that were asked for last (the next draft may be a translation of the same) and those of these documents. */
  letGo(of: readonly (readonly [OpenDocument, Folder])[]): void {
    const needed = new Set(of.flatMap(([document, folder]) => this.sourceOf(document, folder)?.document ?? []));
    const read = [...this.#closed].filter(([, document]) => document !== undefined && !needed.has(document));
    for (const [key] of read.slice(0, Math.max(0, read.length - KEPT_SOURCES))) this.#closed.delete(key);
  }

  textOf(key: string): string | undefined {
    return this.#closed.get(key)?.text.toString();
  }

  #placesOf(document: OpenDocument, folder: Folder): readonly KeyedPlace[] {
    if (document.dialect === undefined) return [];
    const { translationOf, languages } = document.frontMatter;
    if (translationOf === undefined && holdsItsSource(languages)) return [];
    const known = this.#places.get(document);
    if (known?.folder === folder && known.translationOf === translationOf) return known.places;
    const places = sourcePlaces(document.uri, translationOf, folder.uri, folder.settings.languages[0] ?? 'en').map((place) => ({ ...place, key: canonical(place.uri) }));
    this.#places.set(document, { folder, translationOf, places });
    return places;
  }

  #isKnown(key: string): boolean {
    return this.#openAt(key) !== undefined || this.#closed.has(key);
  }

  #at(key: string): OpenDocument | undefined {
    return this.#openAt(key) ?? this.#closed.get(key);
  }
}

const KEPT_SOURCES = 4;

/** A draft that states several languages has its source in it: its name (“code-en-fr.md”) tells of them, and of no other file. */
export function holdsItsSource(languages: readonly string[] | undefined): boolean {
  return languages !== undefined && languages.length > 1;
}

/** A place with its canonical address. */
type KeyedPlace = SourcePlace & { readonly key: string };
