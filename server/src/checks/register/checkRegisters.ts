import type { LoadedRegister } from '../../register/resolutions.ts';
import type { Finding } from '../check.ts';
import { duplicate } from './duplicate.ts';
import { gap } from './gap.ts';
import { invalid } from './invalid.ts';
import type { RegisterCheck } from './registerCheck.ts';

/** Rules for registers, in the order of the list of rules. */
export const registerChecks: readonly RegisterCheck[] = [invalid, duplicate, gap];

/** What is wrong in the files of the registers, by address of the file. A file that two registers name is told of once. */
export function checkRegisters(registers: readonly LoadedRegister[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  const told = new Set<string>();
  for (const register of registers) {
    for (const check of registerChecks) {
      for (const { uri, ...rest } of check.find(register)) {
        const key = `${uri}|${check.rule}|${rest.span.start}|${rest.message.template}`;
        if (told.has(key)) continue;
        told.add(key);
        const finding: Finding = { rule: check.rule, ...rest, fixes: () => [] };
        const list = found.get(uri);
        if (list === undefined) found.set(uri, [finding]);
        else list.push(finding);
      }
    }
  }
  return found;
}
