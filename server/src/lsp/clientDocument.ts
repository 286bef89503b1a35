import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { LongText } from '../text/longText.ts';

/** A document that the client has open. */
export interface ClientDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: LongText;
}

/** What `TextDocuments` asks for: documents that follow the client's edits (LSP 3.17, `textDocument/didChange`). */
export const CLIENT_DOCUMENTS = {
  create: (uri: string, languageId: string, version: number, text: string): ClientDocument => ({ uri, languageId, version, text: LongText.of(text) }),
  update: ({ uri, languageId, text }: ClientDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): ClientDocument => (
    { uri, languageId, version, text: changes.reduce(withChange, text) }
  ),
};

function withChange(text: LongText, change: TextDocumentContentChangeEvent): LongText {
  if (!('range' in change)) return LongText.of(change.text);
  const [one, other] = [offsetAt(text, change.range.start), offsetAt(text, change.range.end)];
  return text.edited(Math.min(one, other), Math.max(one, other), change.text);
}

/** A position behind the end of its line is that end, and one behind the last line the end of the text. */
function offsetAt(text: LongText, { line, character }: Position): number {
  if (line < 0) return 0;
  const start = text.startOfLine(line);
  if (start === undefined) return text.length;
  let offset = Math.min(start + Math.max(0, character), text.startOfLine(line + 1) ?? text.length);
  while (offset > start && BREAKS.has(text.charCodeAt(offset - 1))) offset--;
  return offset;
}

/** LF and CR. */
const BREAKS: ReadonlySet<number> = new Set([10, 13]);
