import type { Span } from '../text/span.ts';

/** A value in a YAML or JSON file, with its place. Aliases lead to the node they name: consumers read named fields only and never walk the whole. */
export type Node = TextNode | ListNode | MapNode;

export interface TextNode {
  readonly kind: 'text';
  readonly span: Span;
  /** The scalar as a string, without YAML's quotes and folding; numbers and dates as written. */
  readonly value: string;
}

export interface ListNode {
  readonly kind: 'list';
  readonly span: Span;
  readonly items: readonly Node[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly span: Span;
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

export function field(node: Node | undefined, ...names: readonly string[]): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const name of names) {
    const entry = node.entries.find((it) => it.key === name);
    if (entry !== undefined) return entry.value;
  }
  return undefined;
}

/** The text of a scalar; `undefined` for none, for an empty one and for null. */
export function textOf(node: Node | undefined): string | undefined {
  if (node?.kind !== 'text') return undefined;
  const value = node.value.trim();
  return value === '' || value === '~' || value === 'null' ? undefined : value;
}

/** The items of a list; a single value is a list of one. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items;
  return node.kind === 'text' && textOf(node) === undefined ? [] : [node];
}
