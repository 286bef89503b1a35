import { alignRows, MOST_JOINED, PARTS, traceRows, type Bead, type Row, type Sides } from './alignRows.ts';
import { shareText } from './cost.ts';
import { areAlikeButWords, areComparedAlike, type Unit } from './units.ts';

export type { Bead, Sides };

/** Two sequences, which of their units belong together, and how that was found. */
export interface Alignment extends Sides {
  readonly beads: readonly Bead[];
  /** With ways given up that are much worse than others; and without, where that was needed. */
  readonly quick: Search;
  readonly whole: Search | undefined;
}

interface Search {
  readonly rows: readonly Row[];
  readonly beads: readonly Bead[];
}

/**
 * The cheapest monotone alignment of two sequences in which up to four blocks of one side stand for one of the other.
 * Looks only at `bands[i]` of the target for each block of the source, so that its cost is linear in the blocks.
 *
 * @param former an alignment of sequences that differ little: it speeds the search up and never changes its result; beads that are the same are the very same list
 */
export function align(sides: Sides, former?: Alignment): Alignment {
  const known = former?.costs === sides.costs && former.source.length === sides.source.length && former.target.length === sides.target.length ? former : undefined;
  const affected = known === undefined ? undefined : affectedRows(known, sides);
  const search = (hopeless: number, before: Search | undefined): Search => {
    const rows = alignRows(sides, hopeless * PARTS, affected === undefined || before === undefined ? undefined : { rows: before.rows, affected });
    return before?.rows === rows ? before : { rows, beads: asBefore(before?.beads, traceRows(rows, sides)) };
  };
  const quick = search(HOPELESS, known?.quick);
  // Past a long stretch of the target that the source lacks, no way leads that is not much worse for a while: then nothing is given up.
  const whole = longestGap(quick.beads) < LONG_GAP ? undefined : search(Infinity, known?.whole);
  return { ...sides, quick, whole, beads: (whole ?? quick).beads };
}

/** The beads of before, where these are the same. */
function asBefore(before: readonly Bead[] | undefined, now: readonly Bead[]): readonly Bead[] {
  const same = before?.length === now.length && now.every(({ source, target }, k) => {
    const other = before[k];
    return other !== undefined && source[0] === other.source[0] && source[1] === other.source[1] && target[0] === other.target[0] && target[1] === other.target[1];
  });
  return same ? before : now;
}

/** By how much a way may be worse than the best of its row before it is given up. */
const HOPELESS = 60;

/** The longest stretch of the target's blocks without a counterpart. */
function longestGap(beads: readonly Bead[]): number {
  let longest = 0;
  let gap = 0;
  for (const { source: [from, to], target } of beads) {
    gap = from === to ? gap + target[1] - target[0] : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}

const LONG_GAP = 5;

const NO_BAND: Sides['bands'][number] = [0, 0];

/** The rows in which a step may cost otherwise than in the former alignment: 1 for each. */
function affectedRows(former: Alignment, { source, target, bands }: Sides): Uint8Array {
  const affected = new Uint8Array(source.length + 1);
  for (let i = 0; i < source.length; i++) {
    if (former.source[i] === source[i]) continue;
    const [from, to] = bands[i + 1] ?? NO_BAND;
    const beside = (): readonly Unit[] => [former.target, target].flatMap((units) => units.slice(Math.max(0, from - 1), to));
    if (!areAlike(former.source[i], source[i], beside)) affected.fill(1, i + 1, i + 1 + MOST_JOINED);
  }
  const columns: number[] = [];
  for (let j = 0; j < target.length; j++) {
    if (former.target[j] === target[j]) continue;
    const isBeside = (_: Unit, i: number): boolean => (bands[i + 1]?.[0] ?? Infinity) <= j + 1 && j + 1 <= (bands[i + 1]?.[1] ?? -1);
    const beside = (): readonly Unit[] => [former.source, source].flatMap((units) => units.filter(isBeside));
    if (!areAlike(former.target[j], target[j], beside)) columns.push(j);
  }
  if (bands === former.bands && columns.length === 0) return affected;
  for (let i = 0; i <= source.length; i++) {
    const band = bands[i] ?? NO_BAND;
    const before = former.bands[i];
    if (before !== band && (before?.[0] !== band[0] || before[1] !== band[1])) affected[i] = 1;
    else for (const j of columns) if (band[0] <= j + MOST_JOINED && j < band[1]) affected[i] = 1;
  }
  return affected;
}

/** Whether an alignment sees the same in both. @param beside the units of the other side that they are compared with: other words matter where those have most of them, too */
function areAlike(a: Unit | undefined, b: Unit | undefined, beside: () => readonly Unit[]): boolean {
  if (a === undefined || b === undefined || !areAlikeButWords(a, b)) return false;
  return areComparedAlike(a, b) || !beside().some((other) => shareText(a, other) || shareText(b, other));
}
