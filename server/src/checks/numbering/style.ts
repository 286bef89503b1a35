import { writeLabel } from '../../model/labels/readLabel.ts';
import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faultFindings, labelOf, relatedLabel } from './faultFindings.ts';

/** "3)" among "1." and "2." is the mark of a paragraph that was pasted in from elsewhere. */
export const style: Check = {
  rule: 'numbering/style',
  title: 'A number is written in another form than its siblings.',
  severity: 'warning',
  basis: 'ISO/IEC Directives, Part 2, 2021, clause 23.2 (uniform identification of list items)',
  fix: 'write it as its siblings are',
  reach: 'numbering',
  find: ({ draft, pairing }) => faultFindings({ draft, pairing }, {
    rule: 'numbering/style',
    kind: 'style',
    says: (fault) => {
      const label = labelOf(draft, fault.label);
      const written = label === undefined ? '' : draft.text.slice(label.span.start, label.span.end);
      const meant = label === undefined || fault.form === undefined ? '' : writeLabel(fault.form, label.path, label.suffix);
      return message('“{0}” is written otherwise than its siblings: “{1}” was expected.', written, meant);
    },
    related: (fault) => relatedLabel(draft, fault.previous, message('This is the number before it.')),
    fixes: (fault) => {
      const label = labelOf(draft, fault.label);
      if (label === undefined || fault.form === undefined) return [];
      const meant = writeLabel(fault.form, label.path, label.suffix);
      return [{ title: message('Write “{0}”, as its siblings are.', meant), preferred: true, safe: true, changes: [{ uri: undefined, edits: [replacement(label.span, meant)] }] }];
    },
  }),
};
