import { LANGUAGES, LANGUAGE_OF_SCRIPT, primaryOf, scriptOfLanguage } from '../text/languageScripts.ts';
import { DENSITY, SCRIPTS, type Script, type ScriptCounts } from '../text/script.ts';
import { FRESH_EVIDENCE, type LanguageEvidence } from './languageMemory.ts';
import type { Piece } from './piece.ts';
import { settleShortPieces } from './shortPieces.ts';
import { assignStreams } from './streams.ts';
import { languageOfStub } from './stubs.ts';

/** The languages of a draft and of its pieces. `language` and `stream` run beside the pieces; see `Block` for what they mean. */
export interface AssignedLanguages {
  /** BCP 47 tags; the first is the source. Never empty. */
  readonly languages: readonly string[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
}

/**
 * In which language each piece is written, and in which language's text it stands.
 * The script decides where it can; between languages of one script a guesser does, on runs long enough, and never
 * between others than the draft's own; what has no letters, or too few, has its surroundings' language.
 *
 * @param declared BCP 47 tags from the front matter or the settings, the source first
 * @param evidence keeps what follows from a piece's words alone from one reading to the next
 */
export function assignLanguages(
  pieces: readonly Piece[], declared: readonly string[] | undefined, evidence: LanguageEvidence = FRESH_EVIDENCE,
): AssignedLanguages {
  const readings = pieces.map((piece) => readingOf(piece, evidence));
  const languages = declared !== undefined && declared.length > 0 ? [...new Set(declared)] : languagesOf(pieces, readings, evidence);
  const own = ownLanguages(pieces, readings, languages, evidence);
  return { languages, ...assignStreams(pieces, own, readings.map((reading) => reading.weight), languages) };
}

/** The scripts of a piece. */
interface Reading {
  readonly scripts: ScriptCounts;
  /** The script in which it is written; `undefined` without letters or where two scripts are even. */
  readonly script: Script | undefined;
  /** Amount of text, about the same for a sentence in any language. */
  readonly weight: number;
}

function readingOf(piece: Piece, evidence: LanguageEvidence): Reading {
  if (piece.kind === 'verbatim') return { scripts: NO_LETTERS, script: undefined, weight: 0 };
  const scripts = evidence.scripts(piece.prose);
  let weight = 0;
  let strongest: Script | undefined;
  for (const script of SCRIPTS) {
    const amount = scripts[script] * DENSITY[script];
    weight += amount;
    // Acronyms and names in Latin letters stand in texts of all scripts, other scripts hardly ever in Latin text.
    if (script !== 'latin' && amount > 0 && (strongest === undefined || amount > scripts[strongest] * DENSITY[strongest])) strongest = script;
  }
  if (strongest === 'han' && scripts.kana > 0) strongest = 'kana';
  if (strongest === undefined) return { scripts, script: scripts.latin > 0 ? 'latin' : undefined, weight };
  const foreign = weight - scripts.latin;
  const share = foreign / weight;
  if (share >= (strongest === 'kana' || strongest === 'han' ? CERTAINLY_EAST_ASIAN : CERTAINLY_NOT_LATIN)) return { scripts, script: strongest, weight };
  return { scripts, script: share <= CERTAINLY_LATIN ? 'latin' : undefined, weight };
}

/** The languages of a draft that declares none: those with a substantial share of its text, in the order of their first appearance. */
function languagesOf(pieces: readonly Piece[], readings: readonly Reading[], evidence: LanguageEvidence): readonly string[] {
  const total = new Map<Script, number>();
  let all = 0;
  let kana = 0;
  for (const [i, { script, weight, scripts }] of readings.entries()) {
    if (script === undefined || !isProse(pieces[i])) continue;
    total.set(script, (total.get(script) ?? 0) + weight);
    all += weight;
    kana += scripts.kana;
  }
  // Chinese characters beside kana are Japanese.
  if (kana > 0 && total.has('han')) {
    total.set('kana', (total.get('kana') ?? 0) + (total.get('han') ?? 0));
    total.delete('han');
  }
  const scripts = [...total].filter(([, weight]) => weight >= all * SUBSTANTIAL).map(([script]) => script);
  const byScript = new Map(scripts.map((script) => [script, guessable(script) ? languagesOfScript(pieces, readings, script, evidence) : [LANGUAGE_OF_SCRIPT[script]]]));
  const found: string[] = [];
  for (const { script } of readings) {
    const here = byScript.get(script === 'han' && !byScript.has('han') ? 'kana' : script ?? 'latin');
    if (script !== undefined && here !== undefined) for (const language of here) if (!found.includes(language)) found.push(language);
  }
  return found.length > 0 ? found : [LANGUAGE_OF_SCRIPT.latin];
}

/** The languages written in one script, by its long pieces: a sample of them, evenly spread, is enough. */
function languagesOfScript(pieces: readonly Piece[], readings: readonly Reading[], script: Script, evidence: LanguageEvidence): readonly string[] {
  const long = pieces.flatMap((piece, i) => (isProse(piece) && readings[i]?.script === script && readings[i].weight >= LONG ? [i] : []));
  const step = Math.max(1, Math.floor(long.length / SAMPLES));
  const candidates = CANDIDATES[script] ?? [];
  const tally = new Map<string, number>();
  let sampled = 0;
  for (let k = 0; k < long.length; k += step) {
    const i = long[k] ?? 0;
    const weight = Math.min(readings[i]?.weight ?? 0, LONGEST);
    const guess = evidence.guess(pieces[i]?.prose ?? '', weight, candidates);
    if (guess === undefined) continue;
    sampled += weight;
    tally.set(guess, (tally.get(guess) ?? 0) + weight);
  }
  const substantial = [...tally].filter(([, weight]) => weight >= sampled * SUBSTANTIAL && weight >= ENOUGH).map(([language]) => language);
  return substantial.length > 0 ? substantial : [LANGUAGE_OF_SCRIPT[script]];
}

/** Each piece's language by its own words; `undefined` where they do not say. */
function ownLanguages(
  pieces: readonly Piece[], readings: readonly Reading[], languages: readonly string[], evidence: LanguageEvidence,
): readonly (string | undefined)[] {
  const written = new Map<Script, readonly string[]>();
  for (const script of SCRIPTS) written.set(script, languages.filter((language) => scriptOfLanguage(language) === script));
  const candidates = readings.map(({ script }) => (script === undefined ? [] : candidatesFor(script, written)));
  const own = readings.map(({ script, weight }, i) => {
    const [only, second] = candidates[i] ?? [];
    if (script === undefined) return undefined;
    if (second === undefined) return only ?? LANGUAGE_OF_SCRIPT[script];
    const prose = pieces[i]?.prose ?? '';
    const stub = languageOfStub(prose);
    return candidates[i]?.find((candidate) => stub === primaryOf(candidate)) ?? evidence.guess(prose, weight, candidates[i] ?? []);
  });
  return settleShortPieces(pieces, own, candidates);
}

/** Chinese characters alone may be Japanese, in a draft that has Japanese. */
function candidatesFor(script: Script, written: ReadonlyMap<Script, readonly string[]>): readonly string[] {
  const own = written.get(script) ?? [];
  if (script === 'han' && own.length === 0) return written.get('kana') ?? [];
  return own;
}

function isProse(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'furniture' && piece.kind !== 'comment' && piece.kind !== 'verbatim';
}

function guessable(script: Script): boolean {
  return CANDIDATES[script] !== undefined;
}

const NO_LETTERS: ScriptCounts = {
  latin: 0, cyrillic: 0, greek: 0, kana: 0, han: 0, hangul: 0, arabic: 0, hebrew: 0, devanagari: 0, thai: 0, armenian: 0, georgian: 0,
};
/** Shares of the letters that are not Latin between which a piece is in two languages. */
const CERTAINLY_NOT_LATIN = 0.4;
/** A sentence in Japanese with the rest left in English is a Japanese paragraph; English ones hold a title or a term at most. */
const CERTAINLY_EAST_ASIAN = 0.2;
const CERTAINLY_LATIN = 0.12;
/** Share of a draft's text from which on a language is one of the draft's. */
const SUBSTANTIAL = 0.1;
/** Letters of a piece that is guessed without any declaration, and those counted at most. */
const LONG = 80;
const LONGEST = 400;
/** Letters that a language of one script needs, besides its share, to be one of the draft's without declaration. */
const ENOUGH = 160;
const SAMPLES = 64;
/** What the guesser is asked without any declaration: the languages in which standards bodies publish. */
const CANDIDATES: Readonly<Partial<Record<Script, readonly string[]>>> = {
  latin: ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'sv', 'da', 'pl', 'cs'].filter((tag) => tag in LANGUAGES),
  cyrillic: ['ru', 'uk', 'be', 'bg', 'kk'],
};
