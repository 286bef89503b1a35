import type { NumberingFault } from '../numbering.ts';
import type { CountedPiece, LabelReading } from '../piece.ts';
import { lastBefore } from './places.ts';
import { writeLabel } from './readLabel.ts';

/**
 * The faults without the gaps in which the missing numbers stand as headings among what is none, or the other way round, or with a dot or colon where the
 * others have none (“5.” above “5.1”), and not in a list of their own; without those in which they stand inside the items before; and without those that are
 * said already: of the labels below the missing numbers, or of labels that should be these.
 */
export function withoutPresent(
  faults: readonly NumberingFault[], accepted: readonly (LabelReading | undefined)[], pieces: readonly CountedPiece[], streams: readonly string[],
): readonly NumberingFault[] {
  const gaps = faults.filter(({ kind }) => kind === 'gap');
  if (gaps.length === 0) return faults;
  const places = new Map<string, number[]>();
  const isHeading = (piece: number): boolean => pieces[piece]?.kind === 'heading';
  const formOf = (piece: number): string => accepted[piece]?.form.key ?? '';
  const keyOf = (piece: number, heading: boolean, path: readonly number[], form = formOf(piece)): string => `${streams[piece] ?? ''}|${heading ? 'heading ' : ''}${form}|${path.join('.')}`;
  accepted.forEach((reading, piece) => {
    if (reading === undefined) return;
    const key = keyOf(piece, isHeading(piece), reading.path);
    const found = places.get(key);
    if (found === undefined) places.set(key, [piece]);
    else found.push(piece);
  });
  const isBetween = (key: string, { label, previous = label }: NumberingFault): boolean => {
    const found = places.get(key) ?? [];
    return (found[lastBefore(found, label)] ?? -1) > previous;
  };
  const stands = (fault: NumberingFault, path: readonly number[]): boolean => isBetween(keyOf(fault.label, !isHeading(fault.label), path), fault);
  const standsDressed = (fault: NumberingFault, path: readonly number[]): boolean => {
    const [numeral] = CLAUSE.exec(formOf(fault.label)) ?? [];
    const from = path.length > 1 ? { ...fault, previous: fault.previous ?? -1 } : fault;
    return numeral !== undefined && BEHIND_CLAUSES.some((sign) => isBetween(keyOf(fault.label, isHeading(fault.label), path, numeral.charAt(0) + sign), from));
  };
  const isHeadless = ({ label, missing: [parent = []] }: NumberingFault): boolean => parent.length > 0 && parent.length < (accepted[label]?.path.length ?? 0);
  /** It was run on with an item before it. */
  const standsInside = ({ label, previous = label }: NumberingFault, path: readonly number[]): boolean => {
    const form = accepted[label]?.form;
    if (form === undefined) return false;
    const written = writeLabel(form, path, '').trim();
    return pieces.slice(previous, Math.min(label, previous + NEAR)).some(({ clues: { runOn } }) => runOn !== '' && runOn.split(' ').includes(written));
  };
  const said = new Map<string, number[]>();
  for (const fault of [...faults].sort((a, b) => a.label - b.label)) {
    const headless = fault.kind === 'gap' && isHeadless(fault);
    const key = `${headless} ${streams[fault.label] ?? ''}|${(headless ? fault.missing[0] ?? [] : fault.expected).join('.')}`;
    const labels = said.get(key);
    if (labels === undefined) said.set(key, [fault.label]);
    else labels.push(fault.label);
  }
  const isSaid = (fault: NumberingFault): boolean => fault.missing.every((path) => {
    const labels = said.get(`${!isHeadless(fault)} ${streams[fault.label] ?? ''}|${path.join('.')}`) ?? [];
    return (labels[lastBefore(labels, fault.label)] ?? -1) > (fault.previous ?? 0);
  });
  const isPresent = (fault: NumberingFault): boolean => {
    if (fault.previous !== undefined && (isSaid(fault) || fault.missing.every((path) => standsInside(fault, path)))) return true;
    const first = fault.missing[0] ?? [];
    const isOfList = (among: typeof stands): boolean => first.at(-1) !== 1 && among(fault, [...first.slice(0, -1), 1]);
    if (fault.missing.every((path) => stands(fault, path)) && !isOfList(stands)) return true;
    return fault.missing.every((path) => standsDressed(fault, path)) && (first.length > 1 || !isOfList(standsDressed));
  };
  const present = new Set(gaps.filter(isPresent));
  return faults.filter((fault) => !present.has(fault));
}

/** In pieces. */
const NEAR = 10;

const CLAUSE = /^[#A][.:]?$/u;
const BEHIND_CLAUSES = ['', '.', ':'];
