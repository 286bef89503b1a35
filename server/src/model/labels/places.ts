import type { CountedPiece, LabelReading } from '../piece.ts';
import type { Counted } from './faults.ts';
import type { Group, Member } from './groups.ts';
import { writeLabel } from './readLabel.ts';

/** What stands between the candidates of a group, as far as it has been read. Each question takes logarithmic time at most. */
export class Places {
  readonly #pieces: readonly CountedPiece[];
  /** Number of headings, and of pieces that open a block, before each piece. */
  readonly #headings: Int32Array;
  readonly #openings: Int32Array;
  /** By nesting, where a Markdown list begins, ascending. */
  readonly #lists = new Map<number, number[]>();
  /** By their characters, the first labels of lists that stand behind the number that holds the list: their pieces, ascending. */
  readonly #firsts = new Map<string, number[]>();
  /** For each language, where the group begins that has a label at a piece. */
  readonly #beginnings = new Map<string, LeastBetween>();
  /** Titles such as “Foreword”, ascending. */
  readonly #preliminaries: readonly number[];
  readonly #clauses: { readonly group: Group; readonly labels: readonly Counted[]; readonly pieces: readonly number[] }[] = [];

  constructor(pieces: readonly CountedPiece[]) {
    this.#pieces = pieces;
    this.#headings = running(pieces, (piece) => piece.kind === 'heading');
    this.#openings = running(pieces, (piece) => piece.opens && piece.kind !== 'furniture');
    this.#preliminaries = pieces.flatMap(({ clues }, i) => (clues.isPreliminary ? [i] : []));
    for (const [i, { candidate, level, clues }] of pieces.entries()) {
      if (candidate?.inList === 'first') addTo(this.#lists, level, i);
      if (clues.firstsBehind !== '') for (const first of clues.firstsBehind.split('\n')) addTo(this.#firsts, first, i);
    }
  }

  add(labels: readonly Counted[], group: Group): void {
    const first = labels[0]?.piece;
    if (first === undefined) return;
    for (const key of HOLDS_WORDED.test(formOf(group)) ? [group.language, worded(group.language)] : [group.language]) {
      const beginnings = this.#beginnings.get(key) ?? new LeastBetween(this.#pieces.length);
      this.#beginnings.set(key, beginnings);
      for (const label of labels) beginnings.put(label.piece, first);
    }
    if (NAMED_CLAUSES.test(formOf(group)) || NUMBERED_CLAUSES.test(formOf(group))) this.#clauses.push({ group, labels, pieces: labels.map((label) => label.piece) });
  }

  /**
   * A new count is expected after a heading, likely under another label, possible after a paragraph, and a fault without any of them.
   * @param outside pieces with labels in whose lists those of the group stand, ascending
   */
  restartCost(last: number, piece: number, group: Group, outside: readonly number[]): number {
    if (last < 0) return 0;
    const own = this.#pieces[piece];
    const inList = this.#inList(piece, last);
    if (inList === 'later') return RESTART.plain;
    if (own?.kind !== 'heading' && this.#isUnderHeading(last, piece)) return RESTART.afterHeading;
    if (inList === 'first' || own?.candidate?.underLine === true || this.#isIntroduced(piece) || this.#isUnderAnother(last, piece, group) || isAnyBetween(outside, last, piece) || this.#isIndentedMore(last, piece)) return RESTART.afterLabel;
    if (NEVER_IN_PASSING.test(formOf(group))) return this.#isDeeperHeading(last, piece) ? RESTART.afterLabel : RESTART.plain;
    if (this.#endsPreliminary(last, group)) return RESTART.afterLabel;
    return (this.#openings[piece] ?? 0) > (this.#openings[last + 1] ?? 0) ? RESTART.afterParagraph : RESTART.plain;
  }

  /**
   * Whether a list may begin with the label inside that of the one before it: it does not where a section or a clause has begun in between.
   * @param outside see `restartCost`
   */
  mayNest(last: number, piece: number, group: Group, outside: readonly number[]): boolean {
    if (this.#isIndentedMore(last, piece)) return true;
    if (isAnyBetween(outside, last, piece)) return false;
    return (this.#isIntroduced(piece) || this.#inList(piece, last) === 'first') && !this.#isUnderHeading(last, piece) && !this.#isUnderAnother(last, piece, group);
  }

  #isUnderHeading(last: number, piece: number): boolean {
    return (this.#headings[piece] ?? 0) > (this.#headings[last + 1] ?? 0);
  }

  /** Whether it is a heading under one that the one before it in its count does not stand under: the articles of the by-laws behind those of the constitution. */
  #isDeeperHeading(last: number, piece: number): boolean {
    const [before, own] = [this.#pieces[last], this.#pieces[piece]];
    return before?.kind === 'heading' && own?.kind === 'heading' && own.level > before.level;
  }

  /** Whether the label stands further right than the one before it in its count, so that it may begin a list inside. */
  #isIndentedMore(last: number, piece: number): boolean {
    const own = this.#pieces[piece]?.candidate?.indent;
    const before = this.#pieces[last]?.candidate?.indent;
    return own !== undefined && before !== undefined && own >= before + LEAST_INDENT;
  }

  /** Whether a label stands between that is counted in a group of the same language which began before this one. */
  #isUnderAnother(last: number, piece: number, group: Group): boolean {
    // Articles may begin anew under a chapter or an annex, not after the items of the article before.
    const beginnings = this.#beginnings.get(NEVER_IN_PASSING.test(formOf(group)) ? worded(group.language) : group.language);
    return beginnings !== undefined && beginnings.least(last + 1, piece) < (group.members[0]?.piece ?? 0);
  }

  /** Whether the label is the last of a list right under a title such as “Foreword”: the sections are counted by themselves. */
  #endsPreliminary(last: number, { members }: Group): boolean {
    const title = this.#preliminaries[lastBefore(this.#preliminaries, last)];
    if (title === undefined) return false;
    const pieces = (index: number): number => members[index]?.piece ?? Infinity;
    const first = firstFrom(members.length, pieces, title);
    const own = firstFrom(members.length, pieces, last);
    const value = members[own]?.reading.path;
    return members[first]?.reading.path.join('.') === '1' && value?.length === 1 && (value[0] ?? 0) > topItems(members, first, own);
  }

  /** Whether it is the first of its Markdown list, or of those in its language: both may stand in one list by turns. `last`: the one before it in its count, or -1. */
  #inList(piece: number, last: number): 'first' | 'later' | undefined {
    const own = this.#pieces[piece];
    if (own?.candidate?.inList !== 'later') return own?.candidate?.inList;
    const lists = this.#lists.get(own.level) ?? [];
    return (lists[lastBefore(lists, piece)] ?? -1) > last ? 'first' : 'later';
  }

  /**
   * What stands before the piece: whether it introduces a list; whether it names the piece's very number ("the following for Clause 5.9:").
   * `last`: the one before it in its count, or -1.
   */
  introductionOf(piece: number, last: number): { readonly introduced: boolean; readonly announced: boolean; readonly inList: 'first' | 'later' | undefined } {
    const candidate = this.#pieces[piece]?.candidate;
    const introduction = this.#pieces[piece - 1]?.clues.introduction ?? '';
    const label = introduction === '' ? '' : candidate?.written.trim() ?? '';
    return { introduced: introduction !== '', announced: label.length > 1 && introduction.includes(label), inList: this.#inList(piece, last) };
  }

  /** Whether the first label of the list in which one stands that is read so is on the line of the number that holds the list, between two pieces. */
  hasFirstBefore({ form, path }: LabelReading, last: number, piece: number): boolean {
    if (this.#firsts.size === 0) return false;
    const firsts = this.#firsts.get(writeLabel(form, [...path.slice(0, -1), 1]).trim());
    return firsts !== undefined && (firsts[lastBefore(firsts, piece)] ?? -1) >= Math.max(last, 0);
  }

  #isIntroduced(piece: number): boolean {
    return (this.#pieces[piece - 1]?.clues.introduction ?? '') !== '';
  }

  /** The first `depth` components of the last label of clauses before `piece`: the section in which it stands. */
  containerAt(piece: number, depth: number, group: Group, member: Member): readonly number[] | undefined {
    if (depth < 1 || WORDED.test(member.reading.form.key)) return undefined;
    let found: Counted | undefined;
    for (const other of this.#clauses) {
      if (other.group === group || other.group.language !== group.language) continue;
      const label = other.labels[lastBefore(other.pieces, piece)];
      if (label === undefined || label.path.length < depth || (found !== undefined && label.piece < found.piece)) continue;
      const numeral = this.#pieces[label.piece]?.candidate?.readings[0]?.form.numerals[0];
      if (numeral === member.reading.form.numerals[0]) found = label;
    }
    return found?.step.path.slice(0, depth);
  }
}

/** Characters: less may come from numbers that are flush right. */
const LEAST_INDENT = 2;
/** The keys of forms of labels that contain others: "Annex B", "Section 2"; "2", "2.", "B.". */
export const NAMED_CLAUSES = /^(?:annex |section |chapter |article |第)/u;
const NUMBERED_CLAUSES = /^(?:[#A]\.?$|＃)/u;
/** Articles, rules, resolutions do not start again after a mere paragraph. */
const WORDED = /^(?:\p{Ll}{3,} |§ |第)/u;
const NEVER_IN_PASSING = /^(?:annex|appendix|article|§|rule|section|chapter|resolution|decision|principle|table|figure|box|第)/u;
/** Labels under which articles, rules and the like may begin anew: with a word, with a roman numeral, or those of clauses. */
const HOLDS_WORDED = /^(?:heading |\d )?(?:annex|appendix|article|§|rule|section|title|chapter|part|resolution|decision|第|I|[#A]\.?$)/u;

/** How many of the members from one to another, without it, stand in no item of another; of long lists at least so many. */
function topItems(members: readonly Member[], from: number, until: number): number {
  let items = until - from - Math.min(until - from, MOST_NESTED);
  for (let i = from + items; i < until; i++) if (members[i]?.reading.path.length === 1) items++;
  return items;
}

const MOST_NESTED = 200;

function worded(language: string): string {
  return `${language} worded`;
}

function formOf(group: Group): string {
  return group.members[0]?.reading.form.key ?? '';
}

const RESTART = { afterHeading: 0, afterLabel: 0.3, afterParagraph: 0.5, plain: 1.3 } as const;

function running(pieces: readonly CountedPiece[], counts: (piece: CountedPiece) => boolean): Int32Array {
  const sums = new Int32Array(pieces.length + 1);
  let sum = 0;
  pieces.forEach((piece, i) => {
    if (counts(piece)) sum++;
    sums[i + 1] = sum;
  });
  return sums;
}

function addTo<Key>(pieces: Map<Key, number[]>, key: Key, piece: number): void {
  const found = pieces.get(key);
  if (found === undefined) pieces.set(key, [piece]);
  else found.push(piece);
}

/** Whether one of the ascending `pieces` stands between `last` and `piece`. */
function isAnyBetween(pieces: readonly number[], last: number, piece: number): boolean {
  return (pieces[lastBefore(pieces, piece)] ?? -1) > last;
}

/** Index of the last of the ascending `pieces` that is smaller than `piece`, or -1. */
export function lastBefore(pieces: readonly number[], piece: number): number {
  return firstFrom(pieces.length, (index) => pieces[index] ?? Infinity, piece) - 1;
}

/** The first of so many ascending numbers that is not under `from`; their count where there is none. */
function firstFrom(count: number, at: (index: number) => number, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(middle) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Numbers at places, and the least of those between two places (a segment tree). */
class LeastBetween {
  readonly #size: number;
  readonly #least: Int32Array;

  constructor(size: number) {
    this.#size = size;
    this.#least = new Int32Array(2 * size).fill(NOTHING);
  }

  put(place: number, value: number): void {
    for (let node = place + this.#size; node > 0 && value < (this.#least[node] ?? NOTHING); node >>= 1) this.#least[node] = value;
  }

  /** The least at the places from `from` up to, and without, `until`; larger than all where there is none. */
  least(from: number, until: number): number {
    let least = NOTHING;
    for (let low = from + this.#size, high = until + this.#size; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) least = Math.min(least, this.#least[low++] ?? NOTHING);
      if (high % 2 === 1) least = Math.min(least, this.#least[--high] ?? NOTHING);
    }
    return least;
  }
}

const NOTHING = 0x7fffffff;
