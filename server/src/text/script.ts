/** Letters of a text by script. Digits, punctuation and blanks count for none. */
export interface ScriptCounts {
  readonly latin: number;
  readonly cyrillic: number;
  readonly greek: number;
  /** Hiragana and katakana, half-width included. */
  readonly kana: number;
  readonly han: number;
  readonly hangul: number;
  readonly arabic: number;
  readonly hebrew: number;
  readonly devanagari: number;
  readonly thai: number;
  readonly armenian: number;
  readonly georgian: number;
}

export type Script = keyof ScriptCounts;

export const SCRIPTS: readonly Script[] = ['latin', 'cyrillic', 'greek', 'kana', 'han', 'hangul', 'arabic', 'hebrew', 'devanagari', 'thai', 'armenian', 'georgian'];

/** Letters that say as much as one Latin letter, by script: a Japanese text has less than half of its English original's. */
export const DENSITY: Readonly<Record<Script, number>> = {
  latin: 1, cyrillic: 1, greek: 1, kana: 2, han: 3, hangul: 2, arabic: 1.2, hebrew: 1.2, devanagari: 1.2, thai: 1.2, armenian: 1, georgian: 1,
};

/** The amount of text, about the same for a sentence in any language. */
export function amountOf(counts: ScriptCounts): number {
  let amount = 0;
  for (const script of SCRIPTS) amount += counts[script] * DENSITY[script];
  return amount;
}

/**
 * The amount in steps of a fifteenth, or wider ones: a letter more or less says nothing, and what was concluded from amounts holds while a word is
 * typed. At least 1.
 */
export function inSteps(amount: number, step = 16 / 15): number {
  return step ** Math.round(Math.log(Math.max(1, amount)) / Math.log(step));
}

/** Counts the letters of `text` in one pass. Depends on the text alone, so that it can be kept with a passage. */
export function countScripts(text: string): ScriptCounts {
  const counts: Record<Script, number> = {
    latin: 0, cyrillic: 0, greek: 0, kana: 0, han: 0, hangul: 0, arabic: 0, hebrew: 0, devanagari: 0, thai: 0, armenian: 0, georgian: 0,
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xc0) {
      if ((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90)) counts.latin++;
      continue;
    }
    const script = scriptOf(unit);
    if (script !== undefined) counts[script]++;
  }
  return counts;
}

/** The script of a letter by its UTF-16 code unit; `undefined` for anything that is no letter of these scripts. */
export function scriptOf(unit: number): Script | undefined {
  if (unit < 0x250) return unit >= 0xc0 ? (unit === 0xd7 || unit === 0xf7 ? undefined : 'latin') : isAsciiLetter(unit) ? 'latin' : undefined;
  if (unit >= 0x3040 && unit <= 0x30ff) return unit === 0x30fb || unit === 0x30fc || unit === 0x30a0 ? undefined : 'kana';
  if ((unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0xf900 && unit <= 0xfaff)) return 'han';
  if (unit >= 0x370 && unit <= 0x3ff) return 'greek';
  if (unit >= 0x400 && unit <= 0x52f) return 'cyrillic';
  if (unit >= 0x531 && unit <= 0x587) return 'armenian';
  if (unit >= 0x5d0 && unit <= 0x5ea) return 'hebrew';
  if ((unit >= 0x620 && unit <= 0x64a) || (unit >= 0x66e && unit <= 0x6d3)) return 'arabic';
  if (unit >= 0x904 && unit <= 0x939) return 'devanagari';
  if (unit >= 0xe01 && unit <= 0xe30) return 'thai';
  if (unit >= 0x10a0 && unit <= 0x10ff) return 'georgian';
  if (unit >= 0x1e00 && unit <= 0x1eff) return 'latin';
  if (unit >= 0xac00 && unit <= 0xd7a3) return 'hangul';
  if (unit >= 0xff66 && unit <= 0xff9d) return 'kana';
  if ((unit >= 0xff21 && unit <= 0xff3a) || (unit >= 0xff41 && unit <= 0xff5a)) return 'latin';
  return undefined;
}

function isAsciiLetter(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
}
