import { addAll, greatest, least } from '../../text/manyItems.ts';
import type { LabelForm } from '../label.ts';
import type { NumberingFault } from '../numbering.ts';
import type { CountedPiece, LabelReading } from '../piece.ts';
import { firstDifference, isWithin } from './counts.ts';
import { explain, type Step } from './explain.ts';
import { faultsOf, type Counted } from './faults.ts';
import type { StepKind } from './follow.ts';
import { COST } from './costs.ts';
import { byIndent } from './indents.ts';
import { bringForeignHome } from './foreignHomes.ts';
import { bringStraysHome } from './strays.ts';
import { groupCandidates, type Group, type Member } from './groups.ts';
import type { Observed } from './observed.ts';
import { withoutPresent } from './presentNumbers.ts';
import { lastBefore, NAMED_CLAUSES, Places } from './places.ts';

/** Which candidates are labels, and what is wrong with them. Labels are named by the piece that carries them. */
export interface ReadNumbering {
  /** For each piece its label, if it carries one. */
  readonly accepted: readonly (LabelReading | undefined)[];
  /** Runs of labels that are counted together, in the order of their first labels. */
  readonly runs: readonly { readonly language: string; readonly form: string; readonly pieces: readonly number[] }[];
  /** `label`, `previous`, `first` and the keys of `mend` are pieces; the series of `onward` are runs. */
  readonly faults: readonly NumberingFault[];
}

/**
 * Decides for the whole draft which candidates are labels and finds the fewest faults that explain them (see `explain`).
 * Near linear in the number of candidates.
 *
 * @param streams for each piece the language in whose text it stands
 */
export function readNumbering(pieces: readonly CountedPiece[], streams: readonly string[]): ReadNumbering {
  const accepted: (LabelReading | undefined)[] = pieces.map(() => undefined);
  const places = new Places(pieces);
  const runs: Run[] = [];
  const faults: NumberingFault[] = [];
  for (const group of inOrderOfCounting(bringStraysHome(bringForeignHome(groupCandidates(pieces, streams))))) {
    for (const { members, shallowest, steps, outOfSection } of bestSplit(group, places)) {
      const width = paddingOf(members);
      const counted = members.flatMap((member, i): Counted[] => {
        const step = steps[i];
        if (step === undefined || step.kind === 'skip') return [];
        accepted[member.piece] = padded(member.reading, width);
        const previous = members[step.previous];
        return [{ piece: member.piece, path: member.reading.path, isInserted: member.reading.suffix !== '', step, previous: step.previous < 0 ? undefined : previous?.piece, like: likeOf(member), outOfSection: outOfSection[i] ?? false }];
      });
      places.add(counted, group);
      const found: NumberingFault[] = [];
      let departures = 0;
      const form = members[0]?.reading.form.key ?? '';
      for (const run of runsOf(counted)) {
        if (!isQuotation(run, places)) {
          const { faults: ofRun, excused } = faultsOf(run, runs.length, shallowest);
          addAll(found, ofRun);
          departures += ofRun.length + excused;
        }
        runs.push({ language: group.language, form, pieces: run.map((label) => label.piece) });
      }
      if (departures * FEWEST_LABELS_PER_FAULT <= counted.length && !allAlike(counted) && !runsDown(counted)) addAll(faults, found);
    }
  }
  const merged = mergeEchoes(withoutPresent(faults, accepted, pieces, streams), (piece) => streams[piece] ?? '', (piece) => accepted[piece]);
  return { accepted, ...inOrderOfText(runs, merged) };
}

type Run = ReadNumbering['runs'][number];

/** Runs by their first labels, faults by their places. */
function inOrderOfText(runs: readonly Run[], faults: readonly NumberingFault[]): Pick<ReadNumbering, 'runs' | 'faults'> {
  const order = runs.map((_, i) => i).sort((a, b) => (runs[a]?.pieces[0] ?? 0) - (runs[b]?.pieces[0] ?? 0));
  const place = new Map(order.map((run, i) => [run, i]));
  return {
    runs: order.flatMap((i) => runs[i] ?? []),
    faults: faults.map((fault) => ({ ...fault, onward: fault.onward?.map((shift) => ({ ...shift, series: place.get(shift.series) ?? 0 })) })).sort((a, b) => a.label - b.label),
  };
}

function padded(reading: LabelReading, width: number): LabelReading {
  return reading.form.width >= width ? reading : { ...reading, form: { ...reading.form, width } };
}

/** The width to which numbers are padded with zeros: only where every number under ten is ("003-2013", "2023-01"). */
function paddingOf(members: readonly Member[]): number {
  const low = members.filter((member) => (member.reading.path.at(-1) ?? 0) < 10);
  return low.length > 0 && low.every((member) => member.reading.form.width > 1) ? greatest(low.map((member) => member.reading.form.width)) : 1;
}

