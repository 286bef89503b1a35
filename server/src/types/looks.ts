import type { Block } from '../model/block.ts';
import type { ReadDate } from './dateForm.ts';
import type { Look } from './documentType.ts';
import { readDates } from './readDates.ts';
import { namesAdoption } from './adoption.ts';
import { UNREAD_NUMBER } from './unreadNumber.ts';

/** Whether a line of a block looks like this. */
export function hasLook(look: Look, written: string, block: Block): boolean {
  switch (look) {
    case 'date': return written.length <= LONGEST_DATE_LINE && isDateLine(written);
    case 'symbol': return written.length <= LONGEST_SYMBOL && (SYMBOL.test(written) || NUMBERED_SYMBOL.test(written) || NUMBERED_LETTER.test(written) || LONG_NUMBERED.test(written));
    case 'name': return isLikeName(written, block) && !LISTED_BEHIND_COLON.test(written) && !written.endsWith(',');
    case 'text': return /\p{L}/u.test(written);
    case 'adoption': return namesAdoption(written);
    case 'numbered': return block.label !== undefined || (block.cell !== undefined && UNREAD_NUMBER.test(written));
    // Only what stands around tells it.
    case 'letterhead':
    case 'greeting':
    case 'valediction': return false;
    case 'address': return written.length <= LONGEST_ADDRESSEES && DATIVE.test(written);
  }
}

/** A short line that begins as names do: one of an address may tell of more than names (“E-mail: office@example.org”). */
export function isLikeName(written: string, block: Block): boolean {
  return written.length <= LONGEST_NAME && NAME.test(written) && (!/[.!?。]$/u.test(written) || INITIALS.test(written)) && !hasLook('symbol', written, block);
}

/** A date with little else. “Votes are due by 30 June.” is a sentence, and dates no letter. */
function isDateLine(written: string): boolean {
  const dates = OTHER_FIELD.test(written) ? [] : readDates(written);
  return dates.length > 0 && !isSentenceAround(written, dates);
}

/** A field that dates something else: what the letter is about, the letter that it answers, until when to answer. */
const OTHER_FIELD = /^(?:Subject|Re|Your (?:ref|letter)|Deadline|(?:For )?[Rr]eply by|Objet|V\/\s?[Rr][ée]f|Votre|Asunto|S(?:u|\/) ?[Rr]ef|Тема|На (?:Ваш )?№|件名|標題|回答期限)(?![\p{Ll}\p{Lo}])/iu;

/** Whether a date has hardly a word beside it but those that say where (“Saint-Denis, le 4 mai 2031”): until when a form is sent back dates no letter. */
export function isAlmostDate(written: string): boolean {
  return (around(written, readDates(written)).match(LONGER_WORD) ?? []).length <= 1;
}

const LONGER_WORD = /(?<!\p{L})\p{Ll}{4,40}/gu;

function around(written: string, dates: readonly ReadDate[]): string {
  let [rest, from] = ['', 0];
  for (const { span } of dates) [rest, from] = [`${rest}${written.slice(from, span.start)} `, span.end];
  return `${rest}${written.slice(from)}`.trim();
}

function isSentenceAround(written: string, dates: readonly ReadDate[]): boolean {
  const rest = around(written, dates);
  if (/\p{L}。$/u.test(rest)) return true;
  return /(?<! г)[.!?]$/u.test(written) && (rest.match(SMALL_WORD) ?? []).length >= LEAST_SMALL_WORDS;
}

