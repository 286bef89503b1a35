import type { Block } from '../model/block.ts';
import type { Draft } from '../model/draft.ts';
import { stateOf } from '../model/sourceState.ts';
import { insertion, replacement, type Edit } from '../text/edit.ts';

const KEY = 'translated-from';
/** The key with the list below it. */
const LIST = /^translated-from:[^\r\n]*(?:\r\n|\n|\r)(?:[ \t]*- [^\r\n]*(?:\r\n|\n|\r))*/mu;
const LINE_BREAK = /\r\n|\n|\r/u;

/**
 * Writes into the front matter of the translation what its source says now.
 * @param sources the source's paragraphs; @param marked those that are up to date: the others keep what was recorded of them
 */
export function recordSource(translation: Draft, sources: readonly Block[], marked: ReadonlySet<Block>): Edit {
  const recorded = translation.frontMatter.translatedFrom ?? [];
  const now = new Set(sources.map((block) => stateOf(block.prose)));
  const lines = sources.filter((block) => marked.has(block)).map((block) => stateOf(block.prose));
  // Lines of paragraphs that are not up to date stay, so that they go on being told.
  const kept = marked.size === sources.length ? [] : recorded.filter((line) => !now.has(line));
  const eol = LINE_BREAK.exec(translation.text.toString())?.[0] ?? '\n';
  const list = [`${KEY}:`, ...[...lines, ...kept].map((line) => `  - ${JSON.stringify(line)}`), ''].join(eol);
  const { start, end } = translation.frontMatter.span;
  if (start === end) return insertion(0, `---${eol}${list}---${eol}`);
  const front = translation.text.slice(start, end);
  const there = LIST.exec(front);
  if (there !== null) return replacement({ start: start + there.index, end: start + there.index + there[0].length }, list);
  const closing = front.trimEnd().lastIndexOf('\n') + 1;
  return insertion(start + closing, list);
}
