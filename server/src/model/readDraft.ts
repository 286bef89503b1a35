import { FrontMatterReader } from '../parse/frontMatterReader.ts';
import type { Passage, PlacedPassage, PlacedPassages } from '../parse/passage.ts';
import { changeBetween, type Change, type Since } from '../text/change.ts';
import { LineIndex } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import { exchanged } from '../text/overwritten.ts';
import { shifted } from '../text/span.ts';
import { BlockBuilder } from './blocks.ts';
import type { Citation } from './citation.ts';
import { ClauseResolver } from './clauseReferences.ts';
import { ContentsBefore } from './contentsBefore.ts';
import type { Dialect, Draft, Revision } from './draft.ts';
import { DraftPassages } from './draftPassages.ts';
import { HeadingFinder } from './headings.ts';
import { findMentions, type Mention } from './labels/findMentions.ts';
import { NumberingMemory, sameCandidate } from './labels/numberingMemory.ts';
import { LanguageAssigner } from './languageAssigner.ts';
import { LanguageMemory, type Phrasebook } from './languages/languageMemory.ts';
import { LanguageSigns } from './languages/languageSigns.ts';
import { isMarked } from './marked.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';
import type { ReadingMemory } from './readingMemory.ts';
import type { ReadPassage } from './readPassage.ts';
import type { Section } from './section.ts';
import { buildSections } from './sections.ts';
import { readSuppressions } from './suppressions.ts';
import { UncountedNumbers } from './uncountedNumbers.ts';

export interface ReadOptions {
  /** What the workspace's drafts are usually written in (BCP 47), the source first. */
  readonly languages?: readonly string[] | undefined;
  /** The language of this draft, where its file's name or folder says it (BCP 47). Its front matter overrules it. */
  readonly language?: string | undefined;
  /** Finds citations in the masked text of one passage, with offsets relative to it. */
  readonly findCitations?: ((masked: string) => readonly Citation[]) | undefined;
  /** Tells the language of titles and set phrases that are too short for a guess. */
  readonly phrasebook?: Phrasebook | undefined;
}

/** The passages of a draft, and their pieces one after the other. */
interface FlatPieces {
  readonly parts: readonly ReadPassage[];
  /** Of each passage its first piece. */
  readonly firsts: readonly number[];
  readonly pieces: readonly Piece[];
  /** What the words of each piece tell of its language. */
  readonly signs: readonly LanguageSigns[];
  /** The passages that cite a resolution or name a place of the draft: indices. */
  readonly referring: readonly number[];
  /** How the pieces came out of those before. */
  readonly since: Since;
}

const NO_PIECES: FlatPieces = { parts: [], firsts: [], pieces: [], signs: [], referring: [], since: { former: [], change: { from: 0, formerTo: 0, to: 0 } } };

/** So many answers about the languages of words are kept before the oldest are forgotten. */
const LEAST_ANSWERS = 2_000;

/**
 * Reads one document again and again while it is written. What was learnt of a passage is kept as long as its text stands in the
 * document; the result is always the same as that of a new reader.
 */
export class DraftReader {
  readonly #uri: string;
  readonly #dialect: Dialect;
  readonly #options: ReadOptions;
  readonly #named: readonly string[] | undefined;
  readonly #frontMatter = new FrontMatterReader();
  readonly #languages: LanguageMemory;
  readonly #assigner: LanguageAssigner;
  readonly #numbering = new NumberingMemory();
  readonly #blocks = new BlockBuilder();
  readonly #headings = new HeadingFinder();
  readonly #contents = new ContentsBefore();
  readonly #uncounted = new UncountedNumbers();
  readonly #clauses = new ClauseResolver();
  readonly #passages: DraftPassages;
  /** What was read last. */
  #placed: readonly PlacedPassage[] = [];
  #flat: FlatPieces = NO_PIECES;
  readonly #known: WeakMap<Passage, ReadPassage>;
  #last: Draft | undefined;
  /** `isMarked` of the text read last. */
  #marked = false;

