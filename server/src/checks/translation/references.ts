import type { Citation } from '../../model/citation.ts';
import type { Draft } from '../../model/draft.ts';
import type { LanguagePairing, Pair } from '../../model/pairing.ts';
import { staleSources } from '../../model/sourceState.ts';
import { message } from '../../text/message.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { languageName } from './languageName.ts';
import { citationsIn, isTranslated, quantitiesIn, without } from './pairFacts.ts';

/** Two languages that rest on different resolutions are two different policies. */
export const references: Check = {
  rule: 'translation/references',
  title: 'The resolutions that a paragraph and its translation cite differ.',
  severity: 'error',
  basis: 'ours',
  fix: '–',
  *find(context) {
    for (const language of context.pairing.languages) {
      const stale = staleSources(context.pairing, language);
      for (const pair of language.pairs) {
        if (pair.source.some((block) => stale.has(block))) continue;
        if (!isTranslated(pair)) continue;
        const { source, target } = differingCitations(context, pair);
        if (source.length + target.length > 0 && ![...source, ...target].some((citation) => isUnresolved(context, citation))) yield findingOf(context, language, pair, source, target);
      }
    }
  },
};

/** The citations of each side that the other lacks, be it in another form of words. */
export function differingCitations({ pairing }: CheckContext, pair: Pair): { readonly source: readonly Citation[]; readonly target: readonly Citation[] } {
  const ofSource = citationsIn(pairing.sourceDraft, pair.source);
  const ofTarget = citationsIn(pairing.targetDraft, pair.target);
  if (ofSource.length + ofTarget.length === 0) return { source: [], target: [] };
  const elsewhere = (citation: Citation, blocks: Pair['source']) => {
    const numbers = new Set(quantitiesIn(blocks).map(({ value }) => value));
    const { number, year } = citation.identity;
    return number === undefined || (numbers.has(number) && (year === undefined || numbers.has(String(year))));
  };
  return {
    source: without(ofSource, ofTarget, keyOf).filter((citation) => !elsewhere(citation, pair.target)),
    target: without(ofTarget, ofSource, keyOf).filter((citation) => !elsewhere(citation, pair.source)),
  };
}

function keyOf({ identity }: Citation): string {
  return `${identity.number ?? ''}/${identity.year ?? identity.meeting ?? ''}${identity.part}`;
}

/** What does not exist is reported as that, and not as a difference too. */
function isUnresolved({ resolutions }: CheckContext, citation: Citation): boolean {
  return resolutions.find(citation.identity).state === 'unresolved';
}

function findingOf({ pairing }: CheckContext, language: LanguagePairing, pair: Pair, source: readonly Citation[], target: readonly Citation[]): Finding {
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

function cited(draft: Draft, citation: Citation): string {
  return `“${draft.text.slice(citation.span.start, citation.span.end).replace(/\s+/gu, ' ')}”`;
}
