import { addAll } from '../../text/manyItems.ts';
import { countsOther, EVERYDAY_NUMBERS } from './bareNumber.ts';
import type { CitationList, Item } from './citationList.ts';
import { ITS_DATE } from './itsDate.ts';
import { joinedLists } from './joinedLists.ts';
import type { KindMention } from './kinds.ts';
import { meetingAfter, meetingBefore } from './meetings.ts';
import { nextAtMeeting, readNumber, type NumberReading } from './numberForms.ts';
import { partAfter } from './parts.ts';
import type { Passage } from './passage.ts';
import { skip } from './skip.ts';
import type { SymbolMention } from './symbols.ts';
import { bodyAfter, bodyBefore, bodyBetween, bodyWithin } from './whose.ts';

/** All lists of citations of the passage, in order. */
export function readLists(passage: Passage, kinds: readonly KindMention[], symbols: readonly SymbolMention[]): readonly CitationList[] {
  const lists: CitationList[] = [];
  let done = 0;
  let k = 0;
  let s = 0;
  while (k < kinds.length || s < symbols.length) {
    const kind = kinds[k];
    const symbol = symbols[s];
    const isKind = kind !== undefined && (symbol === undefined || kind.start < symbol.start);
    const limit = Math.min(kinds[isKind ? k + 1 : k]?.start ?? passage.text.length, symbols[isKind ? s : s + 1]?.start ?? passage.text.length);
    let list: CitationList | undefined;
    if (isKind) {
      if (kind.start >= done) list = readList(passage, kind, done, limit);
      k++;
    } else if (symbol !== undefined) {
      if (symbol.start >= done) list = readSymbol(passage, symbol, kinds[k - 1], done, limit);
      s++;
    }
    const last = list?.items.at(-1);
    if (list === undefined || last === undefined) continue;
    lists.push(list);
    done = Math.max(last.end, last.after?.end ?? 0, last.meeting?.end ?? 0);
  }
  return joinedLists(passage.text, lists);
}

function readList(passage: Passage, kind: KindMention, done: number, limit: number): CitationList | undefined {
  const before = bodyBefore(passage, kind.start, done);
  const inside = bodyBetween(passage, kind.end);
  const from = skip(passage.text, inside?.end ?? kind.end, inside === undefined ? TO_NUMBER : BODY_TO_NUMBER);
  const items = from === undefined ? [] : readItems(passage, kind, from, limit);
  const listed = items.length > 0 ? items : numberBefore(passage.text, kind, before?.start ?? kind.start, done);
  const first = listed[0];
  if (first === undefined) return undefined;
  const beginning = before?.start ?? kind.start;
  const meeting = first.number.form.bare && first.meeting === undefined ? meetingBefore(passage.named, beginning, done) : undefined;
  const whose = before ?? inside ?? (meeting === undefined ? undefined : bodyWithin(passage, meeting.start, meeting.end));
  const start = Math.min(beginning, meeting?.place === 'before' ? meeting.start : beginning, first.start);
  const list = { kind: kind.kind, at: kind.start, kindEnd: kind.end, symbol: false, start, items: listed, whose, meeting, joined: undefined, joinedMeeting: undefined };
  return isBelievable(passage.text, list, kind, first) ? list : undefined;
}

/** A symbol, with the word and the body that stand right before it: "General Assembly resolution A/RES/70/1". */
function readSymbol(passage: Passage, symbol: SymbolMention, word: KindMention | undefined, done: number, limit: number): CitationList | undefined {
  const form = symbol.forms.find((it) => it.numbers.includes(readNumber(passage.text, symbol.end)?.form.name ?? ''));
  if (form === undefined) return undefined;
  const whose = { codes: [form.body], implied: false, start: symbol.start, end: symbol.end };
  const items = readItems(passage, { plural: true }, symbol.end, limit);
  const led = word !== undefined && word.start >= done && LEADS.test(passage.text.slice(word.end, symbol.start)) ? word : undefined;
  const start = led === undefined ? symbol.start : bodyBefore(passage, led.start, done)?.start ?? led.start;
  return { kind: form.kind, at: symbol.start, kindEnd: symbol.end, symbol: true, start, items, whose, meeting: undefined, joined: undefined, joinedMeeting: undefined };
}

