import { recall, type Block } from '../block.ts';
import type { Draft } from '../draft.ts';
import type { StatedPair } from '../fixedPairs.ts';
import { translationNeedTraits } from '../needsNoTranslation.ts';
import { pairLanguages } from '../pair.ts';
import type { LanguagePairing, Pairing } from '../pairing.ts';
import { readQuantities } from '../quantities.ts';
import { languageOfStub } from '../stubs.ts';
import { meaningsIn } from './meanings.ts';
import { unitTraits, wordsOfBlock } from './units.ts';

/**
 * Pairs the languages of one draft again and again. After an edit that changed nothing at which the pairing looks, the pairs are those of
 * before, with the blocks of now; the result is always that of `pairLanguages`.
 */
export class PairingMemory {
  #last: { readonly pairing: Pairing; readonly draft: Draft; readonly counterpart: Draft | undefined; readonly stated: readonly StatedPair[]; readonly vocabulary: Vocabulary } | undefined;

  /** What pairs in one language. */
  readonly #nothing = {};

  pair(draft: Draft, counterpart: Draft | undefined, stated: readonly StatedPair[]): Pairing {
    if (counterpart === undefined && draft.languages.length === 1) return { sourceDraft: draft, targetDraft: draft, languages: [], outcome: this.#nothing };
    const carried = this.#carriedOver(draft, counterpart, stated);
    const vocabulary = carried === undefined ? undefined : this.#last?.vocabulary;
    const pairing = carried ?? pairLanguages(draft, counterpart, stated);
    this.#last = { pairing, draft, counterpart, stated, vocabulary: vocabulary ?? new Vocabulary(counterpart === undefined ? [draft] : [draft, counterpart]) };
    return pairing;
  }

  #carriedOver(draft: Draft, counterpart: Draft | undefined, stated: readonly StatedPair[]): Pairing | undefined {
    const last = this.#last;
    if (last === undefined || stated.length > 0 || last.stated.length > 0 || (counterpart === undefined) !== (last.counterpart === undefined)) return undefined;
    const doubtful = doubtfulIn(last.pairing);
    if (!isPairedAlike(last.draft, draft, doubtful, last.vocabulary)) return undefined;
    if (counterpart !== undefined && last.counterpart !== undefined && !isPairedAlike(last.counterpart, counterpart, doubtful, last.vocabulary)) return undefined;
    const sourceDraft = counterpart ?? draft;
    const source = (block: Block): Block => sourceDraft.blocks[block.index] ?? block;
    const target = (block: Block): Block => draft.blocks[block.index] ?? block;
    return { sourceDraft, targetDraft: draft, languages: last.pairing.languages.map((language) => withBlocks(language, source, target)), outcome: last.pairing.outcome };
  }
}

/** Where blocks were looked at more closely, with the very words of those around. */
function doubtfulIn({ languages }: Pairing): readonly number[] {
  return languages.flatMap(({ missing, extra, moved, doubtful }) => [
    ...missing.map(({ source }) => source.index), ...[...extra, ...moved.flatMap(({ source, target }) => [...source, ...target]), ...doubtful].map(({ index }) => index),
  ]);
}

/** Whether the pairing sees the same in both drafts, of which the second came out of the first. */
function isPairedAlike(former: Draft, draft: Draft, doubtful: readonly number[], vocabulary: Vocabulary): boolean {
  if (former === draft) return true;
  if (draft.revision?.former !== former.reading) return false;
  const reach = WORDS_REACH * draft.languages.length;
  return draft.revision.retyped.every((index) => {
    const before = former.blocks[index];
    const now = draft.blocks[index];
    if (before === undefined || now === undefined || before.kind === 'comment' || before.bullet !== now.bullet || before.quoted !== now.quoted) return false;
    if (doubtful.some((other) => Math.abs(other - index) < reach) || traitsOf(before) !== traitsOf(now) || !vocabulary.allows(before, now)) return false;
    return !isMarked(former, before) && !isMarked(draft, now) && !isRepeated(former, before) && !isRepeated(draft, now);
  });
}

/** The words of a draft's languages: what only one of them has says nothing of its pairs. */
class Vocabulary {
  readonly #drafts: readonly Draft[];
  #words: Map<string, Set<string>> | undefined;

  constructor(drafts: readonly Draft[]) {
    this.#drafts = drafts;
  }

  /** Whether the words that came and went are in no other language of the drafts. Words that came are words of theirs from now on. */
  allows(before: Block, now: Block): boolean {
    const former = new Set(wordsOfBlock(before));
    const present = new Set(wordsOfBlock(now));
    const changed = [...former].filter((word) => !present.has(word)).concat([...present].filter((word) => !former.has(word)));
    if (changed.length === 0) return true;
    this.#words ??= this.#read();
    if ([...this.#words].some(([language, words]) => language !== now.stream && changed.some((word) => words.has(word)))) return false;
    for (const word of changed) this.#words.get(now.stream)?.add(word);
    return true;
  }

  #read(): Map<string, Set<string>> {
    const words = new Map<string, Set<string>>();
    for (const { blocks } of this.#drafts) {
      for (const block of blocks) {
        const own = words.get(block.stream) ?? new Set<string>();
        words.set(block.stream, own);
        for (const word of wordsOfBlock(block)) own.add(word);
      }
    }
    return words;
  }
}

/** How many blocks away, by languages of the draft, the words of a block may have a say at most. */
const WORDS_REACH = 600;

/** With a comment, which may fix a pair by hand. */
function isMarked({ text }: Draft, { span }: Block): boolean {
  return text.slice(span.start, span.end).includes('<!--');
}

function traitsOf(block: Block): string {
  return recall(block, allTraits);
}

function allTraits(block: Block): string {
  const quantities = readQuantities(block.prose).map(({ value }) => value).join();
  return [unitTraits(block), translationNeedTraits(block), recall(block, meaningsIn).join(), quantities, languageOfStub(block.prose) ?? ''].join('\n');
}

/** Whether a block beside it in its language says the same words. */
function isRepeated({ blocks }: Draft, block: Block): boolean {
  const words = block.prose.toLowerCase();
  for (const step of [-1, 1]) {
    for (let k = 1, i = block.index + step; k <= NEAR && blocks[i] !== undefined; k++, i += step) {
      if (blocks[i]?.prose.length === block.prose.length && blocks[i]?.prose.toLowerCase() === words) return true;
    }
  }
  return false;
}

const NEAR = 40;

function withBlocks(found: LanguagePairing, source: (block: Block) => Block, target: (block: Block) => Block): LanguagePairing {
  const pairs = new Map(found.pairs.map((pair) => [pair, { source: pair.source.map(source), target: pair.target.map(target) }]));
  return {
    language: found.language,
    pairs: [...pairs.values()],
    moved: found.moved.map((pair) => pairs.get(pair) ?? { source: pair.source.map(source), target: pair.target.map(target) }),
    missing: found.missing.map((item) => ({ source: source(item.source), after: item.after === undefined ? undefined : target(item.after) })),
    extra: found.extra.map(target),
    doubtful: found.doubtful,
  };
}