/** The form in which a label should be written: its siblings', or its own without a stray blank ("2023- 13"). */
function likeOf(member: Member): LabelForm | undefined {
  const { form } = member.reading;
  const bare = form.separator.trim();
  return member.like ?? (bare !== form.separator ? { ...form, separator: bare } : undefined);
}

/**
 * What is wrong in the same way in two languages of a draft (a paragraph was taken out of both) is one fault:
 * it is reported in the language that comes first, and mended in all.
 */
function mergeEchoes(
  faults: readonly NumberingFault[], languageOf: (piece: number) => string, labelOf: (piece: number) => LabelReading | undefined,
): readonly NumberingFault[] {
  const kept = new Map<string, NumberingFault>();
  for (const fault of [...faults].sort((a, b) => a.label - b.label)) {
    const label = labelOf(fault.label);
    const signature = [fault.kind, label?.form.numerals[0], label?.path.join('.'), fault.expected.join('.')].join(' ');
    const before = kept.get(signature);
    if (before === undefined) kept.set(signature, fault);
    else if (languageOf(before.label) === languageOf(fault.label)) kept.set(`${signature} ${fault.label}`, fault);
    else {
      kept.set(signature, {
        ...before, echoes: [...before.echoes, fault.label], mend: new Map([...before.mend, ...fault.mend]),
        onward: before.onward === undefined || fault.onward === undefined ? undefined : [...before.onward, ...fault.onward],
      });
    }
  }
  return [...kept.values()];
}

/** Numbers of which more than half are "wrong" are no numbering of ours: they quote, select or measure. */
const FEWEST_LABELS_PER_FAULT = 2;

/** "RESOLUTION 1" on the cover and above the text: a document that names itself. */
function allAlike(counted: readonly Counted[]): boolean {
  return counted.every((label) => label.path.join('.') === counted[0]?.path.join('.'));
}

/** "2.1.0", "2.0.1", "2.0.0": versions, the latest first. */
function runsDown(counted: readonly Counted[]): boolean {
  let [down, up] = [0, 0];
  for (let i = 1; i < counted.length; i++) {
    const [before, path] = [counted[i - 1]?.path ?? [], counted[i]?.path ?? []];
    const place = firstDifference(before, path);
    const by = (path[place] ?? 0) - (before[place] ?? 0);
    if (by < 0) down++;
    else if (by > 0) up++;
  }
  return down > Math.max(up, 1);
}

/**
 * Groups whose labels may contain others come first: chapters and the like that count on without a break, which need to know of no other and
 * may follow a list of contents in which the sections stand already; then shallow paths, then those that begin earlier.
 */
function inOrderOfCounting(groups: readonly Group[]): readonly Group[] {
  const depth = (group: Group): number => (isUnbroken(group) ? 0 : least(group.members.map((member) => member.reading.path.length)));
  const keyed = groups.map((group) => ({ group, depth: depth(group), first: group.members[0]?.piece ?? 0 }));
  keyed.sort((a, b) => a.depth - b.depth || a.first - b.first);
  return keyed.map(({ group }) => group);
}

/** "Chapter 1", "Chapter 2", "Chapter 3" and no other. */
function isUnbroken({ members }: Group): boolean {
  return NAMED_CLAUSES.test(members[0]?.reading.form.key ?? '') && members.every(({ reading }, i) => reading.path.length === 1 && reading.path[0] === i + 1);
}

interface Part {
  readonly members: readonly Member[];
  readonly shallowest: number;
  readonly steps: readonly Step[];
  /** Of each label whether it stands in another section than its number says. */
  readonly outOfSection: readonly boolean[];
  /** In faults, with what it costs to read the group in parts. */
  readonly cost: number;
}

/** A split of a group must save this many faults. */
const COST_OF_SPLITTING = 1.2;
/** The same where the indents of the labels show it. */
const COST_OF_INDENTS = 0.8;

/** The reading of a group with the fewest faults: as one count, or as lists inside lists where indents tell them apart. */
function bestSplit(group: Group, places: Places): readonly Part[] {
  const whole = splitByDepth(group, places, []);
  if (costOf(whole) < COST.gap) return whole;
  const ways = byIndent(group.members).map((lists) => splitByIndent(lists, group, places));
  return ways.reduce((best, parts) => (costOf(parts) < costOf(best) ? parts : best), whole);
}

function splitByIndent(lists: readonly (readonly Member[])[], group: Group, places: Places): readonly Part[] {
  const outside: number[] = [];
  return lists.flatMap((members, i) => {
    const parts = splitByDepth({ ...group, members }, places, outside.sort((a, b) => a - b));
    addAll(outside, members.map((member) => member.piece));
    return i > 0 ? parts : parts.map((each, k) => (k > 0 ? each : { ...each, cost: each.cost + COST_OF_INDENTS }));
  });
}