/** Between a word and a symbol. */
const LEADS = /^ ?\(?$/u;
/** Between the word and its number: "no.", "№", "#", an opening bracket. */
const MARK = '(?:(?:nos?\\.?|n[°º]\\.?|n\\.º|n\\.?os|№№?|#|numbers?|núms?\\.?|número|номер|第) ?#?)?';
const TO_NUMBER = new RegExp(`(?: ?[:(]? ?${MARK} ?)`, 'iuy');
/** Between a body after the word and the number: "CIML/2021/04", "Council No. 11/2023". */
const BODY_TO_NUMBER = new RegExp(`(?: ?[/,:]? ?${MARK} ?)`, 'iuy');
const BETWEEN_NUMBERS = /(?: ?(?:[\])] ?)?(?:(?:, ?)?(?:and|or|et|ou|и|или|y|e|o|u|&|to|through|à|a|по|および|及び|並びに|から|和)(?![\p{L}])|[,;~-]|および|及び|、|から|和) ?(?:(?:nos?\.?|n[°º]|№|#|第) ?#?)?\[?)(?=[\d\[xX_VIPCLR#/]|\p{L}{1,5}\.\d)/iuy;
/** A counter that Japanese and Chinese put after the number. */
const COUNTER = / ?[号號]/uy;

function readItems(passage: Passage, kind: Pick<KindMention, 'plural'>, from: number, limit: number): readonly Item[] {
  const items: Item[] = [];
  let at: number | undefined = from;
  while (at !== undefined && at < limit) {
    const last = items.at(-1);
    const number = readNumber(passage.text, at) ?? (last === undefined ? undefined : nextAtMeeting(passage.text, at, last.number));
    if (number === undefined || (last !== undefined && !continues(kind, last.number, number, passage.text))) break;
    if (number.form.bare && countsOther(passage.text, number.end)) break;
    const range = kind.plural ? bareRange(passage.text, at, number) : undefined;
    if (range !== undefined) {
      addAll(items, range);
      break;
    }
    const item = itemOf(passage, at, number);
    items.push(item);
    const end = Math.max(item.end, item.after?.end ?? 0, item.meeting?.end ?? 0);
    at = skip(passage.text, end, BETWEEN_NUMBERS) ?? (kind.plural ? skip(passage.text, skip(passage.text, end, ITS_DATE) ?? end, BETWEEN_NUMBERS) : undefined);
  }
  return items;
}

/** The number with what is told right after it. */
function itemOf(passage: Passage, start: number, number: NumberReading): Item {
  const end = skip(passage.text, number.end, COUNTER) ?? number.end;
  const told = partAfter(passage.text, end);
  const from = told?.end ?? end;
  const direct = number.form.bare ? meetingAfter(passage.named, from) : undefined;
  const after = (direct === undefined ? undefined : bodyWithin(passage, from, direct.end)) ?? bodyAfter(passage, from);
  const meeting = direct ?? (number.form.bare && after !== undefined ? meetingAfter(passage.named, after.end) : undefined);
  return { start, end, number, part: number.part === '' ? told?.part : undefined, meeting, after };
}

/** A list goes on with numbers of the same form; bare ones only after a word in the plural. */
function continues(kind: Pick<KindMention, 'plural'>, last: NumberReading, next: NumberReading, text: string): boolean {
  if (next.form.bare) return kind.plural && last.form.bare && !/^ \p{Ll}{3,} (?:were|are|have|voted)/u.test(text.slice(next.end, next.end + 30));
  return next.form === last.form || (kind.plural && (last.form.bare || next.year !== undefined));
}

/** "Resolutions 78-82": two numbers, not one of a meeting. */
function bareRange(text: string, at: number, number: NumberReading): readonly Item[] | undefined {
  if (number.form.name !== 'meeting-number' || number.year !== undefined) return undefined;
  if (number.meeting === undefined || Number(number.number) <= number.meeting) return undefined;
  const dash = text.indexOf('-', at);
  const first = readNumber(text.slice(0, dash), at);
  const second = readNumber(text, dash + 1);
  if (first === undefined || second === undefined) return undefined;
  return [plainItem(at, first), plainItem(dash + 1, second)];
}

function plainItem(start: number, number: NumberReading): Item {
  return { start, end: number.end, number, part: undefined, meeting: undefined, after: undefined };
}

/** "第11/2023号決議": in Japanese and Chinese the number may stand before the word. */
function numberBefore(text: string, kind: KindMention, at: number, done: number): readonly Item[] {
  const from = Math.max(done, at - 24);
  const match = NUMBER_BEFORE.exec(text.slice(from, at));
  const written = match?.groups?.['number'];
  if (match === null || written === undefined || !/\p{Script=Han}/u.test(text.slice(kind.start, kind.end))) return [];
  const start = from + match.index + match[0].indexOf(written);
  const number = readNumber(text.slice(0, start + written.length), start);
  return number === undefined ? [] : [plainItem(start, number)];
}

const NUMBER_BEFORE = /(?:第 ?(?<number>\d{1,4}(?: ?\/ ?\d{4})?) ?[号號])(?: ?の)? ?$/u;

/** A bare number is one of a resolution where its word is not an everyday one, or its body stands beside it. */
function isBelievable(text: string, list: CitationList, kind: KindMention, first: Item): boolean {
  if (list.whose !== undefined || list.items.some((item) => item.after !== undefined)) return true;
  if (!first.number.form.bare) return !EVERYDAY_NUMBERS.includes(text.slice(first.start, first.number.end));
  if (list.meeting?.meeting !== undefined || list.items.some((item) => item.meeting !== undefined)) return true;
  return !kind.weak && !/^ ?(?:[?])/u.test(text.slice(first.end, first.end + 3));
}
