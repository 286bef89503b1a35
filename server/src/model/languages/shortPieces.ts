import { FUNCTION_WORD, clearLanguage, leadingLanguage, leaningOf, NO_LEANING, type Leaning } from './leanings.ts';
import { areOfOneTable, isCapitalized, isListed, isSigned } from './listed.ts';
import { follows, isAfter, isShortAsTitle, likelyReading, type Piece } from '../piece.ts';
import { settleRepeatedStretches } from './repeatedStretches.ts';
import { isTitleAlone, settleBareTitles, settleInTurns } from './turns.ts';
import { languageOfStub } from '../stubs.ts';
import { sameItems } from '../../text/sameItems.ts';
import { orderInRows, settleTwins } from './twinPieces.ts';
import type { AskedWords, VocabularyMemory } from './vocabulary.ts';
import { sumOf, wholeOf, wholesOf } from './wholeTexts.ts';

/**
 * The languages of pieces too short to guess, in a draft whose languages share a script: by words that the longer pieces of one
 * language have and those of the other have not; what remains between two languages is divided where that fits best,
 * a title going with what follows it; `inTurns`, where the languages change with every paragraph, by how they do. `own` as guessed; `candidates[i]`: the languages that piece `i` may be in, one or none if that is settled.
 */
export function settleShortPieces(
  pieces: readonly Piece[], own: readonly (string | undefined)[], candidates: readonly (readonly string[])[], languages: readonly string[],
  { texts, names, inTurns, vocabularies }: { readonly texts: readonly (readonly number[])[]; readonly names: readonly boolean[]; readonly inTurns: boolean; readonly vocabularies: VocabularyMemory },
): SettledPieces {
  const open = openAmong(own, candidates);
  if (open.length === 0) return { own, asked: undefined };
  const vocabulary = vocabularies.of(pieces, own, candidates, open);
  const leanings = new Map(open.map((i) => [i, leaningOf(pieces[i], names[i] === true, vocabulary, candidates[i] ?? [])]));
  const wholes = wholesOf(pieces.length, texts);
  const guessed = wholes.map((members) => own[members.find((i) => own[i] !== undefined) ?? -1]);
  const openTo = wholes.map((members) => candidates[members.find((i) => (candidates[i]?.length ?? 0) > 1) ?? members[0] ?? -1] ?? []);
  const speaksFor = new Map(wholes.flatMap((members, w) => (members.some((i) => leanings.has(i)) ? [[w, sumOf(members.map((i) => leanings.get(i) ?? NO_LEANING))] as const] : [])));
  const settle = (now: readonly Piece[]): readonly (string | undefined)[] => settleWholes(wholes.map((members) => wholeOf(members, now)), guessed, openTo, languages, speaksFor, inTurns);
  const found = settle(pieces);
  const settled = [...own];
  for (const [w, members] of wholes.entries()) for (const i of members) if (leanings.has(i)) settled[i] = found[w];
  const leansAlike = (piece: Piece | undefined, i: number): boolean => {
    const before = leanings.get(i);
    return before === undefined || sameLeaning(before, leaningOf(piece, names[i] === true, vocabulary, candidates[i] ?? []));
  };
  return { own: settled, asked: { ...vocabulary.asked, settlesAlike: (now, i) => leansAlike(now[i], i) && sameItems(settle(now), found) } };
}

function sameLeaning(a: Leaning, b: Leaning): boolean {
  return a.size === b.size && [...a].every(([language, words]) => b.get(language) === words);
}

interface SettledPieces {
  readonly own: readonly (string | undefined)[];
  /** What was asked of the words of longer pieces, where some piece was open. */
  readonly asked: AskedToSettle | undefined;
}

/** What was asked to settle short pieces. */
export interface AskedToSettle extends AskedWords {
  /** Whether these pieces, of which piece `i` alone has another number and all say what they said, are settled alike. */
  readonly settlesAlike: (pieces: readonly Piece[], i: number) => boolean;
}

function openAmong(own: readonly (string | undefined)[], candidates: readonly (readonly string[])[]): readonly number[] {
  return own.flatMap((language, i) => (language === undefined && (candidates[i]?.length ?? 0) > 1 ? [i] : []));
}

