import type { Run } from './languageRuns.ts';
import { isWithinList } from '../languages/listed.ts';
import { wordsOf, type Piece } from '../piece.ts';
import { StreamNumbers } from './streamNumbers.ts';

/** What the streams hold up to the piece reached, while a draft's pieces are gone through in their order. */
export class StreamWalk {
  readonly #pieces: readonly Piece[];
  readonly #known: readonly (string | undefined)[];
  readonly #weights: readonly number[];
  readonly #source: string;
  readonly #totals: ReadonlyMap<string, number>;
  /** The languages change with every paragraph or two. */
  readonly alternating: boolean;
  /** Whether it was asked how much text pieces hold: if not, the streams are the same, however much they hold. */
  weighed = false;
  /** By language: where each thing is said first in it; made when it is asked for. */
  readonly #firstSaid = new Map<string, ReadonlyMap<string, number>>();
  readonly #amount = new Map<string, number>();
  readonly #count = new Map<string, number>();
  readonly #numbers: StreamNumbers;

  /** @param known the language of each piece, where it is known @param totals by language, how much text it has in the whole draft */
  constructor(pieces: readonly Piece[], known: readonly (string | undefined)[], weights: readonly number[], source: string, totals: ReadonlyMap<string, number>, alternating: boolean) {
    this.#pieces = pieces;
    this.#numbers = new StreamNumbers(pieces);
    this.#known = known;
    this.#weights = weights;
    this.#source = source;
    this.#totals = totals;
    this.alternating = alternating;
  }

  /** The pieces stand in this stream. */
  take(members: readonly number[], language: string, stream: (string | undefined)[]): void {
    for (const i of members) {
      stream[i] = language;
      this.#numbers.take(i, language);
    }
    this.#count.set(language, (this.#count.get(language) ?? 0) + members.length);
    this.#amount.set(language, (this.#amount.get(language) ?? 0) + this.#sum(members));
  }

