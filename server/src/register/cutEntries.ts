import { span, type Span } from '../text/span.ts';

/** A YAML register cut at its entries: what is known of an entry depends on its own text, and on what stands around the list. */
export interface CutRegister {
  /** The text without the list. */
  readonly around: string;
  /** Where the list stands in the text. */
  readonly list: Span;
  /** The entries, each from its dash to the next one's. */
  readonly entries: readonly Span[];
}

/**
 * Cuts a register that lists its entries in block style, a dash at the beginning of each. `undefined` for any other: JSON, lists in brackets,
 * files with anchors (an entry may borrow from another), with tabulators before a line, or with several documents.
 */
export function cutEntries(text: string): CutRegister | undefined {
  const head = LIST.exec(text);
  if (head === null || ANCHOR.test(text) || /^\t/mu.test(text)) return undefined;
  const start = head.index + head[0].length;
  const first = /^( *)-(?: |\r?$)/mu.exec(text.slice(start, start + LONGEST_BEFORE));
  if (first === null || !/^(?:[ \r]*(?:#.*)?\n)*$/u.test(text.slice(start, start + first.index))) return undefined;
  const column = (first[1] ?? '').length;
  const from = start + first.index;
  const after = new RegExp(afterList(column), 'gmu');
  after.lastIndex = from;
  const end = after.exec(text)?.index ?? text.length;
  const dashes = new RegExp(`^ {${column}}-(?=[ \\r\\n]|$)`, 'gmu');
  dashes.lastIndex = from;
  const begins: number[] = [];
  for (let dash = dashes.exec(text); dash !== null && dash.index < end; dash = dashes.exec(text)) begins.push(dash.index);
  const entries = begins.map((begin, i) => span(begin, begins[i + 1] ?? end));
  const tail = text.slice(end);
  return LIST.test(tail) || /^(?:---|\.\.\.|%)/mu.test(tail) ? undefined : { around: text.slice(0, start) + tail, list: span(start, end), entries };
}

/** The key of the list, alone on its line. */
const LIST = /^(?:decisions|resolutions|records):[ \t]*(?:#.*)?\r?\n/mu;
/** Between the key and its first entry stand blank lines and comments only. */
const LONGEST_BEFORE = 4_000;
/** What an alias may lead to. */
const ANCHOR = /(?:^|[\s[{,:-])&[^\s,[\]{}&]/mu;

/** The first line that stands as far left as the dashes, or farther, and is neither an entry nor blank nor a comment. */
function afterList(column: number): string {
  const left = column === 0 ? '' : `^ {0,${column - 1}}[^\\s#]|`;
  return `${left}^ {${column}}(?:[^\\s#-]|-(?![ \\r\\n]|$))`;
}
