import type { Block } from '../model/block.ts';
import type { Look } from './documentType.ts';
import { matches, type Matcher } from './elementMatchers.ts';
import { wholeUnit, type Unit } from './elementUnits.ts';
import type { Zones } from './elementZones.ts';
import { isField } from './ownLines.ts';
import { comparable, isWholePhrase } from './phrase.ts';

/**
 * The lines in the head of a letter on which nothing but the name of a field stands, “Our reference:”, that should say what the element says. None
 * where it may stand below the name: only a line that is something else by itself shows that nothing was filled in.
 */
export function emptyFieldsIn({ blocks, front }: Zones, own: Matcher, matchers: readonly Matcher[]): readonly Block[] {
  const last = front.at(-1)?.block;
  const head = last === undefined ? [] : blocks.slice(0, blocks.indexOf(last) + 1);
  return head.filter((block, at) => {
    if (block.cell !== undefined || !isEmptyField(block, own)) return false;
    const isEmptyAt = (i: number): boolean => blocks[i] !== undefined && matchers.some((matcher) => isEmptyField(blocks[i] ?? block, matcher));
    const run = [isEmptyAt(at - 1), isEmptyAt(at + 1)].filter(Boolean).length;
    const next = blocks[isEmptyAt(at + 1) ? at + 2 : at + 1];
    // Names in a column of their own come before all that belongs to them.
    if (next === undefined || run > 1 || isEmptyAt(at + 1) && isEmptyAt(at + 2)) return false;
    return isSomethingElse(next, block, own, run === 0 ? matchers : []) || isFieldOrGreeting(next, matchers);
  });
}

/** Whether what stands below the name of a field is another field, or the greeting. */
function isFieldOrGreeting(next: Block, matchers: readonly Matcher[]): boolean {
  return isLine(next) && (isField(next.prose) || isLike('greeting', next, matchers));
}

/** Whether it is a date or symbol, or names those to whom the letter goes, which the field does not ask for. */
function isSomethingElse(next: Block, block: Block, { requirement: { looks } }: Matcher, matchers: readonly Matcher[]): boolean {
  const asksForDate = looks.includes('date');
  if (!isLine(next) || isLike(asksForDate ? 'symbol' : 'date', next, matchers)) return isLine(next);
  // “To be announced” goes to nobody.
  return (asksForDate || looks.includes('symbol')) && next.index > block.index && isLike('address', next, matchers);
}

function isLine({ prose, kind, cell }: Block): boolean {
  return prose.length <= LONGEST_LINE && kind === 'paragraph' && cell === undefined;
}

function isLike(look: Look, block: Block, matchers: readonly Matcher[]): boolean {
  return matchers.some((matcher) => matcher.requirement.looks.includes(look) && matches(wholeUnit(block), matcher));
}

/** In UTF-16 code units. */
const LONGEST_LINE = 200;

/** “Our reference:”, “Исх. №”, “日付：”. */
function isEmptyField({ prose }: Block, { requirement, phrases }: Matcher): boolean {
  if (prose.length > LONGEST_NAME) return false;
  const text = comparable(prose.replace(OPEN_EMPHASIS, ''));
  const name = text.replace(MARK, '');
  const names = requirement.looks.flatMap((look) => FIELD_NAMES.get(look) ?? []);
  if (names.includes(name)) return name !== text || requirement.looks.includes('date');
  if (!requirement.looks.includes('symbol')) return false;
  const withoutNumber = name.replace(NUMBER_SIGN, '');
  return withoutNumber !== text && phrases.some((phrase) => isWholePhrase(name, phrase) || isWholePhrase(withoutNumber, phrase));
}

/** Whether the line begins with the name of such a field, “From: …”, or is the name of one in a table. */
export function isFieldOf(look: Look, { text, block }: Unit): boolean {
  const colon = text.indexOf(':');
  return (colon >= 0 || block.cell !== undefined) && (FIELD_NAMES.get(look) ?? []).includes(colon < 0 ? text : text.slice(0, colon));
}

/** In UTF-16 code units: of the name of a field. */
const LONGEST_NAME = 32;
const OPEN_EMPHASIS = /^\*{1,3}/u;
const MARK = /[.:]{1,2}$/u;
/** As “№” and “Nº” are compared. */
const NUMBER_SIGN = /\.? ?n[o°]$/u;

/** As they are compared. What names a symbol, the phrases of a type say; a title, or those to whom a letter goes, may have a colon behind them as well. */
const FIELD_NAMES: ReadonlyMap<Look, readonly string[]> = new Map<Look, readonly string[]>([
  ['date', ['date', 'дата', '日付', '発信日', '発行日', 'fecha']],
  ['address', ['to', 'addressees', 'distribution', 'à', 'destinataire', 'destinataires', 'diffusion', 'кому', 'адресат', 'адресаты', 'рассылка', '宛先', '配布先', 'para', 'a', 'destinatario', 'destinatarios', 'distribución']],
  ['letterhead', ['from', 'sender', 'de', 'expéditeur', 'от кого', 'отправитель', '発信者', '差出人', 'remitente']],
]);
