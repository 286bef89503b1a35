import type { Block } from '../model/block.ts';
import { primaryOf } from '../text/languageScripts.ts';
import type { ElementRequirement, Look } from './documentType.ts';
import type { Unit } from './elementUnits.ts';
import type { Zones } from './elementZones.ts';
import { isFieldOf } from './emptyFields.ts';
import { signatureLine } from './signatureLines.ts';

/** An element of the letter, and where it was found. */
interface FoundElement {
  readonly requirement: ElementRequirement;
  readonly due: boolean;
  readonly found: readonly { readonly block: Block }[];
  readonly astray: readonly { readonly block: Block }[];
}

/**
 * A memorandum, whose head says who writes to whom, greets nobody, and ends with its text; so does a Japanese notice. A letter that does one of both
 * does the other. Whoever writes a Japanese letter is named above it, with the office, and need not sign it once more.
 */
export function withoutCeremony<T extends FoundElement>(all: readonly T[], zoned: readonly Zones[]): readonly T[] {
  const readings = listsEnclosuresAboveName(all, zoned) ? all.map((it) => (hasLookOf(it, 'valediction') ? { ...it, due: false } : it)) : all;
  const ceremony = readings.filter((it) => hasLookOf(it, 'greeting') || hasLookOf(it, 'valediction'));
  if (ceremony.length < 2) return readings;
  const front = zoned.flatMap((zones) => zones.front);
  const isJapanese = zoned.every(({ language, blocks }) => blocks.length === 0 || primaryOf(language) === 'ja');
  const isSignedAbove = front.some(({ written, block }) => SIGNED.has(signatureLine(written, block) ?? ''));
  const isMemorandum = front.some(({ written }) => MEMORANDUM.test(written));
  if (!isMemorandum) {
    const tellsBoth = isToldBy(front, 'address') && isToldBy(front, 'letterhead');
    if (!(tellsBoth || isJapanese) || ceremony.some(({ found, astray }) => found.length + astray.length > 0)) {
      return isJapanese && isSignedAbove ? readings.map((it) => (hasLookOf(it, 'name') ? { ...it, due: false } : it)) : readings;
    }
  }
  const isSigned = isMemorandum || isToldBy(front, 'letterhead') || isSignedAbove;
  return readings.map((it) => (ceremony.includes(it) || (isSigned && hasLookOf(it, 'name')) ? { ...it, due: false } : it));
}

/** A Russian letter that lists what goes with it above the name, as offices write, ends with that. */
function listsEnclosuresAboveName(readings: readonly FoundElement[], zoned: readonly Zones[]): boolean {
  if (!zoned.every(({ language, blocks }) => blocks.length === 0 || primaryOf(language) === 'ru')) return false;
  const names = readings.flatMap((it) => (hasLookOf(it, 'name') ? it.found : []));
  const enclosures = readings.flatMap((it) => (it.requirement.need === 'optional' && it.requirement.where[0] === 'end' ? it.found : []));
  return enclosures.some(({ block }) => !names.some((name) => name.block.index < block.index));
}

function hasLookOf({ requirement }: FoundElement, look: Look): boolean {
  return requirement.looks.includes(look);
}

function isToldBy(front: readonly Unit[], look: Look): boolean {
  return front.some((unit) => isFieldOf(look, unit));
}

const SIGNED: ReadonlySet<string> = new Set(['name', 'both']);
const MEMORANDUM = /^(?:\p{L}{1,20}[ -]){0,2}(?:memorandum|memo|memorando|memorándum|mémorandum|записка|note de service|nota interna)$|^事務連絡$/iu;
