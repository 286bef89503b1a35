import { addAll, greatest } from '../../text/manyItems.ts';
import { align, type Bead } from './align.ts';
import type { Band } from './band.ts';
import type { Costs } from './cost.ts';
import { featuresOf, learnDictionary } from './dictionary.ts';
import type { Fence } from './fences.ts';
import type { Meanings } from './meanings.ts';
import type { Unit } from './units.ts';
import { withWholeSections } from './wholeSections.ts';

/**
 * The alignment with every stretch around an unpaired block looked at again, this time with the words: which of several
 * paragraphs of about one length has no counterpart, only its words tell. They are in the table of concepts, or learnt from the pairs outside the stretch.
 */
export function refine(
  beads: readonly Bead[], source: readonly Unit[], target: readonly Unit[], costs: Costs, meanings: Meanings, fences: readonly Fence[] = [],
): readonly Bead[] {
  const lonely = [...beads.keys()].filter((k) => isLonely(beads[k], source, target));
  if (lonely.length === 0 || lonely.length > MOST_LONELY) return beads;
  const cuts = new Set(fences.map(([i, j]) => `${i} ${j}`));
  const isCut = (k: number) => cuts.has(`${beads[k]?.source[0]} ${beads[k]?.target[0]}`);
  const stretches = doubtful(lonely, beads, isCut, source, target);
  const memory = new Map<string, readonly string[]>();
  const features = (prose: string): readonly string[] => {
    const known = memory.get(prose) ?? featuresOf(prose);
    memory.set(prose, known);
    return known;
  };
  const refined: Bead[] = [];
  let done = 0;
  for (const { from, to } of stretches) {
    addAll(refined, beads.slice(done, from));
    addAll(refined, again(beads, { from, to }, source, target, costs, meanings, features));
    done = to;
  }
  return [...refined, ...beads.slice(done)];
}

/** A draft with more unpaired blocks than this is another text, not a slip. */
const MOST_LONELY = 60;
const WIDEST = 12;
/** In beads: a stretch is compared block by block, which grows with its square. */
const LONGEST = 72;
const MOST_PAIRS = 150;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Stretches of beads around those with an empty side, up to beads that a label holds. */
function doubtful(lonely: readonly number[], beads: readonly Bead[], isCut: (bead: number) => boolean, source: readonly Unit[], target: readonly Unit[]): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const k of lonely) {
    let from = k;
    while (from > 0 && !isCut(from) && k - from < WIDEST && !isHeld(beads[from - 1], source, target)) from--;
    let to = k + 1;
    while (to < beads.length && !isCut(to) && to - k <= WIDEST && !isHeld(beads[to], source, target)) to++;
    const last = stretches.at(-1);
    if (last === undefined || from > last.to || (from === last.to && isCut(from))) stretches.push({ from, to });
    else if (to - last.from <= LONGEST) last.to = Math.max(last.to, to);
    else if (to > last.to) stretches.push({ from: last.to, to });
  }
  return stretches.filter(({ from, to }) => to - from > 1);
}

function isLonely(bead: Bead | undefined, source: readonly Unit[], target: readonly Unit[]): boolean {
  if (bead === undefined) return false;
  if (bead.target[0] === bead.target[1]) return source.slice(...bead.source).some((unit) => !unit.exempt);
  if (bead.source[0] === bead.source[1]) return target.slice(...bead.target).some((unit) => !unit.exempt);
  return false;
}

/** Whether both sides of the bead carry the same number. */
function isHeld(bead: Bead | undefined, source: readonly Unit[], target: readonly Unit[]): boolean {
  if (bead === undefined) return true;
  const label = source[bead.source[0]]?.label;
  return bead.source[1] > bead.source[0] && bead.target[1] > bead.target[0] && label !== undefined && label === target[bead.target[0]]?.label;
}

function again(
  beads: readonly Bead[], { from, to }: Stretch, source: readonly Unit[], target: readonly Unit[], costs: Costs, meanings: Meanings, features: (prose: string) => readonly string[],
): readonly Bead[] {
  const first = beads[from];
  const last = beads[to - 1];
  if (first === undefined || last === undefined) return [];
  const ofSource = source.slice(first.source[0], last.source[1]);
  const ofTarget = target.slice(first.target[0], last.target[1]);
  const sure = [...beads.slice(Math.max(0, from - MOST_PAIRS), from), ...beads.slice(to, to + MOST_PAIRS)].flatMap((bead) => pairOf(bead, source, target));
  const dictionary = learnDictionary(sure, ofSource.map(proseOf), ofTarget.map(proseOf), features);
  const usual = dictionary.usual(ofSource.map(proseOf));
  // Against what the target's words share with any of the stretch: the words speak for one pair rather than another.
  const saysTheSame = (a: Unit, b: Unit): number => MEANING * meanings.likeness(a, b) + Math.max(-WORDS_CAP, Math.min(WORDS_CAP, WORDS * (dictionary.likeness(proseOf(a), proseOf(b)) - usual(proseOf(b)))));
  const informed: Costs = {
    ...costs,
    shared: (a, b) => costs.shared(a, b) + saysTheSame(a, b),
    // What a title says, the text below it says again: it does not show that the title is there, too.
    group: (a, b, shared) => costs.group(a, b, shared - saidAgain(a, b, saysTheSame)),
  };
  const bands = Array.from({ length: ofSource.length + 1 }, (): Band => [0, ofTarget.length]);
  const { beads: found } = align({ source: ofSource, target: ofTarget, costs: informed, bands });
  return withWholeSections(found, ofSource, ofTarget, informed).map((bead) => ({
    source: [bead.source[0] + first.source[0], bead.source[1] + first.source[0]],
    target: [bead.target[0] + first.target[0], bead.target[1] + first.target[0]],
  }));
}

/** Of several blocks on one side: what others than the one that has most in common with the other side have in common with it, too. */
function saidAgain(source: readonly Unit[], target: readonly Unit[], saysTheSame: (a: Unit, b: Unit) => number): number {
  const common = source.flatMap((one) => target.map((other) => Math.max(0, saysTheSame(one, other))));
  return common.reduce((sum, each) => sum + each, 0) - greatest(common);
}

const MEANING = 10;
const WORDS = 20;
const WORDS_CAP = 6;

function proseOf(unit: Unit): string {
  return unit.block.prose;
}

function pairOf(bead: Bead, source: readonly Unit[], target: readonly Unit[]): readonly (readonly [readonly string[], readonly string[]])[] {
  if (bead.source[0] === bead.source[1] || bead.target[0] === bead.target[1]) return [];
  return [[source.slice(...bead.source).map(proseOf), target.slice(...bead.target).map(proseOf)]];
}
