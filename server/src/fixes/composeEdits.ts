import { inOrder, type Edit } from '../text/edit.ts';
import { addAll } from '../text/manyItems.ts';

/**
 * The edits of a text that do at once what `first`, and then `second` on its result, do.
 * Neither list may hold edits that overlap each other.
 */
export function composeEdits(first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const rest = new Rest(piecesOf(first));
  const pieces: Piece[] = [];
  for (const { span, text } of inOrder(second)) {
    addAll(pieces, rest.takeUntil(span.start));
    const replaced = rest.takeUntil(span.end);
    const from = replaced[0]?.from ?? rest.from;
    pieces.push({ from, to: replaced.at(-1)?.to ?? from, text });
  }
  return editsOf([...pieces, ...rest.takeUntil(END)]);
}

/** A stretch of the first text with what stands in its place; without `text` it is as it was. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string | undefined;
}

const END = Number.MAX_SAFE_INTEGER;

function piecesOf(edits: readonly Edit[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { span, text } of inOrder(edits)) {
    if (span.start > at) pieces.push({ from: at, to: span.start, text: undefined });
    pieces.push({ from: span.start, to: span.end, text });
    at = span.end;
  }
  return [...pieces, { from: at, to: END, text: undefined }];
}

/** The pieces that are still to be copied, and where they begin in the text after the first edits. */
class Rest {
  readonly #pieces: readonly Piece[];
  #next = 0;
  #cut: Piece | undefined;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#pieces = pieces;
  }

  /** Where the next piece begins in the first text. */
  get from(): number {
    return this.#cut?.from ?? this.#pieces[this.#next]?.from ?? END;
  }

  /** The pieces up to an offset of the text after the first edits. */
  takeUntil(offset: number): readonly Piece[] {
    const taken: Piece[] = [];
    while (this.#at < offset) {
      const piece = this.#cut ?? this.#pieces[this.#next++];
      this.#cut = undefined;
      if (piece === undefined) break;
      const length = piece.text?.length ?? piece.to - piece.from;
      const wanted = offset - this.#at;
      if (length <= wanted) {
        taken.push(piece);
        this.#at += length;
      } else {
        const [left, right] = cut(piece, wanted);
        taken.push(left);
        this.#cut = right;
        this.#at = offset;
      }
    }
    return taken;
  }
}

function cut({ from, to, text }: Piece, at: number): readonly [Piece, Piece] {
  if (text === undefined) return [{ from, to: from + at, text }, { from: from + at, to, text }];
  return [{ from, to, text: text.slice(0, at) }, { from: to, to, text: text.slice(at) }];
}

/** Neighbouring pieces with new text are one edit. */
function editsOf(pieces: readonly Piece[]): readonly Edit[] {
  const edits: Edit[] = [];
  let open: Edit | undefined;
  for (const { from, to, text } of pieces) {
    if (text === undefined) {
      if (open !== undefined && from < to) {
        edits.push(open);
        open = undefined;
      }
    } else if (open === undefined) {
      open = { span: { start: from, end: to }, text };
    } else {
      open = { span: { start: open.span.start, end: to }, text: open.text + text };
    }
  }
  if (open !== undefined) edits.push(open);
  return edits;
}
