import type { Layout } from '../parse/layout.ts';
import { isAlternating, oneAfterTheOther, type Run } from './languageRuns.ts';
import type { Piece } from './piece.ts';
import { languageOfStub } from './stubs.ts';

/** What is known of the streams beside the pieces' own languages. */
export interface StatedStreams {
  /** How the languages stand, where the draft says it. */
  readonly layout?: Layout | undefined;
  /** The stream of each piece that stands in a table's column for its language. */
  readonly columns?: readonly (string | undefined)[];
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
): { readonly language: readonly string[]; readonly stream: readonly string[] } {
  const [source] = languages;
  if (source === undefined || languages.length === 1) {
    const only = source ?? 'en';
    return { language: own.map((language) => language ?? only), stream: own.map(() => only) };
  }
  const stream = streamsOf(pieces, own, weights, languages, source, stated);
  return { stream, language: own.map((language, i) => language ?? stream[i] ?? source) };
}

function streamsOf(
  pieces: readonly Piece[], own: readonly (string | undefined)[], weights: readonly number[], languages: readonly string[], source: string, { layout, columns = pieces.map(() => undefined) }: StatedStreams,
): readonly string[] {
  const stream = [...columns];
  const known = own.map((language, i) => (stream[i] === undefined && language !== undefined && languages.includes(language) && isText(pieces[i]) ? language : undefined));
  const runs = runsOf(known);
  if (layout === 'languages') {
    for (const run of oneAfterTheOther(known, weights)) for (const i of run.members) stream[i] = run.language;
    return inherited(pieces, stream, columns, runs[0]?.language ?? source);
  }
  const copies = copiesOf(pieces, known, weights, source);
  const walk = new Walk(pieces, weights, source, totalsOf(known, weights), layout === undefined || layout === 'columns' ? isAlternating(runs) : layout === 'paragraphs');
  for (const [k, run] of runs.entries()) {
    const before = runs[k - 1];
    const after = runs[k + 1];
    if (run.language !== source) {
      walk.take(run.members, run.language, stream);
      continue;
    }
    for (const part of divide(run, before, after, copies, walk)) walk.take(part.members, part.language, stream);
  }
  return inherited(pieces, stream, columns, runs[0]?.language ?? source);
}

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
    return earlier ?? -1;
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
function divide(run: Run, before: Run | undefined, after: Run | undefined, copies: readonly number[], walk: Walk): readonly Run[] {
  const { language, members } = run;
  let from = 0;
  let to = members.length;
  /** In whose text the copies at the beginning stand. */
  let left: string | undefined;
  if (before !== undefined) {
    while (from < to && isLeftCopy(members[from] ?? -1, members[0] ?? 0, copies)) from++;
    const copied = members.slice(0, from);
    if (walk.weightOf(copied) < COPY_LETTERS && !copied.some((member) => walk.isNoChance(member))) from = 0;
    // Where the translation after it says itself again too, so does the draft.
    else if (after === undefined || !walk.repeatsItself(after)) left = walk.lacking(copied, before.language) ?? left;
    if (left === undefined) from = 0;
    if (walk.isLeft(members.slice(from), before.language, after)) {
      from = to;
      left = before.language;
    }
  }
  const translation = after?.language ?? before?.language ?? language;
  if (after !== undefined) {
    const ahead = aheadFrom(members, from, to, copies);
    if (walk.weightOf(members.slice(ahead, to)) >= COPY_LETTERS) to = ahead;
    else to = walk.countedAgainFrom(members, from, to, after);
  }
  const own = members.slice(from, to).map((i, k): Run => {
    const repeats = walk.alternating && k > 0 && copies[i] === members[from + k - 1] && walk.isNoChance(i);
    return { language: repeats ? translation : language, members: [i] };
  });
  return [{ language: left ?? before?.language ?? language, members: members.slice(0, from) }, ...own, { language: translation, members: members.slice(to) }];
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

function firstPlaces(pieces: readonly Piece[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, { prose }] of pieces.entries()) if (!places.has(prose)) places.set(prose, i);
  return places;
}

