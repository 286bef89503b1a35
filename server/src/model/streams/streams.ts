import type { Layout } from '../../parse/layout.ts';
import { scriptOfLanguage } from '../../text/languageScripts.ts';
import { scriptOf } from '../../text/script.ts';
import { footnoteHomes } from './footnoteHomes.ts';
import { isAlternating, oneAfterTheOther, type Run } from './languageRuns.ts';
import { areOfOneTable, isWithinList } from '../languages/listed.ts';
import { likelyReading, type Piece } from '../piece.ts';
import { COPY_LETTERS, StreamWalk } from './streamWalk.ts';
import { languageOfStub } from '../stubs.ts';

/** What is known of the streams beside the pieces' own languages. */
export interface StatedStreams {
  /** How the languages stand, where the draft says it. */
  readonly layout?: Layout | undefined;
  /** The stream of each piece that stands in a table's column for its language. */
  readonly columns?: readonly (string | undefined)[];
  /** The language of the table in whose cells pieces stand, where a table is in one. */
  readonly tables?: readonly (string | undefined)[];
  /** Whether each piece is a name in a list or a table. */
  readonly names?: readonly boolean[];
}

/** The language of each piece and the stream in which it stands. */
export interface AssignedStreams {
  readonly language: readonly string[];
  readonly stream: readonly string[];
  /** Whether they hang on how much text pieces have, beside whether these have any. */
  readonly weighed: boolean;
}

/**
 * The language of every piece and the stream in which it stands.
 *
 * A stream changes where the language does, except where a translator left a paragraph of the source standing: such a
 * piece stands in the translation's stream. What tells it: it repeats a piece of the source word for word, it carries the
 * number that the translation comes to and the source has passed, or the translation is behind the source by about as much
 * as it holds. `own` holds `undefined` where a piece's words do not say.
 */
export function assignStreams(
  pieces: readonly Piece[], own: readonly (string | undefined)[], weights: readonly number[], languages: readonly string[], stated: StatedStreams = {},
): AssignedStreams {
  const [source] = languages;
  if (source === undefined || languages.length === 1) {
    const only = source ?? 'en';
    return { language: own.map((language) => language ?? only), stream: own.map(() => only), weighed: false };
  }
  // The text of a footnote stands, wherever it is written, in the text that has its mark.
  const homes = footnoteHomes(pieces);
  const { placed, weighed } = streamsOf(pieces, homes.size === 0 ? own : own.map((language, i) => (homes.has(i) ? undefined : language)), weights, languages, source, stated);
  const stream = homes.size === 0 ? placed : placed.map((language, i) => placed[homes.get(i) ?? i] ?? language);
  return { stream, language: own.map((language, i) => language ?? stream[i] ?? source), weighed };
}

function streamsOf(
  pieces: readonly Piece[], own: readonly (string | undefined)[], weights: readonly number[], languages: readonly string[], source: string, { layout, columns = pieces.map(() => undefined), tables = [], names = [] }: StatedStreams,
): { readonly placed: readonly string[]; readonly weighed: boolean } {
  const stream = [...columns];
  const told = own.map((language, i) => {
    const here = tables[i] ?? language;
    return stream[i] === undefined && here !== undefined && languages.includes(here) && isText(pieces[i]) ? (here === source ? languageOfLabel(pieces[i], languages) : undefined) ?? here : undefined;
  });
  const alternating = layout === undefined || layout === 'columns' ? isAlternating(runsOf(told.map((language, i) => (isWithinList(pieces, i) ? undefined : language)))) : layout === 'paragraphs';
  // Names in a list stand where the list does; a number that another language has is no list's.
  const again = alternating || !names.includes(true) ? undefined : numberedAgain(pieces, told);
  const known = alternating ? told : told.map((language, i) => (names[i] === true && tables[i] === undefined && again?.has(i) !== true ? undefined : language));
  const runs = runsOf(known);
  if (layout === 'languages') {
    for (const run of oneAfterTheOther(known, weights)) for (const i of run.members) stream[i] = run.language;
    return { placed: inherited(pieces, stream, columns, runs[0]?.language ?? source), weighed: true };
  }
  const copies = copiesOf(pieces, known, weights, source);
  const walk = new StreamWalk(pieces, known, weights, source, totalsOf(known, weights), alternating);
  for (const [k, run] of runs.entries()) {
    const before = runs[k - 1];
    const after = runs[k + 1];
    if (run.language !== source) {
      walk.take(run.members, run.language, stream);
      continue;
    }
    for (const part of divide(run, before, after, copies, walk)) walk.take(part.members, part.language, stream);
  }
  return { placed: inherited(pieces, stream, columns, runs[0]?.language ?? source), weighed: walk.weighed };
}

