import type { LabelForm } from '../label.ts';
import type { NumberingFault } from '../numbering.ts';
import type { CountedPiece, LabelReading } from '../piece.ts';
import { explain, type Explanation, type Observed } from './explain.ts';
import { faultsOf, type Counted } from './faults.ts';
import { bringStraysHome } from './strays.ts';
import { groupCandidates, type Group, type Member } from './groups.ts';

/** Which candidates are labels, and what is wrong with them. Labels are named by the piece that carries them. */
export interface ReadNumbering {
  /** For each piece its label, if it carries one. */
  readonly accepted: readonly (LabelReading | undefined)[];
  /** Runs of labels that are counted together, in the order of their first labels. */
  readonly runs: readonly { readonly language: string; readonly form: string; readonly pieces: readonly number[] }[];
  /** `label`, `previous`, `first` and the keys of `mend` and `onward` are pieces. */
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
  const runs: { language: string; form: string; pieces: readonly number[] }[] = [];
  const faults: NumberingFault[] = [];
  for (const group of inOrderOfCounting(bringStraysHome(groupCandidates(pieces, streams)))) {
    for (const { members, shallowest, explanation } of bestSplit(group, places)) {
      const width = paddingOf(members);
      const counted = members.flatMap((member, i): Counted[] => {
        const step = explanation.steps[i];
        if (step === undefined || step.kind === 'skip') return [];
        accepted[member.piece] = { ...member.reading, form: { ...member.reading.form, width: Math.max(width, member.reading.form.width) } };
        const previous = members[step.previous];
        return [{ piece: member.piece, path: member.reading.path, step, previous: step.previous < 0 ? undefined : previous?.piece, like: likeOf(member) }];
      });
      places.add(counted, group, shallowest);
      const found: NumberingFault[] = [];
      const form = members[0]?.reading.form.key ?? '';
      for (const run of runsOf(counted)) {
        runs.push({ language: group.language, form, pieces: run.map((label) => label.piece) });
        found.push(...faultsOf(run, shallowest));
      }
      if (found.length * FEWEST_LABELS_PER_FAULT <= counted.length && !allAlike(counted)) faults.push(...found);
    }
  }
  const merged = mergeEchoes(faults, (piece) => streams[piece] ?? '', (piece) => accepted[piece]);
  runs.sort((a, b) => (a.pieces[0] ?? 0) - (b.pieces[0] ?? 0));
  return { accepted, runs, faults: [...merged].sort((a, b) => a.label - b.label) };
}

