import { lastStartingAt, span, type Span } from '../text/span.ts';
import type { BodyTable } from './bodies.ts';
import type { CitationList, Item } from './citation/citationList.ts';
import { identityOf, type Whose } from './citation/identity.ts';
import { findKinds, mayNameKind } from './citation/kinds.ts';
import { isOtherBody } from './citation/otherBodies.ts';
import { bodyNext } from './citation/whose.ts';
import { NAMED, type MeetingReading } from './citation/meetings.ts';
import type { Passage } from './citation/passage.ts';
import { plainCharacters } from './citation/plainCharacters.ts';
import { readLists } from './citation/readLists.ts';
import { sentenceStarts } from './citation/sentences.ts';
import { isSupersededAfter, supersedingEnds } from './citation/superseding.ts';
import { findSymbols, mayBeSymbol } from './citation/symbols.ts';
import type { Citation } from './citation.ts';

/**
 * The resolutions, decisions and recommendations that `text` cites, in order, without overlaps. Spans are offsets into `text`:
 * the masked characters of one passage, line breaks included. What is found depends on `text` and `bodies` alone, in linear time.
 */
export function findCitations(text: string, bodies: BodyTable): readonly Citation[] {
  if (!mayNameKind(text) && !mayBeSymbol(text)) return [];
  const { text: plain, startOf, endOf } = plainCharacters(text);
  const symbols = findSymbols(plain);
  // "RES" in "A/RES/70/1" is no word of its own.
  const kinds = findKinds(plain).filter((kind) => (symbols[lastStartingAt(symbols, kind.start, (it) => it.start)]?.end ?? 0) <= kind.start);
  if (kinds.length === 0 && symbols.length === 0) return [];
  const mentions = bodies.find(plain);
  const passage: Passage = { text: plain, named: withNames(plain, mentions), bodies, mentions, sentences: sentenceStarts(plain) };
  const superseding = supersedingEnds(plain);
  const citations = readLists(passage, kinds, symbols).flatMap((list) => citationsOf(passage, superseding, list));
  const typed = ({ start, end }: Span): Span => span(startOf(start), endOf(end));
  return citations.map((citation) => {
    const whole = typed(citation.span);
    const figure = (at: Span | undefined): Span | undefined => {
      if (at === undefined) return undefined;
      const { start, end } = typed(at);
      return span(start - whole.start, end - whole.start);
    };
    const { number, year, meeting } = citation.figures;
    return {
      ...citation, span: whole, numberSpan: typed(citation.numberSpan), bodySpan: citation.bodySpan === undefined ? undefined : typed(citation.bodySpan),
      figures: { number: figure(number), year: figure(year), meeting: figure(meeting) },
    };
  });
}

/** The text with each body's name replaced by as many marks. */
function withNames(text: string, mentions: readonly Span[]): string {
  let named = '';
  let from = 0;
  for (const { start, end } of mentions) {
    named += text.slice(from, start) + NAMED.repeat(end - start);
    from = end;
  }
  return named + text.slice(from);
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

function citationsOf(passage: Passage, superseding: readonly number[], list: CitationList): readonly Citation[] {
  const sentence = passage.sentences[lastStartingAt(passage.sentences, list.at, (it) => it)] ?? 0;
  const sentenceBefore = passage.sentences[lastStartingAt(passage.sentences, sentence - 1, (it) => it)] ?? 0;
  const last = list.items.at(-1);
  const named = superseding.some((end) => end > sentence && end <= list.at)
    || [last?.end, last?.after?.end].some((end) => end !== undefined && isSupersededAfter(passage.text, end));
  return list.items.map((item, i) => {
    const later = list.items.slice(i);
    const meeting = isDated(item) ? undefined : item.meeting ?? list.meeting ?? later.find((it) => it.meeting !== undefined)?.meeting ?? list.joinedMeeting;
    const whose = list.whose ?? later.find((it) => it.after !== undefined)?.after ?? list.joined ?? impliedBody(passage, list.start, sentence, meeting?.noun)
      ?? bodyNext(passage, last?.end ?? list.start) ?? impliedBody(passage, sentence, sentenceBefore, meeting?.noun);
    const next = list.items.slice(i + 1).find((it) => !it.number.form.bare)?.number;
    const read = identityOf(list.kind, item.number, meeting, next, whose, passage.bodies);
    return {
      span: span(i === 0 ? list.start : item.start, Math.max(item.end, item.after?.closes ?? item.after?.end ?? 0, item.meeting?.end ?? 0, i === 0 ? list.kindEnd : 0)),
      numberSpan: span(item.start, item.number.end),
      figures: figuresOf(item, item.meeting ?? (i === 0 && list.meeting?.place === 'before' ? list.meeting : undefined)),
      bodySpan: whose === undefined || whose.implied || list.symbol ? undefined : span(whose.start, whose.end),
      identity: item.part === undefined ? read.identity : { ...read.identity, part: item.part },
      form: item.number.form.name,
      defines: false,
      namedAsSuperseded: named,
      canonical: read.canonical,
    };
  });
}

/** Its number tells the year or the meeting itself. */
function isDated({ number }: Item): boolean {
  return number.year !== undefined || number.meeting !== undefined;
}

function figuresOf({ number }: Item, meeting: MeetingReading | undefined): Citation['figures'] {
  const at = (place: readonly [number, number] | undefined): Span | undefined => (place === undefined ? undefined : span(place[0], place[1]));
  return { number: at(number.places.number), year: at(number.places.year ?? meeting?.yearAt), meeting: at(number.places.meeting ?? meeting?.meetingAt) };
}

/** The body last named between `from` and `at`; one that meets as the text says. */
function impliedBody(passage: Passage, at: number, from: number, noun: string | undefined): Whose | undefined {
  const last = lastStartingAt(passage.mentions, at - 1, (it) => it.start);
  const mention = passage.mentions[last];
  if (mention === undefined || mention.end > at || mention.start < from || isOtherBody(passage.text, mention)) return undefined;
  const codes = noun === undefined ? mention.codes : mention.codes.filter((code) => isNamedBy(passage, code, noun));
  return codes.length === 0 ? undefined : { codes, implied: true, start: mention.start, end: mention.end };
}

/** A committee holds no conference: "Resolution 9 of the 11th General Conference" is none of the committee named before. */
function isNamedBy({ bodies }: Passage, code: string, noun: string): boolean {
  return bodies.bodies.some((body) => body.code === code && Object.values(body.names).some((names) => names.some((name) => name.toLowerCase().includes(noun))));
}
