import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import { yamlFault } from '../parse/yamlFault.ts';
import { languageTag, tagMeantBy } from '../text/languageTag.ts';
import { message, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { expected, listed } from './expected.ts';
import { nearestName } from './nearestName.ts';
import { atLeastOne, firstLine } from './onOneLine.ts';
import type { Shape, RecordShape, MapShape, TextShape } from './shape.ts';

/** A value as it was read: it has the shape that was asked for. */
export type Value =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'flag'; readonly on: boolean; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Value[]; readonly span: Span }
  | { readonly kind: 'entries'; readonly entries: ReadonlyMap<string, Value>; readonly span: Span };

/** Something wrong in a settings file, at its place, with the nearest right word where there is one. */
export interface SettingsProblem {
  readonly span: Span;
  readonly message: Message;
  readonly instead?: string;
}

export interface ShapeReading {
  readonly value: Value | undefined;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads YAML (JSON is YAML too) as `shape`. What does not fit is left out and told; the rest counts.
 * Never throws: size, depth and aliases are bounded, since the file may come with a stranger's workspace.
 */
export function readShape(text: string, shape: Shape): ShapeReading {
  if (text.length > LONGEST_TEXT) {
    return { value: undefined, problems: [{ span: { start: 0, end: 0 }, message: message('This file is longer than {0} characters and is not read.', LONGEST_TEXT) }] };
  }
  const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, merge: false, logLevel: 'error' });
  const problems: SettingsProblem[] = [];
  const broken = yamlFault(text, document);
  if (broken !== undefined) problems.push({ span: broken.span, message: message('This is not valid YAML: {0}.', broken.reason) });
  const { contents } = document;
  if (contents === null || isNothing(contents)) {
    const needed = shape.kind === 'record' ? shape.needs : [];
    return { value: undefined, problems: [...problems, ...needed.map((group) => ({ span: atLeastOne(0, 1, text), message: missing(group) }))].slice(0, 1) };
  }
  const reader = new ShapeReader(text, document, problems);
  const value = reader.read(contents, shape, undefined);
  // Where the YAML itself is broken, what follows from it is no fault of its own.
  return { value, problems: broken === undefined ? problems : problems.slice(0, 1) };
}

const LONGEST_TEXT = 1_000_000;
/** Nodes visited, those reached through aliases included. */
const MOST_NODES = 50_000;
const DEEPEST = 20;

/** Lives for one reading: counts the nodes that it has visited. */
class ShapeReader {
  readonly #text: string;
  readonly #document: Document;
  readonly #problems: SettingsProblem[];
  #visited = 0;
  #depth = 0;

  constructor(text: string, document: Document, problems: SettingsProblem[]) {
    this.#text = text;
    this.#document = document;
    this.#problems = problems;
  }

  read(node: unknown, shape: Shape, name: string | undefined): Value | undefined {
    this.#visited++;
    if (this.#visited > MOST_NODES || this.#depth > DEEPEST) return undefined;
    this.#depth++;
    try {
      return this.#readNode(this.#resolved(node), shape, name);
    } finally {
      this.#depth--;
    }
  }

  #resolved(node: unknown): Node | undefined {
    if (isAlias(node)) return node.resolve(this.#document);
    return isMap(node) || isSeq(node) || isScalar(node) ? node : undefined;
  }

  #readNode(node: Node | undefined, shape: Shape, name: string | undefined): Value | undefined {
    if (node === undefined || (isScalar(node) && node.value === null)) return undefined;
    const span = this.#spanOf(node);
    switch (shape.kind) {
      case 'text':
        return isScalar(node) ? this.#readText(node, shape, name, span) : this.#wrongKind(shape, name, span);
      case 'flag':
        return isScalar(node) && typeof node.value === 'boolean'
          ? { kind: 'flag', on: node.value, span }
          : this.#wrongKind(shape, name, span);
      case 'list':
        if (!isSeq(node)) return this.#wrongKind(shape, name, span);
        return { kind: 'list', items: node.items.flatMap((item) => this.read(item, shape.items, name) ?? []), span };
      case 'record':
        return isMap(node) ? this.#readRecord(node.items, shape, span) : this.#wrongKind(shape, name, span);
      case 'map':
        return isMap(node) ? this.#readMap(node.items, shape, name, span) : this.#wrongKind(shape, name, span);
      case 'either':
        return this.#readNode(node, isScalar(node) ? shape.text : shape.otherwise, name);
    }
  }

  #readText(node: { readonly value: unknown; readonly source?: string }, shape: TextShape, name: string | undefined, span: Span): Value | undefined {
    const text = typeof node.value === 'string' ? node.value : node.source ?? String(node.value);
    if (shape.values !== undefined && !shape.values.includes(text)) {
      this.#unknown(text, shape.values, name, span);
      return undefined;
    }
    if (shape.pattern !== undefined && !shape.pattern.expression.test(text)) {
      this.#problems.push({ span, message: message('“{0}” is not understood here: {1} is expected.', text, shape.pattern.expected) });
      return undefined;
    }
    return { kind: 'text', text: shape.names === 'language' ? this.#language({ text, span }) : text, span };
  }