/** `settleShortPieces` of texts. @param leanings by text, where it is open: what its words speak for */
function settleWholes(
  pieces: readonly Piece[], own: readonly (string | undefined)[], candidates: Candidates, languages: readonly string[], leanings: Leanings, inTurns: boolean,
): readonly (string | undefined)[] {
  const open = openAmong(own, candidates);
  const settled = [...own];
  const repeated = repetitionsIn(pieces);
  settleBareTitles(pieces, settled, candidates, repeated);
  settleRepeatedStretches(pieces, settled, candidates, orderInRows(pieces, own, languages), [...pieces.keys()].filter((i) => isText(pieces[i])), inTurns, leanings);
  if (inTurns) {
    for (const i of open) settled[i] ??= leadingLanguage(leanings.get(i) ?? NO_LEANING, isSaidTwice(pieces, i) ? FUNCTION_WORD : CERTAIN_LEAD) ?? languageAmong(own, i, leanings.get(i));
    settleTwins(pieces, settled, candidates, languages);
    settleInTurns(pieces, settled, new Map(open.filter((i) => settled[i] === undefined).map((i) => [i, { candidates: candidates[i] ?? [], leaning: leanings.get(i) ?? NO_LEANING }])), languages);
    return settled;
  }
  /** What is known next to a piece. */
  const beside = (i: number, step: number): string | undefined => {
    let at = i + step;
    for (let seen = 0; pieces[at] !== undefined && own[at] === undefined && seen < WIDEST_GAP; seen++) at += step;
    return repeated.has(at) ? undefined : own[at];
  };
  for (const i of open) {
    if (settled[i] !== undefined) continue;
    const clear = clearLanguage(leanings.get(i));
    // One or two words prove little against text of other languages on both sides, or before the end, unless the languages take turns there.
    const around = [settled[i - 2], own[i + 2]].filter((language) => language !== undefined);
    const turns = clear !== undefined && around.length > 0 && around.every((language) => language === clear);
    const [before, after] = [beside(i, -1), beside(i, 1)];
    // Between two languages the place where the one ends tells more than a word.
    if (clear !== undefined && before !== undefined && after !== undefined && before !== after && (clear === before || clear === after) && (leanings.get(i)?.get(clear) ?? 0) < FUNCTION_WORD) continue;
    const against = !turns && before !== undefined && before !== clear && after !== clear;
    if (clear !== undefined && (!against || (leanings.get(i)?.get(clear) ?? 0) >= SURE_WORDS)) settled[i] = clear;
  }
  settleTwins(pieces, settled, candidates, languages);
  divideGaps(pieces, settled, leanings, candidates, repeated);
  return settled;
}

/** The language for which its words speak where what is known on both sides is in that, and twice in a row on one of them: there the languages take no turns. */
function languageAmong(own: readonly (string | undefined)[], i: number, leaning: Leaning | undefined): string | undefined {
  const clear = clearLanguage(leaning);
  if (clear === undefined) return undefined;
  const seenTo = (step: number): number => {
    let seen = 0;
    for (let at = i + step; Math.abs(at - i) <= WIDEST_STRETCH && seen < 2 && (own[at] === undefined || own[at] === clear); at += step) if (own[at] === clear) seen++;
    return seen;
  };
  const [before, behind] = [seenTo(-1), seenTo(1)];
  return before > 0 && behind > 0 && before + behind > 2 ? clear : undefined;
}

/** In texts. */
const WIDEST_STRETCH = 6;
const WIDEST_GAP = 24;

/** Pieces that say again what an earlier one says: a paragraph of the source, left as it was, may stand in any language's text. */
function repetitionsIn(pieces: readonly Piece[]): ReadonlySet<number> {
  const said = new Set<string>();
  const repeated = new Set<number>();
  for (const [i, { prose }] of pieces.entries()) {
    if (prose.length < COPY || languageOfStub(prose) !== undefined) continue;
    if (said.has(prose)) repeated.add(i);
    said.add(prose);
  }
  return repeated;
}

