import type { Finding } from '../checks/check.ts';
import type { LoadedRegister } from '../register/resolutions.ts';

/** Seam: until the checks of registers have landed. */
export function checkRegisters(_registers: readonly LoadedRegister[]): ReadonlyMap<string, readonly Finding[]> {
  return new Map();
}
