import type { Dialect, Draft } from '../model/draft.ts';
import { DraftReader, type ReadOptions } from '../model/readDraft.ts';

/** One document with the reader that keeps what it knows of the text between edits. */
export class OpenDocument {
  /** As the host gave it. */
  readonly uri: string;
  readonly dialect: Dialect | undefined;
  text: string;
  version: number | undefined;
  #reader: DraftReader | undefined;
  #options: ReadOptions | undefined;
  #read: { readonly text: string; readonly draft: Draft } | undefined;

  /** @param dialect `undefined` for documents that are never drafts (settings, registers) */
  constructor(uri: string, dialect: Dialect | undefined, text: string, version: number | undefined) {
    this.uri = uri;
    this.dialect = dialect;
    this.text = text;
    this.version = version;
  }

  /** The draft of the present text; `undefined` for a document that is never one. */
  draft(options: ReadOptions): Draft | undefined {
    if (this.dialect === undefined) return undefined;
    if (this.#reader === undefined || this.#options !== options) {
      this.#reader = new DraftReader(this.uri, this.dialect, options);
      this.#options = options;
      this.#read = undefined;
    }
    if (this.#read?.text !== this.text) this.#read = { text: this.text, draft: this.#reader.read(this.text) };
    return this.#read.draft;
  }
}
