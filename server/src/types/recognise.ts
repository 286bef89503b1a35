import type { BlockIdentity } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { message, type Message } from '../text/message.ts';
import { oncePer } from '../text/oncePer.ts';
import { isAnnexTitle } from './annexes.ts';
import { isTitle, type DocumentType, type Sign } from './documentType.ts';
import { hasLook } from './looks.ts';
import { imprintStart, standAlikeInImprint } from './imprint.ts';
import { isOfAnotherKind } from './otherDocuments.ts';
import { comparable, hasPhrase, readPhrase, type Phrase } from './phrase.ts';
import { ENDS_SENTENCE } from './sentence.ts';

/** The type of which a draft has the most signs, and why it is taken for one. */
interface Recognised {
  readonly type: DocumentType;
  readonly reason: Message;
}

/**
 * The type of which the draft has the most signs, or `undefined`: an ordinary document, of which nothing is said.
 * Errs on the side of silence, and takes time in proportion to the draft's length, up to a bound.
 */
export function recognise(draft: Draft, types: readonly DocumentType[]): Recognised | undefined {
  return recogniseIn(draft, placesIn(draft), types);
}

function recogniseIn(draft: Draft, places: Places, types: readonly DocumentType[]): Recognised | undefined {
  const candidates = types.filter((type) => type.recognition.enough > 0);
  if (candidates.length === 0) return undefined;
  const lines = [...places].flatMap(([index, place]) => linesOf(draft, index, place));
  let best: { readonly type: DocumentType; readonly weight: number; readonly seen: readonly Sign[] } | undefined;
  for (const type of candidates) {
    const wanted = wantedOf(type);
    const seen = signsIn(lines, wanted);
    const weight = sum(seen.map((sign) => sign.weight)) - AGAINST * countAgainst(lines, wanted);
    if (weight >= type.recognition.enough && weight / type.recognition.enough > (best === undefined ? 0 : best.weight / best.type.recognition.enough)) best = { type, weight, seen };
  }
  return best === undefined ? undefined : { type: best.type, reason: reasonOf(best.seen) };
}

/** Recognises one draft again and again while it is written: anew only where a sign may have come or gone. */
export class Recogniser {
  #last: { readonly draft: Draft; readonly places: Places; readonly types: readonly DocumentType[]; readonly found: Recognised | undefined } | undefined;
  /** What each block is a sign of in its place, as long as places and types are these. */
  #signs = new WeakMap<BlockIdentity, string>();

  /** `recognise` of these. */
  recognise(draft: Draft, types: readonly DocumentType[]): Recognised | undefined {
    const last = this.#last?.types === types && hasSamePlaces(this.#last.draft, draft) ? this.#last : undefined;
    if (last === undefined) this.#signs = new WeakMap();
    const places = last?.places ?? placesIn(draft);
    const found = last !== undefined && this.#hasSameSigns(last, draft) ? last.found : recogniseIn(draft, places, types);
    this.#last = { draft, places, types, found };
    return found;
  }

  #hasSameSigns(former: { readonly draft: Draft; readonly places: Places; readonly types: readonly DocumentType[] }, draft: Draft): boolean {
    const signsOf = (of: Draft, index: number): string => this.#signsOf(of, index, former.places, former.types);
    return draft.revision?.retyped.every((index) => signsOf(former.draft, index) === signsOf(draft, index)) ?? false;
  }

  #signsOf(draft: Draft, index: number, places: Places, types: readonly DocumentType[]): string {
    const block = draft.blocks[index];
    const place = places.get(index);
    if (block === undefined || place === undefined) return '';
    const signs = this.#signs.get(block.identity) ?? signsOf(linesOf(draft, index, place), types.map(wantedOf));
    this.#signs.set(block.identity, signs);
    return signs;
  }
}

/** Whether all blocks stand where they stood in the draft before: none came or went, or is now what an imprint may begin at, or a paragraph with a number. */
function hasSamePlaces(former: Draft, draft: Draft): boolean {
  if (draft.revision?.former !== former.reading) return false;
  return draft.revision.retyped.every((index) => {
    const before = former.blocks[index];
    const now = draft.blocks[index];
    return before !== undefined && now !== undefined && isRead(before) === isRead(now) && (before.label === undefined) === (now.label === undefined) && isAnnexTitle(before) === isAnnexTitle(now) && endsTitle(before) === endsTitle(now) && standAlikeInImprint(before, now);
  });
}

