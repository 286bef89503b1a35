import { namesOfKeys, type Shape } from './shape.ts';

/** Completes “… is expected for “types”…”: what may stand at a place, and how it is written. */
export function expected(shape: Shape): { readonly what: string; readonly how: string } {
  switch (shape.kind) {
    case 'flag': return { what: '“true” or “false”', how: '' };
    case 'list': return { what: 'A list', how: ': each of its items begins with “- ”' };
    case 'record': return group(shape.needs[0]?.[0] ?? Object.keys(shape.keys)[0]);
    case 'map': return group(namesOfKeys(shape)?.[0]);
    default: return { what: 'A text', how: '' };
  }
}

function group(key: string | undefined): { readonly what: string; readonly how: string } {
  return { what: 'A group of keys with their values', how: key === undefined ? '' : `, such as “${key}: …”` };
}

/** Values one after the other; signs that a comma or a full stop would seem to belong to, between quotation marks. */
export function listed(values: readonly string[]): string {
  return (values.every((value) => WORD.test(value)) ? values : values.map((value) => `“${value}”`)).join(', ');
}

const WORD = /^[\p{L}-]+$/u;