  #readRecord(pairs: readonly { readonly key: unknown; readonly value: unknown }[], shape: RecordShape, span: Span): Value {
    const allowed = Object.keys(shape.keys);
    const entries = new Map<string, Value>();
    const seen = new Set<string>();
    for (const pair of pairs) {
      const key = this.#keyOf(pair.key);
      if (key === undefined) continue;
      seen.add(key.text);
      const shapeOfKey = Object.hasOwn(shape.keys, key.text) ? shape.keys[key.text] : undefined;
      if (shapeOfKey === undefined) {
        // What is meant is there: it is not missing as well.
        seen.add(this.#unknownKey(key.text, allowed, key.span) ?? key.text);
        continue;
      }
      if (entries.has(key.text)) this.#problems.push({ span: key.span, message: message('“{0}” stands here twice: the last one counts.', key.text) });
      const value = this.read(pair.value, shapeOfKey, key.text);
      if (value !== undefined) entries.set(key.text, value);
      else if (isNothing(pair.value) && shape.needs.some(([only, ...others]) => only === key.text && others.length === 0)) {
        this.#problems.push({ span: key.span, message: message('Behind “{0}:” its value is missing.', key.text) });
      }
    }
    for (const group of shape.needs) {
      if (group.some((key) => seen.has(key))) continue;
      this.#problems.push({ span: firstLine(this.#text, span), message: missing(group) });
    }
    return { kind: 'entries', entries, span };
  }

  #readMap(pairs: readonly { readonly key: unknown; readonly value: unknown }[], shape: MapShape, name: string | undefined, span: Span): Value {
    const entries = new Map<string, Value>();
    for (const pair of pairs) {
      const key = this.#keyOf(pair.key);
      if (key === undefined) continue;
      if (shape.names !== undefined && shape.names !== 'language' && !shape.names.includes(key.text)) {
        this.#unknown(key.text, shape.names, name, key.span);
        continue;
      }
      const known = shape.names === 'language' && key.text !== '*' ? this.#language(key) : key.text;
      if (entries.has(known)) this.#problems.push({ span: key.span, message: message('“{0}” stands here twice: the last one counts.', known) });
      const value = this.read(pair.value, shape.values, key.text);
      if (value !== undefined) entries.set(known, value);
    }
    return { kind: 'entries', entries, span };
  }

  /** The tag as it is usually written. Words under a key that names no language still count, and are told. */
  #language({ text, span }: { readonly text: string; readonly span: Span }): string {
    const tag = languageTag(text);
    if (tag !== undefined) return tag;
    const meant = tagMeantBy(text);
    this.#problems.push(meant === undefined
      ? { span, message: message('“{0}” is not the tag of a language. Tags are written like en, fr, ru, ja, pt-BR.', text) }
      : { span, message: message('“{0}” is not the tag of a language. “{1}” may be meant.', text, meant), instead: meant });
    return text;
  }

  #keyOf(key: unknown): { readonly text: string; readonly span: Span } | undefined {
    const node = this.#resolved(key);
    if (node === undefined || !isScalar(node)) return undefined;
    const text = typeof node.value === 'string' ? node.value : node.source ?? String(node.value);
    return { text, span: this.#spanOf(node) };
  }

  #unknownKey(typed: string, allowed: readonly string[], span: Span): string | undefined {
    if (FOREIGN_SPACE.test(typed)) {
      this.#problems.push({ span, message: message('This line begins with another kind of space: begin it with ordinary ones.') });
      return undefined;
    }
    const stuck = allowed.find((key) => typed.startsWith(`${key}:`));
    if (stuck !== undefined) {
      this.#problems.push({ span, message: message('Behind “{0}:” a space is missing.', stuck), instead: `${stuck}: ${typed.slice(stuck.length + 1)}` });
      return stuck;
    }
    const nearest = nearestName(typed, allowed);
    this.#problems.push(nearest === undefined
      ? { span, message: message('“{0}” is no key of this file. Known keys: {1}.', typed, allowed.join(', ')) }
      : { span, message: message('“{0}” is no key of this file. The nearest is “{1}”.', typed, nearest), instead: nearest });
    return nearest;
  }

  #unknown(typed: string, allowed: readonly string[], name: string | undefined, span: Span): void {
    const nearest = nearestName(typed, allowed);
    const known = allowed.length > FEW ? undefined : listed(allowed);
    const of = name ?? 'rapporteur.yaml';
    if (nearest !== undefined && known === undefined) {
      this.#problems.push({ span, message: message('“{0}” is not known in “{1}”. The nearest is “{2}”.', typed, of, nearest), instead: nearest });
    } else if (nearest !== undefined && known !== undefined) {
      this.#problems.push({ span, message: message('“{0}” is not allowed for “{1}”. Allowed: {2}. The nearest is “{3}”.', typed, of, known, nearest), instead: nearest });
    } else if (known !== undefined) {
      this.#problems.push({ span, message: message('“{0}” is not allowed for “{1}”. Allowed: {2}.', typed, of, known) });
    } else {
      const groups = allowed.filter((name) => !name.includes('/')).join(', ');
      this.#problems.push({ span, message: message('“{0}” is not known in “{1}”. It holds names of rules and of their groups: {2}.', typed, of, groups) });
    }
  }

  #wrongKind(shape: Shape, name: string | undefined, span: Span): undefined {
    const { what, how } = expected(shape);
    const at = firstLine(this.#text, span);
    this.#problems.push(name === undefined
      ? { span: at, message: message('{0} is expected here{1}.', what, how) }
      : { span: at, message: message('{0} is expected for “{1}”{2}.', what, name, how) });
    return undefined;
  }

  #spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0];
    return atLeastOne(start, end, this.#text);
  }
}

const FEW = 8;
/** A full-width space, or one that does not break: to YAML they are letters. */
const FOREIGN_SPACE = /^[^\S ]/u;

function missing(keys: readonly string[]): Message {
  return message('{0} is missing here.', keys.map((key) => `“${key}”`).join(' / '));
}

function isNothing(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null);
}
