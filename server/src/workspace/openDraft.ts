import type { Dialect, Draft } from '../model/draft.ts';
import type { DraftReader } from '../model/readDraft.ts';
import { createReader } from './parts.ts';

/** One document with the reader that keeps what it knows of the text between edits. */
export class OpenDocument {
  /** As the host gave it. */
  readonly uri: string;
  readonly dialect: Dialect | undefined;
  text: string;
  version: number | undefined;
  #reader: DraftReader | undefined;
  #languages = '';
  #read: { readonly text: string; readonly draft: Draft } | undefined;

  /** @param dialect `undefined` for documents that are never drafts (settings, registers) */
  constructor(uri: string, dialect: Dialect | undefined, text: string, version: number | undefined) {
    this.uri = uri;
    this.dialect = dialect;
    this.text = text;
    this.version = version;
  }

  /** The draft of the present text; `undefined` for a document that is never one. */
  draft(languages: readonly string[]): Draft | undefined {
    if (this.dialect === undefined) return undefined;
    const wanted = languages.join(' ');
    if (this.#reader === undefined || this.#languages !== wanted) {
      this.#reader = createReader(this.uri, this.dialect, languages.length === 0 ? {} : { languages });
      this.#languages = wanted;
      this.#read = undefined;
    }
    if (this.#read?.text !== this.text) this.#read = { text: this.text, draft: this.#reader.read(this.text) };
    return this.#read.draft;
  }
}
