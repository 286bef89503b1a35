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
  const dash = `${first[1] ?? ''}-`;
  const entries: Span[] = [];
  let at = start + first.index;
  let from = at;
  let end = text.length;
  while (at < text.length) {
    const next = text.indexOf('\n', at) + 1;
    const here = columnIn(text, at);
    if (here === undefined || text[at + here] === '#' || here > dash.length - 1) {
      // Blank, a comment, or more of the same entry.
    } else if (here === dash.length - 1 && text.startsWith('-', at + here) && /[ \r\n]/u.test(text[at + here + 1] ?? '\n')) {
      if (at > from) entries.push(span(from, at));
      from = at;
    } else {
      end = at;
      break;
    }
    at = next === 0 ? text.length : next;
  }
  entries.push(span(from, end));
  const tail = text.slice(end);
  return LIST.test(tail) || /^(?:---|\.\.\.|%)/mu.test(tail) ? undefined : { around: text.slice(0, start) + tail, list: span(start, end), entries };
}

/** The key of the list, alone on its line. */
const LIST = /^(?:decisions|resolutions|records):[ \t]*(?:#.*)?\r?\n/mu;
/** Between the key and its first entry stand blank lines and comments only. */
const LONGEST_BEFORE = 4_000;
/** What an alias may lead to. */
const ANCHOR = /(?:^|[\s[{,:-])&[^\s,[\]{}&]/mu;

/** How many blanks stand before the line's first character; `undefined`: the line is blank. */
function columnIn(text: string, at: number): number | undefined {
  let column = 0;
  while (text[at + column] === ' ') column++;
  const first = text[at + column];
  return first === undefined || first === '\n' || first === '\r' ? undefined : column;
}
