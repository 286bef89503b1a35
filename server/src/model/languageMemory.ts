import { countScripts, type ScriptCounts } from '../text/script.ts';
import { guessByWords, isWrittenIn } from './functionWords.ts';

/** The languages (primary subtags) in which words are known to those who know what drafts say; none for words that they do not know. */
export type Phrasebook = (prose: string) => readonly string[];

/** What is known of a piece's words without their surroundings. It follows from the words alone. */
export interface LanguageEvidence {
  readonly scripts: (prose: string) => ScriptCounts;
  /** See `guessByWords`. */
  readonly guess: (prose: string, letters: number, candidates: readonly string[]) => string | undefined;
  /** Whether `guess` has the answer at hand. */
  readonly knows: (prose: string, candidates: readonly string[]) => boolean;
  /** See `isWrittenIn`. */
  readonly isWrittenIn: (prose: string, language: string) => boolean;
  readonly phrase: Phrasebook;
}

/** Evidence that is worked out afresh at each question. */
export const FRESH_EVIDENCE: LanguageEvidence = { scripts: countScripts, guess: guessByWords, knows: () => false, isWrittenIn, phrase: () => [] };

/**
 * Evidence that is kept from one reading of a draft to the next. `turn` after each reading: what was not asked for
 * during two of them is forgotten, so that the memory stays near the draft's own size.
 */
export class LanguageMemory implements LanguageEvidence {
  readonly #least: number;
  /** Answers since the last turn. */
  #count = 0;
  #scripts = new Map<string, ScriptCounts>();
  #olderScripts = new Map<string, ScriptCounts>();
  /** The candidates in one word, for as long as somebody holds their list. */
  readonly #questions = new WeakMap<readonly string[], string>();
  /** By the candidates of the question, and then by the words. */
  #guesses = new Map<string, Map<string, string | undefined>>();
  #olderGuesses: ReadonlyMap<string, ReadonlyMap<string, string | undefined>> = new Map();
  #written = new Map<string, Map<string, boolean>>();
  #olderWritten: ReadonlyMap<string, ReadonlyMap<string, boolean>> = new Map();
  #phrases = new Map<string, readonly string[]>();
  #olderPhrases: ReadonlyMap<string, readonly string[]> = new Map();
  readonly #phrasebook: Phrasebook;

  /** @param least so many answers are kept at least, before any is forgotten */
  constructor(phrasebook: Phrasebook = FRESH_EVIDENCE.phrase, least = 0) {
    this.#phrasebook = phrasebook;
    this.#least = least;
  }

  readonly scripts = (prose: string): ScriptCounts => {
    const known = this.#scripts.get(prose);
    if (known !== undefined) return known;
    const counts = this.#olderScripts.get(prose) ?? countScripts(prose);
    this.#scripts.set(prose, counts);
    this.#count++;
    return counts;
  };

  readonly guess = (prose: string, letters: number, candidates: readonly string[]): string | undefined => {
    const question = this.#questionOf(candidates);
    const guesses = this.#guesses.get(question) ?? new Map<string, string | undefined>();
    this.#guesses.set(question, guesses);
    if (guesses.has(prose)) return guesses.get(prose);
    const older = this.#olderGuesses.get(question);
    const guess = older?.has(prose) === true ? older.get(prose) : guessByWords(prose, letters, candidates);
    guesses.set(prose, guess);
    this.#count++;
    return guess;
  };

  readonly knows = (prose: string, candidates: readonly string[]): boolean => {
    const question = this.#questionOf(candidates);
    return this.#guesses.get(question)?.has(prose) === true || this.#olderGuesses.get(question)?.has(prose) === true;
  };

  readonly isWrittenIn = (prose: string, language: string): boolean => {
    const known = this.#written.get(language) ?? new Map<string, boolean>();
    this.#written.set(language, known);
    const answer = known.get(prose) ?? this.#olderWritten.get(language)?.get(prose) ?? isWrittenIn(prose, language);
    known.set(prose, answer);
    return answer;
  };

  readonly phrase = (prose: string): readonly string[] => {
    const known = this.#phrases.get(prose) ?? this.#olderPhrases.get(prose) ?? this.#phrasebook(prose);
    this.#phrases.set(prose, known);
    return known;
  };

  #questionOf(candidates: readonly string[]): string {
    let question = this.#questions.get(candidates);
    if (question === undefined) this.#questions.set(candidates, question = candidates.join(' '));
    return question;
  }

  turn(): void {
    if (this.#count < this.#least) return;
    this.#count = 0;
    this.#olderPhrases = this.#phrases;
    this.#phrases = new Map();
    this.#olderScripts = this.#scripts;
    this.#scripts = new Map();
    this.#olderWritten = this.#written;
    this.#written = new Map();
    this.#olderGuesses = this.#guesses;
    this.#guesses = new Map();
  }
}
