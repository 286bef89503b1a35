import type { BlockIdentity } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { message, type Message } from '../text/message.ts';
import { isTitle, type DocumentType, type Recognition, type Sign } from './documentType.ts';
import { hasLook } from './elements.ts';
import { imprintStart, mayBelongToImprint } from './imprint.ts';
import { comparable, hasPhrase, readPhrase, type Phrase } from './phrase.ts';

/**
 * The type of which the draft has the most signs, or `undefined`: an ordinary document, of which nothing is said.
 * Errs on the side of silence, and takes time in proportion to the draft's length, up to a bound.
 */
export function recognise(draft: Draft, types: readonly DocumentType[]): { readonly type: DocumentType; readonly reason: Message } | undefined {
  const candidates = types.filter((type) => type.recognition.enough > 0);
  if (candidates.length === 0) return undefined;
  const lines = linesOf(draft);
  let best: { readonly type: DocumentType; readonly weight: number; readonly seen: readonly Sign[] } | undefined;
  for (const type of candidates) {
    const seen = signsIn(lines, type.recognition);
    const weight = sum(seen.map((sign) => sign.weight)) - AGAINST * countAgainst(lines, type.recognition);
    if (weight >= type.recognition.enough && weight / type.recognition.enough > (best === undefined ? 0 : best.weight / best.type.recognition.enough)) best = { type, weight, seen };
  }
  return best === undefined ? undefined : { type: best.type, reason: reasonOf(best.seen) };
}

/** Recognises one draft again and again while it is written: anew only where a sign may have come or gone. */
export class Recogniser {
  #last: { readonly draft: Draft; readonly types: readonly DocumentType[]; readonly found: ReturnType<typeof recognise> } | undefined;
  #wanted: readonly Wanted[] = [];
  /** What each block would be a sign of, as long as the types are these. */
  #signs = new WeakMap<BlockIdentity, string>();

  /** `recognise` of these. */
  recognise(draft: Draft, types: readonly DocumentType[]): ReturnType<typeof recognise> {
    const last = this.#last?.types === types ? this.#last : undefined;
    if (last === undefined) {
      this.#wanted = types.map(wantedOf);
      this.#signs = new WeakMap();
    }
    const found = last !== undefined && this.#hasSameSigns(last.draft, draft) ? last.found : recognise(draft, types);
    this.#last = { draft, types, found };
    return found;
  }

  #hasSameSigns(former: Draft, draft: Draft): boolean {
    if (draft.revision?.former !== former.reading) return false;
    return draft.revision.retyped.every((index) => {
      const before = former.blocks[index];
      const now = draft.blocks[index];
      if (before === undefined || now === undefined || before.quoted !== now.quoted || (before.label === undefined) !== (now.label === undefined) || before.masked.startsWith('>') !== now.masked.startsWith('>')) return false;
      return !mayBelongToImprint(before) && !mayBelongToImprint(now) && this.#signsOf(former, before) === this.#signsOf(draft, now);
    });
  }

  #signsOf(draft: Draft, block: Line['block']): string {
    const signs = this.#signs.get(block.identity) ?? signsOf(draft, block, this.#wanted);
    this.#signs.set(block.identity, signs);
    return signs;
  }
}

/** All signs that the block would be, wherever it stood. */
function signsOf(draft: Draft, block: Line['block'], wanted: readonly Wanted[]): string {
  const lines = linesOfBlock(draft, block, { front: true, end: true });
  return wanted.flatMap(({ signs, against }) => [
    ...signs.map(({ sign, phrases }) => lines.some((line) => standsIn(line, sign) && isSignIn(line, sign, phrases))),
    ...against.map((phrase) => lines.some((line) => hasPhrase(line.text, phrase))),
  ]).map(Number).join('');
}

/** The signs of a type, ready to be looked for. */
interface Wanted {
  readonly signs: readonly { readonly sign: Sign; readonly phrases: readonly Phrase[] }[];
  readonly against: readonly Phrase[];
}

function wantedOf({ recognition: { signs, against } }: DocumentType): Wanted {
  return { signs: signs.map((sign) => ({ sign, phrases: phrasesOf(sign.phrases, isTitle(sign.where)) })), against: phrasesOf(against, false) };
}

function isSignIn(line: Line, sign: Sign, phrases: readonly Phrase[]): boolean {
  return phrases.some((phrase) => hasPhrase(line.text, phrase)) || sign.looks.some((look) => hasLook(look, line.written, line.block));
}