/** All signs that the lines of a block are. */
function signsOf(lines: readonly Line[], wanted: readonly Wanted[]): string {
  const isOther = String(Number(isOfOthers(lines)));
  return isOther + wanted.flatMap(({ signs, against }) => [
    ...signs.map(({ sign, phrases }) => lines.some((line) => standsIn(line, sign) && isSignIn(line, sign, phrases))),
    ...against.map((phrase) => lines.some((line) => hasPhrase(line.text, phrase))),
  ]).map(Number).join('');
}

/** The signs of a type, ready to be looked for. */
interface Wanted {
  readonly signs: readonly { readonly sign: Sign; readonly phrases: readonly Phrase[] }[];
  readonly against: readonly Phrase[];
}

const wantedOf = oncePer(({ recognition: { signs, against } }: DocumentType): Wanted => ({
  signs: signs.map((sign) => ({ sign, phrases: phrasesOf(sign.phrases, isTitle(sign.where)) })),
  against: phrasesOf(against, false),
}));

function isSignIn(line: Line, sign: Sign, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => hasPhrase(line.text, phrase)) || sign.looks.some((look) => hasLook(look, line.written, line.block) && (look !== 'adoption' || FIGURES.test(line.written)));
}

/** “Decision 14” alone is what any team decided: a body's has its year, its meeting or its day with it. */
const FIGURES = /\d\D{1,80}\d|\[\w/u;

/** What one phrase of another kind of document weighs against a type. */
const AGAINST = 3;
/** Signs stand in so many blocks from the beginning and the end; what comes between is not looked at. */
const MOST_BLOCKS = 400;
/** Lines longer than this (UTF-16 code units) are looked at up to here. */
const LONGEST = 600;
/** The title page has no more blocks than this. */
const FRONT = 15;
const END = 8;
/** The draft's own title stands in no more blocks than this, with what names the body and the document above it. */
const TITLE = 6;

interface Line {
  readonly block: Draft['blocks'][number];
  readonly written: string;
  readonly text: string;
  readonly title: boolean;
  readonly front: boolean;
  readonly end: boolean;
}

/** Where a block stands: its lines are looked at apart on the title page and at the end. */
interface Place {
  readonly title: boolean;
  readonly front: boolean;
  readonly end: boolean;
}

/** The blocks that are looked at, by their indices in `Draft.blocks`, in the order of the text. */
type Places = ReadonlyMap<number, Place>;

function placesIn(draft: Draft): Places {
  const prose = draft.blocks.filter(isRead);
  const read = prose.length > 2 * MOST_BLOCKS ? [...prose.slice(0, MOST_BLOCKS), ...prose.slice(-MOST_BLOCKS)] : prose;
  const lastBlock = prose[imprintStart(prose) - END];
  // The annexes of a letter stand behind its end.
  const annexAt = prose.findIndex(isAnnexTitle);
  const beforeAnnexes = new Set(prose.slice(Math.max(0, annexAt - END), Math.max(0, annexAt)));
  const isFront = frontTest(read);
  const isTitled = titleTest();
  return new Map(read.map((block) => [block.index, { title: isTitled(block), front: isFront(block), end: lastBlock === undefined || block.index >= lastBlock.index || beforeAnnexes.has(block) }]));
}

function isRead(block: Line['block']): boolean {
  return block.kind !== 'verbatim' && block.kind !== 'comment' && block.kind !== 'furniture' && !block.quoted && !block.masked.startsWith('>');
}

/** The block's words, and, where it may stand on the title page or at the end, each of its lines. */
function linesOf(draft: Draft, index: number, { title, front, end }: Place): readonly Line[] {
  const block = draft.blocks[index];
  if (block === undefined) return [];
  const masked = draft.dialect === 'markdown' ? block.masked : draft.text.slice(block.span.start, block.span.end);
  const apart = front || end ? masked.slice(0, LONGEST).split(/\r\n|\n|\r/u).map((line) => line.replace(/\*\*/gu, ' ').trim()).filter((line) => line !== '' && line !== block.prose) : [];
  return [block.prose, ...titleInFull(block, masked), ...apart].map((line): Line => ({ block, written: line.slice(0, LONGEST), text: comparable(line.slice(0, LONGEST)), title, front, end }));
}

/** A heading with a label that is a word and a number ("Resolution 1/2023"), which its prose leaves out. */
function titleInFull(block: Line['block'], masked: string): readonly string[] {
  const full = block.kind === 'heading' && block.label !== undefined ? masked.replace(/^[\s#*_]+/u, '') : '';
  return /^\p{L}{2}/u.test(full) ? [full.slice(0, LONGEST)] : [];
}

/** The title page of each language: its first blocks, up to its first number. */
function frontTest(blocks: Draft['blocks']): (block: Line['block']) => boolean {
  const seen = new Map<string, number>();
  const left = new Set<string>();
  return (block) => {
    const count = (seen.get(block.stream) ?? 0) + 1;
    seen.set(block.stream, count);
    if (block.label !== undefined || count > FRONT) left.add(block.stream);
    return !left.has(block.stream) || blocks.length <= FRONT;
  };
}

/** Where each language's own title stands: before its first number, its first text and its second heading. */
function titleTest(): (block: Line['block']) => boolean {
  const counts = new Map<string, number>();
  const headed = new Set<string>();
  return (block) => {
    const count = (counts.get(block.stream) ?? 0) + 1;
    const ends = endsTitle(block) || (block.kind === 'heading' && headed.has(block.stream));
    if (block.kind === 'heading') headed.add(block.stream);
    counts.set(block.stream, ends ? TITLE : count);
    return !ends && count <= TITLE;
  };
}

function endsTitle(block: Line['block']): boolean {
  return block.label !== undefined || ENDS_SENTENCE.test(block.prose) || /[,:，：]$/u.test(block.prose);
}

function isOfOthers(lines: readonly Line[]): boolean {
  return lines.some(({ title, text }) => title && isOfAnotherKind(text));
}

function signsIn(lines: readonly Line[], { signs }: Wanted): readonly Sign[] {
  const isOther = isOfOthers(lines);
  return signs.filter(({ sign, phrases }) => {
    if (isOther && sign.where === 'title') return false;
    const found = new Set<number>();
    for (const line of lines) {
      if (found.has(line.block.index) || !standsIn(line, sign)) continue;
      if (isSignIn(line, sign, phrases)) found.add(line.block.index);
      if (found.size >= sign.times) return true;
    }
    return false;
  }).map(({ sign }) => sign);
}

function standsIn(line: Line, sign: Sign): boolean {
  switch (sign.where) {
    case 'front': return line.front;
    case 'title': return line.title && BEGINS_LIKE_TITLE.test(line.written) && !hasLook('adoption', line.written, line.block);
    case 'titles': return line.block.kind === 'heading';
    case 'end': return line.end;
    case 'headings': return line.block.kind === 'heading' || line.text.length <= LONGEST_TITLE;
    case 'anywhere': return true;
  }
}

const LONGEST_TITLE = 100;
const BEGINS_LIKE_TITLE = /^[^\p{Ll}]/u;

function phrasesOf(phrases: Readonly<Record<string, readonly string[]>>, whole: boolean): readonly Phrase[] {
  return Object.values(phrases).flat().map((written) => (whole ? { ...readPhrase(written), fromStart: !written.startsWith('…'), toEnd: !written.endsWith('…') } : readPhrase(written)));
}

function countAgainst(lines: readonly Line[], { against }: Wanted): number {
  return against.filter((phrase) => lines.some((line) => hasPhrase(line.text, phrase))).length;
}

function reasonOf(seen: readonly Sign[]): Message {
  const said = [...seen].sort((a, b) => b.weight - a.weight).slice(0, 3).map((sign) => sign.says);
  if (said.length === 1) return message('It has {0}.', ...said);
  if (said.length === 2) return message('It has {0} and {1}.', ...said);
  return message('It has {0}, {1} and {2}.', ...said);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
