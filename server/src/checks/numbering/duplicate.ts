import { followsUntranslated } from '../../model/pairing/missingNumbers.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faultFindings, goesOn, labelOf, quoted, relatedLabel, renumberOnward, renumberThis } from './faultFindings.ts';

/** Two places with one number cannot be cited apart. */
export const duplicate: Check = {
  rule: 'numbering/duplicate',
  title: 'A number is used again.',
  severity: 'error',
  basis: 'ISO/IEC Directives, Part 2, 2021, clause 23.2 (unique identification of list items)',
  fix: 'renumber from here on, references included',
  reach: 'numbering',
  find: ({ draft, pairing }) => faultFindings({ draft, pairing }, {
    rule: 'numbering/duplicate',
    unless: (fault) => followsUntranslated(draft, pairing, fault),
    kind: 'duplicate',
    says: (fault) => message('{0} is used a second time: {1} was expected here.', quoted(labelOf(draft, fault.label)), quoted(labelOf(draft, fault.label), fault.expected)),
    related: (fault) => relatedLabel(draft, fault.first, message('This is its first use.')),
    fixes: (fault, _draft, counterpart) => (fault.onward === undefined
      ? renumberThis(draft, fault, true, counterpart)
      : [...renumberOnward(draft, fault, true, counterpart), ...renumberThis(draft, fault, !goesOn(fault), counterpart)]),
  }),
};
