import { lastStartingAt } from '../../text/span.ts';
import { recall, type Block } from '../block.ts';
import { saysItselfInTwoLanguages } from '../languages/titleInTwoLanguages.ts';
import { align, type Alignment, type Bead } from './align.ts';
import { areMarkedAlike, bandsAround } from './band.ts';
import type { Costs } from './cost.ts';
import type { Unit } from './units.ts';

/** Where both sides are cut: what stands before the fence on one side has its counterpart before the fence on the other. Indices of units. */
export type Fence = readonly [source: number, target: number];

/** The fences that the layout gives: each original in a comment, each row of a table, and each title that says itself in both languages, where both have text below most of them. */
export function fencesBetween(blocks: readonly Block[], source: readonly Unit[], target: readonly Unit[]): readonly Fence[] {
  const fences: Fence[] = [];
  const bilingual = tablesOf(source, tablesOf(target));
  const titles = titlesOfBoth(blocks, source, target);
  let i = 0;
  let j = 0;
  for (const [k, block] of blocks.entries()) {
    if (!titles.has(block.index) && !isCut(blocks[k - 1], block, bilingual)) continue;
    while ((source[i]?.block.index ?? Infinity) < block.index) i++;
    while ((target[j]?.block.index ?? Infinity) < block.index) j++;
    const last = fences.at(-1);
    if (last === undefined ? i + j > 0 : last[0] < i || last[1] < j) fences.push([i, j]);
  }
  return fences;
}

/** The indices of the titles in two languages, where text of both stands between most of them: not where one language follows the other. */
function titlesOfBoth(blocks: readonly Block[], source: readonly Unit[], target: readonly Unit[]): ReadonlySet<number> {
  const titles = blocks.filter((block) => recall(block, saysItselfInTwoLanguages)).map(({ index }) => index);
  const sectionsOf = (units: readonly Unit[]): ReadonlySet<number> => new Set(units.flatMap(({ block, exempt }) => (exempt ? [] : [lastStartingAt(titles, block.index, (index) => index)])));
  const [own, others] = titles.length === 0 ? [NONE, NONE] : [sectionsOf(source), sectionsOf(target)];
  const shared = [...own].filter((section) => others.has(section)).length;
  return shared * 2 > Math.max(own.size, others.size) ? new Set(titles) : NONE;
}

const NONE: ReadonlySet<number> = new Set();

/** The tables in which blocks stand, of those in `among` where it is given: a table in one language cuts nothing. */
function tablesOf(units: readonly Unit[], among?: ReadonlySet<number>): ReadonlySet<number> {
  const tables = units.flatMap(({ block }) => (block.cell === undefined ? [] : [block.cell.table]));
  return new Set(among === undefined ? tables : tables.filter((table) => among.has(table)));
}

function isCut(before: Block | undefined, block: Block, bilingual: ReadonlySet<number>): boolean {
  if (block.comment !== undefined && block.comment.start !== before?.comment?.start) return true;
  const cellOf = (other: Block | undefined) => (other?.cell !== undefined && bilingual.has(other.cell.table) ? other.cell : undefined);
  const [one, other] = [cellOf(before), cellOf(block)];
  return one?.table !== other?.table || one?.row !== other?.row;
}

/** The alignments of the stretches between two fences, each by itself, and what they give together. */
export interface FencedAlignment {
  readonly stretches: readonly Alignment[];
  readonly beads: readonly Bead[];
}

/** @param former those of units that differ little, between the same fences: they speed it up and never change the result, which is the very same object where nothing changed */
export function alignBetween(fences: readonly Fence[], source: readonly Unit[], target: readonly Unit[], costs: Costs, former?: FencedAlignment): FencedAlignment {
  let from: Fence = [0, 0];
  const stretches = [...fences, [source.length, target.length] as const].map((to, k) => {
    const whole = fences.length === 0;
    const stretch = alignStretch(whole ? source : source.slice(from[0], to[0]), whole ? target : target.slice(from[1], to[1]), costs, former?.stretches[k]);
    from = to;
    return stretch;
  });
  if (former !== undefined && stretches.every((stretch, k) => stretch.beads === former.stretches[k]?.beads)) return { stretches, beads: former.beads };
  from = [0, 0];
  const beads = stretches.flatMap((stretch) => {
    const [i, j] = from;
    from = [i + stretch.source.length, j + stretch.target.length];
    return i === 0 && j === 0 ? stretch.beads : stretch.beads.map((bead): Bead => ({ source: [bead.source[0] + i, bead.source[1] + i], target: [bead.target[0] + j, bead.target[1] + j] }));
  });
  return { stretches, beads };
}

function alignStretch(source: readonly Unit[], target: readonly Unit[], costs: Costs, former: Alignment | undefined): Alignment {
  const holds = former !== undefined && areAll(areMarkedAlike, former.source, source) && areAll(areMarkedAlike, former.target, target);
  return align({ source, target, costs, bands: holds ? former.bands : bandsAround(source, target) }, former);
}

function areAll(alike: (a: Unit, b: Unit) => boolean, before: readonly Unit[], now: readonly Unit[]): boolean {
  if (before.length !== now.length) return false;
  for (let i = 0; i < now.length; i++) {
    const one = before[i] as Unit;
    const other = now[i] as Unit;
    if (one !== other && !alike(one, other)) return false;
  }
  return true;
}

/**
 * The blocks of the source without the cells of a table's other columns (numbers, codes, names), where the table has one for the
 * target's language: the source's is the one with the most text.
 */
export function withoutOtherColumns(source: readonly Block[], target: readonly Block[]): readonly Block[] {
  const tables = new Set(target.flatMap(({ cell }) => (cell === undefined ? [] : [cell.table])));
  if (tables.size === 0) return source;
  const amounts = new Map<number, Map<number, number>>();
  for (const { cell, prose } of source) {
    if (cell === undefined || !tables.has(cell.table)) continue;
    const columns = amounts.get(cell.table) ?? new Map<number, number>();
    amounts.set(cell.table, columns);
    columns.set(cell.column, (columns.get(cell.column) ?? 0) + prose.length);
  }
  const own = new Map([...amounts].map(([table, columns]) => [table, [...columns].sort((a, b) => b[1] - a[1])[0]?.[0]]));
  return source.filter(({ cell }) => cell === undefined || !own.has(cell.table) || own.get(cell.table) === cell.column);
}
