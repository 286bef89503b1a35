import type { ScriptCounts } from '../../text/script.ts';
import type { LanguageEvidence } from './languageMemory.ts';

/** How many letters another text is said to have where the first was said to have so many. */
type LettersOf = (letters: number) => number;
/** A question that can be put to another text. */
type Question = (prose: string, lettersOf: LettersOf) => unknown;

interface Note {
  readonly question: Question;
  readonly answer: unknown;
}

/** Evidence that notes what was asked of each text, and answered. */
export class NotedEvidence implements LanguageEvidence {
  readonly #evidence: LanguageEvidence;
  readonly #notes = new Map<string, Note[]>();

  constructor(evidence: LanguageEvidence) {
    this.#evidence = evidence;
  }

  get unnoted(): LanguageEvidence {
    return this.#evidence;
  }

  readonly scripts = (prose: string): ScriptCounts => this.#evidence.scripts(prose);
  readonly knows = (prose: string, candidates: readonly string[]): boolean => this.#evidence.knows(prose, candidates);

  readonly guess = (prose: string, letters: number, candidates: readonly string[]): string | undefined =>
    this.#noted(prose, this.#evidence.guess(prose, letters, candidates), (other, lettersOf) => this.#evidence.guess(other, lettersOf(letters), candidates));

  readonly byFunctionWords = (prose: string, candidates: readonly string[], lead?: number): string | undefined =>
    this.#noted(prose, this.#evidence.byFunctionWords(prose, candidates, lead), (other) => this.#evidence.byFunctionWords(other, candidates, lead));

  readonly isWrittenIn = (prose: string, language: string): boolean =>
    this.#noted(prose, this.#evidence.isWrittenIn(prose, language), (other) => this.#evidence.isWrittenIn(other, language));

  readonly byKnownWords = (prose: string, candidates: readonly string[]): string | undefined =>
    this.#noted(prose, this.#evidence.byKnownWords(prose, candidates), (other) => this.#evidence.byKnownWords(other, candidates));

  readonly leaning = (prose: string, candidates: readonly string[]): ReadonlyMap<string, number> =>
    this.#noted(prose, this.#evidence.leaning(prose, candidates), (other) => this.#evidence.leaning(other, candidates));

  readonly phrase = (prose: string): readonly string[] => this.#noted(prose, this.#evidence.phrase(prose), (other) => this.#evidence.phrase(other));

  /** Whether all that was asked of a text is answered alike for another. */
  answersAlike(text: string, other: string, lettersOf: LettersOf): boolean {
    return this.#notes.get(text)?.every(({ question, answer }) => inWords(question(other, lettersOf)) === answer) ?? true;
  }

  #noted<Answer>(text: string, answer: Answer, question: Question): Answer {
    const note = { question, answer: inWords(answer) };
    const notes = this.#notes.get(text);
    if (notes === undefined) this.#notes.set(text, [note]);
    else notes.push(note);
    return answer;
  }
}

/** Of lists and maps the same word for the same items. */
function inWords(answer: unknown): unknown {
  return Array.isArray(answer) ? answer.join(' ') : answer instanceof Map ? [...answer].join(' ') : answer;
}
