import type { Finding, Fix } from '../checks/check.ts';
import type { Block } from '../model/block.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf, startOfLineAt } from '../text/lineIndex.ts';
import type { Characters } from '../text/longText.ts';
import { message } from '../text/message.ts';

/**
 * The ways to silence a finding in a Markdown draft, where colleagues and CI see it: the one that fits its scope first.
 * Plain text gets none: a comment would be visible in the letter.
 */
export function suppressFinding(draft: Draft, finding: Finding): readonly Fix[] {
  if (draft.dialect !== 'markdown') return [];
  const block = blockAt(draft, finding.span.start);
  const inFile = fix(message('Suppress “{0}” in this draft', finding.rule), [disableInFrontMatter(draft, finding.rule)]);
  if (block === undefined || ABOUT_THE_WHOLE.has(finding.rule) || finding.span.start < draft.frontMatter.span.end) return [inFile];
  // A comment between two rows would end the table.
  if (block.kind === 'tableCell' || block.quoted) return [inFile];
  return [
    fix(message('Suppress “{0}” here', finding.rule), nextLine(draft, block, finding)),
    fix(message('Suppress “{0}” in this paragraph', finding.rule), around(draft, block, finding.rule)),
    inFile,
  ];
}

const ABOUT_THE_WHOLE: ReadonlySet<string> = new Set(['structure/missing-section', 'structure/missing-element', 'structure/section-order']);

function fix(title: Fix['title'], edits: readonly Edit[]): Fix {
  return { title, preferred: false, safe: false, changes: [{ uri: undefined, edits }] };
}

/** The comment stands above the line of the finding. */
function nextLine(draft: Draft, block: Block, { span, rule }: Finding): readonly Edit[] {
  const line = draft.lines.lineOf(block.comment?.start ?? Math.max(span.start, block.span.start));
  const start = draft.lines.starts[line] ?? 0;
  return [insertion(start, `${indentAt(draft, start)}<!-- rapporteur-disable-next-line ${rule} -->${lineBreakOf(draft.text)}`)];
}

function around(draft: Draft, block: Block, rule: string): readonly Edit[] {
  const newLine = lineBreakOf(draft.text);
  const start = draft.lines.starts[draft.lines.lineOf((block.comment ?? block.span).start)] ?? 0;
  const indent = indentAt(draft, start);
  const end = draft.lines.spanOf(draft.lines.lineOf(Math.max(block.span.start, (block.comment ?? block.span).end - 1))).end;
  return [
    insertion(start, `${indent}<!-- rapporteur-disable ${rule} -->${newLine}`),
    insertion(end, `${newLine}${indent}<!-- rapporteur-enable -->`),
  ];
}

function indentAt(draft: Draft, start: number): string {
  return /^[ \t]*/u.exec(draft.text.slice(start, start + LONGEST_INDENT))?.[0] ?? '';
}

const LONGEST_INDENT = 40;

function disableInFrontMatter({ text, frontMatter }: Draft, rule: string): Edit {
  const newLine = lineBreakOf(text);
  const last = frontMatter.disable.at(-1);
  if (last !== undefined) {
    const lineStart = startOfLineAt(text, last.span.start);
    const before = text.slice(lineStart, last.span.start);
    const item = /^[ \t]*-[ \t]+["']?$/u.test(before);
    return insertion(last.span.end, item ? `${newLine}${/^[ \t]*-[ \t]+/u.exec(before)?.[0] ?? '- '}${rule}` : `, ${rule}`);
  }
  return frontMatterEntry(text, frontMatter.span, 'rapporteur', [`disable: [${rule}]`]);
}

/**
 * Puts a key with lines below it into the front matter, which is made where there is none.
 * @param span the whole front matter with its rules; empty where there is none
 */
export function frontMatterEntry(text: Characters, span: Finding['span'], key: string, below: readonly string[], value = ''): Edit {
  const newLine = lineBreakOf(text);
  const lines = below.map((line) => `  ${line}${newLine}`).join('');
  const entry = `${key}:${value === '' ? '' : ` ${value}`}${newLine}`;
  if (span.end === 0) return insertion(text.charAt(0) === '\uFEFF' ? 1 : 0, `---${newLine}${entry}${lines}---${newLine}${newLine}`);
  const front = text.slice(span.start, span.end);
  const there = new RegExp(`^${key}[ \\t]*:[ \\t]*(.*)$`, 'mu').exec(front);
  if (there !== null && value !== '') {
    const start = span.start + there.index;
    return { span: { start, end: start + there[0].trimEnd().length }, text: `${key}: ${value}` };
  }
  if (there !== null) {
    const after = span.start + there.index + there[0].length;
    return insertion(text.slice(after, after + 2) === '\r\n' ? after + 2 : after + 1, lines);
  }
  const opened = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u.exec(front)?.[0].length ?? 0;
  return insertion(span.start + opened, entry + lines);
}
