import { COLLECTION_STYLE, EVENT_ID, YAMLException, getScalarValue, parseEvents, type Event } from 'js-yaml';
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { message } from '../text/message.ts';
import { span } from '../text/span.ts';
import type { MapEntry, Node } from './node.ts';
import type { RegisterProblem } from './resolution.ts';


export interface Tree {
  readonly root: Node | undefined;
  readonly problems: readonly RegisterProblem[];
}

/**
 * The tree of a YAML or JSON file. A file without faults is read by js-yaml's events, an order of magnitude faster than a document with
 * places; one with faults by `yaml`, which keeps what stands before and after them. Neither expands aliases.
 */
export function readTree(text: string): Tree {
  try {
    return { root: treeOf(text, parseEvents(text, { maxDepth: 64 })), problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return recovered(text, error);
  }
}

interface Open {
  readonly node: { kind: 'list'; span: { start: number; end: number }; items: Node[] } | { kind: 'map'; span: { start: number; end: number }; entries: MapEntry[] };
  readonly anchor: string | undefined;
  /** The bracket that ends it, in flow style. */
  readonly closing: ']' | '}' | undefined;
  key: { value: string; start: number; end: number } | undefined;
}

function treeOf(text: string, events: readonly Event[]): Node | undefined {
  const open: Open[] = [];
  const anchors = new Map<string, Node>();
  let root: Node | undefined;
  let end = 0;
  const add = (node: Node, anchor: string | undefined): void => {
    if (anchor !== undefined) anchors.set(anchor, node);
    const parent = open.at(-1);
    if (parent === undefined) root ??= node;
    else if (parent.node.kind === 'list') parent.node.items.push(node);
    else if (parent.key === undefined) parent.key = { value: node.kind === 'text' ? node.value : '', start: node.span.start, end: node.span.end };
    else {
      parent.node.entries.push({ key: parent.key.value, keySpan: span(parent.key.start, parent.key.end), value: node });
      parent.key = undefined;
    }
  };
  for (const event of events) {
    switch (event.type) {
      case EVENT_ID.SEQUENCE:
        open.push({ node: { kind: 'list', span: { start: event.start, end: event.start }, items: [] }, anchor: anchorOf(text, event), closing: event.style === COLLECTION_STYLE.FLOW ? ']' : undefined, key: undefined });
        break;
      case EVENT_ID.MAPPING:
        open.push({ node: { kind: 'map', span: { start: event.start, end: event.start }, entries: [] }, anchor: anchorOf(text, event), closing: event.style === COLLECTION_STYLE.FLOW ? '}' : undefined, key: undefined });
        break;
      case EVENT_ID.SCALAR: {
        const start = event.valueStart < 0 ? end : event.valueStart;
        // A value in quotation marks ends before the second one.
        end = Math.max(end, event.valueEnd + (text[event.valueEnd] === text[event.valueStart - 1] && /["']/u.test(text[event.valueEnd] ?? '') ? 1 : 0));
        add({ kind: 'text', span: span(start, Math.max(start, event.valueEnd)), value: event.valueStart < 0 ? '' : getScalarValue(text, event) }, anchorOf(text, event));
        break;
      }
      case EVENT_ID.ALIAS:
        end = Math.max(end, event.anchorEnd);
        add(anchors.get(text.slice(event.anchorStart, event.anchorEnd)) ?? { kind: 'text', span: span(event.anchorStart, event.anchorEnd), value: '' }, undefined);
        break;
      case EVENT_ID.POP: {
        const closed = open.pop();
        if (closed === undefined) break;
        if (closed.closing !== undefined) end = afterClosing(text, end, closed.closing);
        closed.node.span.end = Math.max(closed.node.span.start, end);
        add(closed.node, closed.anchor);
        break;
      }
      case EVENT_ID.DOCUMENT:
        break;
    }
  }
  return root;
}

/** The place after the next bracket, where only blanks and a comma stand before it; a comment may hide it. */
function afterClosing(text: string, from: number, closing: string): number {
  let at = from;
  while (/[\s,]/u.test(text[at] ?? '')) at++;
  return text[at] === closing ? at + 1 : from;
}

function anchorOf(text: string, event: { readonly anchorStart: number; readonly anchorEnd: number }): string | undefined {
  return event.anchorStart < 0 ? undefined : text.slice(event.anchorStart, event.anchorEnd);
}

/** A bigger faulty file is not searched for what is still good in it: that reader is slow. */
const LONGEST_RECOVERED = 4_000_000;

function recovered(text: string, error: YAMLException): Tree {
  if (text.length > LONGEST_RECOVERED) return { root: undefined, problems: [problemOf(text, error)] };
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const problems = document.errors.length === 0 ? [problemOf(text, error)] : document.errors.slice(0, MOST_PROBLEMS).map((it) => ({
    span: span(it.pos[0], Math.max(it.pos[0] + 1, it.pos[1])),
    message: message('This is no valid YAML: {0}. Correct it here; the entries before and after it are used.', it.message.replace(/[.:]$/u, '')),
  }));
  return { root: fromDocument(document, document.contents, 0), problems };
}

const MOST_PROBLEMS = 20;

function problemOf(text: string, error: YAMLException): RegisterProblem {
  const at = Math.min(error.mark?.position ?? 0, Math.max(0, text.length - 1));
  return { span: span(at, Math.min(text.length, at + 1)), message: message('This is no valid YAML: {0}. Correct it here.', error.reason) };
}

function fromDocument(document: Document, node: unknown, depth: number): Node | undefined {
  if (depth > 64) return undefined;
  if (isAlias(node)) return isScalar(node.resolve(document)) ? fromDocument(document, node.resolve(document), depth + 1) : undefined;
  if (isScalar(node)) return { kind: 'text', span: rangeOf(node.range), value: typeof node.value === 'string' ? node.value : '' };
  if (isSeq(node)) return { kind: 'list', span: rangeOf(node.range), items: node.items.flatMap((item) => fromDocument(document, item, depth + 1) ?? []) };
  if (!isMap(node)) return undefined;
  const entries = node.items.flatMap((pair): MapEntry[] => {
    const key = isScalar(pair.key) ? pair.key : undefined;
    const value = fromDocument(document, pair.value, depth + 1);
    return key === undefined || value === undefined ? [] : [{ key: String(key.value), keySpan: rangeOf(key.range), value }];
  });
  return { kind: 'map', span: rangeOf(node.range), entries };
}

function rangeOf(range: readonly [number, number, number] | null | undefined): { readonly start: number; readonly end: number } {
  return range ? span(range[0], range[1]) : span(0, 0);
}
