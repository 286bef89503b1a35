import { greatest } from '../../text/manyItems.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { wordsFrom, wordsOf, type Piece } from '../piece.ts';

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

/** Looks at one letter at either end, then at a few, and only then at the sentences there. */
function mayShareSentence(piece: Piece, before: Piece): boolean {
  const [{ prose }, { prose: said }] = [piece, before];
  if (prose.charCodeAt(prose.length - 1) === said.charCodeAt(said.length - 1) && said.endsWith(prose.slice(-SHORTEST))) {
    const last = lastSentence(prose);
    if (last.length >= SHORTEST && said.endsWith(last)) return true;
  }
  const [from, at] = [wordsFrom(piece), wordsFrom(before)];
  if (prose.charCodeAt(from) !== said.charCodeAt(at) || !said.startsWith(prose.slice(from, from + SHORTEST), at)) return false;
  const [first = ''] = FIRST.exec(prose.slice(from)) ?? [];
  return first.length >= SHORTEST && said.startsWith(first, at);
}

/** That of several: about, which is cheaper than exactly; "" where there is one, or no end mark. */
function lastSentence(prose: string): string {
  if (!END_MARKS.includes(prose.slice(-1))) return '';
  const from = greatest(END_MARKS.map((mark) => prose.lastIndexOf(mark, prose.length - 2))) + 1;
  return from === 0 || prose.length - from > LONGEST ? '' : prose.slice(from).trimStart();
}

const END_MARKS = ['.', '!', '?', ':', ';', '。', '！', '？', '：', '；'];
/** The first sentence of several: about. */
const FIRST = /^[^.!?。！？]{1,400}[.!?。！？](?=.)/u;
const LONGEST = 400;
/** In characters: a shorter sentence may be said again by chance. */
const SHORTEST = 12;

/** The sentences of a text that another does not have; `undefined` where it has none of them, or all. */
function sentencesWithout(prose: string, other: string): string | undefined {
  const said = new Set(sentencesOf(other).map(({ start, end }) => other.slice(start, end)));
  const all = sentencesOf(prose).map(({ start, end }) => prose.slice(start, end));
  const own = all.filter((sentence) => !said.has(sentence));
  return own.length === 0 || own.length === all.length ? undefined : own.join(' ');
}
