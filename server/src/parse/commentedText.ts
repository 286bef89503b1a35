import { shifted } from '../text/span.ts';
import { maskMarkdown } from './mask.ts';
import type { Passage, SkeletonBlock } from './passage.ts';

/**
 * The passage read as if its HTML comments were text, as the original is where it stands, commented out, above its translation;
 * `undefined` without a comment that may be one. Whether it is one, the whole draft says.
 *
 * @param blocksIn the blocks of a Markdown text
 */
export function withCommentsAsText(passage: Passage, blocksIn: (text: string) => readonly SkeletonBlock[]): Passage | undefined {
  let { masked } = passage;
  const blocks = passage.blocks.flatMap((block): readonly SkeletonBlock[] => {
    const comment = passage.text.slice(block.span.start, block.span.end);
    if (block.kind !== 'comment' || !mayBeText(comment)) return [block];
    const from = block.span.start + OPENING.length;
    const inner = comment.slice(OPENING.length, -CLOSING.length);
    const inside = blocksIn(inner).map((each): SkeletonBlock => ({
      ...each,
      span: shifted(each.span, from),
      content: shifted(each.content, from),
      marker: each.marker === undefined ? undefined : shifted(each.marker, from),
      comment: block.span,
    }));
    if (!inside.some(({ kind }) => kind !== 'verbatim' && kind !== 'comment' && kind !== 'furniture')) return [block];
    masked = masked.slice(0, from) + maskMarkdown(inner) + masked.slice(from + inner.length);
    return inside;
  });
  return blocks.some(({ comment }) => comment !== undefined) ? { text: passage.text, masked, blocks } : undefined;
}

const OPENING = '<!--';
const CLOSING = '-->';

/** A comment that is closed, has words, and speaks to no tool and no colleague. */
function mayBeText(comment: string): boolean {
  if (!comment.startsWith(OPENING) || comment.indexOf(CLOSING) !== comment.length - CLOSING.length) return false;
  const words = comment.slice(OPENING.length, OPENING.length + LONGEST_LOOK);
  return WORDS.test(words) && !REMARKS.some(({ pattern }) => pattern.test(words));
}

const LONGEST_LOOK = 400;
const WORDS = /\p{L}{2}/u;

/** How comments begin that are meant for tools and for colleagues. */
export const REMARKS: readonly { readonly pattern: RegExp; readonly finds: string; readonly leaves: string }[] = [
  { pattern: /^\s{0,9}rapporteur-/u, finds: ' rapporteur-disable numbering/gap ', leaves: ' The rapporteur presents the report. ' },
  { pattern: /^\s{0,9}(?:markdownlint|prettier|eslint|textlint|vale|cspell|spell-?checker|lint|mdformat|remark|alex)(?:[-:.\s]|$)/iu, finds: ' markdownlint-disable MD013 ', leaves: ' Linting is no part of this policy. ' },
  { pattern: /^\s{0,9}(?:(?:start|end|begin)\s)?(?:(?:doctoc|toc|tocstop|#?(?:end)?region)(?:[\s:]|$)|(?:more|excerpt)\s{0,9}-->)/iu, finds: ' START doctoc generated TOC ', leaves: '\nThe more members vote, the better.\n' },
  { pattern: /^\s{0,9}[[(@]?(?:TODO|FIXME|XXX|TBD|HACK)(?![\p{L}])/iu, finds: ' TODO: ask the secretariat ', leaves: ' To do so, members write to the Secretariat. ' },
  { pattern: /^\s{0,9}(?:\p{L}{1,20}[’'\s]{1,2}){0,2}(?:note to|remark for|reviewer|translator|editor|draft(?:ing)? note)[^.\r\n]{0,40}[:：]/iu, finds: ' Note to the editor: check this. ', leaves: ' The note to the Council is attached. ' },
];
