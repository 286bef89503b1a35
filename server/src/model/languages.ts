import type { Layout } from '../parse/layout.ts';
import { hasFunctionWords, languageByFunctionWords } from './functionWords.ts';
import { LANGUAGE_OF_SCRIPT, primaryOf, scriptOfLanguage } from '../text/languageScripts.ts';
import { SCRIPTS, type Script } from '../text/script.ts';
import { columnLanguages, columnStreams, type ColumnLanguages } from './columnStreams.ts';
import { commentedLanguage, streamsByComments } from './commentedStreams.ts';
import { FRESH_EVIDENCE, type LanguageEvidence } from './languageMemory.ts';
import { CANDIDATES, scriptsOf, SHORT } from './languageOfText.ts';
import { languageSignsOf, type LanguageSigns } from './languageSigns.ts';
import { wordsOf, type Piece } from './piece.ts';
import { LanguageTally, SUBSTANTIAL } from './languageTally.ts';
import { halfSaidBefore } from './halfSaid.ts';
import { settleShortPieces } from './shortPieces.ts';
import { changesInTurns } from './turns.ts';
import { assignStreams } from './streams.ts';
import { languageOfStub } from './stubs.ts';

/** The languages of a draft and of its pieces. `language` and `stream` run beside the pieces; see `Block` for what they mean. */
export interface AssignedLanguages {
  /** BCP 47 tags; the first is the source. Never empty. */
  readonly languages: readonly string[];
  readonly language: readonly string[];
  readonly stream: readonly string[];
}

/** What is said of a draft's languages (BCP 47 tags, the source first) beside what its text shows. */
export interface StatedLanguages {
  /** By the draft itself: they are its languages, whatever the text shows. */
  readonly declared?: readonly string[] | undefined;
  /** Of all drafts of the workspace: what its drafts are usually written in. The text shows which of them this one has. */
  readonly usual?: readonly string[] | undefined;
}

/**
 * In which language each piece is written, and in which language's text it stands.
 * The script decides where it can; between languages of one script a guesser does, on runs long enough, and never
 * between others than the draft's own; what has no letters, or too few, has its surroundings' language.
 *
 * @param layout how the languages stand, where the draft says it
 * @param evidence keeps what follows from a piece's words alone from one reading to the next
 * @param signs what each piece's words tell, where it is known
 * @param assign `assignStreams`, or one that remembers
 */
export function assignLanguages(
  pieces: readonly Piece[], { declared = [], usual = [] }: StatedLanguages = {}, evidence: LanguageEvidence = FRESH_EVIDENCE, layout?: Layout,
  signs: readonly LanguageSigns[] = pieces.map(languageSignsOf), assign = assignStreams,
): AssignedLanguages {
  const columns: ColumnLanguages = layout === undefined || layout === 'columns' ? columnLanguages(pieces, declared, usual, evidence) : [];
  const inColumns = columns.flatMap((languageOf) => [...languageOf?.values() ?? []]);
  const found = declared.length > 0 ? [...new Set(declared)] : [...new Set([...languagesOf(pieces, signs, [...usual, ...inColumns], evidence), ...inColumns])];
  const own = ownLanguages(pieces, signs, found, evidence);
  const weights = signs.map(({ size }) => size);
  const original = commentedLanguage(pieces, own, weights, found);
  if (original === undefined || found.length < 2) return { languages: found, ...assign(pieces, own, weights, found, { layout, columns: columnStreams(pieces, columns, found) }) };
  // What is commented out is the original, unless the draft says otherwise.
  const languages = declared.length > 0 ? found : [original, ...found.filter((language) => language !== original)];
  return { languages, ...streamsByComments(pieces, own, languages, original) };
}

/**
 * The languages of a draft that declares none: those with a substantial share of its text. The usual ones come first, in
 * their order, then the others in the order of their first appearance.
 */
