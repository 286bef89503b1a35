import type { Pair } from '../../model/pairing.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { languageName } from './languageName.ts';

/** Who cites “the third paragraph” means another one in each language. */
export const order: Check = {
  rule: 'translation/order',
  title: 'A paragraph of the translation stands elsewhere than in the source.',
  severity: 'warning',
  basis: 'ours',
  fix: '–',
  reach: 'pairing',
  *find({ pairing }) {
    const { sourceDraft, targetDraft } = pairing;
    const faulty = new Set(targetDraft.numbering.faults.map((fault) => fault.label));
    for (const { language, moved } of pairing.languages) {
      const told: Pair[] = [];
      for (const pair of [...moved].sort((a, b) => (a.target[0]?.index ?? 0) - (b.target[0]?.index ?? 0))) {
        // Of two that stand in each other's place one is told.
        if (told.some((other) => isCrossed(other, pair))) continue;
        const [source] = pair.source;
        const [target] = pair.target;
        // Where the numbers show it, too, they are what is reported.
        if (source === undefined || target === undefined || (target.label !== undefined && faulty.has(target.label.index))) continue;
        told.push(pair);
        yield {
          rule: 'translation/order',
          span: target.span,
          message: message('This paragraph of the {0} text stands in another place than its source.', languageName(language)),
          related: [{ uri: sourceDraft === targetDraft ? undefined : sourceDraft.uri, span: source.span, message: message('This is its source.') }],
          fixes: () => [],
        };
      }
    }
  },
};

function isCrossed(one: Pair, other: Pair): boolean {
  const [a, b] = [one.source[0]?.index ?? 0, other.source[0]?.index ?? 0];
  const [c, d] = [one.target[0]?.index ?? 0, other.target[0]?.index ?? 0];
  return (a < b) !== (c < d);
}
