import type { Block } from '../model/block.ts';
import { isAddressedByTitle } from './addressedByTitle.ts';
import type { ElementPlace, Look } from './documentType.ts';
import { matches, type Matcher } from './elementMatchers.ts';
import { wholeUnit, type Unit } from './elementUnits.ts';
import type { Zones } from './elementZones.ts';
import { hasLook, isLikeName } from './looks.ts';
import { isField } from './ownLines.ts';
import { comparable } from './phrase.ts';
import { officeOf } from './signatory.ts';
import { valedictionOf } from './valediction.ts';

/** Lines that are an element by where they stand, whatever they say. */
interface Shown {
  readonly place: ElementPlace;
  readonly units: readonly Unit[];
}

interface ShownByPlace {
  /** Where the element usually stands: it is looked for only where nothing there is told to be it. */
  readonly place: ElementPlace;
  /** @param told whether words or looks tell the element in another place of this language */
  readonly find: (zones: Zones, matchers: readonly Matcher[], told: boolean) => readonly Shown[];
}

/** Whose letter it is shows at its head or, where nobody is named there, in the office of who signs it. */
function senderIn(zones: Zones, matchers: readonly Matcher[], told: boolean): readonly Shown[] {
  const head = letterheadIn(zones, matchers);
  if (head.length > 0) return [{ place: 'front', units: head }];
  const office = told ? undefined : officeOf(zones.end, matchers);
  return office === undefined ? [] : [{ place: 'end', units: [office] }];
}

/** A name at the head of a letter is its sender's, whatever it is called, unless it is something else; it may stand there twice. */
function letterheadIn({ front }: Zones, matchers: readonly Matcher[]): readonly Unit[] {
  const [first] = front;
  if (first === undefined) return [];
  const own = front.filter(({ block }) => block === first.block);
  // Of a name with its address below only the first line has to look like one.
  if (!isLikeName((own[1] ?? first).written, first.block)) return [];
  const isOther = own.some((unit) => matchers.some((matcher) => !matcher.vague && matches(unit, matcher)));
  return isOther ? [] : front.filter(({ whole, text }) => whole && text === first.text);
}

/** To whom a letter is sent: several lines below its head that are none of its other elements, whoever they name; or those named as a greeting names them, above the greeting. */
function addressIn({ front }: Zones, matchers: readonly Matcher[]): readonly Shown[] {
  const named = front.filter(({ whole, block }) => whole && isAddressedByTitle(block));
  if (named.length > 0) return [{ place: 'front', units: named }];
  const others = matchers.filter(({ vague, requirement }) => !vague && !requirement.looks.includes('letterhead'));
  const head = front[0]?.block;
  const inBlock = new Map<Block, Unit[]>();
  for (const unit of front) {
    const units = inBlock.get(unit.block);
    if (units === undefined) inBlock.set(unit.block, [unit]);
    else units.push(unit);
  }
  const wholes = front.filter(({ whole, block }) => whole && block !== head && block.label === undefined && block.kind === 'paragraph');
  return [{ place: 'front', units: wholes.filter(({ block }) => {
    const units = inBlock.get(block) ?? [];
    const lines = units.filter(({ whole }) => !whole);
    return lines.length >= LEAST_ADDRESS && lines.every(({ written }) => isLikeName(written, block) || ADDRESS_LINE.test(written))
      && !lines.some(({ written }) => hasLook('date', written, block)) && !units.slice(0, 2).some((unit) => others.some((matcher) => matches(unit, matcher)));
  }) }];
}

/** In lines. */
const LEAST_ADDRESS = 3;
/** “10787 Berlin”, “c/o DIN”. */
const ADDRESS_LINE = /^(?:\d|c\/o )[^.:]{1,60}$/u;

/** How a letter greets: one of the last lines of its head, which ends as a greeting does (“Ladies and Gentlemen,”), and is none of its other elements. */
function greetingIn(zones: Zones, matchers: readonly Matcher[]): readonly Shown[] {
  const { front } = zones;
  const inText = greetingInText(zones, matchers);
  if (inText.length > 0) return [{ place: 'front', units: inText }];
  const head = front[0]?.block;
  const last = front.filter(({ block }, i) => block !== head && block !== front[i + 1]?.block).slice(-LINES_OF_GREETING);
  const found = last.findLast(({ written, block, text }) => written.length <= LONGEST_GREETING && GREETING.test(written) && !isField(written) && block.label === undefined
    && !matchers.some((matcher) => !matcher.vague && matches({ written, block, text, whole: false }, matcher)));
  return found === undefined ? [] : [{ place: 'front', units: front.filter(({ whole, text }) => whole && text === found.text) }];
}

/** A greeting with which the text begins on the same line: 「拝啓　初秋の候、…」. */
function greetingInText({ blocks, front }: Zones, matchers: readonly Matcher[]): readonly Unit[] {
  const last = front.at(-1)?.block;
  const text = blocks[last === undefined ? 0 : blocks.indexOf(last) + 1];
  const [, word] = GREETS_IN_TEXT.exec(text?.prose ?? '') ?? [];
  if (text === undefined || word === undefined) return [];
  const unit = { block: text, written: word, text: comparable(word), whole: false };
  return matchers.some((matcher) => matcher.requirement.looks.includes('greeting') && matches(unit, matcher) && matches(wholeUnit(text), matcher)) ? [unit] : [];
}

/** Scripts without blanks between words have one behind it. */
const GREETS_IN_TEXT = /^(\p{Script=Han}{2,4})[\s\u3000、,]/u;

/** A line that says what the letter is about may follow. */
const LINES_OF_GREETING = 2;
/** In UTF-16 code units. */
const LONGEST_GREETING = 80;
const GREETING = /^[¡\p{Lu}\p{Lo}][^.?;。？；]{2,78}[,:!，：！]$/u;

/** What stands between the text and the name, whatever it says; it may stand there twice. */
function closingIn({ end }: Zones, matchers: readonly Matcher[]): readonly Shown[] {
  const found = valedictionOf(end, matchers);
  return found === undefined ? [] : [{ place: 'end', units: end.filter(({ text, block }, i) => text === found.text && block !== end[i + 1]?.block) }];
}

export const SHOWN_BY_PLACE: ReadonlyMap<Look, ShownByPlace> = new Map<Look, ShownByPlace>([
  ['letterhead', { place: 'front', find: senderIn }],
  ['address', { place: 'front', find: addressIn }],
  ['greeting', { place: 'front', find: greetingIn }],
  ['valediction', { place: 'end', find: closingIn }],
]);
