import type { Block } from '../block.ts';
import { align, type Bead } from './align.ts';
import { bandAround } from './band.ts';
import type { Costs } from './cost.ts';
import type { Unit } from './units.ts';

/** Where both sides are cut: what stands before the fence on one side has its counterpart before the fence on the other. Indices of units. */
export type Fence = readonly [source: number, target: number];

/** The fences that the layout gives: each original in a comment, and each row of a table. */
export function fencesBetween(blocks: readonly Block[], source: readonly Unit[], target: readonly Unit[]): readonly Fence[] {
  const fences: Fence[] = [];
  const bilingual = tablesOf(source, tablesOf(target));
  let i = 0;
  let j = 0;
  for (const [k, block] of blocks.entries()) {
    if (!isCut(blocks[k - 1], block, bilingual)) continue;
    while ((source[i]?.block.index ?? Infinity) < block.index) i++;
    while ((target[j]?.block.index ?? Infinity) < block.index) j++;
    const last = fences.at(-1);
    if (last === undefined ? i + j > 0 : last[0] < i || last[1] < j) fences.push([i, j]);
  }
  return fences;
}

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

/** The alignment of each stretch between two fences by itself. */
export function alignBetween(fences: readonly Fence[], source: readonly Unit[], target: readonly Unit[], costs: Costs): readonly Bead[] {
  if (fences.length === 0) return align(source, target, costs, bandAround(source, target));
  const beads: Bead[] = [];
  let from: Fence = [0, 0];
  for (const to of [...fences, [source.length, target.length] as const]) {
    const ofSource = source.slice(from[0], to[0]);
    const ofTarget = target.slice(from[1], to[1]);
    for (const bead of align(ofSource, ofTarget, costs, bandAround(ofSource, ofTarget))) {
      beads.push({ source: [bead.source[0] + from[0], bead.source[1] + from[0]], target: [bead.target[0] + from[1], bead.target[1] + from[1]] });
    }
    from = to;
  }
  return beads;
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
