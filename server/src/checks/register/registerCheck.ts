import type { LoadedRegister } from '../../register/resolutions.ts';
import type { Finding } from '../check.ts';
import type { RuleFacts } from '../fileRules.ts';

/** What is found in a register's file. */
export type RegisterFinding = Pick<Finding, 'span' | 'message' | 'related' | 'severity'> & { readonly uri: string };

/** A rule for registers; it sees all files of one register at once, and no draft. */
export interface RegisterCheck extends RuleFacts {
  readonly find: (register: LoadedRegister) => Iterable<RegisterFinding>;
}
