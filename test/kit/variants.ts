import type { Surroundings } from './cases.ts';

/** The same case in other clothes: what holds of the one must hold of the others. */
export interface Variant {
  readonly name: string;
  readonly surroundings: Surroundings;
  /** Dresses a text of the case, marked or not: the draft itself as well as the text expected of a fix. */
  readonly dress: (text: string) => string;
  /** A piece of the case's text as it stands inside the dressed one. */
  readonly piece: (text: string) => string;
}

/** Every variant that makes sense for the case; the first is the case as its author wrote it. */
export function variantsOf(draft: string, surroundings: Surroundings): readonly Variant[] {
  const variants: Variant[] = [{ name: 'as written', surroundings, dress: same, piece: same }];
  if (!draft.includes('\r')) variants.push({ name: 'with CRLF', surroundings, dress: withCrlf, piece: withCrlf });
  if (fitsInside(draft, surroundings)) {
    const markdown = (surroundings.dialect ?? 'markdown') === 'markdown';
    variants.push({ name: 'inside a longer draft', surroundings, dress: (text) => embedded(text, markdown), piece: same });
  }
  if (isPlain(draft, surroundings)) variants.push({ name: 'in plain text', surroundings: { ...surroundings, dialect: 'plainText' }, dress: same, piece: same });
  return variants;
}

function same(text: string): string {
  return text;
}

function withCrlf(text: string): string {
  return text.replace(/\n/gu, '\r\n');
}

/** A draft in one language that no document type prescribes anything to may stand inside another. */
function fitsInside(draft: string, it: Surroundings): boolean {
  return it.standsAlone === undefined && (it.type ?? 'generic') === 'generic' && (it.languages?.length ?? 1) === 1 && LATIN_ONLY.test(draft);
}

/** Without front matter and without letters of another script, which would make the longer draft one of two languages. */
const LATIN_ONLY = /^(?!---)[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

const BEFORE = 'The text that stands before says nothing that matters here.\n\nNeither does its second paragraph, which is a little longer than the first one.\n\n';
const AFTER = '\n\nThe text that follows is of no account either.\n';

function embedded(text: string, markdown: boolean): string {
  const before = markdown ? `# Before\n\n${BEFORE}` : BEFORE;
  const after = markdown ? `${AFTER}\n# After\n\nThe end.\n` : AFTER;
  return before + text + after;
}

/** Marks of Markdown that plain text does not read: headings, quotations, emphasis, tables, fences, links, comments, footnotes. */
const MARK_UP = /(?:^|\n)[ \t]{0,3}(?:#{1,6}[ \t]|>|\||```|~~~|---|\d{1,9}\\|<!--)|[*_`\\]|\]\(|\[\^|<\w|~~|&\w{2,8};/u;

function isPlain(draft: string, it: Surroundings): boolean {
  return it.onlyMarkdown === undefined && (it.dialect ?? 'markdown') === 'markdown' && !MARK_UP.test(draft) && !everyItemOne(draft);
}

/** "1." "1." "1." is a list that Markdown numbers by itself. */
function everyItemOne(draft: string): boolean {
  return draft.split(/\r?\n/u).filter((line) => /^\s{0,3}1[.)]\s/u.test(line)).length > 1;
}