/** Pieces with a number that stood last, of the same form, in another language. */
function numberedAgain(pieces: readonly Piece[], told: readonly (string | undefined)[]): ReadonlySet<number> {
  const last = new Map<string, string | undefined>();
  const found = new Set<number>();
  for (const [i, piece] of pieces.entries()) {
    const reading = piece.bullet === undefined ? likelyReading(piece) : undefined;
    if (reading === undefined || told[i] === undefined) continue;
    const number = `${piece.kind} ${reading.form.key} ${reading.path.join('.')}${reading.suffix}`;
    if (last.has(number) && last.get(number) !== told[i]) found.add(i);
    last.set(number, told[i]);
  }
  return found;
}

/** The language of the words in a piece's number, where their script tells it: a title left in English stays in the Japanese text behind “附属書A”. */
function languageOfLabel(piece: Piece | undefined, languages: readonly string[]): string | undefined {
  const [letter = ''] = piece?.candidate?.written.match(WORDED) ?? [];
  const script = letter === '' ? undefined : scriptOf(letter.charCodeAt(0));
  const [language, second] = languages.filter((tag) => scriptOfLanguage(tag) === script || (script === 'han' && scriptOfLanguage(tag) === 'kana'));
  return second === undefined ? language : undefined;
}

/** Letters of a word: one alone, or two, may be the number, and so may roman figures. */
const WORDED = /(?<!\p{L})(?![ivxlcdm]{1,20}(?!\p{L}))\p{Script=Latin}{3}|\p{Script=Cyrillic}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/iu;

function runsOf(known: readonly (string | undefined)[]): readonly Run[] {
  const runs: { language: string; members: number[] }[] = [];
  for (const [i, language] of known.entries()) {
    if (language === undefined) continue;
    const last = runs.at(-1);
    if (last?.language === language) last.members.push(i);
    else runs.push({ language, members: [i] });
  }
  return runs;
}

/** For each piece in the source's language that repeats an earlier one: that one's index; -1 for the others. */
function copiesOf(pieces: readonly Piece[], known: readonly (string | undefined)[], weights: readonly number[], source: string): readonly number[] {
  const first = new Map<string, number>();
  return pieces.map((piece, i) => {
    if (known[i] !== source || (weights[i] ?? 0) === 0 || languageOfStub(piece.prose) !== undefined) return -1;
    const earlier = first.get(piece.prose);
    first.set(piece.prose, i);
    // A table may say the same in several cells.
    return earlier === undefined || areOfOneTable(pieces[earlier], piece) ? -1 : earlier;
  });
}

/** How much text each language has in the whole draft. */
function totalsOf(known: readonly (string | undefined)[], weights: readonly number[]): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const [i, language] of known.entries()) if (language !== undefined) totals.set(language, (totals.get(language) ?? 0) + (weights[i] ?? 0));
  return totals;
}

/**
 * A run in the source's language between runs of other languages, divided into what was left standing at the end of the
 * translation before it, the source's own text, and what was left standing at the beginning of the translation after it.
 */
