import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../text/span.ts';

/** What Markdown (CommonMark 0.31 with GFM) makes of a stretch of text: a node of its mark-up. */
export interface MarkupNode {
  /** As micromark calls it; `text` for words that a reader sees. */
  readonly type: string;
  readonly span: Span;
  readonly children: readonly MarkupNode[];
}

interface OpenNode {
  readonly type: string;
  span: Span;
  readonly children: OpenNode[];
}

/** The mark-up of a passage. micromark says what it is: the words, and around them what they stand in. */
export function markupTree(passage: string): MarkupNode {
  const root: OpenNode = { type: 'document', span: { start: 0, end: passage.length }, children: [] };
  const open: OpenNode[] = [root];
  /** The node at whose inside nobody looks. */
  let closed: unknown;
  for (const [way, token] of postprocess(parse(GFM).document().write(preprocess()(passage, undefined, true)))) {
    const parent = open.at(-1) ?? root;
    if (closed !== undefined) {
      if (way === 'exit' && token === closed) closed = undefined;
      continue;
    }
    if (way === 'exit') {
      if (NODES.has(token.type)) open.pop();
      continue;
    }
    const span = { start: token.start.offset, end: token.end.offset };
    if (TEXT.has(token.type)) {
      const last = parent.children.at(-1);
      if (last?.type === 'text') last.span = { start: last.span.start, end: span.end };
      else parent.children.push({ type: 'text', span, children: [] });
    } else if (NODES.has(token.type)) {
      const node = { type: token.type, span, children: [] };
      parent.children.push(node);
      open.push(node);
    } else if (CLOSED.has(token.type)) {
      parent.children.push({ type: token.type, span, children: [] });
      closed = token;
    }
  }
  return root;
}

const GFM = { extensions: [gfm()] };
/** Words. What a paragraph goes on with on the next line stands behind the line's end. */
const TEXT: ReadonlySet<string> = new Set(['data', 'characterEscape', 'characterReference', 'lineEnding', 'autolinkProtocol', 'autolinkEmail', 'literalAutolinkHttp', 'literalAutolinkWww', 'literalAutolinkEmail']);
const NODES: ReadonlySet<string> = new Set([
  'blockQuote', 'listOrdered', 'listUnordered', 'gfmFootnoteDefinition', 'paragraph', 'atxHeading', 'setextHeading', 'table', 'tableHead', 'tableBody', 'tableRow', 'tableHeader', 'tableData',
  'emphasis', 'strong', 'strikethrough', 'link', 'autolink', 'literalAutolink',
]);
const CLOSED: ReadonlySet<string> = new Set([
  'definition', 'codeFenced', 'codeIndented', 'htmlFlow', 'htmlText', 'codeText', 'image', 'resource', 'reference', 'gfmFootnoteCall', 'taskListCheck', 'hardBreakEscape', 'hardBreakTrailing', 'gfmFootnoteDefinitionLabelString',
]);
