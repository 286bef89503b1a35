/** A text on whose characters the grammar of citations is written, and where they stand in the text as typed. */
export interface PlainText {
  /** Every kind of blank and line break, and every run of them, is one space; hyphens and short dashes are "-"; full-width digits, letters and brackets are narrow; apostrophes straight. */
  readonly text: string;
  /** The place, in the text as typed, of the character at `offset` of `text`. */
  readonly startOf: (offset: number) => number;
  /** The place after the character before `offset`. */
  readonly endOf: (offset: number) => number;
}

/** Linear in `text`. */
export function plainCharacters(text: string): PlainText {
  const narrow = text.replace(OTHERS, (character) => NARROW[character] ?? shifted(character));
  if (!narrow.includes('  ')) return { text: narrow, startOf: itself, endOf: itself };
  const parts: string[] = [];
  /** Where the parts begin, in the plain text and in the text as typed. */
  const plainStarts: number[] = [];
  const typedStarts: number[] = [];
  let length = 0;
  let from = 0;
  while (from < narrow.length) {
    const run = narrow.indexOf('  ', from);
    const end = run < 0 ? narrow.length : run + 1;
    plainStarts.push(length);
    typedStarts.push(from);
    parts.push(narrow.slice(from, end));
    length += end - from;
    from = end;
    while (narrow[from] === ' ' && run >= 0) from++;
  }
  const startOf = (offset: number): number => {
    const part = lastAtOrBefore(plainStarts, offset);
    return Math.min(text.length, (typedStarts[part] ?? 0) + offset - (plainStarts[part] ?? 0));
  };
  return { text: parts.join(''), startOf, endOf: (offset) => (offset === 0 ? 0 : startOf(offset - 1) + 1) };
}

const NARROW: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '－': '-',
  '’': '\'', 'ʼ': '\'', '〔': '[', '〕': ']', '〜': '~', '、': ',',
  '\u00AD': '-',
};

const OTHERS = /[^\S ]|[\u200B\u00AD‐‑‒–−’ʼ〔〕〜、\uFF01-\uFF5E]/gu;
/** Blanks become spaces; U+FF01 to U+FF5E are the printable characters of ASCII, 0xFEE0 further on. */
function shifted(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xFF01 && code <= 0xFF5E ? String.fromCharCode(code - 0xFEE0) : ' ';
}

function itself(offset: number): number {
  return offset;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
