import type { Block } from '../../model/block.ts';
import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import type { LanguagePairing, Pair } from '../../model/pairing.ts';
import { proseSpan } from '../../model/proseSpan.ts';
import { staleSources } from '../../model/sourceState.ts';
import { standardsOf } from '../../model/standards.ts';
import { message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { languageName } from './languageName.ts';
import { citationsIn, isTranslated, quantitiesIn, without } from './pairFacts.ts';
import { isStillOpen } from './stillOpen.ts';

/** Two languages that rest on different resolutions are two different policies. */
export const references: Check = {
  rule: 'translation/references',
  title: 'The resolutions or the standards that a paragraph and its translation cite differ.',
  severity: 'error',
  basis: 'ours',
  fix: '–',
  reach: 'pair',
  *find(context) {
    for (const language of context.pairing.languages) {
      const stale = staleSources(context.pairing, language);
      for (const pair of language.pairs) {
        if (pair.source.some((block) => stale.has(block))) continue;
        if (!isTranslated(pair)) continue;
        const { source, target } = differingCitations(context, pair);
        if (source.length + target.length > 0) {
          if (![...source, ...target].some((citation) => isUnresolved(context, citation)) && !isStillOpen(context, pair)) yield findingOf(context, language, pair, source.map(placedCitation), target.map(placedCitation));
          continue;
        }
        const standards = differingStandards(context, pair);
        if (standards.source.length + standards.target.length > 0 && !isStillOpen(context, pair)) yield findingOf(context, language, pair, standards.source, standards.target);
      }
    }
  },
};

/** The citations of each side that the other lacks, be it in another form of words. */
export function differingCitations({ pairing }: CheckContext, pair: Pair): { readonly source: readonly Citation[]; readonly target: readonly Citation[] } {
  const ofSource = citationsIn(pairing.sourceDraft, pair.source);
  const ofTarget = citationsIn(pairing.targetDraft, pair.target);
  if (ofSource.length + ofTarget.length === 0) return { source: [], target: [] };
  const [source, target] = [without(ofSource, ofTarget, keyOf), without(ofTarget, ofSource, keyOf)];
  // Where each side lacks one, one was written for the other, and a number that answers its own citation answers no second one.
  const exchanged = source.length > 0 && target.length > 0;
  const answering = (blocks: Pair['source'], taken: readonly Citation[]) => {
    const numbers = new Map<string, number>();
    for (const { value } of quantitiesIn(blocks)) numbers.set(value, (numbers.get(value) ?? 0) + 1);
    for (const { identity: { number } } of exchanged ? taken : []) if (number !== undefined) numbers.set(number, (numbers.get(number) ?? 0) - 1);
    return ({ identity: { number, year } }: Citation) => number === undefined || ((numbers.get(number) ?? 0) > 0 && (year === undefined || numbers.has(String(year))));
  };
  const elsewhere = { source: answering(pair.source, ofSource.filter((it) => !source.includes(it))), target: answering(pair.target, ofTarget.filter((it) => !target.includes(it))) };
  const [here, there] = [source.filter((citation) => !elsewhere.target(citation)), target.filter((citation) => !elsewhere.source(citation))];
  // What was written for the other is what differs, even where its number stands on the other side, too.
  if (source.length === 1 && target.length === 1 && here.length + there.length > 0) return { source, target };
  return { source: here, target: there };
}

/** The standards of each side that the other does not cite, and whose numbers it does not have in another form. */
export function differingStandards({ pairing }: CheckContext, pair: Pair): { readonly source: readonly Cited[]; readonly target: readonly Cited[] } {
  const ofSource = standardsIn(pairing.sourceDraft, pair.source);
  const ofTarget = standardsIn(pairing.targetDraft, pair.target);
  if (ofSource.length + ofTarget.length === 0) return { source: [], target: [] };
  const apart = (some: readonly CitedAs[], others: readonly CitedAs[], blocks: Pair['source']) => {
    const there = new Set(blocks.flatMap((block) => block.prose.normalize('NFKC').match(DIGITS) ?? []));
    return without(some, others, ({ key }) => key).filter(({ numbers }) => !numbers.every((number) => there.has(number)));
  };
  return { source: apart(ofSource, ofTarget, pair.target), target: apart(ofTarget, ofSource, pair.source) };
}

const DIGITS = /\d+/gu;

function standardsIn(draft: Draft, blocks: readonly Block[]): readonly CitedAs[] {
  return blocks.flatMap((block) => standardsOf(block).map(({ key, numbers, span }) => ({ key, numbers, span: proseSpan(draft, block, span) })));
}

/** A citation by its place. */
interface Cited {
  readonly span: Span;
}

interface CitedAs extends Cited {
  readonly key: string;
  readonly numbers: readonly string[];
}

function placedCitation({ span }: Citation): Cited {
  return { span };
}

function keyOf({ identity }: Citation): string {
  return `${identity.number ?? ''}/${identity.year ?? identity.meeting ?? ''}${identity.part}`;
}

/** What does not exist is reported as that, and not as a difference too. */
function isUnresolved({ resolutions }: CheckContext, citation: Citation): boolean {
  return resolutions.find(citation.identity).state === 'unresolved';
}

function findingOf({ pairing }: CheckContext, language: LanguagePairing, pair: Pair, source: readonly Cited[], target: readonly Cited[]): Finding {
  const name = languageName(language.language);
  const there = target[0];
  const here = source[0];
  const uri = pairing.sourceDraft === pairing.targetDraft ? undefined : pairing.sourceDraft.uri;
  const block = pair.target[0];
  const sourceSpan = here?.span ?? pair.source[0]?.span;
  return {
    rule: 'translation/references',
    span: there?.span ?? block?.content ?? { start: 0, end: 0 },
    message: there !== undefined && here !== undefined
      ? message('The {0} text cites {1} where its source cites {2}.', name, cited(pairing.targetDraft, there), cited(pairing.sourceDraft, here))
      : there !== undefined
        ? message('The {0} text cites {1}, and its source does not.', name, cited(pairing.targetDraft, there))
        : message('The source cites {1}, and this paragraph of the {0} text does not.', name, here === undefined ? '' : cited(pairing.sourceDraft, here)),
    related: sourceSpan === undefined ? [] : [{ uri, span: sourceSpan, message: message('This is its source.') }],
    fixes: () => [],
  };
}

function cited(draft: Draft, citation: Cited): string {
  return `“${draft.text.slice(citation.span.start, citation.span.end).replace(/\s+/gu, ' ')}”`;
}
