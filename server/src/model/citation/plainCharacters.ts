/**
 * The text, of the same length, in the few characters on which the grammar of citations is written: every kind of blank and line
 * break is a space, every hyphen and short dash "-", full-width digits, letters and brackets their narrow form, curly apostrophes straight.
 */
export function plainCharacters(text: string): string {
  return text.replace(OTHERS, (character) => NARROW[character] ?? shifted(character));
}

const NARROW: Readonly<Record<string, string>> = {
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '−': '-', '－': '-',
  '’': '\'', 'ʼ': '\'', '〔': '[', '〕': ']', '〜': '~', '、': ',',
  '\u00AD': '-',
};

const OTHERS = /[\s\u200B\u00AD‐‑‒–−’ʼ〔〕〜、\uFF01-\uFF5E]/gu;

/** Blanks become spaces; U+FF01 to U+FF5E are the printable characters of ASCII, 0xFEE0 further on. */
function shifted(character: string): string {
  const code = character.charCodeAt(0);
  return code >= 0xFF01 && code <= 0xFF5E ? String.fromCharCode(code - 0xFEE0) : ' ';
}
