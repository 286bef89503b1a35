import type { CountedPiece, LabelCandidate } from '../piece.ts';

/**
 * The words of a line behind a bare number where these may be a running head and the number that of its page: “4 Rec. 12 (03/2024)”.
 * "" where they cannot: a running head names a document, and has a figure in it.
 *
 * @param line the first line of a piece, without blanks around
 */
export function headBehindNumber(line: string, { written, readings }: LabelCandidate): string {
  if (line.length > LONGEST || !BARE.test(written) || readings[0]?.path.length !== 1) return '';
  const words = line.slice(written.length).trim();
  return FIGURE.test(words) ? words : '';
}

const LONGEST = 100;
const BARE = /^\d{1,4}$/u;
const FIGURE = /\d/u;

/**
 * The pieces whose candidates are page numbers beside a running head: the same words come again behind numbers that are no neighbours,
 * and these are not what the numbers around would have there.
 */
export function runningHeads(pieces: readonly CountedPiece[]): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const [i, { clues: { runningHead } }] of pieces.entries()) {
    if (runningHead === '') continue;
    const known = places.get(runningHead);
    if (known === undefined) places.set(runningHead, [i]);
    else known.push(i);
  }
  const again = [...places.values()].filter((same) => arePages(same, pieces));
  if (again.length === 0) return NONE;
  const fits = fitting(pieces);
  return new Set(again.filter((same) => same.some((i) => !fits.has(i))).flat());
}

const NONE: ReadonlySet<number> = new Set();

function arePages(same: readonly number[], pieces: readonly CountedPiece[]): boolean {
  return same.length > 1 && same.every((i, k) => k === 0 || bareNumber(pieces[i]) > bareNumber(pieces[same[k - 1] ?? -1]) + 1);
}

/** Those whose bare number comes right between the two beside it, or ends the count. */
function fitting(pieces: readonly CountedPiece[]): ReadonlySet<number> {
  const bare = pieces.flatMap((piece, i) => (bareNumber(piece) > 0 ? [i] : []));
  return new Set(bare.filter((i, k) => {
    const number = bareNumber(pieces[i]);
    const next = bareNumber(pieces[bare[k + 1] ?? -1]);
    return bareNumber(pieces[bare[k - 1] ?? -1]) === number - 1 && (next === number + 1 || next <= 1);
  }));
}

/** The number without a dot or bracket with which a piece may begin; 0 without. */
function bareNumber(piece: CountedPiece | undefined): number {
  return piece?.candidate !== undefined && BARE.test(piece.candidate.written) ? piece.candidate.readings[0]?.path[0] ?? 0 : 0;
}
