import { recall, type Block } from '../../model/block.ts';
import { isTitleWithPage } from '../../model/contentsLine.ts';
import type { Draft } from '../../model/draft.ts';
import { saysItselfInTwoLanguages } from '../../model/languages/titleInTwoLanguages.ts';
import { proseSpan } from '../../model/proseSpan.ts';
import type { LanguagePairing, Pair, Pairing } from '../../model/pairing.ts';
import { staleSources } from '../../model/sourceState.ts';
import { standardsOf } from '../../model/standards.ts';
import { message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { differingQuantities, isCertain } from './differingQuantities.ts';
import { languageName } from './languageName.ts';
import { withoutOwnNotes } from './ownNotes.ts';
import { citationsIn, foreignQuantitiesIn, isTranslated, ownQuantities, quantitiesIn, type PlacedQuantity } from './pairFacts.ts';
import { standsOnce } from './servesAll.ts';
import { differingCitations } from './references.ts';
import { isStillOpen } from './stillOpen.ts';

/** A changed figure is the mistake in a translation that costs most and shows least. */
export const numbers: Check = {
  rule: 'translation/numbers',
  title: 'The numbers or dates of a paragraph and its translation differ.',
  severity: 'warning',
  basis: 'ours',
  fix: '–',
  reach: 'pair',
  *find(context) {
    for (const language of context.pairing.languages) {
      const stale = staleSources(context.pairing, language);
      const unpaired = { source: byIndex(language.missing.map((item) => item.source)), target: byIndex(language.extra) };
      for (const pair of language.pairs) {
        if (pair.source.some((block) => stale.has(block))) continue;
        const finding = isTranslated(pair) && !servesBoth(pair, context) ? differenceIn(context, language, pair, unpaired) : undefined;
        if (finding !== undefined && !isStillOpen(context, pair)) yield finding;
      }
    }
  },
};

/** Whether one of the two says itself in both languages, a day on two lines, and so is no translation of the other. */
function servesBoth({ source, target }: Pair, { type, pairing: { sourceDraft, targetDraft } }: CheckContext): boolean {
  if (sourceDraft === targetDraft && [...source, ...target].some((block) => standsOnce(block, sourceDraft, type))) return true;
  const says = (block: Block): boolean => recall(block, saysItselfInTwoLanguages);
  return source.some(says) !== target.some(says);
}

/** Blocks without a counterpart, by index. */
type Unpaired = ReadonlyMap<number, Block>;

function byIndex(blocks: readonly Block[]): Unpaired {
  return new Map(blocks.map((block) => [block.index, block]));
}

function differenceIn(context: CheckContext, language: LanguagePairing, pair: Pair, unpaired: { readonly source: Unpaired; readonly target: Unpaired }): Finding | undefined {
  if (haveTheSame(context.pairing, pair)) return undefined;
  const { sourceDraft, targetDraft } = context.pairing;
  const source = quantitiesIn(pair.source);
  const target = quantitiesIn(pair.target);
  const found = withoutOwnNotes(differingQuantities(
    unnumbered(uncited(sourceDraft, pair.source, source), pair.target), unnumbered(uncited(targetDraft, pair.target, target), pair.source),
    [...source, ...besides(pair.source, unpaired.source)], [...target, ...foreignQuantitiesIn(pair.target), ...besides(pair.target, unpaired.target)],
  ), context.pairing, language.language);
  if (found.here.length === 0 && found.there.length === 0) return undefined;
  const citedOnce = citedNumbers(context, pair);
  const here = found.here.filter((quantity) => !citedOnce.has(quantity.value) && !isPageNumber(sourceDraft, quantity));
  const there = found.there.filter((quantity) => !citedOnce.has(quantity.value) && !isPageNumber(targetDraft, quantity));
  if (!isCertain(here, there, source, target)) return undefined;
  return findingOf(context, language, pair, here, there);
}

/** Whether a block and its translation have the same numbers in the same order, none of which is compared elsewhere: so it is with most. */
function haveTheSame({ sourceDraft, targetDraft }: Pairing, { source, target }: Pair): boolean {
  const [one, other] = [source[0], target[0]];
  if (one === undefined || other === undefined || source.length + target.length > 2 || (one.label === undefined) !== (other.label === undefined)) return false;
  const [some, others] = [recall(one, ownQuantities), recall(other, ownQuantities)];
  return some.length === others.length && some.every(({ kind, value }, k) => kind === others[k]?.kind && value === others[k].value)
    && (some.length === 0 || (citedIn(sourceDraft, source).length === 0 && citedIn(targetDraft, target).length === 0));
}

/** Without a number at the beginning, where the other side has its number as a label. */
function unnumbered(quantities: readonly PlacedQuantity[], others: readonly Block[]): readonly PlacedQuantity[] {
  return others[0]?.label === undefined ? quantities : quantities.filter(({ span, block }) => span.start > 0 || block.label !== undefined);
}

/** What else answers a number of the other side: the blocks' own labels, and the rest of a sentence that was taken for a block of its own. */
function besides(blocks: readonly Block[], unpaired: Unpaired): readonly PlacedQuantity[] {
  const next = unpaired.get((blocks.at(-1)?.index ?? -1) + 1);
  const labels = blocks.flatMap((block) => (block.label === undefined ? [] : [block.label.path.join('.'), ...block.label.path.map(String)]
    .map((value): PlacedQuantity => ({ value, kind: 'word', span: block.content, block }))));
  return [...labels, ...quantitiesIn(next === undefined ? [] : [next]).map((quantity): PlacedQuantity => ({ ...quantity, kind: 'word' }))];
}

/** Without the numbers of resolutions and standards: those are compared as references. */
function uncited(draft: Draft, blocks: readonly Block[], quantities: readonly PlacedQuantity[]): readonly PlacedQuantity[] {
  const cited = citedIn(draft, blocks);
  if (cited.length === 0) return quantities;
  return quantities.filter(({ block, span }) => {
    const at = proseSpan(draft, block, span);
    return !cited.some((whole) => at.start >= whole.start && at.end <= whole.end);
  });
}

/** Where resolutions and standards stand in the blocks. */
function citedIn(draft: Draft, blocks: readonly Block[]): readonly Span[] {
  return [
    ...citationsIn(draft, blocks).map((citation) => citation.span),
    ...blocks.flatMap((block) => standardsOf(block).map((standard) => proseSpan(draft, block, standard.span))),
  ];
}

/** The last thing of a block, apart from it, or behind what stands elsewhere without it: the page on which a title of the contents stands. */
function isPageNumber(draft: Draft, { block, span }: PlacedQuantity): boolean {
  if (span.end < block.prose.length) return false;
  if (draft.blocks.some((other) => isTitleWithPage(block.prose, other.prose))) return true;
  const at = proseSpan(draft, block, span);
  return span.start === 0 || PAGE_NUMBER.test(draft.text.slice(Math.max(0, at.start - 3), at.start));
}

const PAGE_NUMBER = /(?:[\t\r\n]| {2}) ?$/u;

/** Numbers of resolutions that differ are reported as that. */
function citedNumbers(context: CheckContext, pair: Pair): ReadonlySet<string> {
  const { source, target } = differingCitations(context, pair);
  return new Set([...source, ...target].flatMap(({ identity }) => [identity.number ?? '', String(identity.year ?? '')]));
}

function findingOf({ pairing }: CheckContext, language: LanguagePairing, pair: Pair, here: readonly PlacedQuantity[], there: readonly PlacedQuantity[]): Finding {
  const name = languageName(language.language);
  const [first] = there;
  const [missing] = here;
  const uri = pairing.sourceDraft === pairing.targetDraft ? undefined : pairing.sourceDraft.uri;
  const atSource = missing === undefined ? pair.source[0]?.span : proseSpan(pairing.sourceDraft, missing.block, missing.span);
  return {
    rule: 'translation/numbers',
    span: first === undefined ? pair.target[0]?.content ?? { start: 0, end: 0 } : proseSpan(pairing.targetDraft, first.block, first.span),
    message: first !== undefined && missing !== undefined
      ? message('The {0} text has {1} where its source has {2}.', name, listed(there), listed(here))
      : first !== undefined
        ? message('The {0} text has {1}, which its source has not.', name, listed(there))
        : message('The source has {1}, which this paragraph of the {0} text has not.', name, listed(here)),
    related: atSource === undefined ? [] : [{ uri, span: atSource, message: message('This is its source.') }],
    differing: { language: language.language, here: here.map(({ value }) => value), there: there.map(({ value }) => value) },
    fixes: () => [],
  };
}

function listed(quantities: readonly PlacedQuantity[]): string {
  return quantities.slice(0, 4).map(({ block, span }) => `“${block.prose.slice(span.start, span.end)}”`).join(', ');
}
