import { LANGUAGES, LANGUAGE_OF_SCRIPT, scriptOfLanguage } from '../../text/languageScripts.ts';
import { DENSITY, inSteps, SCRIPTS, type Script, type ScriptCounts } from '../../text/script.ts';
import type { LanguageEvidence } from './languageMemory.ts';

/** The scripts of a text. */
export interface TextScripts {
  readonly scripts: ScriptCounts;
  /** The script in which it is written; `undefined` without letters or where two scripts are even. */
  readonly script: Script | undefined;
  /** Amount of text, about the same for a sentence in any language. */
  readonly weight: number;
  /** The same in wide steps, so that some words more are seldom another size; 0 for none. */
  readonly size: number;
}

/** The script of a text and, where it is long enough for a guess, its language. */
export interface TextLanguage {
  readonly script: Script | undefined;
  readonly language: string | undefined;
}

/** What a text is written in: one of `expected` (BCP 47), or, without them, whatever it may be. */
export function languageOfText(prose: string, evidence: LanguageEvidence, expected?: readonly string[]): TextLanguage {
  const { script, weight } = scriptsOf(prose, evidence);
  if (script === undefined) return { script, language: undefined };
  const own = expected?.filter((tag) => scriptOfLanguage(tag) === script || (script === 'han' && scriptOfLanguage(tag) === 'kana'));
  const candidates = own ?? CANDIDATES[script] ?? [LANGUAGE_OF_SCRIPT[script]];
  if (candidates.length < 2) return { script, language: candidates[0] };
  return { script, language: weight < SHORT ? undefined : evidence.guess(prose, weight, candidates) };
}

export function scriptsOf(prose: string, evidence: LanguageEvidence): TextScripts {
  const scripts = evidence.scripts(prose);
  let weight = 0;
  let strongest: Script | undefined;
  for (const script of SCRIPTS) {
    const amount = scripts[script] * DENSITY[script];
    weight += amount;
    // Acronyms and names in Latin letters stand in texts of all scripts, other scripts hardly ever in Latin text.
    if (script !== 'latin' && amount > 0 && (strongest === undefined || amount > scripts[strongest] * DENSITY[strongest])) strongest = script;
  }
  const size = weight === 0 ? 0 : inSteps(weight, SIZE_STEP);
  if (strongest === 'han' && scripts.kana > 0) strongest = 'kana';
  if (strongest === undefined) return { scripts, script: scripts.latin > 0 ? 'latin' : undefined, weight, size };
  const foreign = weight - scripts.latin;
  const share = foreign / weight;
  if (share >= (strongest === 'kana' || strongest === 'han' ? CERTAINLY_EAST_ASIAN : CERTAINLY_NOT_LATIN)) return { scripts, script: strongest, weight, size };
  if (share <= CERTAINLY_LATIN) return { scripts, script: 'latin', weight, size };
  // Names alone are in Latin letters: "Ingrid Moen, докладчик".
  return { scripts, script: SMALL_LATIN.test(prose) ? undefined : strongest, weight, size };
}

/** What is told of whole texts does not hang on whether a paragraph has some words more. */
const SIZE_STEP = 5 / 4;

const NO_LETTERS: ScriptCounts = {
  latin: 0, cyrillic: 0, greek: 0, kana: 0, han: 0, hangul: 0, arabic: 0, hebrew: 0, devanagari: 0, thai: 0, armenian: 0, georgian: 0,
};
/** Shares of the letters that are not Latin between which a piece is in two languages. */
const CERTAINLY_NOT_LATIN = 0.4;
/** A sentence in Japanese with the rest left in English is a Japanese paragraph; English ones hold a title or a term at most. */
const CERTAINLY_EAST_ASIAN = 0.2;
const CERTAINLY_LATIN = 0.12;
const SMALL_LATIN = /(?<![\p{L}\p{M}])[a-zà-ÿ]{2}/u;
/** Letters from which on a guess between several languages is worth asking for. */
export const SHORT = 40;
/** Letters of a piece that is guessed without any declaration, and those of a sentence that do between the usual languages. */
export const LONG = 80;
export const SHORTEST = 20;
/** Letters of a date, which may show the order of a draft's languages. */
export const SHORTEST_TOLD = 8;
/** What the guesser is asked without any declaration: the languages in which standards bodies publish. */
export const CANDIDATES: Readonly<Partial<Record<Script, readonly string[]>>> = {
  latin: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'cs'].filter((tag) => tag in LANGUAGES),
  cyrillic: ['ru', 'uk', 'be', 'bg', 'kk'],
};

export const NO_TEXT: TextScripts = { scripts: NO_LETTERS, script: undefined, weight: 0, size: 0 };