/** In UTF-16 code units: a shorter repetition may be chance. */
const COPY = 20;

/** Whether the same words stand right before or behind: nothing but they themselves tells whether they are two languages'. */
function isSaidTwice(pieces: readonly Piece[], i: number): boolean {
  return [pieces[i - 1], pieces[i + 1]].some((beside) => beside?.prose === pieces[i]?.prose);
}

const SURE_WORDS = 3;
/** Two function words more than in any other language: the order of the languages says no more than that. */
const CERTAIN_LEAD = 2 * FUNCTION_WORD;

/** By piece: what its words speak for. */
type Leanings = ReadonlyMap<number, Leaning>;
type Candidates = readonly (readonly string[])[];

/** Gives what is still open between two languages to the one or the other, in order. */
function divideGaps(pieces: readonly Piece[], settled: (string | undefined)[], leanings: Leanings, candidates: Candidates, repeated: ReadonlySet<number>): void {
  const counts: Counts = new Map();
  let before: string | undefined;
  let gap: number[] = [];
  for (const [i, language] of settled.entries()) {
    if (language === undefined) {
      if (leanings.has(i) || endsPage(pieces[i])) gap.push(i);
      continue;
    }
    if (gap.length > 0 && repeated.has(i)) continue;
    // What stands before all others, or among one language, is in that.
    const open = before !== undefined && before !== language && gap.length > 0;
    const cut = open ? bestCut(pieces, [...gap, i], [before ?? language, language], leanings, candidates, counts) : 0;
    for (const [k, member] of gap.entries()) if (leanings.has(member)) settled[member] = k < cut ? before : language;
    for (const member of [...gap, i]) countIn(counts, settled[member] ?? language, numberOf(pieces[member]));
    before = language;
    gap = [];
  }
}

/** By language and row of titles or items: the number last met, and all that were. */
type Counts = Map<string, Map<string, Counted>>;

interface Counted {
  readonly last: readonly number[];
  readonly met: Set<string>;
}

interface CountedNumber {
  readonly row: string;
  readonly path: readonly number[];
}

function numberOf(piece: Piece | undefined): CountedNumber | undefined {
  const reading = piece === undefined ? undefined : likelyReading(piece);
  return piece === undefined || reading === undefined ? undefined : { row: `${piece.kind} ${piece.level} ${reading.form.key} ${reading.path.length}`, path: reading.path };
}

function countIn(counts: Counts, language: string, number: CountedNumber | undefined): void {
  if (number === undefined) return;
  const rows = counts.get(language) ?? new Map<string, Counted>();
  const met = rows.get(number.row)?.met ?? new Set<string>();
  counts.set(language, rows.set(number.row, { last: number.path, met: met.add(number.path.join('.')) }));
}

