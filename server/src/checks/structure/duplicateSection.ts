import type { Block } from '../../model/block.ts';
import { message } from '../../text/message.ts';
import type { SectionRequirement } from '../../types/documentType.ts';
import type { ElementReading } from '../../types/elements.ts';
import type { Level, Siblings } from '../../types/levels.ts';
import type { Occurrence } from '../../types/outline.ts';
import { comparable } from '../../types/phrase.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { doubledElements, namedIn, withNameAbove, type Doubled } from './doubledElements.ts';
import { elementsIn, placeOn, relatedTo, structureOf } from './structure.ts';

/** What stands twice was mostly pasted twice, and only one of the two will be kept up. */
export const duplicateSection: Check = {
  rule: 'structure/duplicate-section',
  title: 'A section, or an element of the title page or of a letter, that may stand once stands twice.',
  severity: 'warning',
  basis: 'the document type; each requirement names its own',
  fix: '–',
  reach: 'structure',
  find: (context) => {
    const { levels } = structureOf(context);
    return [
      ...levels.flatMap((level) => doubledIn(level).flatMap((requirement) => sectionFinding(context, level, requirement))),
      ...elementFindings(context),
    ];
  },
};

/** Sections that stand more than once in every language that has them, under the same title. A purpose beside a scope are two sections. */
export function doubledIn(level: Level): readonly SectionRequirement[] {
  return level.requirements.filter((requirement) => {
    const found = level.siblings.map((siblings) => occurrencesOf(siblings, requirement)).filter((own) => own.length > 0);
    return !requirement.many && found.every((own) => own.length > 1) && found.some((own) => again(own) !== undefined);
  });
}

function occurrencesOf({ occurrences }: Siblings, requirement: SectionRequirement): readonly Occurrence[] {
  return occurrences.filter((it) => it.requirement === requirement);
}

/** The first section whose title stood before, and the one that has it first. */
function again(sections: readonly Occurrence[]): { readonly first: Occurrence; readonly second: Occurrence } | undefined {
  const titles = new Map<string, Occurrence>();
  for (const second of sections) {
    const first = titles.get(comparable(second.title));
    if (first !== undefined) return { first, second };
    titles.set(comparable(second.title), second);
  }
  return undefined;
}

function sectionFinding({ draft }: CheckContext, level: Level, requirement: SectionRequirement): readonly Finding[] {
  const doubled = level.siblings.flatMap((siblings) => again(occurrencesOf(siblings, requirement)) ?? []);
  const [source] = doubled;
  if (source === undefined) return [];
  const others = level.siblings.flatMap((siblings) => occurrencesOf(siblings, requirement).slice(1)).filter((it) => it !== source.first && it !== source.second);
  return [{
    rule: 'structure/duplicate-section',
    span: placeOn(draft, source.second.heading),
    message: message('The section “{0}” stands here again: a draft has it once.', source.second.title),
    related: [
      ...relatedTo(draft, [source.first.heading], () => message('Here it stands first.')),
      ...relatedTo(draft, others.map((it) => it.heading), () => message('Here it stands again.')),
    ],
    fixes: () => [],
  }];
}

/** A name with a title is the sender's and the signatory's: what stands twice is told of once. */
function elementFindings(context: CheckContext): readonly Finding[] {
  const told = new Set<Block>();
  const words = new Set<string>();
  const readings = elementsIn(context);
  return readings.flatMap((reading) => {
    const again = reading.found.some(({ block }) => told.has(block)) ? [] : doubledElements(reading, context.draft, readings).filter(({ block }) => !words.has(namedIn(block)));
    for (const { block } of again) {
      told.add(block);
      words.add(namedIn(block));
    }
    return elementFinding(context, again, readings);
  });
}

function elementFinding({ draft }: CheckContext, again: readonly Doubled[], readings: readonly ElementReading[]): readonly Finding[] {
  const [first] = again;
  if (first === undefined) return [];
  const place = withNameAbove(first, draft, readings);
  return [{
    rule: 'structure/duplicate-section',
    span: placeOn(draft, place.block),
    message: message('“{0}” stands here again: a draft has it once.', place.block.prose),
    related: [
      ...relatedTo(draft, [place.original], () => message('Here it stands first.')),
      ...relatedTo(draft, again.slice(1).map((it) => it.block), () => message('Here it stands again.')),
    ],
    fixes: () => [],
  }];
}