function languagesOf(pieces: readonly Piece[], signs: readonly LanguageSigns[], usual: readonly string[], evidence: LanguageEvidence): readonly string[] {
  const shares = new Map<Script, { weight: number; sentences: boolean }>();
  let all = 0;
  let kana = 0;
  for (let i = 0; i < signs.length; i++) {
    const { script, weight, scripts, isText } = signs[i] as LanguageSigns;
    if (script === undefined || !isText) continue;
    let share = shares.get(script);
    if (share === undefined) shares.set(script, share = { weight: 0, sentences: false });
    share.weight += weight;
    share.sentences ||= isSentence(signs, i);
    all += weight;
    kana += scripts.kana;
  }
  const han = shares.get('han');
  // Chinese characters are Japanese beside kana, and where drafts are usually Japanese and not Chinese.
  if (han !== undefined && (kana > 0 || (hasScript(usual, 'kana') && !hasScript(usual, 'han')))) {
    const japanese = shares.get('kana');
    shares.set('kana', { weight: han.weight + (japanese?.weight ?? 0), sentences: han.sentences || japanese?.sentences === true });
    shares.delete('han');
  }
  const someSentences = [...shares.values()].some((share) => share.sentences);
  const isWritten = ({ weight, sentences }: { weight: number; sentences: boolean }) => weight >= all * (sentences || !someSentences ? SUBSTANTIAL : TITLES_ALONE);
  const scripts = [...shares].filter(([, share]) => isWritten(share)).map(([script]) => script);
  const byScript = new Map(scripts.map((script) => [script, languagesOfScript(pieces, signs, script, usual, evidence)]));
  const written = new Set([...byScript.values()].flat()).size;
  const found: string[] = [];
  for (const { script } of signs) {
    if (found.length === written) break;
    const here = byScript.get(script === 'han' && !byScript.has('han') ? 'kana' : script ?? 'latin');
    if (script !== undefined && here !== undefined) for (const language of here) if (!found.includes(language)) found.push(language);
  }
  if (found.length === 0) return [usual[0] ?? LANGUAGE_OF_SCRIPT.latin];
  return [...usual.filter((tag) => found.includes(tag)), ...found.filter((tag) => !usual.includes(tag))];
}

function hasScript(tags: readonly string[], script: Script): boolean {
  return tags.some((tag) => scriptOfLanguage(tag) === script);
}

/** The languages written in one script, in the tags that are usual. */
function languagesOfScript(pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, usual: readonly string[], evidence: LanguageEvidence): readonly string[] {
  const expected = usual.filter((tag) => scriptOfLanguage(tag) === script);
  const known = CANDIDATES[script];
  if (known === undefined) return [expected[0] ?? LANGUAGE_OF_SCRIPT[script]];
  const candidates = [...expected, ...known.filter((tag) => !expected.some((other) => primaryOf(other) === tag))];
  const guessed = guessedIn(pieces, signs, script, candidates, LONG, evidence);
  // Between the usual ones shorter pieces are enough, as long as the longer ones do not show another.
  const narrow = expected.length > 1 && guessed.every((tag) => expected.includes(tag)) ? guessedIn(pieces, signs, script, expected, SHORT, evidence) : NONE;
  const shown = new Set([...guessed, ...narrow]);
  // Drafts that are short, or only begun: their sentences show it.
  const begun = shown.size < expected.length && narrow !== NONE ? guessedIn(pieces, signs, script, expected, SHORTEST, evidence) : NONE;
  const found = [...new Set([...shown, ...begun, ...shownBriefly(pieces, signs, script, candidates)])];
  return found.length > 0 ? inOrder(found, pieces, signs, script, evidence) : [expected[0] ?? LANGUAGE_OF_SCRIPT[script]];
}

/** The languages in the order in which they come at the draft's beginning; as they are where that does not show it. */
function inOrder(found: readonly string[], pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, evidence: LanguageEvidence): readonly string[] {
  if (found.length < 2) return found;
  const order = new Set<string>();
  let looked = 0;
  for (let i = 0; i < signs.length && looked < BEGINNING && order.size < found.length; i++) {
    const { script: own, weight, isText } = signs[i] as LanguageSigns;
    if (own !== script || weight < SHORTEST || !isText) continue;
    looked++;
    const told = toldIn(pieces[i]?.prose ?? '', weight, found, evidence);
    if (told !== undefined) order.add(told);
  }
  return [...order, ...found.filter((language) => !order.has(language))];
}

