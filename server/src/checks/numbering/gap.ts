import { insertion } from '../../text/edit.ts';
import { lineBreakOf } from '../../text/lineIndex.ts';
import { message } from '../../text/message.ts';
import { reservedIn } from '../../model/labels/reserved.ts';
import { writeLabel } from '../../model/labels/readLabel.ts';
import type { Draft } from '../../model/draft.ts';
import type { NumberingFault } from '../../model/numbering.ts';
import { lacksTranslation } from '../../model/pairing/missingNumbers.ts';
import type { Check, Fix } from '../check.ts';
import { faultFindings, labelOf, listed, quoted, relatedLabel, renumberOnward, renumberThis } from './faultFindings.ts';

/** A number that is skipped sends every reader to look for a paragraph that is not there. */
export const gap: Check = {
  rule: 'numbering/gap',
  title: 'A number is skipped.',
  severity: 'error',
  basis: 'ISO/IEC Directives, Part 2, 2021, clauses 22.2 and 23.3 (continuous numbering)',
  fix: 'renumber from here on, references included',
  reach: 'numbering',
  find: ({ draft, pairing }) => faultFindings({ draft, pairing }, {
    rule: 'numbering/gap',
    unless: (fault) => lacksTranslation(draft, pairing, fault),
    kind: 'gap',
    says: (fault) => {
      const label = labelOf(draft, fault.label);
      const previous = labelOf(draft, fault.previous);
      const missing = listed(label, fault.missing);
      if (previous === undefined) {
        return missing.many ? message('{0} comes first: {1} are missing.', quoted(label), missing.text) : message('{0} comes first: {1} is missing.', quoted(label), missing.text);
      }
      return missing.many
        ? message('{0} follows {1}: {2} are missing.', quoted(label), quoted(previous), missing.text)
        : message('{0} follows {1}: {2} is missing.', quoted(label), quoted(previous), missing.text);
    },
    related: (fault) => relatedLabel(draft, fault.previous, message('This is the number before the gap.')),
    fixes: (fault, _draft, counterpart) => {
      const onward = renumberOnward(draft, fault, true, counterpart);
      return [...(onward.length > 0 ? onward : renumberThis(draft, fault, true, counterpart)), ...reserve(draft, fault)];
    },
  }),
};

/** For a gap that is meant: the missing numbers stand in the text, marked as reserved. */
function reserve(draft: Draft, fault: NumberingFault): readonly Fix[] {
  const label = labelOf(draft, fault.label);
  const block = draft.blocks[label?.block ?? -1];
  if (label === undefined || block === undefined || fault.missing.length === 0 || fault.missing.length > MOST_RESERVED) return [];
  const lineBreak = lineBreakOf(draft.text);
  const word = reservedIn(block.stream);
  const mark = draft.text.slice(block.span.start, label.span.start);
  const between = separated(draft, block.span.start) ? lineBreak + lineBreak : lineBreak;
  const lines = fault.missing.map((path) => `${mark}${writeLabel(label.form, path)} ${word}${between}`).join('');
  const title = message('Insert “{0}” for the number that is missing on purpose.', `${quoted(label, fault.missing[0])} ${word}`);
  return [{ title, preferred: false, safe: false, changes: [{ uri: undefined, edits: [insertion(block.span.start, lines)] }] }];
}

const MOST_RESERVED = 20;

/** Whether a blank line stands before the block. */
function separated(draft: Draft, offset: number): boolean {
  return BLANK_LINE_BEFORE.test(draft.text.slice(Math.max(0, offset - 8), offset));
}

const BLANK_LINE_BEFORE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/u;
