import { isMap, isScalar, isSeq, type Document, type YAMLError } from 'yaml';
import type { Span } from '../text/span.ts';

/** Why a text is no YAML, in words for a person who does not know YAML. */
export interface YamlFault {
  /** On one line, and not empty where the text is not. */
  readonly span: Span;
  /** What is wrong and what to do, without a capital and a full stop. */
  readonly reason: string;
}

/**
 * The first fault that the parser told of `text`; `undefined` where there is none. What it told after the first follows from that.
 * The parser's places are those where it could not go on: here they are moved to where the person has something to do.
 */
export function yamlFault(text: string, { errors, contents }: Document): YamlFault | undefined {
  const [error] = errors;
  if (error === undefined) return undefined;
  const [start, end] = error.pos;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const foreign = FOREIGN_INDENT.exec(text.slice(from, from + WIDEST_INDENT));
  if (foreign !== null) {
    const at = from + foreign[0].length - 1;
    return { span: onOneLine(text, at, at + 1), reason: foreign[0].endsWith('\t') ? 'this line is indented with a tab; indent it with spaces' : 'this line is indented with another kind of space; indent it with ordinary ones' };
  }
  const deeper = error.code === 'BLOCK_AS_IMPLICIT_KEY' ? lineBelow(text, error, errors) : undefined;
  if (deeper !== undefined) return { span: deeper, reason: UNEVEN };
  const opened = error.code === 'MISSING_CHAR' && error.message.includes('closing') ? lastTextOf(contents) : undefined;
  const separate = error.code === 'UNEXPECTED_TOKEN' && errors.some(({ code, message }) => code === 'MISSING_CHAR' && message.includes('flow'));
  return { span: opened === undefined ? onOneLine(text, start, end) : onOneLine(text, opened, opened + 1), reason: separate ? NO_COMMA : reasonOf(text, from, error) };
}

const UNEVEN = 'this line begins in another column than those to which it belongs; begin it in the same column';
const NO_COMMA = 'a comma or a colon is missing before this';
const NO_COLON = 'behind the key on this line a colon is missing';

/** Tabs, and blanks that only look like spaces. */
const FOREIGN_INDENT = /^ *[\t\u00A0\u2000-\u200A\u202F\u3000]/u;
const WIDEST_INDENT = 200;
/** “-name”. */
const DASH_ALONE = /^ *-[^\s-]/u;

function reasonOf(text: string, from: number, { code, message, pos: [start] }: YAMLError): string {
  switch (code) {
    case 'BAD_INDENT':
      if (message.startsWith('Flow')) return `a bracket was opened before, and is not closed; write “${message.slice(-1)}” behind the last word that belongs in it`;
      return DASH_ALONE.test(text.slice(from, from + WIDEST_INDENT)) ? 'behind the “-” a space is missing' : UNEVEN;
    case 'BLOCK_AS_IMPLICIT_KEY':
      return text.startsWith('-', start) ? UNEVEN : quoted('a colon stands in this value');
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_COLON;
    case 'MISSING_CHAR':
      if (message.includes('closing')) return 'the quotation mark that is opened here is not closed';
      if (message.includes('indicator')) return UNEVEN;
      return message.includes('flow') ? NO_COMMA : NO_COLON;
    case 'UNEXPECTED_TOKEN':
      return quoted('this does not belong to the brackets or the quotation before it');
    case 'BAD_ALIAS':
    case 'BAD_SCALAR_START':
      return quoted(`no value can begin with “${text.charAt(start)}”`);
    case 'MULTIPLE_DOCS':
      return 'what follows this line is not read; write it into a file of its own';
    default:
      return message.split('\n', 1)[0]?.replace(/[.:]$/u, '') ?? message;
  }
}

function quoted(reason: string): string {
  return `${reason}; put the whole value between quotation marks, as in 'a: b'`;
}

/** The line that is indented deeper than a value may be continued: the parser tells of the value before it. */
function lineBelow(text: string, { pos }: YAMLError, errors: readonly YAMLError[]): Span | undefined {
  const key = errors.find((error) => error.code === 'MULTILINE_IMPLICIT_KEY' && error.pos[0] === pos[0]);
  const from = key === undefined ? -1 : text.lastIndexOf('\n', key.pos[1] - 1);
  return from <= pos[0] ? undefined : onOneLine(text, from + 1, from + 2);
}

/** Where the last value begins: a quotation that is not closed goes on to the end. */
function lastTextOf(node: unknown): number | undefined {
  let at = node;
  for (;;) {
    if (isMap(at)) at = at.items.at(-1)?.value ?? at.items.at(-1)?.key;
    else if (isSeq(at)) at = at.items.at(-1);
    else return isScalar(at) ? at.range?.[0] : undefined;
  }
}

/** From `start`, where that is a blank from the first word after it, to `end` or the end of the line. At the end of the text, the last sign of it. */
function onOneLine(text: string, start: number, end: number): Span {
  let from = Math.min(start, Math.max(0, text.length - 1));
  while (text[from] === ' ' && text[from + 1] !== undefined) from++;
  let to = from + 1;
  while (to < end && text[to] !== '\n' && text[to] !== '\r') to++;
  return { start: from, end: Math.min(to, text.length) };
}
