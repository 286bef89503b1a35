/** How wide a line is, in columns of a plain text: Chinese, Japanese and Korean characters, and full-width signs, are two wide. */
export function widthOf(line: string): number {
  return line.length + (line.match(WIDE)?.length ?? 0);
}

const WIDE = /[\u2E80-\u9FFF\uAC00-\uD7A3\uFF01-\uFF60]/gu;
