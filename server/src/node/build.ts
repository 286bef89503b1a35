/** Put in by the build from package.json. */
declare const __RAPPORTEUR_VERSION__: string | undefined;
declare const __RAPPORTEUR_RULE_PAGES__: string | undefined;

export const VERSION: string = typeof __RAPPORTEUR_VERSION__ === 'string' ? __RAPPORTEUR_VERSION__ : '0.0.0';

/** Address of the folder with the rules' pages. */
export const RULE_PAGES: string = typeof __RAPPORTEUR_RULE_PAGES__ === 'string' ? __RAPPORTEUR_RULE_PAGES__ : 'https://github.com/rapporteur/rapporteur/blob/main/docs/rules';
