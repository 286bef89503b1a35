import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import type { LabelForm } from '../model/label.ts';
import { writeLabel } from '../model/labels/readLabel.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { addAll } from '../text/manyItems.ts';
import type { DocumentType, SectionRequirement } from '../types/documentType.ts';
import { formOf, inLanguage, isCountedOn, placeFor, titleAt, type Level, type SectionPlace } from '../types/levels.ts';
import { lastOf } from '../types/outline.ts';
import { cellLabelFor, cellNumbersOf, shiftCells } from './cellNumbers.ts';
import { insertRows } from './insertRows.ts';
import { gapAfter, gapBefore, headingLike, lineEndOf, lineStartOf, usualGap } from './layout.ts';
import { renumber } from './renumber.ts';
import { shiftLabels } from './shiftLabels.ts';
import { standTogether } from './standTogether.ts';
import { BODY_STUBS } from '../model/stubs.ts';

/**
 * Inserts a section's skeleton where it belongs, in every language of the draft: its heading in the form of its siblings and
 * with the number that comes there, a placeholder below. Sections after it that have its number are renumbered with their
 * references; nothing else changes.
 */
export function insertSection(draft: Draft, type: DocumentType, level: Level, requirement: SectionRequirement): readonly Edit[] {
  const skeletons: Skeleton[] = [];
  const changes = new Map<number, readonly number[]>();
  const inCells: Edit[] = [];
  for (const siblings of level.siblings) {
    const place = placeFor(requirement, level.requirements, siblings);
    const model = modelFor(draft, place);
    const numbers = cellNumbersOf(siblings.occurrences.map(({ heading }) => heading));
    const cellLabel = cellLabelFor(place, numbers);
    const label = cellLabel ?? labelFor(draft, type, place, model);
    if (cellLabel !== undefined) addAll(inCells, shiftCells(place, cellLabel, numbers));
    else if (label !== undefined) for (const [index, path] of shiftAfter(draft, place, label, model)) changes.set(index, path);
    skeletons.push({ place, model, lines: skeletonOf(draft, place, requirement, model, label) });
  }
  const inTable = insertRows(draft, skeletons.map(({ place, lines }) => ({ after: place.previous === undefined ? undefined : lastBefore(place), before: place.next?.heading, texts: lines })));
  return [...inTable ?? insertedTogether(draft, skeletons) ?? skeletons.map((skeleton) => skeletonAt(draft, skeleton)), ...inCells, ...renumber(draft, changes)];
}

/** The number that a missing section would have in each language that numbers its sections: language tag → path. */
export function numbersOf(draft: Draft, type: DocumentType, level: Level, requirement: SectionRequirement): ReadonlyMap<string, readonly number[]> {
  return new Map(level.siblings.flatMap((siblings) => {
    const place = placeFor(requirement, level.requirements, siblings);
    const label = labelFor(draft, type, place, modelFor(draft, place));
    return label === undefined ? [] : [[siblings.language, label.path] as const];
  }));
}

interface NewLabel {
  readonly form: LabelForm;
  readonly path: readonly number[];
}

/** The heading whose form the new one takes: the sibling before it or after it, one of the other languages' otherwise. */
function modelFor(draft: Draft, { siblings, previous, next }: SectionPlace): Block | undefined {
  const near = previous?.heading ?? next?.heading;
  if (near?.kind === 'heading') return near;
  const depth = siblings.parent?.heading.level ?? 0;
  const others = draft.blocks.filter((block) => block.kind === 'heading' && block.level === depth + 1 && block.label !== undefined);
  return near ?? others.find((block) => block.stream === siblings.language) ?? (siblings.parent === undefined ? others[0] : undefined);
}

function labelFor(draft: Draft, type: DocumentType, { siblings, previous, next }: SectionPlace, model: Block | undefined): NewLabel | undefined {
  const before = lastLabelled(draft, previous?.heading, next?.heading, siblings.blocks);
  const after = next?.heading.label;
  if (before !== undefined) return { form: before.form, path: withLast(before.path, (before.path.at(-1) ?? 0) + 1) };
  if (after !== undefined) return { form: after.form, path: withLast(after.path, Math.max(1, (after.path.at(-1) ?? 1) - 1)) };
  if (previous !== undefined || next !== undefined) return undefined;
  const parent = siblings.parent?.heading.label;
  if (parent !== undefined) return isCountedOn(parent.form) ? { form: model?.label?.form ?? parent.form, path: [...parent.path, 1] } : undefined;
  const form = model?.label?.form ?? formOf(type);
  return form === undefined ? undefined : { form, path: [1] };
}

/** The label of the last sibling before the place, whether the type knows that sibling or not. */
function lastLabelled(draft: Draft, previous: Block | undefined, next: Block | undefined, blocks: readonly Block[]): Block['label'] {
  const near = previous?.label;
  if (near === undefined) return undefined;
  const until = next?.span.start ?? Infinity;
  const later = blocks.filter((block) => block.span.start < until && block.kind === 'heading' && block.label !== undefined && block.label.series === near.series && block.label.path.length === near.path.length);
  const last = later.at(-1)?.label;
  return last !== undefined && last.span.start > near.span.start ? draft.numbering.labels.get(last.index) : near;
}

