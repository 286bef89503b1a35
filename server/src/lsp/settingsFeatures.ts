import { CompletionItemKind, type CompletionList, type Hover, type Position } from 'vscode-languageserver';
import { completeShape, describeKey } from '../settings/completeShape.ts';
import type { Shape } from '../settings/shape.ts';
import { SETTINGS_SHAPE } from '../settings/settingsShape.ts';
import { LineIndex } from '../text/lineIndex.ts';
import { canonical } from '../workspace/address.ts';
import { offsetOf, rangeOf } from './convert.ts';
import type { Served } from './served.ts';

/** Keys and values at a place of a settings file or a type's file; `undefined` for anything else. */
export async function settingsCompletion(served: Served, uri: string, position: Position): Promise<CompletionList | undefined> {
  const of = await shapedFile(served, uri);
  if (of === undefined) return undefined;
  const { text } = of;
  const lines = new LineIndex(text);
  const found = completeShape(text, offsetOf(lines, position), of.shape, of.documentTypes);
  if (found === undefined) return { isIncomplete: false, items: [] };
  const range = rangeOf(lines, found.span);
  return {
    isIncomplete: false,
    items: found.items.map(({ label, text: newText, about, kind }, i) => ({
      label, documentation: about, kind: kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.Value,
      // In the order in which they are told of, not in that of the alphabet.
      sortText: String(i).padStart(3, '0'),
      filterText: label, textEdit: { range, newText },
    })),
  };
}

/** What the key at a place of such a file is for. */
export async function settingsHover(served: Served, uri: string, position: Position): Promise<Hover | undefined> {
  const of = await shapedFile(served, uri);
  if (of === undefined) return undefined;
  const { text } = of;
  const lines = new LineIndex(text);
  const found = describeKey(text, offsetOf(lines, position), of.shape);
  return found === undefined ? undefined : { contents: { kind: served.client.showsMarkdown ? 'markdown' : 'plaintext', value: found.about }, range: rangeOf(lines, found.span) };
}

interface ShapedFile {
  readonly shape: Shape;
  readonly documentTypes: readonly string[];
  readonly text: string;
}

/** Nothing where the client answers by the schema itself; it has none for types' files, which may have any name. */
async function shapedFile({ workspace, client }: Served, uri: string): Promise<ShapedFile | undefined> {
  if (!YAML.test(uri)) return undefined;
  await workspace.settled();
  const { files, types } = workspace.folderFor(uri);
  const shape = files.get(canonical(uri))?.shape;
  const text = workspace.textOf(uri);
  if (shape === undefined || text === undefined || (client.knowsSettingsSchema && shape === SETTINGS_SHAPE)) return undefined;
  return { shape, documentTypes: [...new Set(types.map(({ name }) => name))], text };
}

const YAML = /\.ya?ml$/iu;