/** The one of the languages that a few words show. */
function toldIn(prose: string, weight: number, languages: readonly string[], evidence: LanguageEvidence): string | undefined {
  if (weight >= SHORT) return evidence.guess(prose, weight, languages);
  const known = evidence.phrase(prose);
  const [one, other] = languages.filter((language) => known.includes(primaryOf(language)));
  return one !== undefined && other === undefined ? one : languageByFunctionWords(prose, languages);
}

/** In pieces: what begins a draft. */
const BEGINNING = 12;

/**
 * The languages that the function words of sentences show, in a draft that is short, or hardly has longer ones. Three sentences and a good
 * share, or two and a large one, make a language one of the draft's: what is quoted in another is less.
 */
function shownBriefly(pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[]): readonly string[] {
  const known = candidates.filter(hasFunctionWords);
  if (known.length < 2) return NONE;
  const short: number[] = [];
  const long: number[] = [];
  let [inLong, whole] = [0, 0];
  for (let i = 0; i < signs.length; i++) {
    const { script: own, weight, isText } = signs[i] as LanguageSigns;
    if (own !== script || !isText) continue;
    whole += weight;
    if (weight >= LONG) inLong += weight;
    if (weight >= SHORTEST && isSentence(signs, i)) (weight >= LONG ? long : short).push(i);
  }
  const sentences = whole <= LONGEST_LETTER ? [...short, ...long] : short;
  if (sentences.length > MOST_SHORT || (sentences === short && 2 * inLong > whole)) return NONE;
  const found = new Map<string, { sure: number; all: number; weight: number }>();
  let told = 0;
  for (const i of sentences) {
    const prose = pieces[i]?.prose ?? '';
    const language = languageByFunctionWords(prose, known);
    if (language === undefined) continue;
    const weight = signs[i]?.weight ?? 0;
    const before = found.get(language) ?? { sure: 0, all: 0, weight: 0 };
    const sure = languageByFunctionWords(prose, known, SURE_LEAD) === undefined ? 0 : 1;
    found.set(language, { sure: before.sure + sure, all: before.all + 1, weight: before.weight + weight });
    told += weight;
  }
  return [...found].filter(([, { sure, all, weight }]) => sure >= 2 && weight >= told * (all > 2 ? GOOD_SHARE : LARGE_SHARE)).map(([language]) => language);
}

/** By so many words more than any other a language is told for sure. */
const SURE_LEAD = 2;
const GOOD_SHARE = 0.2;
/** Of two sentences. */
const LARGE_SHARE = 0.25;
/** A draft with more short sentences than this is not short. */
const MOST_SHORT = 100;
/** In letters: a letter in three languages. */
const LONGEST_LETTER = 3000;

/** The languages of the pieces with at least `letters` letters: a sample of them, evenly spread, is enough. */
function guessedIn(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], script: Script, candidates: readonly string[], letters: number, evidence: LanguageEvidence,
): readonly string[] {
  const long: number[] = [];
  for (let i = 0; i < signs.length; i++) {
    const { script: own, weight, isText } = signs[i] as LanguageSigns;
    if (own === script && weight >= letters && isText && (weight >= SHORT || isSentence(signs, i))) long.push(i);
  }
  const step = Math.max(1, Math.floor(long.length / SAMPLES));
  const guess = (prose: string, weight: number): string | undefined => evidence.guess(prose, weight, candidates) ?? (letters < SHORT ? languageByFunctionWords(prose, candidates) : undefined);
  const samples = long.filter((_, k) => k % step === 0).map((i) => ({ prose: pieces[i]?.prose ?? '', weight: Math.min(signs[i]?.weight ?? 0, LONGEST) }));
  const known = new LanguageTally(letters);
  let open = 0;
  for (const { prose, weight } of samples) {
    if (evidence.knows(prose, candidates)) known.add(guess(prose, weight), weight);
    else open += weight;
  }
  // A guess is dear: where those still open could not change the answer, none is asked for.
  const certain = known.certain(open);
  if (certain !== undefined) return [certain];
  const tally = new LanguageTally(letters);
  for (const { prose, weight } of samples) tally.add(guess(prose, weight), weight);
  return tally.substantial;
}

