import { changeOfItems } from '../../text/change.ts';
import { MOST_JOINED, type Row, type Sides } from './alignRows.ts';
import { shareText } from './cost.ts';
import { areAlikeButWords, areComparedAlike, type Unit } from './units.ts';

/** What a search of before knows of one whose sides differ little, and whose units cost the same. */
export interface KnownRows {
  /** The rows in which a step may cost otherwise: 1 for each. */
  readonly affected: Uint8Array;
  /** The row of the search before, in its place now; `undefined` where it had none. */
  readonly rowAt: (rows: readonly Row[], i: number) => Row | undefined;
  /** All rows are as they were. */
  readonly isAll: boolean;
}

export function knownRows(former: Sides, sides: Sides): KnownRows {
  if (former.source.length !== sides.source.length || former.target.length !== sides.target.length) return rowsAcross(former, sides);
  const affected = affectedRows(former, sides);
  return { affected, rowAt: (rows, i) => rows[i], isAll: affected.every((each) => each === 0) };
}

/** Where units came and went, in one stretch of each side, and all others are the very same. */
function rowsAcross(former: Sides, { source, target, bands }: Sides): KnownRows {
  const rows = changeOfItems(former.source, source);
  const columns = changeOfItems(former.target, target);
  const formerRow = (i: number): number => (i <= rows.from ? i : i < rows.to ? -1 : i - rows.to + rows.formerTo);
  /** By how much the columns of each row moved; `NaN` where it reaches to both sides of what changed. */
  const moves = bands.map(([from, to]) => (to <= columns.from ? 0 : from >= columns.to ? columns.to - columns.formerTo : NaN));
  // A step comes from so many rows before.
  const affected = new Uint8Array(bands.length).fill(1, rows.from + 1, rows.to + MOST_JOINED + 1);
  for (const [i, [from, to]] of bands.entries()) {
    const by = moves[i] ?? NaN;
    const before = former.bands[formerRow(i)];
    if (before === undefined || before[0] + by !== from || before[1] + by !== to || moves.slice(Math.max(0, i - MOST_JOINED), i).some((other) => other !== by)) affected[i] = 1;
  }
  return {
    affected, isAll: false,
    rowAt: (all, i) => {
      const row = all[formerRow(i)];
      const by = moves[i] ?? NaN;
      return row === undefined || Number.isNaN(by) ? undefined : by === 0 ? row : { ...row, from: row.from + by, kept: [row.kept[0] + by, row.kept[1] + by] };
    },
  };
}

const NO_BAND: Sides['bands'][number] = [0, 0];

/** The rows in which a step may cost otherwise than in the former alignment: 1 for each. */
function affectedRows(former: Sides, { source, target, bands }: Sides): Uint8Array {
  const affected = new Uint8Array(source.length + 1);
  for (const i of changedPlaces(former.source, source)) {
    const [from, to] = bands[i + 1] ?? NO_BAND;
    const beside = (): readonly Unit[] => [former.target, target].flatMap((units) => units.slice(Math.max(0, from - 1), to));
    if (!areAlike(former.source[i], source[i], beside)) affected.fill(1, i + 1, i + 1 + MOST_JOINED);
  }
  const columns = changedPlaces(former.target, target).filter((j) => {
    const isBeside = (_: Unit, i: number): boolean => (bands[i + 1]?.[0] ?? Infinity) <= j + 1 && j + 1 <= (bands[i + 1]?.[1] ?? -1);
    const beside = (): readonly Unit[] => [former.source, source].flatMap((units) => units.filter(isBeside));
    return !areAlike(former.target[j], target[j], beside);
  });
  if (bands === former.bands && columns.length === 0) return affected;
  for (let i = 0; i <= source.length; i++) {
    const band = bands[i] ?? NO_BAND;
    const before = former.bands[i];
    if (before !== band && (before?.[0] !== band[0] || before[1] !== band[1])) affected[i] = 1;
    else for (const j of columns) if (band[0] <= j + MOST_JOINED && j < band[1]) affected[i] = 1;
  }
  return affected;
}

/** Where two lists of the same length hold other units. */
function changedPlaces(former: readonly Unit[], units: readonly Unit[]): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < units.length; i++) if (former[i] !== units[i]) places.push(i);
  return places;
}

/** Whether an alignment sees the same in both. @param beside the units of the other side that they are compared with: other words matter where those have most of them, too */
function areAlike(a: Unit | undefined, b: Unit | undefined, beside: () => readonly Unit[]): boolean {
  if (a === undefined || b === undefined || !areAlikeButWords(a, b)) return false;
  return areComparedAlike(a, b) || !beside().some((other) => shareText(a, other) || shareText(b, other));
}