/** What the streams hold up to the piece reached. */
class Walk {
  readonly #pieces: readonly Piece[];
  readonly #weights: readonly number[];
  readonly #source: string;
  readonly #totals: ReadonlyMap<string, number>;
  /** The languages change with every paragraph or two. */
  readonly alternating: boolean;
  /** Where each thing is said first; made when it is asked for. */
  #firstSaid: ReadonlyMap<string, number> | undefined;
  readonly #amount = new Map<string, number>();
  readonly #count = new Map<string, number>();
  /** By stream and form: the number last met. */
  readonly #numbers = new Map<string, Map<string, readonly number[]>>();
  /** By stream: every number met. */
  readonly #all = new Map<string, Set<string>>();

  constructor(pieces: readonly Piece[], weights: readonly number[], source: string, totals: ReadonlyMap<string, number>, alternating: boolean) {
    this.#pieces = pieces;
    this.#weights = weights;
    this.#source = source;
    this.#totals = totals;
    this.alternating = alternating;
  }

  /** The pieces stand in this stream. */
  take(members: readonly number[], language: string, stream: (string | undefined)[]): void {
    const numbers = this.#numbers.get(language) ?? new Map<string, readonly number[]>();
    this.#numbers.set(language, numbers);
    const all = this.#all.get(language) ?? new Set<string>();
    this.#all.set(language, all);
    for (const i of members) {
      stream[i] = language;
      for (const reading of this.#readings(i)) {
        numbers.set(reading.form, reading.path);
        all.add(reading.key);
      }
    }
    this.#count.set(language, (this.#count.get(language) ?? 0) + members.length);
    this.#amount.set(language, (this.#amount.get(language) ?? 0) + this.weightOf(members));
  }

