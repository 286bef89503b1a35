import { DATE_WORDS } from '../types/monthNames.ts';

/** "2023-02-23", "2023-02" or "2023" as a text in the language has it; the ISO form where the language's months are not known. */
export function dateIn(language: string, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const tag = language.toLowerCase().split('-')[0] ?? '';
  if (month === undefined) return year;
  if (tag === 'ja' || tag === 'zh') return `${year}年${Number(month)}月${day === undefined ? '' : `${Number(day)}日`}`;
  const name = DATE_WORDS.find((words) => words.language === tag)?.months[Number(month) - 1]?.[0];
  if (name === undefined) return iso;
  // Russian months are listed in the genitive, which stands after a day only.
  if (day === undefined && tag === 'ru') return `${RUSSIAN_MONTHS[Number(month) - 1] ?? month} ${year} г.`;
  if (tag === 'en') return [day === undefined ? '' : `${Number(day)} `, name.charAt(0).toUpperCase(), name.slice(1), ` ${year}`].join('');
  if (tag === 'es') return day === undefined ? `${name} de ${year}` : `${Number(day)} de ${name} de ${year}`;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}${tag === 'ru' ? ' г.' : ''}`;
}

const RUSSIAN_MONTHS: readonly string[] = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];
