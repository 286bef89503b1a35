import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf } from '../text/lineIndex.ts';

/**
 * The edit of a settings file (its text; empty where there is none yet) that says something of one file:
 * which rules are silent in it, or which type it has. The rest of the file stays as it is typed.
 */
export function addToSettings(text: string, path: string, said: { readonly disable: string } | { readonly type: string }): Edit {
  const newLine = lineBreakOf(text);
  const entry = 'disable' in said ? `{ files: ${quoted(path)}, disable: [${said.disable}] }` : `{ files: ${quoted(path)}, type: ${said.type} }`;
  const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
  const files = isMap(document.contents) ? document.contents.get('files', true) : undefined;
  if (isSeq(files) && files.range !== undefined && files.range !== null) {
    const own = files.items.find((item): item is YAMLMap => isMap(item) && item.get('files') === path);
    const inOwn = own === undefined ? undefined : addToEntry(own, said);
    if (inOwn !== undefined) return inOwn;
    if (files.flow === true) return insertion(files.range[1] - 1, files.items.length === 0 ? entry : `, ${entry}`);
    const start = files.range[0];
    const indent = /^[ \t]*/u.exec(text.slice(lineStart(text, start), start))?.[0] ?? '';
    const last = files.items.at(-1);
    const end = (isMap(last) ? last.range?.[1] : undefined) ?? files.range[1];
    return insertion(lineEnd(text, text.slice(0, end).trimEnd().length), `${newLine}${indent}- ${entry}`);
  }
  const trimmed = text.trimEnd();
  return insertion(trimmed.length, `${trimmed === '' ? '' : newLine}files:${newLine}  - ${entry}${text.length === trimmed.length ? newLine : ''}`);
}

/** Into the file's own entry, where it has one. */
function addToEntry(own: YAMLMap, said: { readonly disable: string } | { readonly type: string }): Edit | undefined {
  if ('type' in said) {
    const type = own.get('type', true);
    if (!isScalar(type) || type.range === undefined || type.range === null) return undefined;
    return { span: { start: type.range[0], end: type.range[1] }, text: said.type };
  }
  const disable = own.get('disable', true);
  if (!isSeq(disable) || disable.flow !== true || disable.range === undefined || disable.range === null) return undefined;
  return insertion(disable.range[1] - 1, disable.items.length === 0 ? said.disable : `, ${said.disable}`);
}

function lineStart(text: string, at: number): number {
  return Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
}

/** The end of the line, after a comment that may stand there. */
function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/u);
  return found < 0 ? text.length : at + found;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
