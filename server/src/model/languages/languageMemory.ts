import { sampledTrigrams } from '../../text/guessLanguage.ts';
import { countScripts, type ScriptCounts } from '../../text/script.ts';
import type { TextTrigrams } from '../../text/trigrams.ts';
import { guessByWords, isWrittenIn, languageByFunctionWords, leaningByFunctionWords } from './functionWords.ts';
import { languageByKnownWords } from './knownWords.ts';
import { Remembered } from './remembered.ts';

/** The languages (primary subtags) in which words are known to those who know what drafts say; none for words that they do not know. */
export type Phrasebook = (prose: string) => readonly string[];

/** What is known of a piece's words without their surroundings. It follows from the words alone. */
export interface LanguageEvidence {
  /** The same, for questions on whose answers nothing hangs; itself where none is noted. */
  readonly unnoted: LanguageEvidence;
  readonly scripts: (prose: string) => ScriptCounts;
  /** See `guessByWords`. */
  readonly guess: (prose: string, letters: number, candidates: readonly string[]) => string | undefined;
  /** Whether `guess` has the answer at hand. */
  readonly knows: (prose: string, candidates: readonly string[]) => boolean;
  /** See `languageByFunctionWords`. */
  readonly byFunctionWords: (prose: string, candidates: readonly string[], lead?: number) => string | undefined;
  /** See `leaningByFunctionWords`. */
  readonly leaning: (prose: string, candidates: readonly string[]) => ReadonlyMap<string, number>;
  /** See `isWrittenIn`. */
  readonly isWrittenIn: (prose: string, language: string) => boolean;
  /** See `languageByKnownWords`. */
  readonly byKnownWords: (prose: string, candidates: readonly string[]) => string | undefined;
  readonly phrase: Phrasebook;
}

/** Evidence that is worked out afresh at each question. */
export const FRESH_EVIDENCE: LanguageEvidence = {
  get unnoted() { return FRESH_EVIDENCE; },
  scripts: countScripts, guess: guessByWords, knows: () => false, byFunctionWords: languageByFunctionWords, leaning: leaningByFunctionWords, isWrittenIn, byKnownWords: languageByKnownWords, phrase: () => [],
};

/**
 * Evidence that is kept from one reading of a draft to the next. `turn` after each reading: what was not asked for
 * during two of them is forgotten, so that the memory stays near the draft's own size.
 */
export class LanguageMemory implements LanguageEvidence {
  readonly #least: number;
  /** The candidates in one word, for as long as somebody holds their list. */
  readonly #questions = new WeakMap<readonly string[], string>();
  readonly #scripts = new Remembered<ScriptCounts>();
  readonly #guesses = new Remembered<string | undefined>();
  /** Of the texts that were asked about since the last turn: each is asked about several times, between other languages. */
  #trigrams = new Map<string, TextTrigrams>();
  readonly #functionWords = new Remembered<string | undefined>();
  readonly #written = new Remembered<boolean>();
  readonly #knownWords = new Remembered<string | undefined>();
  readonly #phrases = new Remembered<readonly string[]>();
  readonly #phrasebook: Phrasebook;
  readonly unnoted = this;

  /** @param least so many answers are kept at least, before any is forgotten */
  constructor(phrasebook: Phrasebook = FRESH_EVIDENCE.phrase, least = 0) {
    this.#phrasebook = phrasebook;
    this.#least = least;
  }

  readonly scripts = (prose: string): ScriptCounts => this.#scripts.of('', prose, () => countScripts(prose));

  readonly guess = (prose: string, letters: number, candidates: readonly string[]): string | undefined =>
    this.#guesses.of(this.#questionOf(candidates), prose, () => guessByWords(prose, letters, candidates, this.#trigramsOf(prose)));

  readonly knows = (prose: string, candidates: readonly string[]): boolean => this.#guesses.has(this.#questionOf(candidates), prose);

  readonly byFunctionWords = (prose: string, candidates: readonly string[], lead = 1): string | undefined =>
    this.#functionWords.of(`${lead} ${this.#questionOf(candidates)}`, prose, () => languageByFunctionWords(prose, candidates, lead));

  readonly leaning = leaningByFunctionWords;

  readonly isWrittenIn = (prose: string, language: string): boolean => this.#written.of(language, prose, () => isWrittenIn(prose, language));

  readonly byKnownWords = (prose: string, candidates: readonly string[]): string | undefined =>
    this.#knownWords.of(this.#questionOf(candidates), prose, () => languageByKnownWords(prose, candidates));

  readonly phrase = (prose: string): readonly string[] => this.#phrases.of('', prose, () => this.#phrasebook(prose));

  #questionOf(candidates: readonly string[]): string {
    let question = this.#questions.get(candidates);
    if (question === undefined) this.#questions.set(candidates, question = candidates.join(' '));
    return question;
  }

  #trigramsOf(prose: string): TextTrigrams {
    const known = this.#trigrams.get(prose) ?? sampledTrigrams(prose);
    this.#trigrams.set(prose, known);
    return known;
  }

  turn(): void {
    this.#trigrams = new Map();
    if (this.#scripts.count + this.#guesses.count < this.#least) return;
    for (const remembered of [this.#scripts, this.#guesses, this.#functionWords, this.#written, this.#knownWords, this.#phrases]) remembered.turn();
  }
}
