import type { Block } from '../model/block.ts';
import type { LabelForm } from '../model/label.ts';
import { readLabel } from '../model/labels/readLabel.ts';
import { greatest } from '../text/manyItems.ts';
import { inOwnLanguage, type ByLanguage, type DocumentType, type SectionRequirement } from './documentType.ts';
import { wordsOf } from './firstLine.ts';
import type { LanguageOutline, Occurrence } from './outline.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/** The sections that stand beside each other in one language: those of the draft, or those in one of its sections. */
export interface Siblings {
  readonly language: string;
  /** The section in which they stand; `undefined` for the draft's own. */
  readonly parent: Occurrence | undefined;
  /** All blocks among which they stand. */
  readonly blocks: readonly Block[];
  readonly occurrences: readonly Occurrence[];
}

/** What must stand side by side, with what does, in each language. */
export interface Level {
  readonly requirements: readonly SectionRequirement[];
  /** In the order of the draft's languages; languages without any text are left out. Never empty. */
  readonly siblings: readonly Siblings[];
}

/** The levels of the draft: its own sections, and those in each section for which the type names children. */
export function levelsOf(outlines: readonly LanguageOutline[], requirements: readonly SectionRequirement[]): readonly Level[] {
  const written = outlines.filter((outline) => outline.blocks.length > 0);
  const siblings = (written.length > 0 ? written : outlines.slice(0, 1))
    .map(({ language, blocks, occurrences }): Siblings => ({ language, parent: undefined, blocks, occurrences }));
  return siblings.length === 0 ? [] : withInner({ requirements, siblings });
}

function withInner(level: Level): readonly Level[] {
  const inner = level.requirements.filter((requirement) => requirement.children.length > 0).flatMap((requirement) => {
    const own = level.siblings.map(({ language, occurrences }) => ({ language, sections: occurrences.filter((it) => it.requirement === requirement) }));
    const most = greatest(own.map(({ sections }) => sections.length));
    return Array.from({ length: most }, (_, place): Level => ({
      requirements: requirement.children,
      siblings: own.flatMap(({ language, sections }): Siblings[] => {
        const parent = sections[place];
        return parent === undefined ? [] : [{ language, parent, blocks: parent.blocks, occurrences: parent.children }];
      }),
    }));
  });
  return [level, ...inner.flatMap(withInner)];
}

/** Where a section belongs among its siblings in one language. */
export interface SectionPlace {
  readonly siblings: Siblings;
  /** The section after which it belongs. */
  readonly previous: Occurrence | undefined;
  /** The section before which it belongs. */
  readonly next: Occurrence | undefined;
}

/**
 * Before the first section that comes later in the type's order, at the end where there is none; where a number is skipped above a section in between
 * that the type does not know, before that one.
 */
export function placeFor(requirement: SectionRequirement, requirements: readonly SectionRequirement[], siblings: Siblings): SectionPlace {
  const rank = requirements.indexOf(requirement);
  const others = siblings.occurrences.filter((it) => it.requirement !== requirement);
  const rankOf = (it: Occurrence): number => requirements.indexOf(it.requirement);
  // What may stand anywhere is behind the place only where nothing follows that stands before it.
  const at = others.findIndex((it, i) => rankOf(it) > rank && !(it.requirement.anywhere && others.slice(i + 1).some((later) => !later.requirement.anywhere && rankOf(later) < rank)));
  const previous = at < 0 ? others.at(-1) : others[at - 1];
  const next = at < 0 ? undefined : others[at];
  return skippedAmongOthers(requirement, siblings, others.slice(Math.max(0, at))) ?? { siblings, previous, next: behindSkipped(requirement, siblings, previous, next) ?? next };
}

/** Where the sections before which it belongs begin with some that the type does not know, and a number is skipped among these. */
function skippedAmongOthers(requirement: SectionRequirement, siblings: Siblings, behind: readonly Occurrence[]): SectionPlace | undefined {
  for (const [i, next] of behind.entries()) {
    const previous = behind[i - 1];
    if (Object.keys(next.requirement.titles).length > 0 || next.requirement === requirement) return undefined;
    if (previous !== undefined && isSkippedBetween(previous.heading.label, next.heading.label)) return { siblings, previous, next };
  }
  return undefined;
}

function isSkippedBetween(one: Block['label'], other: Block['label']): boolean {
  return one !== undefined && other !== undefined && one.series === other.series && one.path.length === other.path.length && (other.path.at(-1) ?? 0) === (one.path.at(-1) ?? 0) + 2;
}