/** @param gap with the piece behind it */
function bestCut(pieces: readonly Piece[], gap: readonly number[], [before, after]: readonly [string, string], leanings: Leanings, candidates: Candidates, counts: Counts): number {
  const open = gap.slice(0, -1);
  const next = pieces[gap.at(-1) ?? -1];
  const numbers = gap.map((i) => numberOf(pieces[i]));
  /** The first title: what is listed below it stands where it does. */
  const title = open.findIndex((i) => isTitle(pieces[i]) && !isName(pieces[i], pieces[i - 1]));
  const standsIn = (k: number, isBefore: boolean): boolean => {
    const piece = pieces[open[k] ?? -1];
    // Items and rows stand below what they belong to.
    if (isListed(piece) || piece?.masked.includes('\t') === true) return isBefore || (title >= 0 && title < k);
    return isBefore === (isName(piece, pieces[(open[k] ?? 0) - 1]) || (isTitle(next) && endsSentence(piece)));
  };
  const last = open.at(-1) ?? -1;
  const isAlone = isTitleAlone(pieces[last - 1], pieces[last], next);
  let best = open.length;
  let least = Infinity;
  for (let cut = 0; cut <= open.length; cut++) {
    // Pages end at rules and page numbers; titles stand above what they name.
    const turn = endsPage(pieces[open[cut - 1] ?? -1]) ? -PAGE_TURN : 0;
    const strangers = open.reduce((sum, i, k) => {
      const leaning = leanings.get(i);
      const mine = leaning?.get(k < cut ? before : after) ?? 0;
      const other = leaning?.get(k < cut ? after : before) ?? 0;
      const foreign = leaning === undefined || candidates[i]?.includes(k < cut ? before : after) === true ? 0 : FOREIGN;
      const again = k > 0 && (k < cut) === (k - 1 < cut) && pieces[i]?.prose === pieces[open[k - 1] ?? -1]?.prose && !(endsSentence(next) && isName(pieces[i], undefined)) ? SAID_AGAIN : 0;
      return sum + other - mine + foreign + again + (standsIn(k, k < cut) ? 0 : TITLE_BEHIND);
    }, 0);
    const counting = countingCost(numbers.slice(0, cut), counts.get(before)) + countingCost(numbers.slice(cut), counts.get(after));
    const torn = cut > 0 && areOfOneTable(pieces[open[cut - 1] ?? -1], pieces[open[cut] ?? -1]) ? TORN : 0;
    const behind = isAlone && cut === open.length ? TITLE_ALONE_BEHIND : 0;
    if (strangers + turn + counting + torn + behind < least) {
      least = strangers + turn + counting + torn + behind;
      best = cut;
    }
  }
  return best;
}

/** One text counts on, and hardly ever back. */
function countingCost(numbers: readonly (CountedNumber | undefined)[], counted: ReadonlyMap<string, Counted> = NOTHING_COUNTED): number {
  const rows = new Map<string, readonly number[]>();
  let cost = 0;
  for (const number of numbers) {
    if (number === undefined) continue;
    const known = counted.get(number.row);
    const before = rows.get(number.row) ?? known?.last;
    rows.set(number.row, number.path);
    if (before === undefined) continue;
    if (!isAfter(before, number.path)) cost += COUNTED_BACK;
    // What was counted before may be a list that began again.
    else if (follows(before, number.path) && known?.met.has(number.path.join('.')) !== true) cost -= GOES_ON;
  }
  return cost;
}

const NOTHING_COUNTED: ReadonlyMap<string, Counted> = new Map();

/** A rule, or the number of a page. */
function endsPage(piece: Piece | undefined): boolean {
  return piece?.kind === 'furniture' || (piece?.kind === 'paragraph' && PAGE_NUMBER.test(piece.prose));
}

const PAGE_NUMBER = /^\d{1,4}$/u;

function isText(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'furniture' && piece.kind !== 'comment' && piece.kind !== 'verbatim';
}

function isTitle(piece: Piece | undefined): boolean {
  if (piece === undefined || piece.kind === 'heading') return piece !== undefined;
  return !endsSentence(piece) && (piece.candidate !== undefined || (isShortAsTitle(piece) && LETTER_AT_END.test(piece.prose)));
}

const LETTER_AT_END = /\p{L}$/u;

/** What ends a sentence stands under a title, and above the next one. */
function endsSentence(piece: Piece | undefined): boolean {
  return SENTENCE_END.test(piece?.prose.slice(-3) ?? '');
}

const SENTENCE_END = /[.!?][”"»)]?$/u;

/** A name ends a letter as a title begins a text; a single word is a title, but under a closing formula (“Best regards,”). */
function isName(piece: Piece | undefined, before: Piece | undefined): boolean {
  return isSigned(piece) || (isCapitalized(piece) && (piece?.prose.includes(' ') === true || before?.prose.endsWith(',') === true));
}


/** One text says it once; a name right before a sentence is signed twice. */
const SAID_AGAIN = 0.5;
/** Of Latin letters that would stand in a Cyrillic text. */
const FOREIGN = 0.5;
/** A list may begin again where a text does not. */
const COUNTED_BACK = 0.6;
const GOES_ON = 0.3;
const PAGE_TURN = 0.8;
/** A table is in one language. */
const TORN = 40;
const TITLE_BEHIND = 0.2;
/** More than a word that looks like the other language's. */
const TITLE_ALONE_BEHIND = 2.2;