  /** Whether most of a run in a translation's language was said in an earlier one, word for word. */
  repeatsItself(run: Run): boolean {
    this.#firstSaid ??= firstPlaces(this.#pieces);
    const again = run.members.filter((i) => (this.#firstSaid?.get(this.#pieces[i]?.prose ?? '') ?? i) < (run.members[0] ?? 0));
    return this.weightOf(again) > this.weightOf(run.members) * MOSTLY;
  }

  /** The translation that is behind the source by so much: that before the pieces, or another. */
  lacking(members: readonly number[], before: string): string | undefined {
    return [before, ...[...this.#totals.keys()].filter((language) => language !== before && language !== this.#source)].find((language) => this.lacks(members, language));
  }

  /** Whether the translation is behind the source by about so much: where it is not, a repetition is the source's own. */
  lacks(members: readonly number[], translation: string): boolean {
    const behindCount = (this.#count.get(this.#source) ?? 0) - (this.#count.get(translation) ?? 0);
    if (behindCount >= members.length * CLEARLY) return true;
    const source = this.#amount.get(this.#source) ?? 0;
    const weight = this.weightOf(members);
    const share = this.#share(translation, weight);
    const behind = source * share - (this.#amount.get(translation) ?? 0);
    return behind + Math.min(source * LENGTH_NOISE, weight * CLEARLY) >= weight * share;
  }

  /** Whether the pieces, in the source's language, go on with the translation before them rather than with the source. */
  isLeft(members: readonly number[], translation: string, after: Run | undefined): boolean {
    if (members.length === 0 || members.length > LEFT_RUN) return false;
    const counted = this.#countedIn(members, translation, after);
    if (counted !== undefined) return counted === translation;
    const weight = this.weightOf(members);
    if (this.alternating || weight < LEFT_LETTERS) return false;
    // By how much the translation is behind its source at the end of its next run: if the pieces are the source's, and if they
    // are its own, so that their originals (as long as they) are in the source already.
    const next = after?.language === translation ? after.members : [];
    const done = (this.#amount.get(translation) ?? 0) + this.weightOf(next);
    const source = this.#amount.get(this.#source) ?? 0;
    const doneCount = (this.#count.get(translation) ?? 0) + next.length;
    const sourceCount = this.#count.get(this.#source) ?? 0;
    const scale = weight + source * LENGTH_NOISE;
    const ifSource = Math.abs((source + weight) * this.#share(translation, 0) - done) / scale
      + Math.abs(sourceCount + members.length - doneCount) / members.length;
    const ifLeft = Math.abs((source - weight) * this.#share(translation, 2 * weight) - done) / scale
      + Math.abs(sourceCount - members.length - doneCount) / members.length;
    return ifLeft < ifSource * CLEARLY;
  }

  /** How much text the translation has for one unit of the source, over the whole draft; `untranslated`: how much of the source it lacks. */
  #share(translation: string, untranslated: number): number {
    const share = (this.#totals.get(translation) ?? 0) / Math.max(1, (this.#totals.get(this.#source) ?? 0) - untranslated);
    // A translation never holds less than half, or more than twice, of what its original does: the rest is missing text.
    return Math.min(2, Math.max(0.5, share));
  }

  /** Where, near the end of the members, their first number comes again that the run after them lacks: it is the translation's. */
  countedAgainFrom(members: readonly number[], from: number, to: number, after: Run): number {
    const first = members.slice(from, to).find((i) => this.#readings(i).length > 0);
    if (this.alternating || first === undefined || this.#hasNumber(after.members, this.#readings(first))) return to;
    for (let at = Math.max(from + 1, to - LEFT_RUN); at < to; at++) {
      const member = members[at] ?? -1;
      if (member !== first && this.#hasNumber([member], this.#readings(first))) return at;
    }
    return to;
  }

  /** Whether a piece that repeats the one right before it was copied: as it is long, a title, or numbered. */
  isNoChance(member: number): boolean {
    const piece = this.#pieces[member];
    return this.weightOf([member]) >= COPY_LETTERS || (this.alternating && piece?.kind === 'heading') || piece?.candidate !== undefined;
  }

  /** The amount of text that the pieces hold. */
  weightOf(members: readonly number[]): number {
    return members.reduce((sum, i) => sum + (this.#weights[i] ?? 0), 0);
  }

  /** Whose count the members' first number goes on with, and the number after them; `undefined` where neither says. */
  #countedIn(members: readonly number[], translation: string, after: Run | undefined): string | undefined {
    const first = members.find((i) => this.#readings(i).length > 0);
    if (first !== undefined) {
      const inSource = this.#goesOn(this.#source, this.#readings(first));
      const inTranslation = this.#goesOn(translation, this.#readings(first));
      if (inSource !== inTranslation) return inSource ? this.#source : translation;
    }
    const next = after?.members.find((i) => this.#readings(i).length > 0);
    if (next === undefined) return undefined;
    if (this.#hasNumber(members, this.#readings(next))) return this.#source;
    // The translation goes on with what the source has long had: the members interrupt it.
    return this.#met(this.#source, next) && !this.#met(translation, next) ? translation : undefined;
  }

  #met(language: string, member: number): boolean {
    const met = this.#all.get(language);
    return this.#readings(member).some((reading) => met?.has(reading.key) === true);
  }

  /** The numbers that a piece may carry. Those of titles and those of items are two counts, however alike they look. */
  #readings(member: number): readonly CountedNumber[] {
    const piece = this.#pieces[member];
    if (piece?.candidate === undefined) return [];
    return piece.candidate.readings.map(({ form, path, suffix }) => {
      const count = piece.kind === 'heading' ? `${piece.level} ${form.key}` : form.key;
      return { form: count, path, key: `${count} ${path.join('.')}${suffix}` };
    });
  }

  #goesOn(language: string, readings: readonly CountedNumber[]): boolean {
    return readings.some((reading) => follows(this.#numbers.get(language)?.get(reading.form), reading.path));
  }

  #hasNumber(members: readonly number[], readings: readonly CountedNumber[]): boolean {
    return members.some((i) => this.#readings(i).some((other) => readings.some((reading) => reading.key === other.key)));
  }
}

/** A number in its count. */
interface CountedNumber {
  readonly form: string;
  readonly path: readonly number[];
  readonly key: string;
}

/** Whether `path` is what comes after `previous`: the next number at its level. */
function follows(previous: readonly number[] | undefined, path: readonly number[]): boolean {
  if (previous === undefined || previous.length !== path.length) return false;
  return path.every((part, k) => part === (previous[k] ?? 0) + (k === path.length - 1 ? 1 : 0));
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

/** Letters from which on a repetition, of one piece or several in a row, is no chance. */
const COPY_LETTERS = 12;
/** So many pieces repeated in a row are a copied block wherever they stand. */
const COPIED_STRETCH = 3;
/** The longest stretch left untranslated that is told by its number or amount alone. */
const LEFT_RUN = 8;
const LEFT_LETTERS = 16;
/** Share of a text by which the lengths of a complete translation wander. */
const LENGTH_NOISE = 0.05;
const MOSTLY = 0.7;
/** How much better the balance of source and translation must be for a piece to be taken from the source. */
const CLEARLY = 0.5;
