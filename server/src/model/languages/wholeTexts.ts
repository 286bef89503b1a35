import type { Leaning } from './leanings.ts';
import type { Piece } from '../piece.ts';

/**
 * All pieces, those of one text together, in their order.
 * @param texts the pieces of each text of several: they stand one behind the other
 */
export function wholesOf(count: number, texts: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const wholes: (readonly number[])[] = [];
  const firsts = new Map(texts.map((members) => [members[0], members]));
  for (let i = 0; i < count; i = (wholes.at(-1)?.at(-1) ?? i) + 1) wholes.push(firsts.get(i) ?? [i]);
  return wholes;
}

/** A text as if it were one piece. */
export function wholeOf(members: readonly number[], pieces: readonly Piece[]): Piece {
  const first = pieces[members[0] ?? -1] as Piece;
  return members.length === 1 ? first : { ...first, prose: members.map((i) => pieces[i]?.prose ?? '').join('\n') };
}

/** By language: how many words of all of them speak for it. */
export function sumOf(leanings: readonly Leaning[]): Leaning {
  const sum = new Map<string, number>();
  for (const leaning of leanings) for (const [language, words] of leaning) sum.set(language, (sum.get(language) ?? 0) + words);
  return sum;
}
