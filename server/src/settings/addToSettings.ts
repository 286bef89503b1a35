import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { insertion, type Edit } from '../text/edit.ts';
import { lineBreakOf, startOfLineAt } from '../text/lineIndex.ts';
import type { PairSetting } from './settings.ts';

/**
 * The edit of a settings file (its text; empty where there is none yet) that says something of one file:
 * which rules are silent in it, which type it has, or which paragraphs are a pair. The rest of the file stays as it is typed.
 */
export function addToSettings(text: string, path: string, said: SaidOfFile): Edit {
  const newLine = lineBreakOf(text);
  const entry = `{ files: ${quoted(path)}, ${written(said)} }`;
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

type SaidOfFile = { readonly disable: string } | { readonly type: string } | { readonly pair: PairSetting };

function written(said: SaidOfFile): string {
  if ('disable' in said) return `disable: [${said.disable}]`;
  return 'type' in said ? `type: ${said.type}` : `pairs: [${writtenPair(said.pair)}]`;
}

function writtenPair({ source, translation }: PairSetting): string {
  const parts = [...(source === undefined ? [] : [`source: ${quoted(source)}`]), ...(translation === undefined ? [] : [`translation: ${quoted(translation)}`])];
  return `{ ${parts.join(', ')} }`;
}

/** Into the file's own entry, where it has one. */
function addToEntry(own: YAMLMap, said: SaidOfFile): Edit | undefined {
  if ('type' in said) {
    const type = own.get('type', true);
    if (!isScalar(type) || type.range === undefined || type.range === null) return undefined;
    return { span: { start: type.range[0], end: type.range[1] }, text: said.type };
  }
  const list = own.get('disable' in said ? 'disable' : 'pairs', true);
  if (!isSeq(list) || list.flow !== true || list.range === undefined || list.range === null) return undefined;
  const item = 'disable' in said ? said.disable : writtenPair(said.pair);
  return insertion(list.range[1] - 1, list.items.length === 0 ? item : `, ${item}`);
}

function lineStart(text: string, at: number): number {
  return startOfLineAt(text, at);
}

/** The end of the line, after a comment that may stand there. */
function lineEnd(text: string, at: number): number {
  const found = text.slice(at).search(/[\r\n]/u);
  return found < 0 ? text.length : at + found;
}

function quoted(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
