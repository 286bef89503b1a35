import { moveElement } from '../../fixes/moveElement.ts';
import { moveSection } from '../../fixes/moveSection.ts';
import { message } from '../../text/message.ts';
import type { SectionRequirement } from '../../types/documentType.ts';
import type { ElementReading } from '../../types/elements.ts';
import { placeFor, type Level, type Siblings } from '../../types/levels.ts';
import type { LanguageOutline, Occurrence } from '../../types/outline.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { basisOf, elementOutlines, elementsIn, fixOf, placeOn, relatedTo, structureOf } from './structure.ts';

/** Readers look for a section where every code or policy has it. */
export const sectionOrder: Check = {
  rule: 'structure/section-order',
  title: 'A required section, or an element of the title page or of a letter, stands in another place than the document type says.',
  severity: 'warning',
  basis: 'the document type; each requirement names its own',
  fix: 'moves it with all that stands under it, and renumbers',
  reach: 'structure',
  find: (context) => {
    const { levels } = structureOf(context);
    const outlines = elementOutlines(context);
    const readings = elementsIn(context);
    return [
      ...levels.flatMap((level) => misplacedIn(level).map((requirement) => sectionFinding(context, level, requirement))),
      ...misplacedElements(readings).map((reading) => elementFinding(context, reading, outlines, readings)),
    ];
  },
};

/** Required elements that stand elsewhere; of two on one line the first. */
function misplacedElements(readings: readonly ElementReading[]): readonly ElementReading[] {
  const told = new Set<unknown>();
  return readings.filter(({ requirement, found, astray }) => requirement.need === 'required' && found.length === 0 && astray.some(({ block }) => !told.has(block) && told.add(block)));
}

/** Required sections that stand elsewhere in every language that has them: the fewest that must move. */
export function misplacedIn(level: Level): readonly SectionRequirement[] {
  const moved = level.siblings.map((siblings) => misplaced(siblings, level.requirements));
  return level.requirements.filter((requirement) => level.siblings.some((_, i) => moved[i]?.has(requirement) === true)
    && level.siblings.every((siblings, i) => moved[i]?.has(requirement) === true || siblings.occurrences.every((it) => it.requirement !== requirement)));
}

/** Sections that only a catch-all title matches count for less: an unknown section before the first is no reason to move that. */
const UNKNOWN_WEIGHT = 0.6;

function misplaced({ occurrences }: Siblings, requirements: readonly SectionRequirement[]): ReadonlySet<SectionRequirement> {
  const ranks = ranksOf(requirements);
  const items = firstOfEach(occurrences).filter((it) => !it.requirement.anywhere).map(({ requirement }) => ({
    requirement,
    rank: ranks.get(requirement) ?? 0,
    weight: Object.keys(requirement.titles).length > 0 ? 1 : UNKNOWN_WEIGHT,
  }));
  const kept = heaviestAscending(items);
  return new Set(items.filter((it) => !kept.has(it) && it.requirement.need === 'required').map((it) => it.requirement));
}

/** Sections that may stand several times, one kind beside the other, have no order among themselves. */
function ranksOf(requirements: readonly SectionRequirement[]): ReadonlyMap<SectionRequirement, number> {
  const ranks = new Map<SectionRequirement, number>();
  let rank = 0;
  for (const [i, requirement] of requirements.entries()) {
    if (!requirement.many || requirements[i - 1]?.many !== true) rank++;
    ranks.set(requirement, rank);
  }
  return ranks;
}

/** A section that stands twice is told of elsewhere; its first place counts here. */
function firstOfEach(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter((it, i) => it.requirement.many || occurrences.findIndex((other) => other.requirement === it.requirement) === i);
}

interface Ranked {
  readonly requirement: SectionRequirement;
  readonly rank: number;
  readonly weight: number;
}

/**
 * The heaviest subsequence whose ranks do not fall; among equals the one that leaves out a required section rather than another.
 * Ranks are as few as the type's sections, so that this is linear in the items.
 */
function heaviestAscending(items: readonly Ranked[]): ReadonlySet<Ranked> {
  interface Chain { readonly weight: number; readonly item: Ranked; readonly before: Chain | undefined }
  const best = new Map<number, Chain>();
  for (const item of items) {
    let before: Chain | undefined;
    for (const [rank, chain] of best) if (rank <= item.rank && (before === undefined || chain.weight > before.weight)) before = chain;
    const chain = { weight: (before?.weight ?? 0) + item.weight + (item.requirement.need === 'required' ? 0 : TIE), item, before };
    const known = best.get(item.rank);
    if (known === undefined || chain.weight > known.weight) best.set(item.rank, chain);
  }
  const kept = new Set<Ranked>();
  const heaviest = [...best.values()].reduce<Chain | undefined>((a, b) => (a === undefined || b.weight > a.weight ? b : a), undefined);
  for (let chain = heaviest; chain !== undefined; chain = chain.before) kept.add(chain.item);
  return kept;
}

const TIE = 0.001;

function sectionFinding({ draft, type }: CheckContext, level: Level, requirement: SectionRequirement): Finding {
  const found = level.siblings.flatMap((siblings) => {
    const section = siblings.occurrences.find((it) => it.requirement === requirement);
    return section === undefined ? [] : [{ section, place: placeFor(requirement, level.requirements, siblings) }];
  });
  const first = found[0];
  const title = first?.section.title ?? requirement.name;
  const { previous, next } = first?.place ?? { previous: undefined, next: undefined };
  return {
    rule: 'structure/section-order',
    span: placeOn(draft, first?.section.heading),
    message: next !== undefined
      ? message('“{0}” belongs before “{1}” in a draft of the type “{2}”. Basis: {3}.', title, next.title, type.name, basisOf(type, requirement))
      : message('“{0}” belongs after “{1}” in a draft of the type “{2}”. Basis: {3}.', title, previous?.title ?? '', type.name, basisOf(type, requirement)),
    related: relatedTo(draft, found.slice(1).map(({ section }) => section.heading), () => message('The same section in another language.')),
    fixes: () => fixOf(message('Move “{0}” to its place', title), moveSection(draft, level, requirement)),
  };
}

function elementFinding({ draft, type }: CheckContext, reading: ElementReading, outlines: readonly LanguageOutline[], readings: readonly ElementReading[]): Finding {
  const { requirement, astray } = reading;
  const [first, ...others] = astray.map((it) => it.block);
  return {
    rule: 'structure/section-order',
    span: placeOn(draft, first),
    message: requirement.where[0] === 'end'
      ? message('The {0} belongs after the text. Basis: {1}.', requirement.title, basisOf(type, requirement))
      : message('The {0} belongs before the text. Basis: {1}.', requirement.title, basisOf(type, requirement)),
    related: relatedTo(draft, others, () => message('The same in another place.')),
    fixes: () => fixOf(message('Move the {0} to its place', requirement.title), moveElement(draft, type, reading, outlines, readings)),
  };
}
