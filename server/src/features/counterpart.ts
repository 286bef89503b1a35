import { isLeftBlock } from '../checks/translation/leftBlock.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import { recall, type Block } from '../model/block.ts';
import { needsNoTranslation } from '../model/needsNoTranslation.ts';
import { saysItselfInTwoScripts } from '../model/languages/saidInTwoScripts.ts';
import { haveTitlesInTwoLanguages } from '../model/languages/titleInTwoLanguages.ts';
import type { LanguagePairing, Pair, Pairing } from '../model/pairing.ts';
import { languageOfStub } from '../model/stubs.ts';
import type { Span } from '../text/span.ts';

/** A paragraph that says the same in another language. */
export interface Counterpart {
  /** Address of the draft in which it stands. */
  readonly uri: string;
  readonly span: Span;
  readonly language: string;
  /** Its words, on one line. */
  readonly prose: string;
}

/** The counterparts of the paragraph at `offset` in `draft`, in the order of the draft's languages; the way back from a translation too. */
export function counterpartsAt(draft: Draft, pairing: Pairing, offset: number): readonly Counterpart[] {
  const block = blockAt(draft, offset);
  if (block === undefined) return [];
  return pairing.languages.flatMap((language) => {
    const inTarget = pairing.targetDraft.uri === draft.uri ? language.pairs.find((pair) => pair.target.some((other) => other.index === block.index)) : undefined;
    if (inTarget !== undefined) return [...inTarget.source.map((other) => counterpart(pairing.sourceDraft, other)), ...besides(pairing, language, inTarget)];
    const inSource = pairing.sourceDraft.uri === draft.uri ? language.pairs.find((pair) => pair.source.some((other) => other.index === block.index)) : undefined;
    return inSource?.target.map((other) => counterpart(pairing.targetDraft, other)) ?? [];
  });
}

/** What says the same in the third language and the others. */
function besides({ languages, targetDraft }: Pairing, own: LanguagePairing, { source }: Pair): readonly Counterpart[] {
  return languages.filter((language) => language !== own)
    .flatMap(({ pairs }) => pairs.filter((pair) => pair.source.some((block) => source.includes(block))).flatMap(({ target }) => target))
    .map((block) => counterpart(targetDraft, block));
}

function counterpart(draft: Draft, block: Block): Counterpart {
  return { uri: draft.uri, span: block.span, language: block.stream, prose: block.prose };
}

/** How far the translation into one language has come. */
export interface Progress {
  readonly language: string;
  /** Paragraphs of the source that have a translation written in its language. */
  readonly translated: number;
  /** Paragraphs of the source. */
  readonly all: number;
  /** The source's paragraphs that have none, in the order of the text. */
  readonly open: readonly Block[];
}

/** Progress by language; empty for a draft in one language. What needs no translation does not count. */
export function translationProgress(pairing: Pairing): readonly Progress[] {
  const counts = countedIn(pairing);
  return pairing.languages.map(({ language, pairs, missing }) => {
    const left = pairs.filter((pair) => pair.target.every((block) => isOpen(block, pair, language, pairing)));
    const open = [...left.flatMap((pair) => pair.source), ...missing.map((item) => item.source)].filter(counts).sort((a, b) => a.index - b.index);
    const all = [...pairs.flatMap((pair) => pair.source), ...missing.map((item) => item.source)].filter(counts).length;
    return { language, translated: all - open.length, all, open };
  });
}

/** Which blocks of the source need a translation of their own. */
function countedIn({ sourceDraft: { blocks } }: Pairing): (block: Block) => boolean {
  const titled = haveTitlesInTwoLanguages(blocks);
  return (block) => !needsNoTranslation(block, blocks) && !recall(block, saysItselfInTwoScripts) && !(titled && block.kind === 'heading');
}

/** A stub, or words still in the source's language. */
function isOpen(block: Block, pair: Pair, language: string, pairing: Pairing): boolean {
  return languageOfStub(block.prose) !== undefined || isLeftBlock(block, pair, language, pairing);
}

/**
 * The first paragraph behind `offset` in `draft` that is still to be translated, the first of all after the last. In the source of a
 * translation in another file it is the paragraph of the source.
 */
export function nextUntranslated(draft: Draft, pairings: readonly Pairing[], offset: number): Span | undefined {
  const places = pairings.flatMap((pairing) => openIn(draft, pairing)).map((block) => block.span).sort((a, b) => a.start - b.start);
  return places.find((place) => place.start > offset) ?? places[0];
}

function openIn(draft: Draft, pairing: Pairing): readonly Block[] {
  const { sourceDraft, targetDraft } = pairing;
  const counts = countedIn(pairing);
  return pairing.languages.flatMap(({ language, pairs, missing }) => [
    ...pairs.flatMap((pair) => {
      const open = pair.target.filter((block) => isOpen(block, pair, language, pairing));
      return targetDraft.uri === draft.uri ? open : open.length > 0 ? pair.source.slice(0, 1) : [];
    }),
    ...missing.filter(({ source }) => counts(source))
      .flatMap((item) => (sourceDraft.uri === draft.uri ? [item.source] : item.after === undefined ? [] : [item.after])),
  ]);
}
