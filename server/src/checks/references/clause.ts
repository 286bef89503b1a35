import { writeLabel } from '../../model/labels/readLabel.ts';
import type { ClauseReference } from '../../model/clauseReference.ts';
import type { Draft } from '../../model/draft.ts';
import { replacement } from '../../text/edit.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding, Fix, Related } from '../check.ts';

/** "Section b) above" must lead to a section b): what was renumbered or taken out leaves such references behind. */
export const clause: Check = {
  rule: 'references/clause',
  title: 'A reference to a place of this draft leads nowhere.',
  severity: 'error',
  basis: 'ISO/IEC Directives, Part 2, 2021, clause 10.3 (references within the document)',
  fix: 'the nearest label',
  find: function* ({ draft }) {
    for (const reference of draft.clauseReferences) {
      if (reference.target === undefined && reference.certain) yield finding(draft, reference);
    }
  },
};

function finding(draft: Draft, reference: ClauseReference): Finding {
  const said = draft.text.slice(reference.span.start, reference.span.end).replace(/\s+/gu, ' ');
  return {
    rule: 'references/clause',
    span: reference.span,
    message: message('“{0}” leads nowhere: this draft has no such place.', said),
    related: reference.nearest.slice(0, 1).flatMap((index): readonly Related[] => {
      const label = draft.numbering.labels.get(index);
      return label === undefined ? [] : [{ uri: undefined, span: label.span, message: message('This is the nearest place.') }];
    }),
    fixes: () => reference.nearest.flatMap((index) => towards(draft, reference, index)),
  };
}

/** The reference with the label of another place; where several come near, none is preferred. */
function towards(draft: Draft, reference: ClauseReference, index: number): readonly Fix[] {
  const label = draft.numbering.labels.get(index);
  if (label === undefined) return [];
  const written = writeLabel(reference.form, label.path, label.suffix);
  const title = draft.blocks[label.block]?.prose ?? '';
  return [{
    title: title === '' ? message('Refer to “{0}”.', written) : message('Refer to “{0}”: {1}.', written, shortened(title)),
    preferred: reference.nearest.length === 1, safe: false, changes: [{ uri: undefined, edits: [replacement(reference.labelSpan, written)] }],
  }];
}

const LONGEST_TITLE = 50;

function shortened(title: string): string {
  const bare = title.replace(/[.。;；]$/u, '');
  return bare.length <= LONGEST_TITLE ? bare : `${bare.slice(0, LONGEST_TITLE).trimEnd()}…`;
}
