import type { Dialect, Draft } from '../model/draft.ts';
import { DraftReader } from '../model/readDraft.ts';
import type { FrontMatter } from '../parse/frontMatter.ts';
import { FrontMatterReader } from '../parse/frontMatterReader.ts';
import type { Characters } from '../text/longText.ts';
import type { Reading } from './folder.ts';

/** One document with the reader that keeps what it knows of the text between edits. */
export class OpenDocument {
  /** As the host gave it. */
  readonly uri: string;
  readonly dialect: Dialect | undefined;
  text: Characters;
  version: number | undefined;
  #reader: DraftReader | undefined;
  #reading: Reading | undefined;
  #language: string | undefined;
  #read: { readonly text: Characters; readonly draft: Draft } | undefined;
  readonly #frontMatter = new FrontMatterReader();
  readonly #changes: 'edited' | 'never';

  /**
   * @param dialect `undefined` for documents that are never drafts (settings, registers)
   * @param changes whether its text will be another
   */
  constructor(uri: string, dialect: Dialect | undefined, text: Characters, version: number | undefined, changes: 'edited' | 'never' = 'edited') {
    this.uri = uri;
    this.dialect = dialect;
    this.text = text;
    this.version = version;
    this.#changes = changes;
  }

  /** What the present text says of itself, without reading the rest. */
  get frontMatter(): FrontMatter {
    return this.#frontMatter.read(this.text);
  }

  /**
   * The draft of the present text; `undefined` for a document that is never one.
   * @param language its language where its file's name or folder says it
   */
  draft(reading: Reading, language?: string): Draft | undefined {
    if (this.dialect === undefined) return undefined;
    if (this.#reader === undefined || this.#reading !== reading || this.#language !== language) {
      const { options, memory } = reading;
      this.#reader = new DraftReader(this.uri, this.dialect, language === undefined ? options : { ...options, language }, this.#changes === 'never' ? memory : undefined);
      this.#reading = reading;
      this.#language = language;
      this.#read = undefined;
    }
    if (this.#read?.text !== this.text) this.#read = { text: this.text, draft: this.#reader.read(this.text) };
    return this.#read.draft;
  }
}

/** A file that is not open, with the text that it has. */
export function closedDocument(uri: string, text: string): OpenDocument {
  return new OpenDocument(uri, dialectOf(uri), text, undefined, 'never');
}

/** By the ending of a file's name: Markdown, else plain text. */
export function dialectOf(uri: string): Dialect {
  return /\.(?:md|markdown|mdown|mkd)$/iu.test(uri) ? 'markdown' : 'plainText';
}
