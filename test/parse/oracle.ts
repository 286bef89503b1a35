import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readMarkdown } from '../../server/src/parse/markdown.ts';

/** What a block is, told alike by both parsers: "heading 2", "paragraph", "item", "code" …, with the line on which it begins. */
export type BlockSigns = readonly string[];

/** The leaf blocks that remark sees. */
export function blocksOfRemark(text: string): BlockSigns {
  const found: string[] = [];
  visit(unified().use(remarkParse).use(remarkGfm).parse(text));
  return found.sort();

  function visit(node: Nodes): void {
    const line = node.position?.start.line ?? 0;
    if (node.type === 'heading') found.push(`${line} heading ${node.depth}`);
    else if (node.type === 'paragraph') found.push(`${line} text`);
    else if (node.type === 'thematicBreak') found.push(`${line} rule`);
    else if (node.type === 'code' || node.type === 'html' || node.type === 'definition') found.push(`${line} verbatim`);
    else if (node.type === 'tableCell') found.push(...(node.children.length > 0 ? [`${line} cell`] : []));
    else if ('children' in node) node.children.forEach(visit);
  }
}

/** The stretches of paragraphs, headings, definitions of links and HTML, as remark sees them without the extensions of GFM, each with the words that a reader sees in it. */
export function wordsOfRemark(text: string): readonly { readonly start: number; readonly end: number; readonly words: string }[] {
  const found: { start: number; end: number; words: string }[] = [];
  visit(unified().use(remarkParse).parse(text));
  return found;

  function visit(node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    if (['paragraph', 'heading', 'html', 'definition'].includes(node.type)) found.push({ start, end, words: wordsWithin(node).join(' ') });
    else if ('children' in node) node.children.forEach(visit);
  }

  function wordsWithin(node: Nodes): readonly string[] {
    if (node.type === 'text') return [text.slice(node.position?.start.offset, node.position?.end.offset)];
    return 'children' in node ? node.children.flatMap(wordsWithin) : [];
  }
}

/** The leaf blocks of our skeleton, in the same words. */
export function blocksOfSkeleton(text: string): BlockSigns {
  return readMarkdown(text).passages.flatMap(({ start, passage }) => passage.blocks.flatMap((block) => {
    const line = text.slice(0, start + block.content.start).split(/\r\n|\n|\r/u).length;
    switch (block.kind) {
      case 'heading': return [`${line} heading ${block.level}`];
      case 'furniture': return [`${line} rule`];
      case 'verbatim': case 'comment': return [`${line} verbatim`];
      case 'tableCell': return [`${line} cell`];
      default: return block.content.end > block.content.start ? [`${line} text`] : [];
    }
  })).sort();
}