  /** @param memory shared by drafts that are read once, with the same options but for their languages */
  constructor(uri: string, dialect: Dialect, options: ReadOptions = {}, memory?: ReadingMemory) {
    this.#uri = uri;
    this.#dialect = dialect;
    this.#options = options;
    this.#named = options.language === undefined ? undefined : [options.language];
    this.#languages = memory?.languages ?? new LanguageMemory(options.phrasebook, LEAST_ANSWERS);
    this.#assigner = new LanguageAssigner(this.#languages, memory === undefined);
    this.#known = memory?.known ?? new WeakMap();
    this.#passages = new DraftPassages(dialect, {
      memory: memory?.passages, evidence: this.#languages, named: this.#named, usual: options.languages ?? [], piecesOf: (passage) => this.#partOf(passage).pieces,
    });
  }

  read(text: Characters): Draft {
    const frontMatter = this.#frontMatter.read(text);
    const change = this.#last === undefined ? undefined : changeBetween(this.#last.text, text);
    const lines = new LineIndex(text, this.#last?.lines, change);
    this.#marked = isMarked(text, this.#marked ? undefined : change);
    const from = frontMatter.span.end;
    const placed = this.#passages.read(text, frontMatter);
    const { parts, change: changedParts } = this.#partsOf(placed);
    const startOf = (i: number): number => (placed.passages[i]?.start ?? 0) + from;
    const { pieces, signs, since, referring } = this.#piecesOf(parts, changedParts);
    const citations = referring.flatMap((i) => parts[i]?.citations.map((citation) => movedCitation(citation, startOf(i))) ?? []);
    const mentions = referring.flatMap((i) => parts[i]?.mentions.map((mention) => movedMention(mention, startOf(i))) ?? []);
    const stated = { declared: frontMatter.languages ?? this.#named, usual: this.#options.languages };
    const assigned = this.#assigner.assign({ pieces, signs, stated, layout: frontMatter.layout, since });
    const read = this.#numbering.read(pieces, assigned.stream, since);
    const { blocks: unnamed, numbering: counted, retyped: built } = this.#blocks.build(parts, { ...placed, from }, read, assigned);
    const { blocks, retyped } = this.#headings.find(unnamed, counted, built);
    const numbering = this.#uncounted.leftOut(this.#contents.leftOut(counted, blocks), blocks);
    let sections: readonly Section[] | undefined;
    const draft: Draft = {
      uri: this.#uri, text, dialect: this.#dialect, lines, frontMatter, blocks, languages: assigned.languages, numbering, citations,
      get sections() { return sections ??= buildSections(blocks, assigned.languages); },
      clauseReferences: this.#clauses.resolve(mentions, blocks, numbering, retyped),
      suppressions: readSuppressions(text, frontMatter, lines, this.#marked), marked: this.#marked,
      reading: {}, revision: this.#last === undefined || change === undefined ? undefined : revisionOf(this.#last, change, { blocks, numbering, frontMatter }, retyped),
    };
    this.#last = draft;
    return draft;
  }

  /** What is known of each passage; those at the beginning and at the end that are as before are not even looked up. */
  #partsOf({ passages, since }: PlacedPassages): { readonly parts: readonly ReadPassage[]; readonly change: Change } {
    const former = this.#flat.parts;
    const changed = since?.former === this.#placed ? since.change : { from: 0, formerTo: former.length, to: passages.length };
    this.#placed = passages;
    const shorter = Math.min(changed.formerTo, changed.to);
    const isKept = (part: ReadPassage | undefined, placed: PlacedPassage | undefined) => placed !== undefined && (part?.passage === placed.passage || (part !== undefined && this.#known.get(placed.passage) === part));
    let { from } = changed;
    while (from < shorter && isKept(former[from], passages[from])) from++;
    const behind = former.length - changed.formerTo;
    let tail = behind;
    while (tail - behind < shorter - from && isKept(former[former.length - 1 - tail], passages[passages.length - 1 - tail])) tail++;
    const between = passages.slice(from, passages.length - tail).map(({ passage }) => this.#partOf(passage));
    // What stands behind the line that was typed in may be read otherwise, and seldom is.
    const [last, before] = [between.at(-1), former[former.length - 1 - tail]];
    if (last !== undefined && before !== undefined && between.length > 1 && tail - behind < shorter - from && !between.includes(before) && areReadAlike(before, last)) {
      this.#known.set(last.passage, before);
      between.pop();
      tail++;
    }
    const kept = former.length - tail;
    const [typed] = between;
    if (typed?.built === undefined && typed !== undefined && between.length === 1 && kept === from + 1) typed.replaces = former[from]?.built;
    return { parts: exchanged(former, { from, to: kept }, between), change: { from, formerTo: kept, to: passages.length - tail } };
  }

  /** The pieces of all passages, one after the other, and what the words of each tell of its language. */
  #piecesOf(parts: readonly ReadPassage[], { from, formerTo, to }: Change): FlatPieces {
    const former = this.#flat;
    const first = former.firsts[from] ?? former.pieces.length;
    const formerLast = former.firsts[formerTo] ?? former.pieces.length;
    const between = parts.slice(from, to);
    const pieces = exchanged(former.pieces, { from: first, to: formerLast }, between.flatMap((part) => part.pieces));
    const signs = exchanged(former.signs, { from: first, to: formerLast }, between.flatMap((part) => part.signs));
    const firstsBetween: number[] = [];
    let next = first;
    for (const part of between) {
      firstsBetween.push(next);
      next += part.pieces.length;
    }
    const firsts = exchanged(former.firsts, { from, to: formerTo }, firstsBetween);
    if (next !== formerLast) for (let i = to; i < firsts.length; i++) firsts[i] = (firsts[i] ?? 0) + next - formerLast;
    const referring = [
      ...former.referring.filter((i) => i < from), ...between.flatMap((part, k) => (part.citations.length + part.mentions.length > 0 ? [from + k] : [])),
      ...former.referring.flatMap((i) => (i < formerTo ? [] : [i + to - formerTo])),
    ];
    return this.#flat = { parts, firsts, pieces, signs, referring, since: { former: former.pieces, change: { from: first, formerTo: formerLast, to: next } } };
  }

  #partOf(passage: Passage): ReadPassage {
    const known = this.#known.get(passage);
    if (known !== undefined) return known;
    const pieces = piecesOf(passage);
    const part = {
      passage, pieces, signs: pieces.map((piece) => new LanguageSigns(piece)),
      citations: this.#options.findCitations?.(passage.masked) ?? [], mentions: findMentions(passage.masked, passage.text), built: undefined, replaces: undefined,
    };
    this.#known.set(passage, part);
    return part;
  }
}

/** Whether two passages with the same words are read alike, whatever line stands before each. */
function areReadAlike(one: ReadPassage, other: ReadPassage): boolean {
  return one.passage.text === other.passage.text && one.passage.otherwise === undefined && other.passage.otherwise === undefined && one.pieces.length === other.pieces.length
    && one.pieces.every((piece, i) => piece.kind === other.pieces[i]?.kind && piece.opens === other.pieces[i].opens && piece.close === other.pieces[i].close && sameCandidate(piece.candidate, other.pieces[i].candidate));
}

/** What became of the former draft, where its blocks are still the same but for the words or the labels of some. @param among those, or more, where they are known */
function revisionOf(former: Draft, change: Change, { blocks, numbering, frontMatter }: Pick<Draft, 'blocks' | 'numbering' | 'frontMatter'>, among?: readonly number[]): Revision | undefined {
  if (frontMatter !== former.frontMatter || blocks.length !== former.blocks.length) return undefined;
  const retyped: number[] = [];
  for (const i of among ?? blocks.keys()) {
    const before = former.blocks[i];
    const now = blocks[i];
    if (before === undefined || now === undefined) return undefined;
    if (before.identity === now.identity) continue;
    if (before.kind !== now.kind || before.level !== now.level || before.language !== now.language || before.stream !== now.stream) return undefined;
    retyped.push(i);
  }
  return { former: former.reading, change, retyped, numberedAlike: numbering.series === former.numbering.series && numbering.faults === former.numbering.faults };
}

function movedCitation(citation: Citation, by: number): Citation {
  const { span, numberSpan, bodySpan } = citation;
  return { ...citation, span: shifted(span, by), numberSpan: shifted(numberSpan, by), bodySpan: bodySpan === undefined ? undefined : shifted(bodySpan, by) };
}

function movedMention(mention: Mention, by: number): Mention {
  return { ...mention, span: shifted(mention.span, by), labelSpan: shifted(mention.labelSpan, by) };
}