/** The first section between the two, unknown to the type, above which a number is skipped. */
function behindSkipped(requirement: SectionRequirement, { blocks, occurrences }: Siblings, previous: Occurrence | undefined, next: Occurrence | undefined): Occurrence | undefined {
  if (previous === undefined) return undefined;
  const label = previous.heading.label;
  const until = next === undefined ? blocks.length : blocks.indexOf(next.heading);
  const known = new Set(occurrences.map(({ heading }) => heading));
  // A foreword without a number stands above the first number.
  let last = label?.path.at(-1) ?? 0;
  for (let at = blocks.indexOf(previous.heading) + 1; at < until; at++) {
    const heading = blocks[at];
    if (heading?.kind !== 'heading' || heading.label === undefined) continue;
    if (label === undefined ? heading.label.path.length > 1 : heading.label.series !== label.series || heading.label.path.length !== label.path.length) continue;
    const value = heading.label.path.at(-1) ?? 0;
    if (value > last + 1 && !known.has(heading)) {
      const end = blocks.findIndex((block, i) => i > at && block.kind === 'heading' && block.level <= heading.level);
      return { requirement, heading, title: wordsOf(heading), runIn: false, blocks: blocks.slice(at + 1, end < 0 ? blocks.length : end), children: [] };
    }
    last = value;
  }
  return undefined;
}

/**
 * The headings of a section's level that stand where it belongs and that the type does not know: one of them may be the section, in words of the draft's own.
 * None where a number is skipped there: then it is surely missing.
 */
export function unknownAt({ siblings: { blocks, occurrences }, previous, next }: SectionPlace): readonly Block[] {
  const level = (previous ?? next)?.heading.level ?? 0;
  if (level === 0) return [];
  const known = new Set(occurrences.map(({ heading }) => heading));
  const from = previous === undefined ? 0 : blocks.indexOf(previous.heading) + 1;
  const until = next === undefined ? blocks.length : blocks.indexOf(next.heading);
  const headings = blocks.slice(from, until).filter((block) => block.kind === 'heading' && block.level === level && !known.has(block));
  // The first of all is the draft's own title.
  const unknown = previous === undefined && headings[0]?.label === undefined && headings[0] === blocks.find(({ kind }) => kind === 'heading') ? headings.slice(1) : headings;
  const numbers = [previous?.heading, ...unknown, next?.heading].flatMap((block) => block?.label ?? []);
  const isSkipped = numbers.some((label, i) => {
    const before = numbers[i - 1];
    if (before === undefined) return previous === undefined && label.path.length === 1 && (label.path[0] ?? 0) > 1;
    return before.series === label.series && before.path.length === label.path.length && (label.path.at(-1) ?? 0) > (before.path.at(-1) ?? 0) + 1;
  });
  return isSkipped ? [] : unknown;
}

/** The block before which the section belongs; where it belongs at the end, the last block there is. */
export function blockOfPlace({ siblings, next }: SectionPlace): Block | undefined {
  return next?.heading ?? siblings.blocks.at(-1) ?? siblings.parent?.heading;
}

/** How the type numbers its sections where no other heading shows it: the form in which what it states is a first number (“I.” is roman); `undefined` for no number. */
export function formOf({ numbering }: DocumentType): LabelForm | undefined {
  const readings = readLabel(`${numbering} `, 0, numbering.length + 1)?.readings ?? [];
  return (readings.find(({ path }) => path.at(-1) === 1) ?? readings[0])?.form;
}

/** Whether sections in one that is numbered so have its number before theirs: “2.1”, and not “b)1”. */
export function isCountedOn({ numerals: [numeral] }: LabelForm): boolean {
  return numeral === 'decimal' || numeral === 'fullWidth';
}

/** The section's title as it is inserted there: "Pillar {number} objectives" under "Pillar 2: …" is "Pillar 2 objectives". */
export function titleAt(requirement: SectionRequirement, { language, parent }: Siblings): string {
  const title = titleIn(requirement, language);
  const number = /\d{1,3}/u.exec(parent?.title.replace(UNREAD_NUMBER, '') ?? '')?.[0];
  return number === undefined ? title : title.replace('[xx]', number);
}

/** The section's title in a language, before anything around it is known. */
export function titleIn(requirement: SectionRequirement, language: string): string {
  const written = inLanguage(requirement.titles, language)?.[0] ?? requirement.name;
  return written.replace(/[…^$*]/gu, '').replace('{number}', '[xx]').trim();
}

/** What is given for a language or for all, and else for English. */
export function inLanguage<T>(by: ByLanguage<T>, language: string): T | undefined {
  return inOwnLanguage(by, language) ?? by.en;
}
