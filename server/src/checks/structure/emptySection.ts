import { message } from '../../text/message.ts';
import type { SectionRequirement } from '../../types/documentType.ts';
import type { Level } from '../../types/levels.ts';
import type { Occurrence } from '../../types/outline.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { placeOn, relatedTo, structureOf } from './structure.ts';

/** A heading alone promises what the draft does not say. */
export const emptySection: Check = {
  rule: 'structure/empty-section',
  title: 'A required section has no text.',
  severity: 'warning',
  basis: 'the document type; each requirement names its own',
  fix: '–',
  reach: 'structure',
  find: (context) => structureOf(context).levels.flatMap((level) => emptyIn(level).map((sections) => finding(context, sections))),
};

/** For each section that is empty in every language that has it: its headings, the source's first. */
function emptyIn(level: Level): readonly (readonly Occurrence[])[] {
  return level.requirements.filter((requirement) => requirement.need === 'required' && !requirement.mayBeEmpty).flatMap((requirement) => {
    const found = level.siblings.map((siblings) => occurrencesOf(siblings.occurrences, requirement)).filter((own) => own.length > 0);
    const empty = found.map((own) => own.filter(isEmpty));
    return empty.length > 0 && empty.every((own) => own.length > 0) ? [empty.flat()] : [];
  });
}

function occurrencesOf(occurrences: readonly Occurrence[], requirement: SectionRequirement): readonly Occurrence[] {
  return occurrences.filter((it) => it.requirement === requirement);
}

function isEmpty({ blocks, runIn }: Occurrence): boolean {
  return !runIn && blocks.every((block) => block.kind === 'heading' || !/[\p{L}\p{N}]/u.test(block.prose));
}

function finding({ draft }: CheckContext, sections: readonly Occurrence[]): Finding {
  const [first, ...others] = sections;
  return {
    rule: 'structure/empty-section',
    span: placeOn(draft, first?.heading),
    message: message('The section “{0}” has no text: at least one sentence is expected under its title.', first?.title ?? ''),
    related: relatedTo(draft, others.map((it) => it.heading), () => message('In this language it is empty too.')),
    fixes: () => [],
  };
}
