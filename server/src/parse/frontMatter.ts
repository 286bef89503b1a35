import { isMap, isScalar, isSeq, parseDocument, type Document, type Node } from 'yaml';
import type { Characters } from '../text/longText.ts';
import { languageTag, tagMeantBy } from '../text/languageTag.ts';
import { message, type Message } from '../text/message.ts';
import { shifted, span, type Span } from '../text/span.ts';
import { LAYOUTS, type Layout } from './layout.ts';
import { yamlFault } from './yamlFault.ts';

/** What a draft's YAML front matter says of it. Unknown keys are left alone: they belong to other tools. */
export interface FrontMatter {
  /** With both rules and the line break after the second; empty where there is none. */
  readonly span: Span;
  /** Name of a document type; `false`: never a draft. */
  readonly draft: string | false | undefined;
  readonly title: string | undefined;
  /** BCP 47 tags; the first is the source. */
  readonly languages: readonly string[] | undefined;
  /** Path of the source draft, as written. */
  readonly translationOf: string | undefined;
  /** The paragraphs of the source as they were when they were translated, one a line: see `sourceState.ts`. */
  readonly translatedFrom: readonly string[] | undefined;
  /** How its languages stand in the file. */
  readonly layout: Layout | undefined;
  readonly disable: readonly { readonly rule: string; readonly span: Span }[];
  readonly problems: readonly { readonly span: Span; readonly message: Message; /** The right word. */ readonly instead?: string }[];
}

/** Longer front matter than this is not read: it would be no description of a draft. */
const MAX_LENGTH = 65_536;
const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/mu;

/** The front matter at the beginning of `text`, if any: between two lines of three hyphens, as Jekyll and remark-frontmatter read it. */
export function readFrontMatter(text: Characters): FrontMatter {
  const opening = OPENING.exec(text.slice(0, 64));
  if (opening === null) return NONE;
  const from = opening[0].length;
  const closing = CLOSING.exec(text.slice(from, from + MAX_LENGTH));
  if (closing === null) return NONE;
  const closed = from + closing.index + closing[0].length;
  const lineBreak = /^(?:\r\n|\n|\r)/u.exec(text.slice(closed, closed + 2));
  const whole = span(0, closed + (lineBreak?.[0].length ?? 0));
  return readKeys(text.slice(from, from + closing.index), from, whole);
}

const NONE: FrontMatter = {
  span: span(0, 0), draft: undefined, title: undefined, languages: undefined, translationOf: undefined, translatedFrom: undefined, layout: undefined, disable: [], problems: [],
};

function readKeys(yaml: string, at: number, whole: Span): FrontMatter {
  const document = parseDocument(yaml, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const fault = yamlFault(yaml, document);
  const problems = fault === undefined ? [] : [{ span: shifted(fault.span, at), message: message('The front matter cannot be read: {0}.', fault.reason) }];
  const languages = statedLanguages(document, at);
  return {
    span: whole,
    draft: draftOf(document),
    title: stringOf(document.get('title')),
    languages: languages.tags,
    translationOf: stringOf(document.get('translation-of')),
    translatedFrom: stringsOf(document, 'translated-from'),
    layout: LAYOUTS.find((layout) => layout === document.get(LAYOUT_KEY)),
    disable: disabledRules(document, at),
    problems: [...problems, ...languages.problems, ...wrongLayout(document, at)],
  };
}

const LAYOUT_KEY = 'translation-layout';

function wrongLayout(document: Document, at: number): FrontMatter['problems'] {
  const node: unknown = document.get(LAYOUT_KEY, true);
  if (!isScalar(node) || LAYOUTS.some((layout) => layout === node.value)) return [];
  return [{ span: placeOf(node, at), message: message('“{0}” is no layout of a translation. Known: {1}.', String(node.value), LAYOUTS.join(', ')) }];
}

/** The tags as they are usually written, from a list or from one text: “en, ja”. What names no language is told, and is none of the draft's. */
function statedLanguages(document: Document, at: number): { readonly tags: readonly string[] | undefined; readonly problems: FrontMatter['problems'] } {
  const node = document.get('languages', true);
  const written = isScalar(node) ? stringOf(node.value)?.split(/[,;\s]+/u).map((text) => ({ text, node })) ?? [] : isSeq(node) ? node.items.flatMap(textOf) : [];
  const tags: string[] = [];
  const problems: FrontMatter['problems'][number][] = [];
  for (const { text, node: place } of written) {
    const tag = languageTag(text);
    if (tag !== undefined) tags.push(tag);
    else {
      const meant = isSeq(node) ? tagMeantBy(text) : undefined;
      problems.push({
        span: placeOf(place, at), message: message('“{0}” is not the tag of a language. Tags are written like en, fr, ru, ja, pt-BR.', text), ...(meant === undefined ? {} : { instead: meant }),
      });
    }
  }
  return { tags: tags.length > 0 ? [...new Set(tags)] : undefined, problems };
}

function textOf(node: unknown): readonly { readonly text: string; readonly node: Node }[] {
  return isScalar(node) && typeof node.value === 'string' ? [{ text: node.value, node }] : [];
}

function draftOf(document: Document): string | false | undefined {
  const value = document.get('draft');
  const said = stringOf(value);
  if (value === false || (said !== undefined && NO.test(said))) return false;
  // Other tools, too, ask whether a text is a draft: that names no type.
  return said !== undefined && YES.test(said) ? undefined : said;
}

/** As older YAML and people write “false” and “true”. */
const NO = /^(?:no|off|n)$/iu;
const YES = /^(?:yes|on|y)$/iu;

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function stringsOf(document: Document, key: string): readonly string[] | undefined {
  const node = document.get(key, true);
  if (!isSeq(node)) return undefined;
  const items = node.items.flatMap(textOf).map(({ text }) => text);
  return items.length > 0 ? items : undefined;
}

function disabledRules(document: Document, at: number): FrontMatter['disable'] {
  const ours = document.get('rapporteur', true);
  if (!isMap(ours)) return [];
  const list: unknown = ours.get('disable', true);
  const nodes: readonly unknown[] = isSeq(list) ? list.items : [list];
  return nodes.flatMap((node) => (isScalar(node) && typeof node.value === 'string' ? [{ rule: node.value, span: placeOf(node, at) }] : []));
}

function placeOf(node: Node, at: number): Span {
  const range = node.range;
  return range ? shifted(span(range[0], range[1]), at) : span(at, at);
}
