/** A place in YAML that is being typed, which need not be valid yet. */
export interface YamlPlace {
  /** From the root: names of keys, and `ITEM` for an item of a list. */
  readonly path: readonly string[];
  /** The key whose value stands at the place; `undefined` where a key, or an item of a list, does. */
  readonly key: string | undefined;
  /** What is typed of the word at the place, up to the place. */
  readonly typed: string;
  /** Keys that stand beside it already. */
  readonly present: ReadonlySet<string>;
  /** Between brackets: on one line with what is around. */
  readonly inFlow: boolean;
}

/** Stands in a path for an item of a list. */
export const ITEM = '[]';

/** Where `offset` is in the text, by indentation and brackets; `undefined` in a comment. In time linear in the text. */
export function yamlPlaceAt(text: string, offset: number): YamlPlace | undefined {
  const before = text.slice(0, offset).split('\n');
  const line = readLine(before.pop() ?? '');
  if (COMMENT.test(line.rest)) return undefined;
  const frames = framesOf(line.rest);
  const last = frames.at(-1);
  if (last === undefined) return undefined;
  const around = surroundingsOf(before.map(readLine), line);
  const inFlow = frames.length > 1;
  const below = inFlow || last.key !== undefined ? [] : keysBelow(text.slice(offset).split('\n').slice(1), line.column);
  return {
    path: [...around.path, ...frames.slice(0, -1).flatMap(stepOf), ...(last.bracket === '[' ? [ITEM] : [])],
    key: last.key,
    typed: line.rest.slice(last.start).trimStart(),
    present: new Set(inFlow ? last.keys : [...around.present, ...below]),
    inFlow,
  };
}

interface Line {
  /** Columns of the dashes before the words, the outermost first. */
  readonly dashes: readonly number[];
  /** Where the words begin. */
  readonly column: number;
  readonly rest: string;
  /** The key with which the words begin, and whether its value stands on other lines. */
  readonly key: string | undefined;
  readonly opens: boolean;
}

function readLine(written: string): Line {
  const line = written.replace(/\r$/u, '');
  const [lead = ''] = LEAD.exec(line) ?? [];
  const rest = line.slice(lead.length);
  const [, key, value] = KEY.exec(rest) ?? [];
  return {
    dashes: [...lead].flatMap((sign, at) => (sign === '-' ? [at] : [])),
    column: lead.length, rest,
    key: key?.replace(QUOTES, ''),
    opens: key !== undefined && (value ?? '').replace(COMMENT, '').trim() === '',
  };
}

const LEAD = /^ {0,200}(?:-(?: {1,20}|$)){0,10}/u;
const KEY = /^("[^"]{0,200}"|'[^']{0,200}'|[^\s:#'"[\]{},-][^\s:#,[\]{}]{0,200})[ ]?:(?:\s(.*))?$/u;
const QUOTES = /^["']|["']$/gu;
const COMMENT = /(?:^|\s)#.*$/u;

/** A bracket that is open at the end of a line, or the line itself. */
interface Frame {
  readonly bracket: '[' | '{' | undefined;
  /** The key whose value follows. */
  key: string | undefined;
  readonly keys: string[];
  /** Where the word begins that is being typed. */
  start: number;
}

function framesOf(rest: string): readonly Frame[] {
  const frames: Frame[] = [{ bracket: undefined, key: undefined, keys: [], start: 0 }];
  let quote: string | undefined;
  for (let at = 0; at < rest.length; at++) {
    const sign = rest.charAt(at);
    const frame = frames.at(-1);
    if (frame === undefined) break;
    const word = rest.slice(frame.start, at).trim();
    if (quote !== undefined) quote = sign === quote ? undefined : quote;
    else if ((sign === '"' || sign === '\'') && word === '') quote = sign;
    else if ((sign === '[' || sign === '{') && word === '') frames.push({ bracket: sign, key: undefined, keys: [], start: at + 1 });
    else if ((sign === ']' || sign === '}') && frames.length > 1) frames.pop();
    else if (sign === ',' && frame.bracket !== undefined) Object.assign(frame, { key: undefined, start: at + 1 });
    else if (sign === ':' && frame.bracket !== '[' && frame.key === undefined && /^ /u.test(rest.slice(at + 1, at + 2))) {
      frame.key = word.replace(QUOTES, '');
      frame.keys.push(frame.key);
      frame.start = at + 1;
    }
  }
  return frames;
}

function stepOf({ bracket, key }: Frame): readonly string[] {
  return [...(bracket === '[' ? [ITEM] : []), ...(key === undefined ? [] : [key])];
}

/** How far the way up has come. */
interface WayUp {
  /** From there down to the line. */
  readonly path: readonly string[];
  readonly column: number;
  /** An item of a list was entered: its key may stand in the same column. */
  readonly inList: boolean;
}

/** Up from the words of a line over the dashes before them. */
function entered(at: WayUp, dashes: readonly number[]): WayUp {
  const [first] = dashes;
  return first === undefined ? at : { path: [...dashes.map(() => ITEM), ...at.path], column: first, inList: true };
}

/** The path to the words of a line, by the lines before it, and the keys above it in the same group. */
function surroundingsOf(before: readonly Line[], line: Line): { readonly path: readonly string[]; readonly present: readonly string[] } {
  const present: string[] = [];
  let at = entered({ path: [], column: line.column, inList: false }, line.dashes);
  for (const above of [...before].reverse()) {
    if (above.key === undefined) continue;
    if (above.opens && (above.column < at.column || (at.inList && above.column === at.column))) {
      at = entered({ path: [above.key, ...at.path], column: above.column, inList: false }, above.dashes);
    } else if (above.column === at.column && !at.inList) {
      if (at.path.length === 0) present.push(above.key);
      at = entered(at, above.dashes);
    }
  }
  return { path: at.path, present };
}

/** Keys of the same group on the lines that follow. */
function keysBelow(lines: readonly string[], column: number): readonly string[] {
  const keys: string[] = [];
  for (const line of lines.map(readLine)) {
    if (line.rest === '') continue;
    if (line.column < column || (line.column === column && line.dashes.length > 0)) break;
    if (line.column === column && line.key !== undefined) keys.push(line.key);
  }
  return keys;
}
