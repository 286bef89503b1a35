import { sentencesOf } from '../text/sentences.ts';
import { wordsOf, type Piece } from './piece.ts';

/**
 * A piece that begins or ends with sentences that one of the `reach` pieces before it has, too: the source's, left in a translation paragraph by
 * paragraph, whose language the rest shows. `undefined` where it has none, or nothing else.
 */
export function halfSaidBefore(pieces: readonly Piece[], i: number, reach: number): { readonly before: number; readonly rest: string } | undefined {
  const piece = pieces[i];
  if (piece === undefined || piece.prose.length < 2 * SHORTEST) return undefined;
  for (let k = i - 1; k >= 0 && k >= i - reach; k--) {
    const before = pieces[k];
    const rest = before !== undefined && before.prose !== piece.prose && mayShareSentence(piece, before) ? sentencesWithout(wordsOf(piece), wordsOf(before)) : undefined;
    if (rest !== undefined) return { before: k, rest };
  }
  return undefined;
}

/** Looks at a few letters at either end, and only then at the sentences there. */
function mayShareSentence(piece: Piece, before: Piece): boolean {
  if (before.prose.endsWith(piece.prose.slice(-SHORTEST))) {
    const [, last = ''] = LAST.exec(piece.prose.slice(-LONGEST)) ?? [];
    if (last.length >= SHORTEST && before.prose.endsWith(last)) return true;
  }
  const [words, said] = [wordsOf(piece), wordsOf(before)];
  if (!said.startsWith(words.slice(0, SHORTEST))) return false;
  const [first = ''] = FIRST.exec(words) ?? [];
  return first.length >= SHORTEST && said.startsWith(first);
}

/** The first sentence of several, and, in a text's end, the last: about, which is cheaper than exactly. */
const FIRST = /^[^.!?。！？]{1,400}[.!?。！？](?=.)/u;
const LAST = /[.!?。！？]\s{0,4}([^.!?。！？]{1,400}[.!?。！？])$/u;
const LONGEST = 420;
/** In characters: a shorter sentence may be said again by chance. */
const SHORTEST = 12;

/** The sentences of a text that another does not have; `undefined` where it has none of them, or all. */
function sentencesWithout(prose: string, other: string): string | undefined {
  const said = new Set(sentencesOf(other).map(({ start, end }) => other.slice(start, end)));
  const all = sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));
  const own = all.filter((sentence) => !said.has(sentence));
  return own.length === 0 || own.length === all.length ? undefined : own.join(' ');
}
