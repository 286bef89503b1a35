import type { Fence } from './fences.ts';
import type { Unit } from './units.ts';

/**
 * The fences between the cells of tables that each language has for itself, where they have the same shape: then the cell in the third row and the
 * second column is that of the other's, whatever names, codes and numbers stand in it. Tables are compared in their order, where both sides have as many.
 */
export function tableFences(source: readonly Unit[], target: readonly Unit[]): readonly Fence[] {
  const [ofSource, ofTarget] = [tablesIn(source), tablesIn(target)];
  const places = new Set(ofTarget.map(({ at }) => at));
  if (ofSource.length !== ofTarget.length || ofSource.some(({ at }) => places.has(at))) return [];
  return ofSource.flatMap((table, k) => {
    const other = ofTarget[k];
    if (other === undefined || table.rows !== other.rows || table.columns !== other.columns) return [];
    return fencesOf(table, other, source, target);
  });
}

/** The units of one table, `[from, to)`, and its shape. */
interface Table {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly columns: number;
}

function tablesIn(units: readonly Unit[]): readonly Table[] {
  const tables: Table[] = [];
  for (const [i, { block: { cell } }] of units.entries()) {
    if (cell === undefined) continue;
    const last = tables.at(-1);
    const goesOn = last?.at === cell.table && last.to === i;
    const { from, rows, columns } = goesOn ? last : { from: i, rows: 0, columns: 0 };
    const table = { at: cell.table, from, to: i + 1, rows: Math.max(rows, cell.row + 1), columns: Math.max(columns, cell.column + 1) };
    if (goesOn) tables[tables.length - 1] = table;
    else tables.push(table);
  }
  return tables;
}

/** Before each cell of the one table and its counterpart, and behind both tables. */
function fencesOf(table: Table, other: Table, source: readonly Unit[], target: readonly Unit[]): readonly Fence[] {
  const placeOf = ({ block: { cell } }: Unit): number => (cell === undefined ? 0 : cell.row * table.columns + cell.column);
  const fences: Fence[] = [];
  for (let i = table.from, j = other.from; i < table.to || j < other.to;) {
    fences.push([i, j]);
    const [one, two] = [source[i], target[j]];
    const place = Math.min(one === undefined || i >= table.to ? Infinity : placeOf(one), two === undefined || j >= other.to ? Infinity : placeOf(two));
    if (one !== undefined && i < table.to && placeOf(one) === place) i++;
    if (two !== undefined && j < other.to && placeOf(two) === place) j++;
  }
  return [...fences, [table.to, other.to]];
}
