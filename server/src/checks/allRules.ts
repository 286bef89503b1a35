import { allChecks } from './allChecks.ts';
import { registerChecks } from './register/checkRegisters.ts';
import { FILE_RULES, type RuleFacts } from './fileRules.ts';

/** What is told of every rule, in the order of the lists: tables, pages and schemas are generated from it. */
export const allRules: readonly RuleFacts[] = [...allChecks, ...registerChecks, ...FILE_RULES];
