/** What translators call a remark of their own. */
const NOTE = String.raw`訳注|訳者注|訳者による注|译注|译者注|譯註|역주|translator[’']?s[’']? note|note du traducteur|N\.\s?d\.\s?T\.|прим(?:ечание|\.)\s?пер(?:еводчика|ев\.|\.)|nota del? traductor|nota do tradutor|Anm(?:erkung|\.)\s?(?:des|d\.)\s?Übers(?:etzers|\.)`;
const WHOLE = new RegExp(`^[（(\\[［]?(?:${NOTE})`, 'iu');
const INSIDE = new RegExp(`[（(\\[［](?:${NOTE})[^）)\\]］]{0,400}[）)\\]］]`, 'giu');
const LOOKS_SO = new RegExp(NOTE, 'iu');

/** Whether a paragraph is the translator's own remark. */
export function isTranslatorsNote(prose: string): boolean {
  return WHOLE.test(prose);
}

/** The text, of the same length, with the translator's remarks in brackets as blanks. */
export function withoutTranslatorsNotes(prose: string): string {
  return LOOKS_SO.test(prose) ? prose.replace(INSIDE, (note) => ' '.repeat(note.length)) : prose;
}
