import { lastStartingAt } from '../../text/span.ts';
import type { BodyMention } from '../bodies.ts';
import type { Whose } from './identity.ts';
import { ITS_DATE } from './itsDate.ts';
import { findKinds } from './kinds.ts';
import { isOtherBody, unlistedAfter, unlistedBefore } from './otherBodies.ts';
import type { Passage } from './passage.ts';
import { skip } from './skip.ts';

/** The body named right before `at` (the beginning of the word for what is cited), not before `done`. */
export function bodyBefore(passage: Passage, at: number, done: number): Whose | undefined {
  const mention = passage.mentions[lastStartingAt(passage.mentions, at - 1, (it) => it.start)];
  if (mention !== undefined && mention.end <= at && mention.start >= done && at - mention.end <= LONGEST_BESIDE && BESIDE.test(passage.text.slice(mention.end, at))) {
    return whoseIs(passage, mention);
  }
  const unlisted = unlistedBefore(passage.text, at);
  return unlisted === undefined || unlisted.start < done ? undefined : { codes: [unlisted.name], implied: false, start: unlisted.start, end: unlisted.start + unlisted.name.length };
}

/** Between a body and the word: "Council Resolution", "Council's Resolution", "理事会の決議", "Council draft resolution". */
const LONGEST_BESIDE = 16;
const BESIDE = /^(?:'s|の)? ?(?:draft |plenary )?$/iu;
const OF = /(?: ?(?:(?:of|by|from) (?:the )?|(?:no\.? |n[°º]\.? ?|№ ?)(?=\p{L})|du |de la |de l'|des |del |de (?:los |las )?|の)?)/iuy;
/** After a number, a body needs a word that joins it, but in Russian, where its case does. */
const JOINED = /(?: ?(?:, ?)?(?:(?:(?:unanimously )?(?:adopted|taken|passed|approved) (?:unanimously )?)?(?:of|by|from) (?:the )?|(?:(?:adoptée?s?|prises?|approuvée?s?) )?(?:par|du|de) (?:la |le |l')?|(?:du|des|del|de l') ?|(?:(?:adoptada|aprobada|tomada)s? )?por (?:el |la |los )?|принят\p{L}{1,4} ))/iuy;
const BLANKS = / /uy;
/** The last letter before the number. */
const RUSSIAN = /\p{Script=Cyrillic}[^\p{L}]{1,30}$/u;
const LONGEST_NUMBER = 32;

/** The body between the word and its number: "Resolution of the Council No. 11/2023", "Resolution CIML/2021/04". */
export function bodyBetween(passage: Passage, at: number): Whose | undefined {
  const from = skip(passage.text, at, OF);
  return from === undefined ? undefined : bodyStartingAt(passage, from);
}

/** The body named right after `at` (the end of a number). */
export function bodyAfter(passage: Passage, at: number): Whose | undefined {
  const joined = skip(passage.text, at, JOINED);
  const named = joined === undefined ? undefined : bodyStartingAt(passage, joined);
  if (named !== undefined) return named;
  const blank = skip(passage.text, at, BLANKS);
  const beside = blank === undefined ? undefined : bodyStartingAt(passage, blank);
  if (beside !== undefined && (/\p{Script=Cyrillic}/u.test(passage.text.charAt(beside.start)) || RUSSIAN.test(passage.text.slice(Math.max(0, at - LONGEST_NUMBER), at)))) return beside;
  const bracketed = bodyBracketed(passage, at);
  if (bracketed !== undefined) return bracketed;
  const unlisted = unlistedAfter(passage.text, at);
  return unlisted === undefined ? undefined : { codes: [unlisted.name], implied: false, start: unlisted.start, end: unlisted.end };
}

/** "Resolution 14/2016 (TMB)" */
function bodyBracketed(passage: Passage, at: number): Whose | undefined {
  const open = skip(passage.text, at, OPEN);
  const inside = open === undefined ? undefined : bodyStartingAt(passage, open);
  return inside === undefined || passage.text[inside.end] !== ')' ? undefined : { ...inside, closes: inside.end + 1 };
}

const OPEN = / ?\(/uy;

/** The body that the sentence goes on with, right after `at`: "In Resolution 45/2012, the Council asked …". */
export function bodyNext(passage: Passage, at: number): Whose | undefined {
  const from = skip(passage.text, skip(passage.text, at, ITS_DATE) ?? at, GOES_ON);
  const next = from === undefined ? undefined : passage.mentions[lastStartingAt(passage.mentions, from, (it) => it.start)];
  if (next === undefined || next.start !== from || isOtherBody(passage.text, next)) return undefined;
  // "Resolution 5/2019, Council Resolution 6/2019": that one is the Council's.
  if (findKinds(passage.text.slice(next.end, next.end + LONGEST_NUMBER)).length > 0) return undefined;
  return { codes: next.codes, implied: true, start: next.start, end: next.end };
}

const GOES_ON = /,? (?:the |le |la |l'|el )?/iuy;

/** The body that a meeting's name names: "adopted by the CGPM at its 24th meeting". */
export function bodyWithin(passage: Passage, start: number, end: number): Whose | undefined {
  const mention = passage.mentions[lastStartingAt(passage.mentions, end - 1, (it) => it.start)];
  return mention === undefined || mention.start < start || mention.end > end ? undefined : whoseIs(passage, mention);
}

function bodyStartingAt(passage: Passage, at: number): Whose | undefined {
  const mention = passage.mentions[lastStartingAt(passage.mentions, at, (it) => it.start)];
  return mention === undefined || mention.start !== at ? undefined : whoseIs(passage, mention);
}

function whoseIs(passage: Passage, mention: BodyMention): Whose {
  const { start, end } = mention;
  if (!isOtherBody(passage.text, mention)) return { codes: mention.codes, implied: false, start, end };
  // No code of the table, so that no register of another body answers for it.
  return { codes: [`… ${passage.text.slice(start, end)}`], implied: false, start, end };
}
