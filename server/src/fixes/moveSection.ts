import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { applyEdits, insertion, type Edit } from '../text/edit.ts';
import { contains, type Span } from '../text/span.ts';
import type { SectionRequirement } from '../types/documentType.ts';
import { placeFor, type Level, type SectionPlace } from '../types/levels.ts';
import { lastOf, type Occurrence } from '../types/outline.ts';
import { gapBefore, lineEndOf, lineStartOf, usualGap } from './layout.ts';
import { removeBlocks, type Run } from './removeBlocks.ts';
import { renumber } from './renumber.ts';
import { shiftLabels } from './shiftLabels.ts';
import { standTogether } from './standTogether.ts';

/**
 * Moves a section, with all that stands under it, to where it belongs in every language of the draft. The sections that change
 * their order are renumbered with their references; no word is lost.
 */
export function moveSection(draft: Draft, level: Level, requirement: SectionRequirement): readonly Edit[] {
  const moves = level.siblings.flatMap((siblings) => {
    const section = siblings.occurrences.find((it) => it.requirement === requirement);
    return section === undefined ? [] : [{ section, place: placeFor(requirement, level.requirements, siblings) }];
  });
  const changes = new Map(moves.flatMap(({ section, place }) => [...newNumbers(draft, section, place)]));
  const labels = renumber(draft, changes);
  const whole = movedTogether(draft, moves);
  if (whole !== undefined) {
    const { run, at, gap } = whole;
    const lines = linesOf(draft, run);
    const text = relabelled(draft, lines, labels);
    return [...labels.filter((edit) => !contains(lines, edit.span)), ...removeBlocks(draft, [run]), insertion(at, whole.before ? `${text}${gap}` : `${gap}${text}`)];
  }
  const cut = moves.map(({ section, place }) => ({ section, place, runs: runsOf(draft, section) }));
  const runs = cut.flatMap((it) => it.runs);
  return [
    ...labels.filter((edit) => !runs.some((run) => contains(linesOf(draft, run), edit.span))),
    ...removeBlocks(draft, runs),
    ...cut.flatMap((it) => inserted(draft, it.section, it.place, it.runs, labels)),
  ];
}

interface Move {
  readonly section: Occurrence;
  readonly place: SectionPlace;
}

/** Where the section stands together in all languages, and its neighbour does: both stay so. */
function movedTogether(draft: Draft, moves: readonly Move[]): { readonly run: Run; readonly at: number; readonly gap: string; readonly before: boolean } | undefined {
  const run = standTogether(draft, moves.map(({ section }) => blocksOf(section)));
  if (run === undefined) return undefined;
  const gap = run.first.index === 0 ? usualGap(draft) : gapBefore(draft, run.first);
  const following = standTogether(draft, moves.map(({ place }) => (place.next === undefined ? [] : blocksOf(place.next))));
  if (following !== undefined) return { run, at: lineStartOf(draft, following.first), gap, before: true };
  if (moves.some(({ place }) => place.next !== undefined)) return undefined;
  const last = moves.flatMap(({ place }) => place.siblings.blocks.at(-1) ?? []).reduce((a, b) => (b.index > a.index ? b : a), run.last);
  return last === run.last ? undefined : { run, at: lineEndOf(draft, last), gap, before: false };
}

function blocksOf({ heading, blocks }: Occurrence): readonly Block[] {
  return [heading, ...blocks];
}

/** In a draft whose languages alternate a section may stand in several stretches. */
function runsOf(draft: Draft, section: Occurrence): readonly Run[] {
  const own = new Set([section.heading, ...section.blocks]);
  const last = lastOf(section);
  const runs: { first: Block; last: Block }[] = [];
  let open = false;
  for (const block of draft.blocks.slice(section.heading.index, last.index + 1)) {
    const belongs: boolean = own.has(block) || (open && !own.has(block) && block.stream === section.heading.stream);
    const run = runs.at(-1);
    if (belongs && open && run !== undefined) run.last = block;
    else if (belongs) runs.push({ first: block, last: block });
    open = belongs;
  }
  return runs;
}

function inserted(draft: Draft, section: Occurrence, place: SectionPlace, runs: readonly Run[], labels: readonly Edit[]): readonly Edit[] {
  const outer = section.heading.index === 0 ? usualGap(draft) : gapBefore(draft, section.heading);
  const text = runs.map((run) => relabelled(draft, linesOf(draft, run), labels)).join(usualGap(draft));
  const { previous, next, siblings } = place;
  if (next !== undefined && previous === undefined) return [insertion(lineStartOf(draft, next.heading), `${text}${outer}`)];
  const own = new Set([section.heading, ...section.blocks]);
  const before = siblings.blocks.filter((block) => !own.has(block) && (next === undefined || block.span.start < next.heading.span.start)).at(-1);
  return before === undefined ? [] : [insertion(lineEndOf(draft, before), `${outer}${text}`)];
}

/** Whole lines, without the last line break. */
function linesOf(draft: Draft, { first, last }: Run): Span {
  return { start: lineStartOf(draft, first), end: lineEndOf(draft, last) };
}

function relabelled(draft: Draft, at: Span, labels: readonly Edit[]): string {
  const own = labels.filter((edit) => contains(at, edit.span)).map((edit) => ({ ...edit, span: { start: edit.span.start - at.start, end: edit.span.end - at.start } }));
  return applyEdits(draft.text.slice(at.start, at.end), own);
}

/** The siblings keep the numbers that they have together, in their new order. */
function newNumbers(draft: Draft, section: Occurrence, { siblings, next }: SectionPlace): ReadonlyMap<number, readonly number[]> {
  const own = section.heading.label;
  if (own === undefined) return new Map();
  const headings = siblings.blocks.filter((block) => block === section.heading || (block.kind === 'heading' && block.label?.series === own.series && block.label.path.length === own.path.length));
  const others = headings.filter((block) => block !== section.heading);
  const behind = others.filter((block) => next !== undefined && block.span.start >= next.heading.span.start);
  const at = others.length - behind.length;
  const ordered = [...others.slice(0, at), section.heading, ...others.slice(at)];
  const numbers = headings.map((block) => block.label?.path ?? []).sort((a, b) => (a.at(-1) ?? 0) - (b.at(-1) ?? 0));
  return shiftLabels(draft, ordered.map((heading, i) => ({
    heading, path: numbers[i] ?? [],
    until: headings[headings.indexOf(heading) + 1]?.span.start ?? (siblings.blocks.at(-1)?.span.end ?? 0) + 1,
  })));
}
