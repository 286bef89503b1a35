import { DATE_WORDS } from '../../types/monthNames.ts';

/** The date `iso` ("2023-02-23") written in the form in which `there` is written; `undefined` where that form is not understood. */
export function dateLike(there: string, iso: string): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  if (/^\d{4}\D\d{2}\D\d{2}$/u.test(there)) return there.replace(/^\d{4}/u, year).replace(/(?<=^\d{4}\D)\d{2}/u, month).replace(/\d{2}$/u, day);
  if (/^\d{2}\.\d{2}\.\d{4}$/u.test(there)) return `${day}.${month}.${year}`;
  if (/年/u.test(there)) return japanese(there, year, month, day);
  return inWords(there, year, month, day);
}

function japanese(there: string, year: string, month: string, day: string): string | undefined {
  if (!/^[0-9]{4}\s?年/u.test(there)) return undefined;
  return there.replace(/[0-9]{4}(?=\s?年)/u, year).replace(/[0-9]{1,2}(?=\s?月)/u, String(Number(month))).replace(/[0-9]{1,2}(?=\s?日)/u, String(Number(day)));
}

/** Only the words and figures change that must: what stands between them stays as typed. */
function inWords(there: string, year: string, month: string, day: string): string | undefined {
  const lower = there.toLowerCase();
  const words = DATE_WORDS.flatMap((it) => it.months.flatMap((names, i) => names.map((name) => ({ name, i, full: it.months[Number(month) - 1]?.[0] ?? name, short: it.months[Number(month) - 1]?.[1] }))));
  const found = words.filter((word) => new RegExp(`(?<!\\p{L})${word.name}(?!\\p{L})`, 'u').test(lower)).sort((a, b) => b.name.length - a.name.length)[0];
  if (found === undefined) return undefined;
  const at = lower.indexOf(found.name);
  const typed = there.slice(at, at + found.name.length);
  const written = found.i === Number(month) - 1 ? typed : inCaseOf(typed, found.full);
  const dayChanged = there.slice(0, at).replace(/\d{1,2}(?!\d)/u, String(Number(day)));
  const rest = there.slice(at + found.name.length);
  if (dayChanged !== there.slice(0, at) || /\d/u.test(there.slice(0, at))) return `${dayChanged}${written}${rest.replace(/\d{4}(?!\d)/u, year)}`;
  return `${there.slice(0, at)}${written}${rest.replace(/(?<!\d)\d{1,2}(?!\d)/u, String(Number(day))).replace(/\d{4}(?!\d)/u, year)}`;
}

function inCaseOf(typed: string, name: string): string {
  if (typed === typed.toUpperCase()) return name.toUpperCase();
  return typed.charAt(0) === typed.charAt(0).toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
