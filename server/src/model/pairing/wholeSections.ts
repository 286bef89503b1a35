import type { Bead } from './align.ts';
import type { Costs } from './cost.ts';
import type { Unit } from './units.ts';

/**
 * The beads, where a section without a counterpart is one that begins with its own title: of “A, a …, B” the way that leaves out “a …, B” and
 * pairs A with the counterpart of B costs about as much as the one that leaves out “A, a …”, and only the second can be what happened.
 */
export function withWholeSections(beads: readonly Bead[], source: readonly Unit[], target: readonly Unit[], costs: Costs): readonly Bead[] {
  const found = [...beads];
  for (let k = 0; k < found.length; k++) {
    const end = endOfGap(found, k + 1);
    const [first, last, below] = [found[k], found[end - 1], found[end]];
    if (end === k + 1 || first === undefined || last === undefined || below === undefined || !isPair(first) || !isPair(below)) continue;
    const [i, j] = [first.source[0], first.target[0]];
    const titles = [source[i], source[last.source[0]], target[j]] as const;
    if (!isSectionBetween(titles, source.slice(i + 1, last.source[0])) || source[below.source[0]]?.block.kind === 'heading') continue;
    const [before, after, title] = titles;
    if (before === undefined || after === undefined || title === undefined || costOf(after, title, costs) > costOf(before, title, costs) + SLACK) continue;
    const gap = Array.from({ length: last.source[0] - i }, (_, n): Bead => ({ source: [i + n, i + n + 1], target: [j, j] }));
    found.splice(k, end - k, ...gap, { source: last.source, target: first.target });
    k += gap.length;
  }
  return found;
}

/** How much worse the one title may fit than the other: what stands below it fits. */
const SLACK = 4;

/** Behind the last of the beads from `k` on that have a source alone, one block each. */
function endOfGap(beads: readonly Bead[], k: number): number {
  let end = k;
  for (let bead = beads[end]; bead !== undefined && bead.target[0] === bead.target[1] && bead.source[1] - bead.source[0] === 1; bead = beads[end]) end++;
  return end;
}

/** One block of the source and one of the target. */
function isPair({ source, target }: Bead): boolean {
  return source[1] - source[0] === 1 && target[1] - target[0] === 1;
}

/** Whether the first title heads all that stands between it and the second, which is of its level. */
function isSectionBetween([first, second, target]: readonly [Unit | undefined, Unit | undefined, Unit | undefined], between: readonly Unit[]): boolean {
  if (first?.block.kind !== 'heading' || second?.block.kind !== 'heading' || target?.block.kind !== 'heading') return false;
  const level = first.block.level;
  return second.block.level === level && between.length > 0 && between.every(({ block }) => block.kind !== 'heading' || block.level > level);
}

function costOf(source: Unit, target: Unit, costs: Costs): number {
  return costs.pair(source, target, costs.shared(source, target));
}
