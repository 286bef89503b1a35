import { lastStartingAt, span, type Span } from '../text/span.ts';
import type { BodyMention, BodyTable } from './bodies.ts';
import { countsOther } from './citation/bareNumber.ts';
import { identityOf, type Whose } from './citation/identity.ts';
import { findKinds, mayNameKind, type KindMention } from './citation/kinds.ts';
import { meetingAfter, meetingBefore, type MeetingReading } from './citation/meetings.ts';
import { readNumber, type NumberReading } from './citation/numberForms.ts';
import { isOtherBody, unlistedAfter, unlistedBefore } from './citation/otherBodies.ts';
import { plainCharacters } from './citation/plainCharacters.ts';
import { sentenceStarts } from './citation/sentences.ts';
import { isSupersededAfter, supersedingEnds } from './citation/superseding.ts';
import type { Citation } from './citation.ts';

/**
 * The resolutions, decisions and recommendations that `text` cites, in order, without overlaps. Spans are offsets into `text`:
 * the masked characters of one passage, line breaks included. What is found depends on `text` and `bodies` alone, in linear time.
 */
export function findCitations(text: string, bodies: BodyTable): readonly Citation[] {
  if (!mayNameKind(text)) return [];
  const { text: plain, startOf, endOf } = plainCharacters(text);
  const kinds = findKinds(plain);
  if (kinds.length === 0) return [];
  const passage: Passage = {
    text: plain, bodies, mentions: bodies.find(plain), sentences: sentenceStarts(plain), superseding: supersedingEnds(plain),
  };
  const citations: Citation[] = [];
  let done = 0;
  kinds.forEach((kind, i) => {
    if (kind.start < done) return;
    const list = readList(passage, kind, done, kinds[i + 1]?.start ?? plain.length);
    const found = list === undefined ? [] : citationsOf(passage, list);
    citations.push(...found);
    done = found.at(-1)?.span.end ?? done;
  });
  const typed = ({ start, end }: Span): Span => span(startOf(start), endOf(end));
  return citations.map((citation) => ({
    ...citation, span: typed(citation.span), numberSpan: typed(citation.numberSpan), bodySpan: citation.bodySpan === undefined ? undefined : typed(citation.bodySpan),
  }));
}

/**
 * Whether a heading of a draft of type `resolutions` defines a resolution: it begins with the name of one ("Resolution 12/2023 – Title",
 * "Council Resolution 12/2023", "Draft resolution 4", "決議 4"), and cites no second one in its place.
 */
export function definesResolution(heading: string, bodies: BodyTable): boolean {
  const first = findCitations(heading, bodies)[0];
  return first !== undefined && BEFORE_A_DEFINITION.test(heading.slice(0, first.span.start));
}

const BEFORE_A_DEFINITION = /^[\s#*_[("]*(?:(?:draft|projet de|проект|proyecto de)\s+)?$/iu;

interface Passage {
  readonly text: string;
  readonly bodies: BodyTable;
  readonly mentions: readonly BodyMention[];
  readonly sentences: readonly number[];
  readonly superseding: readonly number[];
}

/** One number of a list. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly number: NumberReading;
  readonly meeting: MeetingReading | undefined;
  /** The body named right after it. */
  readonly after: Whose | undefined;
}

interface CitationList {
  readonly kind: KindMention;
  readonly start: number;
  readonly items: readonly Item[];
  /** The body named before the word or between it and the number. */
  readonly whose: Whose | undefined;
  readonly meeting: MeetingReading | undefined;
}

function readList(passage: Passage, kind: KindMention, done: number, limit: number): CitationList | undefined {
  const before = bodyBefore(passage, kind, done);
  const inside = bodyBetween(passage, kind.end);
  const from = skip(passage.text, inside?.end ?? kind.end, inside === undefined ? TO_NUMBER : BODY_TO_NUMBER);
  const items = from === undefined ? [] : readItems(passage, kind, from, limit);
  const listed = items.length > 0 ? items : numberBefore(passage.text, kind, before?.start ?? kind.start, done);
  const first = listed[0];
  if (first === undefined) return undefined;
  const meeting = meetingBefore(passage.text, before?.start ?? kind.start);
  const told = meeting !== undefined && meeting.start >= done ? meeting : undefined;
  const whose = before ?? inside ?? (told === undefined ? undefined : bodyWithin(passage, told.start, told.end));
  const start = Math.min(kind.start, before?.start ?? kind.start, told?.start ?? kind.start, first.start);
  const list = { kind, start, items: listed, whose, meeting: told };
  return first.number.form.bare && !isBelievable(passage, list, first) ? undefined : list;
}

