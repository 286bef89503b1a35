import { insertion } from '../../text/edit.ts';
import { lineBreakOf } from '../../text/lineIndex.ts';
import { message, type Message } from '../../text/message.ts';
import { reservedIn } from '../../model/labels/reserved.ts';
import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import type { Label } from '../../model/label.ts';
import type { NumberingFault } from '../../model/numbering.ts';
import { lacksTranslation } from '../../model/pairing/missingNumbers.ts';
import { inLanguage } from '../../types/levels.ts';
import { TITLE_PLACEHOLDERS } from '../../types/placeholders.ts';
import type { Check, Fix } from '../check.ts';
import { besides, faultFindings, labelOf, listed, quoted, relatedLabel, renumberOnward, renumberThis, unclosed } from './faultFindings.ts';

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
      return [...(onward.length > 0 ? onward : renumberThis(draft, fault, true, counterpart)), ...insertHeading(draft, fault), ...reserve(draft, fault)];
    },
  }),
};

/** For a section whose heading is missing while its clauses are there: a heading, still without a title, in each language. */
function insertHeading(draft: Draft, fault: NumberingFault): readonly Fix[] {
  const isHeading = (fault.missing[0]?.length ?? Infinity) < (labelOf(draft, fault.label)?.path.length ?? 0);
  if (!isHeading) return [];
  const titled = (language: string): string => inLanguage(TITLE_PLACEHOLDERS, language) ?? '';
  return insertLabels(draft, fault, titled, true, (heading) => message('Insert the missing heading “{0}”.', heading));
}

/** For a gap that is meant: the missing numbers stand in the text, marked as reserved. */
function reserve(draft: Draft, fault: NumberingFault): readonly Fix[] {
  if (fault.missing.length === 0 || fault.missing.length > MOST_RESERVED) return [];
  return insertLabels(draft, fault, reservedIn, false, (label) => message('Insert “{0}” for the number that is missing on purpose.', label));
}

const MOST_RESERVED = 20;

/** The missing numbers, each with a word behind it, before the label at which the gap is reported, and where the same is missing in another language. */
function insertLabels(
  draft: Draft, fault: NumberingFault, wordIn: (language: string) => string, preferred: boolean, says: (first: string) => Message,
): readonly Fix[] {
  const places = [fault.label, ...fault.echoes].flatMap((index): readonly Place[] => {
    const label = labelOf(draft, index);
    const block = draft.blocks[label?.block ?? -1];
    return label === undefined || block === undefined ? [] : [{ block, sibling: siblingOf(draft, label, fault.missing[0] ?? []) }];
  });
  const [first] = places;
  if (first === undefined) return [];
  const lineBreak = lineBreakOf(draft.text);
  const edits = places.map(({ block, sibling }) => {
    const mark = draft.text.slice(draft.blocks[sibling.block]?.span.start, sibling.span.start);
    const between = separated(draft, block.span.start) ? lineBreak + lineBreak : lineBreak;
    const end = ` ${wordIn(block.stream)}${EMPHASIS.exec(mark)?.[0] ?? ''}${between}`;
    return insertion(block.span.start, fault.missing.map((path) => mark + besides(sibling, path) + end).join(''));
  });
  const title = says(`${unclosed(besides(first.sibling, fault.missing[0] ?? []))} ${wordIn(first.block.stream)}`);
  return [{ title, preferred, safe: false, changes: [{ uri: undefined, edits }] }];
}

interface Place {
  readonly block: Block;
  readonly sibling: Label;
}

/** What opens a title in bold or italics, and closes it. */
const EMPHASIS = /[*_]{1,3}$/u;

/** A label after which the missing one is written: for the number of a section, "2.", that of the section before, not the "2.1" under it. */
function siblingOf({ numbering: { labels, series } }: Draft, label: Label, missing: readonly number[]): Label {
  if (missing.length >= label.path.length) return label;
  for (let other = labels.get(label.index - 1); other !== undefined; other = labels.get(other.index - 1)) {
    if (other.path.length === missing.length && other.path.at(-1) === (missing.at(-1) ?? 0) - 1
      && other.form.numerals[0] === label.form.numerals[0] && series[other.series]?.language === series[label.series]?.language) return other;
  }
  return label;
}

/** Whether a blank line stands before the block. */
function separated(draft: Draft, offset: number): boolean {
  return BLANK_LINE_BEFORE.test(draft.text.slice(Math.max(0, offset - 8), offset));
}

const BLANK_LINE_BEFORE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/u;