/**
 * "1." and "1.1." may be one count (clauses) or two (a list inside numbered paragraphs): the reading with fewer faults is taken.
 * @param outside pieces whose labels are of the same form and indented less, ascending
 */
function splitByDepth(group: Group, places: Places, outside: readonly number[]): readonly Part[] {
  const shallow = group.members.filter((member) => member.reading.path.length === 1);
  const whole = part(group.members, group, places, { outside });
  if (shallow.length === 0 || shallow.length === group.members.length || whole.cost < COST_OF_SPLITTING) return [whole];
  const deep = group.members.filter((member) => member.reading.path.length > 1);
  const first = part(shallow, group, places, { outside });
  const around = shallow.filter(({ weight }, i) => weight >= 1 || first.steps[i]?.kind === 'next');
  // With the sections that are counted from here on, the clauses in them are.
  const begun = shallow.flatMap(({ piece }, i) => (NEW_RUN.has(first.steps[i]?.kind ?? 'skip') ? [piece] : []));
  const parts = [{ ...first, cost: first.cost + COST_OF_SPLITTING }, part(deep, group, places, { outside: [...outside, ...begun].sort((a, b) => a - b), around })];
  return costOf(parts) < whole.cost ? parts : [whole];
}

function costOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { cost }) => sum + cost, 0);
}

interface Surroundings {
  readonly outside: readonly number[];
  /** Labels in which those of the part stand. */
  readonly around?: readonly Member[];
}

function part(members: readonly Member[], group: Group, places: Places, { outside, around = [] }: Surroundings): Part {
  const aroundPieces = around.map((member) => member.piece);
  const certain = members.filter((member) => member.weight >= 0.5);
  const shallowest = least((certain.length > 0 ? certain : members).map((member) => member.reading.path.length));
  const fromTwo = group.language.startsWith('ja') && BARE_NUMBER.test(members[0]?.reading.form.key ?? '');
  const observed = members.map((member, i): Observed => {
    const { introduced, announced, inList } = places.introductionOf(member.piece, members[i - 1]?.piece ?? -1);
    const label = around[lastBefore(aroundPieces, member.piece)];
    return {
      reading: member.reading, weight: member.weight, piece: member.piece, introduced, announced, fromTwo,
      firstStandsBefore: places.hasFirstBefore(member.reading, members[i - 1]?.piece ?? -1, member.piece),
      nested: places.mayNest(members[i - 1]?.piece ?? -1, member.piece, group, outside), resumes: inList !== 'later',
      container: sectionOf(member.reading.path, shallowest === 2 ? label?.reading.path : undefined, places.containerAt(member.piece, shallowest - 1, group, member)),
    };
  });
  const { steps, cost } = explain(observed, shallowest, (last, piece) => places.restartCost(last, piece, group, outside));
  const outOfSection = observed.map(({ container, reading }) => container !== undefined && !isWithin(reading.path, container));
  return { members, shallowest, steps, outOfSection, cost };
}

/** The number of the section in which a label stands: that of its own form around it, unless the label's own number is that of the other, and so "1." is an item. */
function sectionOf(path: readonly number[], around: readonly number[] | undefined, other: readonly number[] | undefined): readonly number[] | undefined {
  return around === undefined || (other !== undefined && isWithin(path, other)) ? other : around;
}

/** "2", "２": paragraphs of a Japanese article. */
const BARE_NUMBER = /^(?:#|＃)$/u;

/** "… is amended to read as follows: 5.7 …": what is introduced and begins with another number is numbered elsewhere, gaps and all. */
function isQuotation(run: readonly Counted[], places: Places): boolean {
  const first = run[0];
  if (first === undefined) return false;
  const { introduced, announced } = places.introductionOf(first.piece, -1);
  return (first.step.kind === 'new-series' && introduced) || (first.step.kind === 'start' && announced);
}

/** The labels from one start of the count to the next; a count that goes on after a list inside it takes its labels up again. */
function runsOf(counted: readonly Counted[]): readonly (readonly Counted[])[] {
  const runs: Counted[][] = [];
  let around: Counted[] | undefined;
  let run: Counted[] | undefined;
  for (const label of counted) {
    if (label.step.kind === 'resume' && around !== undefined) {
      run = around;
      around = undefined;
    } else if (run === undefined || NEW_RUN.has(label.step.kind)) {
      around = label.step.kind === 'restart' || label.step.kind === 'new-series' ? run : undefined;
      run = [];
      runs.push(run);
    }
    run.push(label);
  }
  return runs;
}

const NEW_RUN: ReadonlySet<StepKind> = new Set(['start', 'restart', 'late-start', 'new-series'] as const);
