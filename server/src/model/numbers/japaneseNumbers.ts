import { span } from '../../text/span.ts';
import { inContext, lengthened, valueOf, type Quantity } from './numberValues.ts';

/** “1万2千”, “1,198万7,000”, “3億5千万”: figures with the signs of powers of ten. */
const MYRIADS = /(?=[\d\uFF10-\uFF19])(?:\p{Nd}{1,12}(?:[.,．，]\p{Nd}{1,12}){0,4}(?:[百千]?[万萬億亿兆]|[百千]))+(?:\p{Nd}{1,3}[,，]\p{Nd}{3}|\p{Nd}{1,4})?(?!\p{Nd})/gu;
/** Most texts have none of them. */
const SIGN = /[百千万萬億亿兆]/u;
const MYRIAD_PART = /(\p{Nd}{1,12}(?:[.,．，]\p{Nd}{1,12}){0,4})([百千万萬億亿兆]{0,2})/gu;
const ZEROS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 萬: 4, 億: 8, 亿: 8, 兆: 12 };

/** The numbers in `text` that are written with figures and such signs together, each as one. */
export function myriadsIn(text: string): readonly Quantity[] {
  if (!SIGN.test(text)) return [];
  return [...text.matchAll(MYRIADS)].map((match): Quantity => {
    const parts = [...match[0].matchAll(MYRIAD_PART)].map(([, figures = '', signs = '']) => lengthened(valueOf(figures.normalize('NFKC')), zerosOf(signs)));
    return { value: parts.length === 1 ? parts[0] ?? '' : String(parts.reduce((sum, part) => sum + Number(part), 0)), span: span(match.index, match.index + match[0].length), kind: 'digits' };
  });
}

function zerosOf(signs: string): number {
  return [...signs].reduce((sum, sign) => sum + (ZEROS[sign] ?? 0), 0);
}

/** None begins with 〇, which alone stands where a number is still to come. */
const KANJI = /(?<!〇)[一二三四五六七八九十百千][〇一二三四五六七八九十百千]{0,11}/gu;
/** What is counted: with it, kanji are a number and not a part of a word (一般, 十分, 第三者). */
const COUNTED = /^(?:年|月|日|名|人|つ|か[月国年所条]|箇|ヶ|ヵ|カ月|個|件|回|条|項|章|節|号|点|種|週|時間|倍|分の|世紀|パーセント|％|%)/u;
/** "千件" is a unit as often as a number. */
const LOOSE = /^(?:一+|[百千])$/u;

/** The numbers in `text` that are written in kanji. */
export function kanjiIn(text: string): readonly Quantity[] {
  return [...text.matchAll(KANJI)].map((match): Quantity => {
    const at = span(match.index, match.index + match[0].length);
    const after = text.slice(at.end, at.end + 4);
    const value = inContext(String(kanjiValue(match[0])), text.slice(Math.max(0, at.start - 4), at.start), after);
    if (!COUNTED.test(after)) return { value, span: at, kind: 'word' };
    if (after.startsWith('月')) return { value, span: at, kind: 'month' };
    return { value, span: at, kind: LOOSE.test(match[0]) ? 'word' : value.length > 2 ? 'digits' : 'cardinal' };
  });
}

/** 二十三 is 23, 二〇二三 is 2023. */
function kanjiValue(written: string): number {
  if (!/[十百千]/u.test(written)) return Number([...written].map((sign) => KANJI_DIGITS.indexOf(sign)).join(''));
  let total = 0;
  let open = 0;
  for (const sign of written) {
    const unit = KANJI_UNITS[sign];
    if (unit === undefined) open = KANJI_DIGITS.indexOf(sign);
    else {
      total += (open === 0 ? 1 : open) * unit;
      open = 0;
    }
  }
  return total + open;
}

const KANJI_DIGITS = '〇一二三四五六七八九';
const KANJI_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
