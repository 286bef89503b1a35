import type { Span } from '../text/span.ts';
import { namesOfKeys, type Shape, type TextShape } from './shape.ts';
import { ITEM, yamlPlaceAt, type YamlPlace } from './yamlPlace.ts';

/** A key or a value that may stand at a place of a settings file. */
export interface ShapeItem {
  readonly label: string;
  /** What replaces `ShapeCompletion.span`. */
  readonly text: string;
  /** One sentence on what it is for. */
  readonly about: string;
  readonly kind: 'key' | 'value';
}

export interface ShapeCompletion {
  /** The word as far as it is typed, and its rest after the cursor. */
  readonly span: Span;
  readonly items: readonly ShapeItem[];
}

/**
 * What may stand at `offset` of a YAML file of this shape, which need not be valid yet: keys that are not there, and values where only some are
 * allowed.
 * @param documentTypes the names of the types that there are
 */
export function completeShape(text: string, offset: number, shape: Shape, documentTypes: readonly string[]): ShapeCompletion | undefined {
  const place = yamlPlaceAt(text, offset);
  if (place === undefined) return undefined;
  const rest = REST.exec(text.slice(offset))?.[0] ?? '';
  const span = { start: offset - place.typed.length, end: offset + rest.length };
  const around = place.path.reduce<Shape | undefined>((at, step) => (at === undefined ? undefined : inside(at, step)), shape);
  const items = around === undefined ? [] : itemsAt(around, place, documentTypes);
  const typedKey = text.startsWith(':', span.end);
  return { span, items: typedKey ? items.map((item) => ({ ...item, text: item.label })) : items };
}

/** What the key at `offset` is for. */
export function describeKey(text: string, offset: number, shape: Shape): { readonly span: Span; readonly about: string } | undefined {
  const end = offset + (REST.exec(text.slice(offset))?.[0].length ?? 0);
  const place = yamlPlaceAt(text, end);
  if (place?.key !== undefined || place === undefined || !text.startsWith(':', end)) return undefined;
  const around = place.path.reduce<Shape | undefined>((at, step) => (at === undefined ? undefined : inside(at, step)), shape);
  const about = around === undefined ? undefined : inside(around, place.typed)?.about;
  return about === undefined ? undefined : { span: { start: end - place.typed.length, end }, about };
}

const REST = /^[\p{L}\p{N}_/-]{0,80}/u;

/** The shape of a key's value, or of a list's items. */
function inside(shape: Shape, step: string): Shape | undefined {
  switch (shape.kind) {
    case 'record': return Object.hasOwn(shape.keys, step) ? shape.keys[step] : undefined;
    case 'map': return step === ITEM ? undefined : shape.values;
    case 'list': return step === ITEM ? shape.items : undefined;
    case 'either': return inside(shape.otherwise, step);
    default: return undefined;
  }
}

function itemsAt(shape: Shape, place: YamlPlace, documentTypes: readonly string[]): readonly ShapeItem[] {
  if (place.key !== undefined) {
    const value = inside(shape, place.key);
    return value === undefined ? [] : valuesOf(value, documentTypes);
  }
  switch (shape.kind) {
    case 'record': return keysOf(Object.entries(shape.keys), place);
    case 'map': return keysOf((namesOfKeys(shape) ?? []).map((name) => [name, shape.values]), place);
    case 'either': return [...valuesOf(shape.text, documentTypes), ...itemsAt(shape.otherwise, place, documentTypes)];
    // The dash of the first item is still to be typed.
    case 'list': return place.inFlow ? [] : itemsAt(shape.items, { ...place, present: new Set() }, documentTypes).map((item) => ({ ...item, text: `- ${item.text}` }));
    default: return valuesOf(shape, documentTypes);
  }
}

function keysOf(keys: readonly (readonly [string, Shape])[], { present, inFlow }: YamlPlace): readonly ShapeItem[] {
  return keys.filter(([key]) => !present.has(key)).map(([key, { kind, about }]) => ({
    label: key, text: inFlow || kind === 'text' || kind === 'flag' ? `${key}: ` : `${key}:`, about, kind: 'key',
  }));
}

function valuesOf(shape: Shape, documentTypes: readonly string[]): readonly ShapeItem[] {
  if (shape.kind === 'flag') return ['true', 'false'].map((value) => ({ label: value, text: value, about: shape.about, kind: 'value' }));
  if (shape.kind === 'either') return valuesOf(shape.text, documentTypes);
  if (shape.kind !== 'text') return [];
  return namesOf(shape, documentTypes).map((value) => ({ label: value, text: value, about: shape.about, kind: 'value' }));
}

function namesOf({ values, names }: TextShape, documentTypes: readonly string[]): readonly string[] {
  return names === 'documentType' ? documentTypes : (values ?? []).filter((value) => value !== '');
}