/** Each piece's language by its own words; `undefined` where they do not say. */
function ownLanguages(
  pieces: readonly Piece[], signs: readonly LanguageSigns[], languages: readonly string[], evidence: LanguageEvidence,
): readonly (string | undefined)[] {
  const written = new Map<Script, readonly string[]>();
  for (const script of SCRIPTS) written.set(script, languages.filter((language) => scriptOfLanguage(language) === script));
  const candidatesOf = new Map<Script | undefined, readonly string[]>(SCRIPTS.map((script) => [script, candidatesFor(script, written)]));
  const own: (string | undefined)[] = [];
  const candidates: (readonly string[])[] = [];
  for (let i = 0; i < signs.length; i++) {
    const mixed = languages.length > 1 ? halfSaidBefore(pieces, i, languages.length - 1) : undefined;
    const { script, weight } = mixed === undefined ? signs[i] as LanguageSigns : scriptsOf(mixed.rest, evidence);
    const known = openTo(pieces[i], candidatesOf.get(script) ?? [], weight, evidence);
    const open = mixed === undefined ? known : known.filter((language) => language !== own[mixed.before]);
    candidates.push(open);
    if (script === undefined || open.length < 2) own.push(script === undefined ? undefined : open[0] ?? LANGUAGE_OF_SCRIPT[script]);
    else own.push(languageOf(mixed?.rest ?? pieces[i]?.prose ?? '', weight, open, evidence));
  }
  if (languages.length > 1 && changesInTurns(own.filter((_, i) => signs[i]?.isText))) {
    for (const [i, { isText, isSymbol }] of signs.entries()) {
      if (!isText || !isSymbol) continue;
      own[i] = undefined;
      candidates[i] = languages;
    }
    return settleShortPieces(pieces, own, candidates, languages, true);
  }
  if (languages.length > 1) settleSymbols(signs, own);
  return [...candidatesOf.values()].every((open) => open.length < 2) ? own : settleShortPieces(pieces, own, candidates, languages);
}

/** Symbols and designations have Latin letters in texts of all scripts: among pieces of one language they are in that. */
function settleSymbols(signs: readonly LanguageSigns[], own: (string | undefined)[]): void {
  let before: string | undefined;
  let symbols: number[] = [];
  for (const [i, language] of own.entries()) {
    if (language === undefined) continue;
    if (signs[i]?.isSymbol === true) {
      symbols.push(i);
      continue;
    }
    if (before === language) for (const symbol of symbols) own[symbol] = language;
    symbols = [];
    before = language;
  }
}

/** Of the languages in which a piece may be those in which its words are known; all where they are not known, or are a whole text. */
function openTo(piece: Piece | undefined, candidates: readonly string[], weight: number, evidence: LanguageEvidence): readonly string[] {
  if (piece === undefined || candidates.length < 2 || weight >= LONG) return candidates;
  const known = evidence.phrase(wordsOf(piece) === '' ? piece.prose : wordsOf(piece));
  const open = candidates.filter((tag) => known.includes(primaryOf(tag)));
  return open.length > 0 ? open : candidates;
}

function languageOf(prose: string, weight: number, candidates: readonly string[], evidence: LanguageEvidence): string | undefined {
  const stub = languageOfStub(prose);
  return candidates.find((candidate) => stub === primaryOf(candidate)) ?? evidence.guess(prose, weight, candidates);
}

/** Chinese characters alone may be Japanese, in a draft that has Japanese. */
function candidatesFor(script: Script, written: ReadonlyMap<Script, readonly string[]>): readonly string[] {
  const own = written.get(script) ?? [];
  if (script === 'han' && own.length === 0) return written.get('kana') ?? [];
  return own;
}

/** Whether a piece ends a sentence, or goes on with one on a line that begins with a number by accident of wrapping. */
function isSentence(signs: readonly LanguageSigns[], i: number): boolean {
  return signs[i]?.isSentence === true || signs[i + 1]?.isWrapped === true;
}

const NONE: readonly string[] = [];
/** The same of a language that has no sentence where another has: a title in two languages makes no text in two. */
const TITLES_ALONE = 0.25;
/** Letters of a piece that is guessed without any declaration, those of a sentence that do between the usual languages, and those counted at most. */
const LONG = 80;
const SHORTEST = 20;
const LONGEST = 400;
const SAMPLES = 64;
