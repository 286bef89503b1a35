import type { Value } from './readShape.ts';

/** The entries of a group; none where it is something else, or nothing. */
export function entriesOf(value: Value | undefined): ReadonlyMap<string, Value> {
  return value?.kind === 'entries' ? value.entries : NOTHING;
}

const NOTHING: ReadonlyMap<string, Value> = new Map();

export function itemsOf(value: Value | undefined): readonly Value[] {
  return value?.kind === 'list' ? value.items : [];
}

export function textOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
