import type { Block } from '../model/block.ts';

/**
 * Whether a block names those to whom a letter goes, although it begins as a greeting does: “Mesdames et Messieurs les présidents”, with no mark behind it; or
 * “Señores”, those whom it means on the lines below, and “Presente”.
 */
export function isAddressedByTitle({ prose, masked, content, span }: Block): boolean {
  if (prose.length > LONGEST || !TITLE.test(prose)) return false;
  if (ALL_OF_OFFICE.test(prose)) return true;
  const lines = masked.slice(content.start - span.start).replaceAll('**', '').trim().split(LINE_BREAK).map((line) => line.trim());
  return lines.length > 1 && FIRST_LINE.test(lines[0] ?? '') && lines.every((line) => !ENDS_GREETING.test(line)) && ENDS_ADDRESS.test(prose);
}

/** In UTF-16 code units. */
const LONGEST = 300;
const TITLE = /^(?:M|Señor|Sr)/u;
const ALL_OF_OFFICE = /^(?:(?:Mesdames|Messieurs)[\p{L} ,]{0,24} les|Señor(?:as|es)[\p{L} ,/]{3,40} del?) .*[\p{L}\d]$/u;
const FIRST_LINE = /^(?:Señor(?:a|es|as)?|Sr(?:a|es|as)?\.|Madame|Monsieur|Mesdames|Messieurs)(?: \p{Lu}.{0,60})?$/u;
const ENDS_GREETING = /[,:;!?]$/u;
const ENDS_ADDRESS = /(?:[\p{L}\d)]|Presente\W{0,3})$/u;
const LINE_BREAK = /[\r\n]+/u;