/** What one phrase of another kind of document weighs against a type. */
const AGAINST = 3;
/** Signs stand in so many blocks from the beginning and the end; what comes between is not looked at. */
const MOST_BLOCKS = 400;
/** Lines longer than this (UTF-16 code units) are looked at up to here. */
const LONGEST = 600;
/** The title page has no more blocks than this. */
const FRONT = 15;
const END = 8;

interface Line {
  readonly block: Draft['blocks'][number];
  readonly written: string;
  readonly text: string;
  readonly front: boolean;
  readonly end: boolean;
}

function linesOf(draft: Draft): readonly Line[] {
  const prose = draft.blocks.filter((block) => block.kind !== 'verbatim' && block.kind !== 'comment' && block.kind !== 'furniture' && !block.quoted && !block.masked.startsWith('>'));
  const read = prose.length > 2 * MOST_BLOCKS ? [...prose.slice(0, MOST_BLOCKS), ...prose.slice(-MOST_BLOCKS)] : prose;
  const last = imprintStart(prose);
  const lastBlock = prose[last - END];
  const frontOf = frontTest(read);
  return read.flatMap((block, at) => {
    const front = frontOf(block, at);
    const end = lastBlock === undefined || block.index >= lastBlock.index;
    return linesOfBlock(draft, block, { front, end });
  });
}

/** The block's words, and, where it may stand on the title page or at the end, each of its lines. */
function linesOfBlock(draft: Draft, block: Line['block'], { front, end }: Pick<Line, 'front' | 'end'>): readonly Line[] {
  const masked = draft.dialect === 'markdown' ? block.masked : draft.text.slice(block.span.start, block.span.end);
  const apart = front || end ? masked.slice(0, LONGEST).split(/\r\n|\n|\r/u).map((line) => line.replace(/\*\*/gu, ' ').trim()).filter((line) => line !== '' && line !== block.prose) : [];
  return [block.prose, ...titleInFull(block, masked), ...apart].map((line): Line => ({ block, written: line.slice(0, LONGEST), text: comparable(line.slice(0, LONGEST)), front, end }));
}

/** A heading with a label that is a word and a number ("Resolution 1/2023"), which its prose leaves out. */
function titleInFull(block: Line['block'], masked: string): readonly string[] {
  const full = block.kind === 'heading' && block.label !== undefined ? masked.replace(/^[\s#*_]+/u, '') : '';
  return /^\p{L}{2}/u.test(full) ? [full.slice(0, LONGEST)] : [];
}

/** The title page of each language: its first blocks, up to its first number. */
function frontTest(blocks: Draft['blocks']): (block: Draft['blocks'][number], at: number) => boolean {
  const seen = new Map<string, number>();
  const left = new Set<string>();
  return (block) => {
    const count = (seen.get(block.stream) ?? 0) + 1;
    seen.set(block.stream, count);
    if (block.label !== undefined || count > FRONT) left.add(block.stream);
    return !left.has(block.stream) || blocks.length <= FRONT;
  };
}

function signsIn(lines: readonly Line[], { signs }: Recognition): readonly Sign[] {
  return signs.filter((sign) => {
    const phrases = phrasesOf(sign.phrases, isTitle(sign.where));
    const found = new Set<number>();
    for (const line of lines) {
      if (found.has(line.block.index) || !standsIn(line, sign)) continue;
      if (isSignIn(line, sign, phrases)) found.add(line.block.index);
      if (found.size >= sign.times) return true;
    }
    return false;
  });
}

function standsIn(line: Line, sign: Sign): boolean {
  switch (sign.where) {
    case 'front': return line.front;
    case 'titles': return line.block.kind === 'heading';
    case 'end': return line.end;
    case 'headings': return line.block.kind === 'heading' || line.text.length <= LONGEST_TITLE;
    case 'anywhere': return true;
  }
}

const LONGEST_TITLE = 100;

function phrasesOf(phrases: Readonly<Record<string, readonly string[]>>, whole: boolean): readonly Phrase[] {
  return Object.values(phrases).flat().map((written) => (whole ? { ...readPhrase(written), fromStart: true, toEnd: !written.endsWith('…') } : readPhrase(written)));
}

function countAgainst(lines: readonly Line[], { against }: Recognition): number {
  const phrases = phrasesOf(against, false);
  return phrases.filter((phrase) => lines.some((line) => hasPhrase(line.text, phrase))).length;
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
