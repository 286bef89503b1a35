import { recall, type Block } from './block.ts';

/**
 * Whether a block stands in a quotation that goes over several paragraphs: one before it opens with a mark that closes only in it, or behind it.
 * Its numbers are those of the text that is quoted: “Replace clause 7 by: “7 Voting … 7.2 See 7.4.””.
 */
export function isQuotedAcross(block: Block, blocks: readonly Block[]): boolean {
  const own = recall(block, edgesOf);
  if (own === 'opens') return closesBehind(block.index, blocks);
  for (let i = block.index - 1; i >= Math.max(0, block.index - LONGEST); i--) {
    const edge = recall(blocks[i] as Block, edgesOf);
    if (edge === 'closes') return false;
    if (edge === 'opens') return own === 'closes' || closesBehind(block.index, blocks);
  }
  return false;
}

function closesBehind(index: number, blocks: readonly Block[]): boolean {
  for (let i = index + 1; i < Math.min(blocks.length, index + LONGEST); i++) {
    const edge = recall(blocks[i] as Block, edgesOf);
    if (edge !== 'none') return edge === 'closes';
  }
  return false;
}

/** In blocks: who forgets to close a quotation quotes no whole draft. */
const LONGEST = 60;

/** Whether a block begins with a mark of quotation that it does not close, or ends with one that it does not open. */
function edgesOf({ masked }: Block): 'opens' | 'closes' | 'none' {
  const opening = OPENS.exec(masked);
  if (opening !== null && !masked.slice(opening[0].length).includes(CLOSING[opening[1] ?? ''] ?? '')) return 'opens';
  const closing = CLOSES.exec(masked.slice(-CLOSING_TAIL));
  return closing !== null && !OPENINGS.test(masked.slice(0, masked.length - closing[0].length)) ? 'closes' : 'none';
}

/** What closes a quotation that is opened with the mark. */
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', '‘': '’', '\'': '\'', '「': '」', '『': '』' };
const OPENS = /^\s*(["“„«‘'「『])(?=[\p{L}\p{N}(§])/u;
const CLOSES = /["”“»’'」』][.,;:。]?(?:\s?(?:and|et|y|и))?\s*$/u;
const CLOSING_TAIL = 12;
const OPENINGS = /["“„«‘「『]|(?<![\p{L}\p{N}])'/u;