/** Between the word and its number: "no.", "№", "#", an opening bracket. */
const MARK = '(?:(?:nos?\\.?|n[°º]\\.?|n\\.º|№|#|numbers?|núms?\\.?|número|номер|第) ?#?)?';
const TO_NUMBER = new RegExp(`(?: ?[:(]? ?${MARK} ?)`, 'iuy');
/** Between a body after the word and the number: "CIML/2021/04", "Council No. 11/2023". */
const BODY_TO_NUMBER = new RegExp(`(?: ?[/,:]? ?${MARK} ?)`, 'iuy');
const OF = /(?: ?(?:(?:of|by|from) (?:the )?|(?:no\.? )(?=\p{L})|du |de la |de l'|des |del |de (?:los |las )?|の)?)/iuy;
/** After a number, a body needs a word that joins it, but in Russian, where its case does. */
const JOINED = /(?: ?(?:, ?)?(?:(?:(?:unanimously )?(?:adopted|taken|passed|approved) (?:unanimously )?)?(?:of|by|from) (?:the )?|(?:(?:adoptée|prise|approuvée) )?(?:par|du|de) (?:la |le |l')?|(?:du|des|del|de l'|por (?:el|la)) ?|принят\p{L}{1,4} ))/iuy;
const BETWEEN_NUMBERS = /(?: ?(?:[\])] ?)?(?:(?:, ?)?(?:and|or|et|ou|и|или|y|e|o|u|&|to|through|à|a|по|および|及び|並びに|から|和)(?![\p{L}])|[,;~-]|および|及び|、|から|和) ?(?:(?:nos?\.?|n[°º]|№|#|第) ?#?)?\[?)(?=[\d\[xX_VIPCLR#])/iuy;

function skip(text: string, at: number, pattern: RegExp): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? undefined : at + match[0].length;
}

function readItems(passage: Passage, kind: KindMention, from: number, limit: number): readonly Item[] {
  const items: Item[] = [];
  let at: number | undefined = from;
  while (at !== undefined && at < limit) {
    const number = readNumber(passage.text, at);
    const last = items.at(-1);
    if (number === undefined || (last !== undefined && !continues(kind, last.number, number, passage.text))) break;
    if (number.form.bare && countsOther(passage.text, number.end)) break;
    const range = kind.plural ? bareRange(passage.text, at, number) : undefined;
    if (range !== undefined) {
      items.push(...range);
      break;
    }
    const meeting = number.year === undefined && number.meeting === undefined ? meetingAfter(passage.text, number.end) : undefined;
    const after = (meeting === undefined ? undefined : bodyWithin(passage, number.end, meeting.end)) ?? bodyAfter(passage, number.end);
    items.push({ start: at, end: number.end, number, meeting, after });
    at = skip(passage.text, Math.max(number.end, after?.end ?? 0, meeting?.end ?? 0), BETWEEN_NUMBERS);
  }
  return items;
}

/** A list goes on with numbers of the same form; bare ones only after a word in the plural. */
function continues(kind: KindMention, last: NumberReading, next: NumberReading, text: string): boolean {
  if (next.form.bare) return kind.plural && last.form.bare && !/^ \p{Ll}{3,} (?:were|are|have|voted)/u.test(text.slice(next.end, next.end + 30));
  return next.form === last.form || (kind.plural && (last.form.bare || next.year !== undefined));
}

/** "Resolutions 78-82": two numbers, not one of a meeting. */
function bareRange(text: string, at: number, number: NumberReading): readonly Item[] | undefined {
  if (number.form.name !== 'meeting-number' || number.year !== undefined) return undefined;
  if (number.meeting === undefined || Number(number.number) <= number.meeting) return undefined;
  const first = readNumber(text.slice(at, at + String(number.meeting).length), 0);
  const second = readNumber(text, text.indexOf('-', at) + 1);
  if (first === undefined || second === undefined) return undefined;
  return [
    { start: at, end: at + first.end, number: first, meeting: undefined, after: undefined },
    { start: text.indexOf('-', at) + 1, end: second.end, number: second, meeting: undefined, after: undefined },
  ];
}

/** "第11/2023号決議": in Japanese and Chinese the number may stand before the word. */
function numberBefore(text: string, kind: KindMention, at: number, done: number): readonly Item[] {
  const from = Math.max(done, at - 24);
  const match = NUMBER_BEFORE.exec(text.slice(from, at));
  const written = match?.groups?.['number'];
  if (match === null || written === undefined || !/\p{Script=Han}/u.test(text.slice(kind.start, kind.end))) return [];
  const start = from + match.index + match[0].indexOf(written);
  const number = readNumber(text.slice(0, start + written.length), start);
  return number === undefined ? [] : [{ start, end: number.end, number, meeting: undefined, after: undefined }];
}

const NUMBER_BEFORE = /(?:第 ?(?<number>\d{1,4}(?: ?\/ ?\d{4})?) ?[号號])(?: ?の)? ?$/u;

function bodyBefore(passage: Passage, kind: KindMention, done: number): Whose | undefined {
  const mention = passage.mentions[lastStartingAt(passage.mentions, kind.start - 1, (it) => it.start)];
  if (mention !== undefined && mention.end <= kind.start && mention.start >= done && kind.start - mention.end <= LONGEST_BESIDE && BESIDE.test(passage.text.slice(mention.end, kind.start))) {
    return whoseIs(passage, mention);
  }
  const unlisted = unlistedBefore(passage.text, kind.start);
  return unlisted === undefined || unlisted.start < done ? undefined : { codes: [unlisted.name], implied: false, start: unlisted.start, end: unlisted.start + unlisted.name.length };
}

/** Between a body and the word: "Council Resolution", "Council's Resolution", "理事会の決議", "Council draft resolution". */
const LONGEST_BESIDE = 16;
const BESIDE = /^(?:'s|の)? ?(?:draft |plenary )?$/iu;

function bodyBetween(passage: Passage, at: number): Whose | undefined {
  const from = skip(passage.text, at, OF);
  return from === undefined ? undefined : bodyStartingAt(passage, from);
}

function bodyAfter(passage: Passage, at: number): Whose | undefined {
  const joined = skip(passage.text, at, JOINED);
  const named = joined === undefined ? undefined : bodyStartingAt(passage, joined);
  if (named !== undefined) return named;
  const blank = skip(passage.text, at, BLANKS);
  const beside = blank === undefined ? undefined : bodyStartingAt(passage, blank);
  if (beside !== undefined && /\p{Script=Cyrillic}/u.test(passage.text.charAt(blank ?? 0))) return beside;
  const unlisted = unlistedAfter(passage.text, at);
  return unlisted === undefined ? undefined : { codes: [unlisted.name], implied: false, start: unlisted.start, end: unlisted.end };
}

const BLANKS = / /uy;

function bodyStartingAt(passage: Passage, at: number): Whose | undefined {
  const mention = passage.mentions[lastStartingAt(passage.mentions, at, (it) => it.start)];
  return mention === undefined || mention.start !== at ? undefined : whoseIs(passage, mention);
}

/** The body that a meeting's name names: "adopted by the CGPM at its 24th meeting". */
function bodyWithin(passage: Passage, start: number, end: number): Whose | undefined {
  const mention = passage.mentions[lastStartingAt(passage.mentions, end - 1, (it) => it.start)];
  return mention === undefined || mention.start < start || mention.end > end ? undefined : whoseIs(passage, mention);
}

function whoseIs(passage: Passage, mention: BodyMention): Whose {
  const { start, end } = mention;
  if (!isOtherBody(passage.text, mention)) return { codes: mention.codes, implied: false, start, end };
  // No code of the table, so that no register of another body answers for it.
  return { codes: [`… ${passage.text.slice(start, end)}`], implied: false, start, end };
}

/** A bare number is one of a resolution where its word is not an everyday one, or its body stands beside it. */
function isBelievable(passage: Passage, list: CitationList, first: Item): boolean {
  if (list.whose !== undefined || list.meeting !== undefined || first.meeting !== undefined || list.items.some((item) => item.after !== undefined)) return true;
  return !list.kind.weak && !/^ ?(?:[?])/u.test(passage.text.slice(first.end, first.end + 3));
}

function citationsOf(passage: Passage, list: CitationList): readonly Citation[] {
  const sentence = passage.sentences[lastStartingAt(passage.sentences, list.kind.start, (it) => it)] ?? 0;
  const last = list.items.at(-1);
  const named = passage.superseding.some((end) => end > sentence && end <= list.kind.start)
    || [last?.end, last?.after?.end].some((end) => end !== undefined && isSupersededAfter(passage.text, end));
  return list.items.map((item, i) => {
    const later = list.items.slice(i).find((it) => it.after !== undefined)?.after;
    const whose = list.whose ?? later ?? impliedBody(passage, list.start, sentence);
    const next = list.items.slice(i + 1).find((it) => !it.number.form.bare)?.number;
    const read = identityOf(list.kind.kind, item.number, item.meeting ?? (i === 0 ? list.meeting : undefined), next, whose, passage.bodies);
    return {
      span: span(i === 0 ? list.start : item.start, Math.max(item.end, item.after?.end ?? 0, item.meeting?.end ?? 0, i === 0 ? list.kind.end : 0)),
      numberSpan: span(item.start, item.end),
      bodySpan: whose === undefined || whose.implied ? undefined : span(whose.start, whose.end),
      identity: read.identity,
      form: item.number.form.name,
      defines: false,
      namedAsSuperseded: named,
      canonical: read.canonical,
    };
  });
}

/** The body last named before in the sentence, else in the sentence before. */
function impliedBody(passage: Passage, at: number, sentence: number): Whose | undefined {
  const before = passage.sentences[lastStartingAt(passage.sentences, sentence - 1, (it) => it)] ?? 0;
  const last = lastStartingAt(passage.mentions, at - 1, (it) => it.start);
  const mention = passage.mentions[last];
  if (mention === undefined || mention.end > at || mention.start < before || isOtherBody(passage.text, mention)) return undefined;
  return { codes: mention.codes, implied: true, start: mention.start, end: mention.end };
}