/** In words: “Genève, le” has one, “are due by” three. */
const LEAST_SMALL_WORDS = 2;
const SMALL_WORD = /(?<!\p{L})\p{Ll}{1,40}/gu;
const LONGEST_DATE_LINE = 60;
const LONGEST_SYMBOL = 50;
const LONGEST_NAME = 80;
/** "SG 2022", "ISO/TC 154 N 1441", "G/TBT/W/123", "N596", "CL 06/2024": capitals and figures alone, a figure among them; or "[xx]" where its number is still to come. */
const SYMBOL = /^(?=[^\d[]{0,40}(?:\d|\[[xX]{1,4}\]))\p{Lu}[\p{Lu}\d/.-]{0,20}(?:\[[xX]{1,4}\](?:\/\d{2,4})?)?(?:[ \u00A0](?:\p{Lu}[\p{Lu}\d/.-]{0,20}(?:\[[xX]{1,4}\])?|\d[\d/.-]{0,12}|\[[xX]{1,4}\](?:\/\d{2,4})?)){0,5}$/u;
/** “N° SG/27-44”, “第SG/27-44号”, “File: 0110/MB/ab”: behind a sign for a number, or behind a word that says what it is where slashes join letters and figures. */
const NUMBERED_SYMBOL = /^(?:(?:[Nn](?:o\.?|[°º]\.?|\.[°º]|r\.)|№|第)[ \u00A0]?(?=[^\d[]{0,20}[\d[])[\p{Lu}\d][\p{L}\d/.-]{0,24}(?:\[[xX]{1,4}\])?号?|\p{L}[\p{L} .-]{0,24}[ \u00A0]?[:：]\s?(?=\D{0,24}\d)(?=[^A-Za-z]{0,24}[A-Za-z])[A-Za-z\d-]{1,16}(?:\/[A-Za-z\d-]{1,16}){1,5})$/u;
/** “Notificación a las Partes n.º 2023/061”, “Open letter RSO/14-2027”: what kind of letter it is, and behind a sign for a number or letters a number with its year. */
const NUMBERED_LETTER = /^\p{Lu}\p{Ll}{2,20}(?: \p{L}{1,20}){0,4} (?:(?:(?:[Nn](?:o\.?|[°º]|\.[°º])|№)[ \u00A0]?\d{1,6}|\p{Lu}[\p{Lu}\d-]{1,16}(?:\/[\p{Lu}\d-]{1,16}){0,3})\/\d|\p{Lu}{2,10}-\d{1,6}-\d)[\d-]{0,9}$/u;
/** “Oficio N.º 112-2031-CAA/DE”, “15.02.2030 № 27-с/118”: behind what kind of letter it is, or its date, a number that goes on. */
const LONG_NUMBERED = /^(?:\p{Lu}\p{Ll}{2,20}(?: \p{L}{1,20}){0,3} (?:[Nn](?:o\.?|[°º]|\.[°º])|№))[ \u00A0]?\d{1,6}(?:[-/][\p{L}\d]{1,12}){1,5}$|^(?:от )?\d{1,2}(?:\.\d{1,2}\.| \p{L}{3,9} )\d{4}(?: ?г(?:ода|\.))? №[ \u00A0]?(?=\D{0,10}\d)[\p{L}\d-]{1,12}(?:[-/][\p{L}\d]{1,12}){0,5}$/u;
/** “Членам и наблюдателям”, “P- и O-членам”, “Национальным органам”: Russian says by the ending to whom something goes. */
const DATIVE = /^(?:[\p{L}-]{1,6} и )?(?:\p{L}-)?(?:\p{Script=Cyrillic}{3,30}[ыи]м )?\p{Script=Cyrillic}{3,30}[аяАЯ][мМ](?=[\s,;]|$)/u;
const LONGEST_ADDRESSEES = 120;
/** “Enclosures: two reports”, “Annexes: Agenda; Minutes”; but “Signed: A. Lind”. */
const LISTED_BEHIND_COLON = /[:：](?:\s{0,9}[^\s\p{Lu}\p{Lo}[(]|[^;；、]{0,80}[;；、])/u;
/** “A.F.N.O.R.”. */
const INITIALS = /^(?:\p{Lu}\. ?){2,9}$/u;
const NAME = /^[\p{Lu}\p{Lo}[(]/u;
