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
  *find({ pairing }) {
    const { sourceDraft, targetDraft } = pairing;
    const faulty = new Set(targetDraft.numbering.faults.map((fault) => fault.label));
    for (const { language, moved } of pairing.languages) {
      for (const pair of moved) {
        const [source] = pair.source;
        const [target] = pair.target;
        // Where the numbers show it, too, they are what is reported.
        if (source === undefined || target === undefined || (target.label !== undefined && faulty.has(target.label.index))) continue;
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
