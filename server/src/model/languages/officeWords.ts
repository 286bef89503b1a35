/** Whether a word names an office that people hold (“Secretary”, «директор»), in the languages of standards bodies that have spaces. */
export function isOfficeWord(word: string): boolean {
  return OFFICE.test(word);
}

const OFFICE = /^(?:president|vice|chair|secretar|director|manager|officer|treasurer|minister|head|convenor|rapporteur|pr[eé]sident|secr[eé]tair|direct|tr[eé]sor|ministre|tesor|ministr|jef[ea]|секретар|директор|председател|президент|руководител|начальник|министр)/iu;
