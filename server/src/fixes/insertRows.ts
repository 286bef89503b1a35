import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { greatest } from '../text/manyItems.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { lineEndOf, lineStartOf } from './layout.ts';

/** What one language gets, and where. */
export interface TextForRows {
  /** The block behind which it belongs, or else the one before which it does. */
  readonly after: Block | undefined;
  readonly before: Block | undefined;
  readonly texts: readonly string[];
}

/**
 * Inserts texts into a table with a column for each language, a row for each, behind or before the row in which the languages' places are.
 * `undefined` where the places are no cells of one table; no edit where there is no room for a row, above the head of a table.
 */
export function insertRows(draft: Draft, languages: readonly TextForRows[]): readonly Edit[] | undefined {
  const cells = languages.map(({ after, before }) => (after ?? before)?.cell);
  const [first] = cells;
  if (first === undefined || cells.some((cell) => cell?.table !== first.table)) return undefined;
  const columns = greatest(draft.blocks.flatMap(({ cell }) => (cell?.table === first.table ? [cell.column] : []))) + 1;
  const rows = Array.from({ length: greatest(languages.map(({ texts }) => texts.length)) }, (_, row) => {
    const written = new Array<string>(columns).fill('');
    for (const [k, { texts }] of languages.entries()) written[cells[k]?.column ?? 0] = texts[row] ?? '';
    return rowOf(draft, written);
  });
  const lineBreak = lineBreakOf(draft.text);
  const after = lastIn(languages.flatMap((language) => language.after ?? []));
  if (after !== undefined) return [insertion(endOfRow(draft, after), lineBreak + rows.join(lineBreak))];
  const before = languages.flatMap((language) => language.before ?? [])[0];
  return before === undefined || before.cell?.row === 0 ? [] : [insertion(lineStartOf(draft, before), rows.join(lineBreak) + lineBreak)];
}

function rowOf({ dialect }: Draft, cells: readonly string[]): string {
  return dialect === 'plainText' ? cells.map((text) => text.replace(LINE_BREAK, ' ')).join('\t') : `| ${cells.map((text) => text.replace(LINE_BREAK, '<br>').replace(BAR, '\\|')).join(' | ')} |`;
}

const LINE_BREAK = / {0,9}(?:\r\n|\n|\r)/gu;
/** In the words of a workspace's own type, escaped or not. */
const BAR = /\\?\|/gu;

function lastIn(blocks: readonly Block[]): Block | undefined {
  return blocks.reduce<Block | undefined>((last, block) => (last === undefined || block.index > last.index ? block : last), undefined);
}

/** Where a row may follow that of a block: below the head of a table in Markdown stands its rule. */
export function endOfRow(draft: Draft, block: Block): number {
  const end = lineEndOf(draft, block);
  return block.cell?.row === 0 && draft.dialect === 'markdown' ? draft.lines.spanOf(draft.lines.lineOf(end) + 1).end : end;
}
