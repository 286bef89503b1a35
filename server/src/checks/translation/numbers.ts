import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { proseSpan } from '../../model/proseSpan.ts';
import type { LanguagePairing, Pair } from '../../model/pairing.ts';
import { staleSources } from '../../model/sourceState.ts';
import { message } from '../../text/message.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { languageName } from './languageName.ts';
import { citationsIn, isTranslated, quantitiesIn, without, type PlacedQuantity } from './pairFacts.ts';
import { differingCitations } from './references.ts';

/** A changed figure is the mistake in a translation that costs most and shows least. */
export const numbers: Check = {
  rule: 'translation/numbers',
  title: 'The numbers or dates of a paragraph and its translation differ.',
  severity: 'warning',
  basis: 'ours',
  fix: '–',
  *find(context) {
    for (const language of context.pairing.languages) {
      const stale = staleSources(context.pairing, language);
      for (const pair of language.pairs) {
        if (pair.source.some((block) => stale.has(block))) continue;
        const finding = isTranslated(pair) ? differenceIn(context, language, pair) : undefined;
        if (finding !== undefined) yield finding;
      }
    }
  },
};

function differenceIn(context: CheckContext, language: LanguagePairing, pair: Pair): Finding | undefined {
  if (![...pair.source, ...pair.target].some((block) => DIGIT.test(block.prose))) return undefined;
  const { sourceDraft, targetDraft } = context.pairing;
  const source = quantitiesIn(pair.source);
  const target = quantitiesIn(pair.target);
  const citedOnce = citedNumbers(context, pair);
  const apart = (some: readonly PlacedQuantity[], others: readonly PlacedQuantity[]) => unanswered(some, others).filter(({ value }) => !citedOnce.has(value));
  const here = apart(uncited(sourceDraft, pair.source, source), target).filter((quantity) => !isPageNumber(sourceDraft, quantity));
  const there = apart(uncited(targetDraft, pair.target, target), source).filter((quantity) => !isPageNumber(targetDraft, quantity));
  // A number that only one side has may be said in words on the other: it is certain only where it is no small one.
  const certain = here.length > 0 && there.length > 0 ? [...there] : [...here, ...there].filter(({ value }) => value.length > 2);
  if (certain.length === 0) return undefined;
  return findingOf(context, language, pair, here, there);
}

/** Without the numbers of resolutions: those are compared as resolutions. */
function uncited(draft: Draft, blocks: readonly Block[], quantities: readonly PlacedQuantity[]): readonly PlacedQuantity[] {
  const citations = citationsIn(draft, blocks);
  if (citations.length === 0) return quantities;
  return quantities.filter(({ block, span }) => {
    const at = proseSpan(draft, block, span);
    return !citations.some((citation) => at.start >= citation.span.start && at.end <= citation.span.end);
  });
}

/** The last thing of a block, apart from it, or behind what stands elsewhere without it: the page on which a title of the contents stands. */
function isPageNumber(draft: Draft, { block, span }: PlacedQuantity): boolean {
  if (span.end < block.prose.length) return false;
  const title = block.prose.slice(0, span.start).trim();
  if (title !== '' && draft.blocks.some((other) => other.prose === title)) return true;
  const at = proseSpan(draft, block, span);
  return span.start === 0 || PAGE_NUMBER.test(draft.text.slice(Math.max(0, at.start - 3), at.start));
}

const PAGE_NUMBER = /(?:[\t\r\n]| {2}) ?$/u;
const DIGIT = /\p{Nd}/u;

/** The digits and months of one side that the other has in no form. */
function unanswered(some: readonly PlacedQuantity[], others: readonly PlacedQuantity[]): readonly PlacedQuantity[] {
  const digits = some.filter(({ kind }) => kind === 'digits');
  const loose = others.filter(({ kind }) => kind !== 'digits');
  const left = without(without(digits, others.filter(({ kind }) => kind === 'digits'), valueOf), loose, valueOf);
  const months = some.filter(({ kind }) => kind === 'month');
  const strange = others.some(({ kind }) => kind === 'month') ? without(months, others.filter(({ kind }) => kind === 'month'), valueOf) : [];
  return [...left, ...strange].sort((a, b) => a.block.index - b.block.index || a.span.start - b.span.start);
}

function valueOf({ value }: PlacedQuantity): string {
  return value;
}

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
    fixes: () => [],
  };
}

function listed(quantities: readonly PlacedQuantity[]): string {
  return quantities.slice(0, 4).map(({ block, span }) => `“${block.prose.slice(span.start, span.end)}”`).join(', ');
}
