import type { ResolutionIdentity } from '../model/citation.ts';
import { insertion } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';
import { typedNumber } from './recordIndex.ts';
import type { Addition, Resolution } from './resolution.ts';

/** An entry after `last` in a YAML register, as indented as that one. */
export function yamlAddition(text: string, last: Resolution, identity: ResolutionIdentity): Addition | undefined {
  const lineBreak = lineBreakOf(text);
  const before = text.slice(text.lastIndexOf('\n', last.span.start - 1) + 1, last.span.start);
  if (!/^\s*-\s+$/u.test(before)) return undefined;
  const dash = /^\s*/u.exec(before)?.[0] ?? '';
  const indent = ' '.repeat(before.length);
  const end = lineEnd(text, last.span.end);
  const current = /^[ \t]*(?:-[ \t]*)?(?:prefix|number):/mu.test(text.slice(last.span.start, last.span.end));
  const lines = current
    ? [`${dash}- identifier:`, `${indent}  - prefix: ${identity.body ?? ''}`, `${indent}    number: ${quoted(typedNumber(identity))}`, `${indent}kind: ${identity.kind}`, `${indent}title:`, `${indent}  - spelling: eng`, `${indent}    value: `]
    : [`${dash}- identifier: ${quoted(typedNumber(identity))}`, `${indent}title: `];
  const separated = /\r?\n[ \t]*\r?\n[ \t]*-[ \t]/u.test(text.slice(0, last.span.start + 1).slice(-200));
  const inserted = (separated ? lineBreak : '') + lines.map((line) => lineBreak + line).join('');
  return { edit: insertion(end, inserted), at: end + inserted.length };
}

/** A row below the last one, the number in its column. */
export function csvAddition(text: string, columns: Readonly<Record<string, number | undefined>>, separator: string, width: number, identity: ResolutionIdentity): Addition {
  const lineBreak = lineBreakOf(text);
  const cells = Array.from({ length: width }, () => '');
  const put = (name: string, value: string): void => {
    const at = columns[name];
    if (at !== undefined) cells[at] = value;
  };
  put('number', columns['year'] === undefined ? typedNumber(identity) : identity.number ?? '');
  put('year', identity.year === undefined ? '' : String(identity.year));
  put('body', identity.body ?? '');
  const end = text.trimEnd().length;
  const titleColumn = columns['title'] ?? width - 1;
  const inserted = lineBreak + cells.join(separator);
  return { edit: insertion(end, inserted), at: end + lineBreak.length + cells.slice(0, titleColumn + 1).join(separator).length };
}

/** What YAML would read as a number or a date is put in quotation marks. */
function quoted(value: string): string {
  return /^\d+$|^\d{4}-/u.test(value) ? `'${value}'` : value;
}

function lineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/\r?\n|\r|$/u);
  return at < 0 ? text.length : from + at;
}
