import type { Passage } from './passage.ts';

/**
 * Passages that stood in texts read before, so that one that stands in several of them is read once. What was not met again for long is
 * forgotten: its size has a bound, however many texts are read.
 */
export class PassageMemory {
  #recent = new Map<string, Passage>();
  #older: ReadonlyMap<string, Passage> = new Map();
  /** UTF-16 code units of the recent ones. */
  #size = 0;

  /**
   * The passage with this text.
   * @param nature what it follows from beside its text: the kind of its mark-up, the line before
   * @param read called where it is not known, with the same text
   */
  recall(nature: string, text: string, read: (text: string) => Passage): Passage {
    if (text.length > LARGEST) return read(text);
    const key = `${nature}\n${text}`;
    const recent = this.#recent.get(key);
    if (recent !== undefined) return recent;
    // Cut from a string of its own, lest it keep the whole text in which it was found.
    const passage = this.#older.get(key) ?? read(key.slice(nature.length + 1));
    this.#recent.set(key, passage);
    this.#size += key.length;
    if (this.#size > MOST) {
      this.#older = this.#recent;
      this.#recent = new Map();
      this.#size = 0;
    }
    return passage;
  }
}

/** UTF-16 code units, of one generation and of one passage: what is longer is not written twice. */
const MOST = 400_000;
const LARGEST = 20_000;
