import type { ResolutionIdentity } from '../model/citation.ts';

const LONGEST = 12;
const FAR = 3;

/** The number itself, its neighbours in counting, and all that one slip of a finger makes of it: a digit more, less, other, or two swapped. */
export function variantsOf(number: string): readonly string[] {
  const found = new Set([number]);
  if (number.length > LONGEST) return [...found];
  const value = /^\d{1,9}$/u.test(number) ? Number(number) : undefined;
  for (let apart = 1; apart <= FAR && value !== undefined; apart++) found.add(String(value + apart)).add(String(Math.max(0, value - apart)));
  for (let i = 0; i < number.length; i++) {
    found.add(number.slice(0, i) + number.slice(i + 1));
    found.add(number.slice(0, i) + number.slice(i + 1, i + 2) + number.slice(i, i + 1) + number.slice(i + 2));
    for (const digit of DIGITS) found.add(number.slice(0, i) + digit + number.slice(i + 1));
  }
  for (let i = 0; i <= number.length; i++) for (const digit of DIGITS) found.add(number.slice(0, i) + digit + number.slice(i));
  return [...found].filter((it) => it !== '' && !/^0\d/u.test(it));
}

const DIGITS = '0123456789';

/** Number and year taken for each other: "23/2011" was written for "11/2023". */
export function exchangedOf({ number, year }: ResolutionIdentity): { readonly number: string; readonly year: number } | undefined {
  if (year === undefined || !/^\d{1,2}$/u.test(number ?? '')) return undefined;
  return { number: String(year % 100), year: 2000 + Number(number) };
}

/** Whether one slip can have made the citation: its number is right, or its year and its meeting are, or the two are exchanged. */
export function mayBeMeant(own: ResolutionIdentity, cited: ResolutionIdentity): boolean {
  if (own.number === cited.number) return true;
  const isThen = (cited.year === undefined || own.year === undefined || own.year === cited.year) && (cited.meeting === undefined || own.meeting === undefined || own.meeting === cited.meeting);
  const exchanged = exchangedOf(cited);
  return isThen || (exchanged !== undefined && own.number === exchanged.number && own.year === exchanged.year);
}
