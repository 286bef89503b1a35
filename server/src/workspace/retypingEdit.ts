import type { CheckContext } from '../checks/check.ts';
import type { StructureSigns } from '../checks/structure/structure.ts';
import { isNameByItself, lettersIn } from '../checks/translation/leftBlock.ts';
import { recall, type Block } from '../model/block.ts';
import type { TitlesWithPages } from '../model/contentsLine.ts';
import type { Draft } from '../model/draft.ts';
import { haveFootnotesAlike } from '../model/footnotes.ts';
import { tellsOfNames } from '../model/needsNoTranslation.ts';
import { repetitionIn } from '../model/repetition.ts';
import { saysItselfInTwoLanguages } from '../model/languages/titleInTwoLanguages.ts';
import type { Change } from '../text/change.ts';
import type { Characters } from '../text/longText.ts';
import { sameItems } from '../text/sameItems.ts';
import type { Span } from '../text/span.ts';

/** An edit that left all but the words and labels of some blocks as it was, in the draft that is checked, or in the file that it translates. */
export interface RetypingEdit {
  readonly former: CheckContext;
  readonly context: CheckContext;
  /** The draft that was typed in, as it is. */
  readonly edited: Draft;
  /** The blocks that were read again: as they were, and as they are. */
  readonly before: readonly Block[];
  readonly now: readonly Block[];
  readonly change: Change;
  /** In the text before: what changed, with the blanks around, over which the end of a block may jump. */
  readonly uncertain: Span;
  readonly numberedAlike: boolean;
  /** Whether the reading of the structure sees the same before and after. */
  readonly structureHolds: () => boolean;
  /** Whether what was retyped says nothing of what is recorded of the source, nor anything twice. */
  readonly nothingTwice: () => boolean;
  /** Whether what was retyped is paired, and says nothing of what is not. */
  readonly unpairedHolds: () => boolean;
  /** Whether pairs in which nothing was retyped are as they were. */
  readonly otherPairsHold: () => boolean;
}

/** What is remembered of one draft to compare it with itself after an edit. */
export interface Memories {
  readonly structure: StructureSigns;
  readonly titles: TitlesWithPages;
  /** Those of the file that it translates. */
  readonly titlesOfSource: TitlesWithPages;
}

/** What was typed between two contexts that are the same otherwise; `undefined` where more is another. */
export function editBetween(former: CheckContext, context: CheckContext, { structure, titles, titlesOfSource }: Memories): RetypingEdit | undefined {
  if (former.type !== context.type || former.resolutions !== context.resolutions) return undefined;
  if (former.pairing.outcome !== context.pairing.outcome && !(isAlone(former) && isAlone(context))) return undefined;
  const isInSource = context.draft === former.draft;
  const [was, edited] = isInSource ? [former.pairing.sourceDraft, context.pairing.sourceDraft] : [former.draft, context.draft];
  // Both were edited.
  if (!isInSource && context.pairing.sourceDraft !== context.draft && context.pairing.sourceDraft !== former.pairing.sourceDraft) return undefined;
  if (isInSource && !sameItems(was.languages, edited.languages)) return undefined;
  const { revision } = edited;
  if (revision === undefined || revision.former !== was.reading) return undefined;
  const before = revision.retyped.flatMap((index) => was.blocks[index] ?? []);
  const now = revision.retyped.flatMap((index) => edited.blocks[index] ?? []);
  const nothingTwice = once(() => context.pairing.targetDraft.frontMatter.translatedFrom === undefined && ![...before, ...now].some(isSaidTwice));
  return {
    former, context, edited, before, now, change: revision.change, uncertain: withBlanks(was.text, revision.change), numberedAlike: revision.numberedAlike, nothingTwice,
    structureHolds: once(() => now.every((block, k) => {
      const other = before[k];
      return other !== undefined && structure.areAlike(was, other, edited, block);
    })),
    unpairedHolds: once(() => nothingTwice() && holdsUnpaired(context, now)),
    // The page of a title in the contents is compared with nothing, nor is the mark of a note, and what stands among names may be one.
    otherPairsHold: once(() => nothingTwice() && namesHold(before, now) && now.every((block, k) => haveFootnotesAlike(before[k] as Block, block)) && !(isInSource ? titlesOfSource : titles).mayHold(edited, revision.former, before, now)),
  };
}

/** Several checks ask. */
function once<T>(question: () => T): () => T {
  let answer: { readonly is: T } | undefined;
  return () => (answer ??= { is: question() }).is;
}

/** In one language, without a translation or a source. */
export function isAlone({ draft, pairing }: CheckContext): boolean {
  return pairing.languages.length === 0 && draft.languages.length === 1;
}

function isSaidTwice(block: Block): boolean {
  return recall(block, repetitionIn) !== undefined || recall(block, saysItselfInTwoLanguages);
}

function holdsUnpaired({ pairing: { languages } }: CheckContext, now: readonly Block[]): boolean {
  return languages.every(({ missing, extra, pairsWith }) => {
    const near = new Set(missing.flatMap(({ source: { index } }) => [index - 1, index, index + 1]));
    if (extra.length > 0 || now.some((block) => near.has(block.index))) return false;
    return languages.length > 1 || now.every((block) => pairsWith([block]).length > 0);
  });
}

/** Whether what was retyped is a name if it was one, and a cell or an item in the letters in which it was. */
function namesHold(before: readonly Block[], now: readonly Block[]): boolean {
  return now.every((block, k) => {
    const other = before[k] as Block;
    return recall(block, isNameByItself) === recall(other, isNameByItself) && recall(block, lettersIn) === recall(other, lettersIn) && tellsOfNames(block) === tellsOfNames(other);
  });
}

function withBlanks(text: Characters, { from, formerTo }: Change): Span {
  let start = from;
  while (start > 0 && BLANK.test(text.charAt(start - 1))) start--;
  let end = formerTo;
  while (end < text.length && BLANK.test(text.charAt(end))) end++;
  return { start, end };
}

const BLANK = /\s/u;
