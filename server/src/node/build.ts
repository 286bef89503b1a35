import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Put in by the build from package.json. */
declare const __RAPPORTEUR_VERSION__: string | undefined;
declare const __RAPPORTEUR_RULE_PAGES__: string | undefined;

export const VERSION: string = typeof __RAPPORTEUR_VERSION__ === 'string' ? __RAPPORTEUR_VERSION__ : '0.0.0';

/** Address at which the rules' pages are published; `undefined` where they are not. */
export const PUBLISHED_PAGES: string | undefined = typeof __RAPPORTEUR_RULE_PAGES__ === 'string' && __RAPPORTEUR_RULE_PAGES__ !== '' ? __RAPPORTEUR_RULE_PAGES__ : undefined;

/** The pages that ship beside the built server, so that they open without a network; else where they are published. */
export function rulePages(): string | undefined {
  const beside = join(import.meta.dirname, '..', '..', 'docs', 'rules');
  return existsSync(join(beside, 'numbering', 'gap.md')) ? pathToFileURL(beside).href : PUBLISHED_PAGES;
}