function withLast(path: readonly number[], last: number): readonly number[] {
  return [...path.slice(0, -1), last];
}

/** The siblings after the place, where the first of them has the new number or a lower one. */
function shiftAfter(draft: Draft, { siblings, next }: SectionPlace, label: NewLabel, model: Block | undefined): ReadonlyMap<number, readonly number[]> {
  const first = next?.heading.label;
  const value = label.path.at(-1) ?? 0;
  const by = value + 1 - (first?.path.at(-1) ?? value + 1);
  if (first === undefined || next === undefined || by <= 0 || model === undefined) return new Map();
  const headings = siblings.blocks.filter((block) => block.span.start >= next.heading.span.start && block.kind === 'heading'
    && block.label?.series === first.series && block.label.path.length === first.path.length);
  return shiftLabels(draft, headings.map((heading, i) => ({
    heading,
    path: withLast(heading.label?.path ?? [], (heading.label?.path.at(-1) ?? 0) + by),
    until: headings[i + 1]?.span.start ?? (siblings.blocks.at(-1)?.span.end ?? 0) + 1,
  })));
}

/** What is inserted in one language. */
interface Skeleton {
  readonly place: SectionPlace;
  readonly model: Block | undefined;
  readonly lines: readonly [heading: string, body: string];
}

/** Where the sections before or behind the place stand together in all languages, so do the new ones: titles in a row where theirs are. */
function insertedTogether(draft: Draft, skeletons: readonly Skeleton[]): readonly Edit[] | undefined {
  const before = skeletons.map(({ place: { previous } }) => (previous === undefined ? [] : [previous.heading, ...previous.blocks]));
  const behind = skeletons.map(({ place: { next } }) => (next === undefined ? [] : [next.heading, ...next.blocks]));
  const [earlier, later] = [standTogether(draft, before), standTogether(draft, behind)];
  if ((earlier === undefined && before.some((blocks) => blocks.length > 0)) || (later === undefined && behind.some((blocks) => blocks.length > 0))) return undefined;
  const inRow = standTogether(draft, (earlier === undefined ? behind : before).map((blocks) => blocks.slice(0, 1))) !== undefined;
  const lines = inRow ? [...skeletons.map((it) => it.lines[0]), ...skeletons.map((it) => it.lines[1])] : skeletons.flatMap((it) => it.lines);
  const gap = usualGap(draft);
  if (later !== undefined) return [insertion(lineStartOf(draft, later.first), lines.join(gap) + gap)];
  const last = skeletons.flatMap(({ place }) => place.siblings.blocks.at(-1) ?? []).reduce<Block | undefined>((a, b) => (a === undefined || b.index > a.index ? b : a), earlier?.last);
  return earlier === undefined || last === undefined ? undefined : [insertion(lineEndOf(draft, last), gap + lines.join(gap))];
}

function skeletonOf(draft: Draft, { siblings }: SectionPlace, requirement: SectionRequirement, model: Block | undefined, label: NewLabel | undefined): Skeleton['lines'] {
  const title = titleAt(requirement, siblings);
  const heading = model === undefined ? plainHeading(draft, title, label, (siblings.parent?.heading.level ?? 1) + 1) : headingLike(draft, model, title, label);
  return [heading, inLanguage(requirement.text, siblings.language) ?? inLanguage(BODY_STUBS, siblings.language) ?? ''];
}

function skeletonAt(draft: Draft, { place, model, lines: [heading, body] }: Skeleton): Edit {
  const { siblings, previous, next } = place;
  const text = `${heading}${model === undefined ? usualGap(draft) : gapAfter(draft, model)}${body}`;
  const outer = model === undefined || model.index === 0 ? usualGap(draft) : gapBefore(draft, model);
  const before = previous === undefined ? next?.heading : undefined;
  if (before !== undefined) return insertion(lineStartOf(draft, before), `${text}${next === undefined || next.heading.index === 0 ? usualGap(draft) : outer}`);
  const last = previous === undefined ? siblings.blocks.at(-1) ?? siblings.parent?.heading : lastBefore(place);
  if (last !== undefined) return insertion(lineEndOf(draft, last), `${outer}${text}`);
  return insertion(draft.text.length, `${draft.text.toString().trim() === '' ? '' : usualGap(draft)}${text}`);
}

/** The last block before the place: that of the section before it, unless sections that the type does not know follow. */
function lastBefore({ siblings, previous, next }: SectionPlace): Block | undefined {
  if (previous === undefined) return undefined;
  if (next === undefined) return siblings.blocks.at(-1) ?? lastOf(previous);
  const at = siblings.blocks.indexOf(next.heading);
  return at > 0 ? siblings.blocks[at - 1] : lastOf(previous);
}

function plainHeading(draft: Draft, title: string, label: NewLabel | undefined, level: number): string {
  const number = label === undefined ? '' : `${writeLabel(label.form, label.path)} `;
  return `${draft.dialect === 'markdown' ? `${'#'.repeat(Math.min(6, level))} ` : ''}${number}${title}`;
}