function divide(run: Run, before: Run | undefined, after: Run | undefined, copies: readonly number[], walk: StreamWalk): readonly Run[] {
  const { language, members } = run;
  let from = 0;
  let to = members.length;
  /** In whose text the copies at the beginning stand. */
  let left: string | undefined;
  if (before !== undefined) {
    while (from < to && isLeftCopy(members[from] ?? -1, members[0] ?? 0, copies)) from++;
    // A number that comes again behind them is theirs in translation, and one that the translation has is none that it lacks: the one or the other was mistyped.
    if (walk.comesAgain(members.slice(0, from), after) || walk.hasTitle(members[0] ?? -1, before.language)) from = 0;
    const copied = members.slice(0, from);
    // A title of the source alone, among text of one translation, heads no text of the source.
    const alone = from === to && after?.language === before.language;
    // The last line of all, be it short, that was said before ends a translation that lacks one.
    const isEnd = after === undefined && from === to && walk.weightOf(copied) >= TITLE_LETTERS && walk.lacking(copied, before.language) !== undefined;
    const isUnderSame = copied.length > 0 && walk.isUnderSameNumber(members[0] ?? -1, copies[members[0] ?? -1] ?? -1);
    if (isUnderSame) left = before.language;
    else if (!alone && !isEnd && walk.weightOf(copied) < COPY_LETTERS && !copied.some((member) => walk.isNoChance(member))) from = 0;
    // Where the translation after it says itself again too, or begins as it once began, so does the draft.
    else if (after === undefined || !(walk.repeatsItself(after) || (from < to && walk.beginsAgain(after, from)))) left = walk.lacking(copied, before.language) ?? left;
    if (left === undefined) from = 0;
    const ahead = walk.leftAhead(members.slice(from), before, after);
    if (ahead > 0 || walk.isLeft(members.slice(from), before.language, after)) {
      from = ahead > 0 ? from + ahead : to;
      left = before.language;
    }
  }
  const translation = after?.language ?? before?.language ?? language;
  // Below the draft's title, its translation, which was left; the translation's text goes on without one.
  if (before === undefined && after !== undefined && copies[members[1] ?? -1] === members[0] && after.members.length <= members.length - 2 && walk.isNoChance(members[1] ?? -1)) {
    return [{ language, members: members.slice(0, 1) }, { language: translation, members: members.slice(1, 2) }, ...members.slice(2).map((i): Run => ({ language, members: [i] }))];
  }
  const last = members[to - 1];
  const skipped = walk.alternating ? walk.skippedBefore(after) : [];
  // Where the translation has its own behind them, the source says itself twice.
  const isDoubled = (at: number): boolean => skipped.length === 0 && copies[members[at] ?? -1] === members[at - 1] && walk.isAnswered(members[at] ?? -1, at === members.length - 1, after);
  // A title that was there before, with nothing of the source below it, heads the translation's text.
  if (after !== undefined && to > from && last !== undefined && (copies[last] ?? -1) >= (members[from] ?? 0) && walk.heads(last, after)) to--;
  else if (after !== undefined && !(to - from >= 2 && isDoubled(to - 1))) {
    const ahead = aheadFrom(members, from, to, copies);
    // What begins the source's text and comes again right before the translation's begins that.
    const begins = ahead < to && ahead > from && copies[members[ahead] ?? -1] === members[from] && walk.weightOf(members.slice(ahead, to)) >= TITLE_LETTERS;
    if ((begins || walk.weightOf(members.slice(ahead, to)) >= COPY_LETTERS) && !walk.saysTwice(after, to - ahead)) to = ahead;
    else to = walk.countedAgainFrom(members, from, to, after);
  }
  const own = members.slice(from, to).map((i, k): Run => {
    const repeats = walk.alternating && k > 0 && copies[i] === members[from + k - 1] && !isDoubled(from + k);
    return { language: repeats ? skipped[k - 1] ?? translation : language, members: [i] };
  });
  return [{ language: left ?? before?.language ?? language, members: members.slice(0, from) }, ...own, ...members.slice(to).map((i, k): Run => ({ language: skipped[k] ?? translation, members: [i] }))];
}

/** Whether the piece repeats one from before the run: what stands after a translation and was in the source already. */
function isLeftCopy(piece: number, runStart: number, copies: readonly number[]): boolean {
  const original = copies[piece] ?? -1;
  return original >= 0 && original < runStart;
}

/**
 * Where the copies at the run's end begin that repeat, in order, the run's own beginning or the piece right before them:
 * the first paragraphs of the translation, left in the source's language.
 */
function aheadFrom(members: readonly number[], from: number, to: number, copies: readonly number[]): number {
  const originalOf = (at: number): number => copies[members[at] ?? -1] ?? -1;
  let at = to;
  while (at > from && originalOf(at - 1) >= (members[from] ?? 0) && (at === to || originalOf(at - 1) < originalOf(at))) at--;
  if (at === to) return to;
  const repeatsBeginning = originalOf(at) === members[from];
  const repeatsPrevious = originalOf(at) === members[at - 1];
  return repeatsBeginning || repeatsPrevious || to - at >= COPIED_STRETCH ? at : to;
}

/** Pieces whose own words do not say stand with what is before them, or with what follows without a blank line. */
function inherited(pieces: readonly Piece[], stream: readonly (string | undefined)[], columns: readonly (string | undefined)[], first: string): readonly string[] {
  const whole: string[] = new Array<string>(pieces.length).fill(first);
  let current = first;
  for (let i = 0; i < pieces.length; i++) {
    const here = stream[i] ?? (pieces[i + 1]?.opens === false ? stream[i + 1] : undefined) ?? current;
    whole[i] = here;
    if (isText(pieces[i]) && columns[i] === undefined) current = here;
  }
  return whole;
}

function isText(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.kind !== 'furniture' && piece.kind !== 'comment' && piece.kind !== 'verbatim';
}

/** Letters of the shortest title. */
const TITLE_LETTERS = 4;
/** So many pieces repeated in a row are a copied block wherever they stand. */
const COPIED_STRETCH = 3;