  /** Whether most of a run in a translation's language was said in an earlier one, word for word. */
  repeatsItself(run: Run): boolean {
    const again = run.members.filter((i) => this.#isSaidBefore(run.members[0] ?? 0, i, run));
    return this.weightOf(again) > this.weightOf(run.members) * MOSTLY;
  }

  /** Whether a run begins with so many pieces that were said before it, word for word: titles that come again in each part of a draft. */
  beginsAgain(run: Run, count: number): boolean {
    return run.members.length > count && run.members.slice(0, count).every((i) => this.#isSaidBefore(run.members[0] ?? 0, i, run));
  }

  /** Whether a run says so many pieces in a row again, as the source before it does: then they were doubled, and none was left. One alone may be a set phrase. */
  saysTwice(run: Run, count: number): boolean {
    let inRow = 0;
    return run.members.some((i) => {
      inRow = this.#isSaidBefore(i, i, run) ? inRow + 1 : 0;
      return inRow >= Math.max(2, count);
    });
  }

  /** Whether the run's language says before a place what the piece says: “Article 7” stands in each language's text as it is. */
  #isSaidBefore(place: number, i: number, { language }: Run): boolean {
    let first = this.#firstSaid.get(language);
    if (first === undefined) this.#firstSaid.set(language, first = this.#firstPlaces(language));
    return (first.get(this.#pieces[i]?.prose ?? '') ?? i) < place;
  }

  #firstPlaces(language: string): ReadonlyMap<string, number> {
    const places = new Map<string, number>();
    for (const [i, { prose }] of this.#pieces.entries()) if (this.#known[i] === language && !places.has(prose)) places.set(prose, i);
    return places;
  }

  /** The translation that is behind the source by so much: that before the pieces, or another. */
  lacking(members: readonly number[], before: string): string | undefined {
    const translations = [before, ...[...this.#totals.keys()].filter((language) => language !== before && language !== this.#source)];
    return translations.find((language) => this.#lacksCount(members, language)) ?? translations.find((language) => this.lacks(members, language));
  }

  #lacksCount(members: readonly number[], translation: string): boolean {
    return (this.#count.get(this.#source) ?? 0) - (this.#count.get(translation) ?? 0) >= members.length * CLEARLY;
  }

  /** Whether the translation is behind the source by about so much: where it is not, a repetition is the source's own. */
  lacks(members: readonly number[], translation: string): boolean {
    if (this.#lacksCount(members, translation)) return true;
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
    if (this.alternating || this.#beginsAnew(translation, after)) return false;
    const weight = this.weightOf(members);
    if (weight < LEFT_LETTERS) return false;
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

  /**
   * How many of the pieces, in the source's language, go on with the translation before them, where behind them the source's text begins whose first
   * number comes again right after it: a last item of which half was left, or the text below a title that has none.
   */
  leftAhead(members: readonly number[], { language, members: translated }: Run, after: Run | undefined): number {
    const next = after?.members.find((i) => this.#numbers.has(i));
    const count = next === undefined ? 0 : members.findIndex((i) => this.#numbers.isAmong(next, [i]));
    if (count < 1 || count > LEFT_RUN) return 0;
    const first = members.slice(0, count).find((i) => this.#numbers.has(i));
    if (first !== undefined) return this.#numbers.goesOn(language, first) && !this.#numbers.goesOn(this.#source, first) ? count : 0;
    const title = translated.at(-1);
    // Where the titles stand in a row, the source's text is behind all of them.
    return title !== undefined && this.#numbers.wasMeant(this.#source, title) && !this.#numbers.isAmong(title, [title - 1]) ? count : 0;
  }

  /** Whether one of the pieces carries the first number of the run. */
  comesAgain(members: readonly number[], run: Run | undefined): boolean {
    const first = members.length === 0 ? undefined : run?.members.find((i) => this.#numbers.has(i));
    return first !== undefined && this.#numbers.isAmong(first, members);
  }

  /** Whether the run has what may be the translation of a piece before it: its number, or, where languages take turns and the piece is `next` to it, no number either. */
  isAnswered(member: number, next: boolean, run: Run | undefined): boolean {
    const first = run?.members[0];
    if (first === undefined) return false;
    return this.#numbers.has(member) ? this.#numbers.isAmong(member, run?.members.slice(0, LONGEST_TURN) ?? []) : this.alternating && next && !this.#numbers.has(first);
  }

  /** Whether the piece is a title of nothing but a number, and the stream has met that. */
  hasTitle(member: number, language: string): boolean {
    const piece = this.#pieces[member];
    return piece?.candidate !== undefined && wordsOf(piece) === '' && this.#numbers.wasMeant(language, member);
  }

  /** Whether a piece that repeats another stands below a title with the number of that below which the other stands: then it stands for its translation. */
  isUnderSameNumber(copy: number, original: number): boolean {
    return this.#numbers.isAmong(copy - 1, [original - 1]);
  }

  /** Whether the run after a translation is in a language that stands before it in each round: then the source begins the next round. */
  #beginsAnew(translation: string, after: Run | undefined): boolean {
    if (after === undefined || after.language === translation) return false;
    const order = [...this.#totals.keys()];
    return order.indexOf(after.language) < order.indexOf(translation);
  }

  /** The translations that a round has between its source and this run: where they are not there, they were left. */
  skippedBefore(after: Run | undefined): readonly string[] {
    const order = [...this.#totals.keys()];
    const source = order.indexOf(this.#source);
    const round = [...order.slice(source + 1), ...order.slice(0, Math.max(0, source))];
    return round.slice(0, Math.max(0, round.indexOf(after?.language ?? '')));
  }

  /** How much text the translation has for one unit of the source, over the whole draft; `untranslated`: how much of the source it lacks. */
  #share(translation: string, untranslated: number): number {
    this.weighed = true;
    const share = (this.#totals.get(translation) ?? 0) / Math.max(1, (this.#totals.get(this.#source) ?? 0) - untranslated);
    // A translation never holds less than half, or more than twice, of what its original does: the rest is missing text.
    return Math.min(2, Math.max(0.5, share));
  }

  /** Where, near the end of the members, their first number comes again that the run after them lacks: it is the translation's. */
  countedAgainFrom(members: readonly number[], from: number, to: number, after: Run): number {
    const first = members.slice(from, to).find((i) => this.#numbers.has(i));
    if (this.alternating || first === undefined || this.#numbers.isAmong(first, after.members)) return to;
    for (let at = Math.max(from + 1, to - LEFT_RUN); at < to; at++) {
      const member = members[at] ?? -1;
      if (member !== first && this.#numbers.isAmong(first, [member])) return at;
    }
    return to;
  }

  /** Whether a heading stands right above a run that begins with text, in a draft whose languages do not take turns. */
  heads(member: number, { members: [first] }: Run): boolean {
    return !this.alternating && this.#pieces[member]?.kind === 'heading' && first !== undefined && first > member && this.#pieces[first]?.kind !== 'heading';
  }

  /** Whether a piece that repeats one before it was copied: as it is long, a title, numbered, or goes on with a list. */
  isNoChance(member: number): boolean {
    const piece = this.#pieces[member];
    return this.weightOf([member]) >= COPY_LETTERS || (this.alternating && piece?.kind === 'heading') || piece?.candidate !== undefined || (piece?.bullet !== undefined && isWithinList(this.#pieces, member));
  }

  /** The amount of text that the pieces hold. */
  weightOf(members: readonly number[]): number {
    this.weighed ||= members.length > 0;
    return this.#sum(members);
  }

  #sum(members: readonly number[]): number {
    return members.reduce((sum, i) => sum + (this.#weights[i] ?? 0), 0);
  }

  /** Whose count the members' first number goes on with, and the number after them; `undefined` where neither says. */
  #countedIn(members: readonly number[], translation: string, after: Run | undefined): string | undefined {
    const first = members.find((i) => this.#numbers.has(i));
    const next = after?.members.find((i) => this.#numbers.has(i));
    // The number that comes again right after them is theirs in translation, whatever number was mistyped before.
    if (first !== undefined && next !== undefined && this.#numbers.isAmong(next, [first])) return this.#source;
    if (first !== undefined) {
      const inSource = this.#numbers.goesOn(this.#source, first);
      const inTranslation = this.#numbers.goesOn(translation, first);
      if (inSource !== inTranslation) return inSource ? this.#source : translation;
      // The source does not have that number yet, and it goes on there or the translation has it: two of its numbers, or of the translation's, are exchanged.
      const has = (stream: string): boolean => (this.alternating ? this.#numbers.wasCounted(stream, first) : this.#numbers.wasMeant(stream, first));
      if ((inSource || has(translation)) && !has(this.#source)) return this.#source;
    }
    if (next === undefined) return undefined;
    if (this.#numbers.isAmong(next, members)) return this.#source;
    // They and what stands right behind them are one list; where the languages take turns, or the translation has the first already, a number may be mistyped.
    const last = this.alternating || (first !== undefined && this.#numbers.wasCounted(translation, first)) ? undefined : members.findLast((i) => this.#numbers.has(i));
    if (last !== undefined && this.#numbers.follows(last, next)) return translation;
    // The translation goes on with what the source has long had: the members interrupt it.
    return this.#numbers.wasMet(this.#source, next) && !this.#numbers.wasMet(translation, next) ? translation : undefined;
  }
}

/** Letters from which on a repetition, of one piece or several in a row, is no chance. */
export const COPY_LETTERS = 12;
/** The longest stretch left untranslated that is told by its number or amount alone. */
const LEFT_RUN = 8;
const LEFT_LETTERS = 16;
/** In pieces: where languages take turns, each has hardly more at a time. */
const LONGEST_TURN = 40;
/** Share of a text by which the lengths of a complete translation wander. */
const LENGTH_NOISE = 0.05;
const MOSTLY = 0.7;
/** How much better the balance of source and translation must be for a piece to be taken from the source. */
const CLEARLY = 0.5;
