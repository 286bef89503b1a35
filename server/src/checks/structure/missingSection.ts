import { insertSection } from '../../fixes/insertSection.ts';
import { standTogether } from '../../fixes/standTogether.ts';
import type { Block } from '../../model/block.ts';
import type { Draft } from '../../model/draft.ts';
import { message, type Message } from '../../text/message.ts';
import { hasWordsIn, type SectionRequirement } from '../../types/documentType.ts';
import { blockOfPlace, placeFor, titleAt, unknownAt, type Level, type SectionPlace, type Siblings } from '../../types/levels.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { basisOf, fixOf, placeOn, relatedTo, structureOf } from './structure.ts';

/** A code without “Implementation” says nothing of who is responsible: what the type requires is looked for in every language at once. */
export const missingSection: Check = {
  rule: 'structure/missing-section',
  title: 'A section that the document type requires is missing.',
  severity: 'error',
  basis: 'the document type; each requirement names its own',
  fix: 'inserts its skeleton where it belongs, in every language of the draft',
  reach: 'structure',
  find: (context) => structureOf(context).levels.flatMap((level) => missingIn(level).map((requirement) => finding(context, level, requirement))),
};

/** Required sections that no language of the draft has; what one has and another lacks is the translation's. */
export function missingIn(level: Level): readonly SectionRequirement[] {
  const languages = level.siblings.map(({ language }) => language);
  const missing = level.requirements.filter((requirement) => requirement.need === 'required' && isFindable(requirement, level, languages)
    && level.siblings.every((siblings) => siblings.occurrences.every((it) => it.requirement !== requirement)));
  if (level.requirements.some(({ titles }) => Object.keys(titles).length === 0)) return missing;
  return missing.filter((requirement) => level.siblings.some((siblings) => !mayBeUnknown(requirement, level, siblings, missing)));
}

/** Whether as many sections as are missing at the end stand there under titles that the type does not know, which has words for titles of one’s own. */
function mayBeUnknown(requirement: SectionRequirement, { requirements }: Level, siblings: Siblings, missing: readonly SectionRequirement[]): boolean {
  const place = placeFor(requirement, requirements, siblings);
  // What a section before another is called can be foreseen; the last is called after whoever hears a complaint.
  const isLast = place.next === undefined || place.next.requirement.anywhere;
  if (!isLast || Object.keys(requirement.mayBeTitled).length === 0) return false;
  const beside = missing.filter((other) => {
    const { previous, next } = placeFor(other, requirements, siblings);
    return previous?.heading === place.previous?.heading && next?.heading === place.next?.heading;
  });
  return unknownAt(place).length >= beside.length;
}

/** A section without titles is any other; in a language in which the type has no title for it, nobody can tell which it is. */
function isFindable(requirement: SectionRequirement, { requirements }: Level, languages: readonly string[]): boolean {
  return hasWordsIn(requirement.titles, languages) || requirement === requirements.find(({ titles }) => Object.keys(titles).length === 0);
}

function finding(context: CheckContext, level: Level, requirement: SectionRequirement): Finding {
  const { draft, type } = context;
  const places = level.siblings.map((siblings) => placeFor(requirement, level.requirements, siblings));
  const first = places[0];
  const title = first === undefined ? requirement.name : titleAt(requirement, first.siblings);
  const others = places.slice(1).flatMap((place) => blockOfPlace(place) ?? []);
  return {
    rule: 'structure/missing-section',
    span: placeOn(draft, shownAt(draft, places)),
    message: said(title, type.name, first, basisOf(type, requirement)),
    related: relatedTo(draft, others, () => message('In this language it belongs here.')),
    fixes: () => fixOf(message('Insert the section “{0}”', title), insertSection(draft, type, level, requirement)),
  };
}

/** The block on which it is told: the source's, or where all languages end together, section by section or paragraph by paragraph, the last of them. */
function shownAt(draft: Draft, places: readonly SectionPlace[]): Block | undefined {
  const ends = places.every(({ next }) => next === undefined) ? places.map(({ siblings: { blocks }, previous }) => blocks.slice(previous === undefined ? -1 : blocks.indexOf(previous.heading))) : [];
  return standTogether(draft, ends)?.last ?? (places[0] === undefined ? undefined : blockOfPlace(places[0]));
}

function said(title: string, type: string, place: SectionPlace | undefined, basis: string): Message {
  const parent = place?.siblings.parent?.title;
  const before = place?.previous?.title;
  const after = place?.next?.title;
  if (parent !== undefined) return message('The section “{0}” is missing in “{1}”: a draft of the type “{2}” has it there. Basis: {3}.', title, parent, type, basis);
  if (before !== undefined) return message('The section “{0}” is missing: a draft of the type “{1}” has it after “{2}”. Basis: {3}.', title, type, before, basis);
  if (after !== undefined) return message('The section “{0}” is missing: a draft of the type “{1}” has it before “{2}”. Basis: {3}.', title, type, after, basis);
  return message('The section “{0}” is missing: a draft of the type “{1}” has it. Basis: {2}.', title, type, basis);
}
