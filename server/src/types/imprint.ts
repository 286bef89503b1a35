import type { Block } from '../model/block.ts';
import { comparable, hasPhrase, readPhrase } from './phrase.ts';

/** What stands on the back of a published document, by language mixed: each is a phrase with an example it finds and one it leaves. */
export const IMPRINT_MARKS: readonly { readonly phrase: string; readonly found: string; readonly left: string }[] = [
  { phrase: '©', found: '© ISO, 2023', left: 'ISO, 2023' },
  { phrase: 'ISBN', found: 'ISBN 978-92-67-11315-9', left: 'The ISBNs' },
  { phrase: 'all rights reserved', found: 'All rights reserved', left: 'All members reserved' },
  { phrase: 'tous droits réservés', found: 'Tous droits réservés', left: 'Tous droits' },
  { phrase: 'reservados todos los derechos', found: 'Reservados todos los derechos', left: 'los derechos' },
  { phrase: 'все права защищены', found: 'Все права защищены', left: 'все права' },
  { phrase: '不許複製', found: '不許複製', left: '複製' },
  { phrase: '無断転載', found: '無断転載を禁ずる', left: '転載' },
  { phrase: 'recycled paper', found: 'This brochure is printed on recycled paper.', left: 'paper' },
  { phrase: 'papier recyclé', found: 'Imprimé sur papier recyclé', left: 'papier' },
  { phrase: '再生紙', found: 'このプロシユアは再生紙を使用しています。', left: '紙' },
];

const MARKS = IMPRINT_MARKS.map(({ phrase }) => readPhrase(phrase));
/** An address or a name on a back cover is shorter than this, in UTF-16 code units. */
const LONGEST_LINE = 160;
const ENDS_LIKE_A_SENTENCE = /[.。!?！？;:；：]$/u;

/**
 * Where the imprint begins (address, © line, ISBN on the back cover): the index of its first block in `blocks`, their number
 * where there is none. It is at the end, holds at least one of its marks, and no heading, label, bullet or sentence beside them.
 */
export function imprintStart(blocks: readonly Block[]): number {
  let start = blocks.length;
  let marked = false;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (block === undefined) break;
    const mark = hasMark(block);
    if (!mark && !mayStandInImprint(block)) break;
    start = i;
    marked ||= mark;
  }
  return marked ? start : blocks.length;
}

function hasMark(block: Block): boolean {
  if (block.prose.length > 2 * LONGEST_LINE || block.label !== undefined) return false;
  const text = comparable(block.prose);
  return MARKS.some((mark) => hasPhrase(text, mark));
}

/** Whether an imprint begins at the same place, whichever of the two stands there. */
export function standAlikeInImprint(one: Block, other: Block): boolean {
  return mayStandInImprint(one) === mayStandInImprint(other) && hasMark(one) === hasMark(other);
}

/** Whether the imprint may go on over the block: it is as short as an address. */
function mayStandInImprint(block: Block): boolean {
  if (block.kind === 'furniture' || block.kind === 'comment' || block.kind === 'verbatim') return true;
  return block.kind === 'paragraph' && block.prose.length <= LONGEST_LINE && !ENDS_LIKE_A_SENTENCE.test(block.prose);
}
