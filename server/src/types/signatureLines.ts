import type { Block } from '../model/block.ts';
import { isPersonsName } from '../model/languages/names.ts';
import { hasLook, isLikeName } from './looks.ts';

/** What a line below the closing of a letter tells of who signs it: a person's name, perhaps an office, both, or nothing. */
export function signatureLine(written: string, block: Block): 'name' | 'office' | 'both' | undefined {
  if (isPersonsName(written)) return 'name';
  if (OFFICE_AND_NAME.test(written) || isNameAndOffice(written)) return 'both';
  return isLikeName(written, block) && !NOTE.test(written) && !hasLook('date', written, block) ? 'office' : undefined;
}

/** “Nora Lindqvist, Head of Cooperation”. */
function isNameAndOffice(written: string): boolean {
  const comma = written.indexOf(', ');
  return comma > 0 && isPersonsName(written.slice(0, comma)) && /^\p{L}/u.test(written.slice(comma + 2));
}

/** “(signed)”. */
const NOTE = /^[([（［]/u;
/** “技術部長　大山 花子”: Japanese offices end in a few characters, and stand before the name. */
const OFFICE_AND_NAME = /^[\p{Script=Han}\p{Script=Katakana}ー]{1,20}[長官役事員](?:代理|補佐)?[\s\u3000][\p{L}・ー\s\u3000]{2,30}$/u;
