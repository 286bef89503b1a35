import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faultFindings, goesOn, labelOf, quoted, relatedLabel, renumberOnward, renumberThis } from './faultFindings.ts';

/** A label that alone breaks its series is a slip of the pen, or two paragraphs were moved without their numbers. */
export const outOfOrder: Check = {
  rule: 'numbering/out-of-order',
  title: 'A number is lower than its neighbour, or swapped with it.',
  severity: 'error',
  basis: 'ISO/IEC Directives, Part 2, 2021, clause 22.2 (continuous numbering)',
  fix: 'renumber this one',
  reach: 'numbering',
  find: ({ draft, pairing }) => faultFindings({ draft, pairing }, {
    rule: 'numbering/out-of-order',
    kind: 'out-of-order',
    says: (fault) => {
      const label = labelOf(draft, fault.label);
      const previous = labelOf(draft, fault.previous);
      return previous === undefined
        ? message('{0} stands where {1} was expected.', quoted(label), quoted(label, fault.expected))
        : message('{0} follows {1}: {2} was expected here.', quoted(label), quoted(previous), quoted(label, fault.expected));
    },
    related: (fault) => relatedLabel(draft, fault.previous, message('This is the number before it.')),
    fixes: (fault, _draft, counterpart) => [...renumberThis(draft, fault, !goesOn(fault), counterpart), ...renumberOnward(draft, fault, goesOn(fault), counterpart)],
  }),
};
