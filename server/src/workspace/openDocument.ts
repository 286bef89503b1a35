import type { Dialect, Draft } from '../model/draft.ts';
import { DraftReader, type ReadOptions } from '../model/readDraft.ts';
import type { FrontMatter } from '../parse/frontMatter.ts';
import { FrontMatterReader } from '../parse/frontMatterReader.ts';

/** One document with the reader that keeps what it knows of the text between edits. */
export class OpenDocument {
  /** As the host gave it. */
  readonly uri: string;
  readonly dialect: Dialect | undefined;
  text: string;
  version: number | undefined;
  #reader: DraftReader | undefined;
  #options: ReadOptions | undefined;
  #language: string | undefined;
  #read: { readonly text: string; readonly draft: Draft } | undefined;
  readonly #frontMatter = new FrontMatterReader();

  /** @param dialect `undefined` for documents that are never drafts (settings, registers) */
  constructor(uri: string, dialect: Dialect | undefined, text: string, version: number | undefined) {
    this.uri = uri;
    this.dialect = dialect;
    this.text = text;
    this.version = version;
  }

  /** What the present text says of itself, without reading the rest. */
  get frontMatter(): FrontMatter {
    return this.#frontMatter.read(this.text);
  }

  /**
   * The draft of the present text; `undefined` for a document that is never one.
   * @param language its language where its file's name or folder says it
   */
  draft(options: ReadOptions, language?: string): Draft | undefined {
    if (this.dialect === undefined) return undefined;
    if (this.#reader === undefined || this.#options !== options || this.#language !== language) {
      this.#reader = new DraftReader(this.uri, this.dialect, language === undefined ? options : { ...options, language });
      this.#options = options;
      this.#language = language;
      this.#read = undefined;
    }
    if (this.#read?.text !== this.text) this.#read = { text: this.text, draft: this.#reader.read(this.text) };
    return this.#read.draft;
  }
}

/** By the ending of a file's name: Markdown, else plain text. */
export function dialectOf(uri: string): Dialect {
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(uri) ? 'markdown' : 'plainText';
}