/** The width to which numbers are padded with zeros: only where every number under ten is ("003-2013", "2023-01"). */
function paddingOf(members: readonly Member[]): number {
  const low = members.filter((member) => (member.reading.path.at(-1) ?? 0) < 10);
  return low.length > 0 && low.every((member) => member.reading.form.width > 1) ? Math.max(...low.map((member) => member.reading.form.width)) : 1;
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
        onward: before.onward === undefined || fault.onward === undefined ? undefined : new Map([...before.onward, ...fault.onward]),
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

/** Groups whose labels may contain others come first: shallow paths, then those that begin earlier. */
function inOrderOfCounting(groups: readonly Group[]): readonly Group[] {
  const depth = (group: Group): number => Math.min(...group.members.map((member) => member.reading.path.length));
  const keyed = groups.map((group) => ({ group, depth: depth(group), first: group.members[0]?.piece ?? 0 }));
  keyed.sort((a, b) => a.depth - b.depth || a.first - b.first);
  return keyed.map(({ group }) => group);
}

interface Part {
  readonly members: readonly Member[];
  readonly shallowest: number;
  readonly explanation: Explanation;
}

/** A split of a group must save this many faults. */
const COST_OF_SPLITTING = 1.2;

/**
 * "1." and "1.1." may be one count (clauses) or two (a list inside numbered paragraphs): the reading with fewer faults is taken.
 */
function bestSplit(group: Group, places: Places): readonly Part[] {
  const shallow = group.members.filter((member) => member.reading.path.length === 1);
  const whole = part(group.members, group, places);
  if (shallow.length === 0 || shallow.length === group.members.length || whole.explanation.cost < COST_OF_SPLITTING) return [whole];
  const parts = [part(shallow, group, places), part(group.members.filter((member) => member.reading.path.length > 1), group, places, shallow.filter((member) => member.weight >= 1))];
  const cost = parts.reduce((sum, { explanation }) => sum + explanation.cost, COST_OF_SPLITTING);
  return cost < whole.explanation.cost ? parts : [whole];
}

function part(members: readonly Member[], group: Group, places: Places, around: readonly Member[] = []): Part {
  const aroundPieces = around.map((member) => member.piece);
  const certain = members.filter((member) => member.weight >= 0.5);
  const shallowest = Math.min(...(certain.length > 0 ? certain : members).map((member) => member.reading.path.length));
  const observed = members.map((member): Observed => ({
    readings: [member.reading],
    weight: member.weight,
    restartSince: (last) => places.restartCost(members[last]?.piece ?? -1, member.piece, group),
    introduced: places.introduced(member.piece),
    nested: places.introduced(member.piece) || places.inList(member.piece) === 'first',
    resumes: places.inList(member.piece) !== 'later',
    announced: places.announced(member.piece),
    farFrom: (last) => member.piece - (members[last]?.piece ?? member.piece) > FAR,
    container: shallowest === 2 ? around[lastBefore(aroundPieces, member.piece)]?.reading.path ?? places.containerAt(member.piece, 1, group, member)
      : places.containerAt(member.piece, shallowest - 1, group, member),
  }));
  return { members, shallowest, explanation: explain(observed, shallowest) };
}

/** Pieces between two labels after which the second may belong to something else. */
const FAR = 60;

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

const NEW_RUN: ReadonlySet<string> = new Set(['start', 'restart', 'late-start', 'new-series']);

/** What stands between the candidates of a group, as far as it has been read. */
class Places {
  readonly #pieces: readonly CountedPiece[];
  /** Number of headings, and of pieces that open a block, before each piece. */
  readonly #headings: readonly number[];
  readonly #openings: readonly number[];
  readonly #counted: { readonly group: Group; readonly shallowest: number; readonly labels: readonly Counted[]; readonly pieces: readonly number[]; readonly form: string }[] = [];

  constructor(pieces: readonly CountedPiece[]) {
    this.#pieces = pieces;
    this.#headings = running(pieces, (piece) => piece.kind === 'heading');
    this.#openings = running(pieces, (piece) => piece.opens && piece.kind !== 'furniture');
  }

  add(labels: readonly Counted[], group: Group, shallowest: number): void {
    if (labels.length > 0) this.#counted.push({ group, shallowest, labels, pieces: labels.map((label) => label.piece), form: group.members[0]?.reading.form.key ?? '' });
  }

  /** A new count is expected after a heading, likely under another label, possible after a paragraph, and a fault without any of them. */
  restartCost(last: number, piece: number, group: Group): number {
    if (last < 0) return 0;
    const own = this.#pieces[piece];
    const inList = own?.candidate?.inList;
    if (inList === 'later') return RESTART.plain;
    if (own?.kind !== 'heading' && (this.#headings[piece] ?? 0) > (this.#headings[last + 1] ?? 0)) return RESTART.afterHeading;
    if (inList === 'first') return RESTART.afterLabel;
    const first = group.members[0]?.piece ?? 0;
    const outer = this.#counted.some((other) => other.group.language === group.language && other.group !== group && (other.pieces[0] ?? 0) < first && anyBetween(other.pieces, last, piece));
    if (outer || this.introduced(piece)) return RESTART.afterLabel;
    if (NEVER_IN_PASSING.test(group.members[0]?.reading.form.key ?? '')) return RESTART.plain;
    return (this.#openings[piece] ?? 0) > (this.#openings[last + 1] ?? 0) ? RESTART.afterParagraph : RESTART.plain;
  }

  /** Whether what stands before the piece names its very number: "… the following for Clause 5.9:". */
  announced(piece: number): boolean {
    const label = this.#pieces[piece]?.candidate?.written.trim() ?? '';
    return label.length > 1 && (this.#pieces[piece - 1]?.introduction ?? '').includes(label);
  }

  inList(piece: number): 'first' | 'later' | undefined {
    return this.#pieces[piece]?.candidate?.inList;
  }

  /** Whether what stands before the piece introduces a list. */
  introduced(piece: number): boolean {
    return (this.#pieces[piece - 1]?.introduction ?? '') !== '';
  }

  /** The first `depth` components of the last label of clauses before `piece`: the section in which it stands. */
  containerAt(piece: number, depth: number, group: Group, member: Member): readonly number[] | undefined {
    if (depth < 1 || WORDED.test(member.reading.form.key)) return undefined;
    let found: Counted | undefined;
    for (const other of this.#counted) {
      if (other.group === group || other.group.language !== group.language || !COUNTS_CLAUSES.test(other.form)) continue;
      const label = other.labels[lastBefore(other.pieces, piece)];
      if (label === undefined || label.path.length < depth || (found !== undefined && label.piece < found.piece)) continue;
      const numeral = this.#pieces[label.piece]?.candidate?.readings[0]?.form.numerals[0];
      if (numeral === member.reading.form.numerals[0]) found = label;
    }
    return found?.step.path.slice(0, depth);
  }
}

/** "2", "2.", "Annex B", "Section 2": labels that contain others. */
const COUNTS_CLAUSES = /^(?:#\.?$|＃|annex |section |chapter )/u;
/** Articles, rules, resolutions do not start again after a mere paragraph. */
const WORDED = /^(?:\p{Ll}{3,} |第)/u;
const NEVER_IN_PASSING = /^(?:annex|appendix|article|rule|section|chapter|resolution|decision|table|figure|box|第)/u;
const RESTART = { afterHeading: 0, afterLabel: 0.3, afterParagraph: 0.5, plain: 1.3 } as const;

function running(pieces: readonly CountedPiece[], counts: (piece: CountedPiece) => boolean): readonly number[] {
  const sums = [0];
  for (const piece of pieces) sums.push((sums.at(-1) ?? 0) + (counts(piece) ? 1 : 0));
  return sums;
}

/** Index of the last of the ascending `pieces` that is smaller than `piece`, or -1. */
function lastBefore(pieces: readonly number[], piece: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle] ?? 0) < piece) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function anyBetween(pieces: readonly number[], after: number, before: number): boolean {
  return (pieces[lastBefore(pieces, before)] ?? -1) > after;
}
