import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faultFindings, labelOf, quoted, relatedLabel, renumberThis } from './faultFindings.ts';

/** A paragraph that was moved from another section often keeps the number of the section that it came from. */
export const wrongParent: Check = {
  rule: 'numbering/wrong-parent',
  title: 'A number belongs to another section than the one in which it stands.',
  severity: 'error',
  basis: 'ISO/IEC Directives, Part 2, 2021, clause 22.3 (numbering of subclauses)',
  fix: 'renumber this one, with its children',
  reach: 'numbering',
  find: ({ draft, pairing }) => faultFindings({ draft, pairing }, {
    rule: 'numbering/wrong-parent',
    kind: 'wrong-parent',
    says: (fault) => {
      const label = labelOf(draft, fault.label);
      return message('{0} does not belong here: {1} was expected after {2}.', quoted(label), quoted(label, fault.expected), quoted(labelOf(draft, fault.previous)));
    },
    related: (fault) => relatedLabel(draft, fault.previous, message('This is the number before it.')),
    fixes: (fault, _draft, counterpart) => renumberThis(draft, fault, true, counterpart),
  }),
};
