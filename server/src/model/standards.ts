import { recall, type Block } from './block.ts';
import { span, type Span } from '../text/span.ts';

/** A standard, guide or recommendation that a text cites by its number. */
export interface CitedStandard {
  /** The same in all languages: publishers in English, number, part and year ("ISO/IEC 17000:2020"). */
  readonly key: string;
  /** Number, part and year by themselves. */
  readonly numbers: readonly string[];
  /** In the text given. */
  readonly span: Span;
}

/** The standards that a block cites, with spans in its prose. */
export function standardsOf(block: Block): readonly CitedStandard[] {
  return recall(block, standardsInProse);
}

function standardsInProse({ prose }: Block): readonly CitedStandard[] {
  return readStandards(prose);
}

/** The standards that `prose` cites, in the order of the text. */
export function readStandards(prose: string): readonly CitedStandard[] {
  if (!MAY_CITE.test(prose)) return [];
  return [...prose.matchAll(STANDARD)].flatMap((match): readonly CitedStandard[] => {
    const { publishers = '', number = '' } = match.groups ?? {};
    // "© ISO 2023" names a year and no standard.
    if (YEAR_ALONE.test(number)) return [];
    const written = number.normalize('NFKC').replace(/[\u2010-\u2015]/gu, '-');
    return [{
      key: `${publishers.split('/').map((name) => ENGLISH[name.trim()] ?? name.trim()).sort().join('/')} ${written.replace(/^Е/u, 'E')}`,
      numbers: written.match(/\d+/gu) ?? [],
      span: span(match.index, match.index + match[0].length),
    }];
  });
}

const MAY_CITE = /(?=[A-Z\u0080-\u{10FFFF}])\p{Lu}{2}[^\r\n\d]{0,24}\p{Nd}/u;
const YEAR_ALONE = /^(?:19|20)\d{2}$/u;
const PUBLISHER = 'ISO|ИСО|IEC|CEI|МЭК|ITU|UIT|МСЭ|CEN|CENELEC|EN|JIS|ГОСТ|OIML|МОЗМ|ASTM|IEEE|RFC|ANSI|DIN|NF|UNE|GB|IWA|CISPR|СИСПР';
/** Who has adopted the standard of another, named before it: it is the same standard in each country and language. */
const ADOPTED = 'NF|DIN|BS|UNE|UNI|CEI|ÖNORM|SN|SS|NEN|PN|DS|ABNT NBR|EN|ГОСТ(?:[ \\u00A0]Р)?|СТБ|JIS(?:[ \\u00A0][A-Z])?';
/** What kind of document it is may stand between publisher and number; it is named otherwise in each language. */
const STANDARD = new RegExp(
  `(?<![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Nd}/])(?:(?:${ADOPTED})[ \\u00A0-]){0,3}(?<publishers>(?:${PUBLISHER})(?:/(?:${PUBLISHER}))*)(?:[ /-](?:TS|TR|PAS|IWA|ТУ|ТО|Р|T|R|Т|Guide|GUIDE|Guía|Руководство|ガイド|指南)){0,2}[ \\u00A0]?`
  + '(?<number>(?:[A-ZЕ]\\.|[A-Z] )?\\p{Nd}{1,6}(?:[-\\u2010-\\u2015.]\\p{Nd}{1,4}){0,3}(?::\\p{Nd}{4})?)(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Nd}/])', 'gu',
);
const ENGLISH: Readonly<Record<string, string>> = { ИСО: 'ISO', МЭК: 'IEC', CEI: 'IEC', МСЭ: 'ITU', UIT: 'ITU', МОЗМ: 'OIML', СИСПР: 'CISPR' };
