import { findFootnotes, type FootnoteSign } from '../../model/footnotes.ts';
import type { Pairing } from '../../model/pairing.ts';
import type { Characters } from '../../text/longText.ts';
import { message } from '../../text/message.ts';
import type { Check, Finding } from '../check.ts';

/** A mark without its note, or a note that nothing leads to, is lost on the reader. Each language of a draft has its own. */
export const footnote: Check = {
  rule: 'numbering/footnote',
  title: 'A footnote mark has no note, or a note has no mark.',
  severity: 'error',
  basis: 'ISO/IEC Directives, Part 2, 2021, clause 26 (footnotes are referenced and numbered throughout)',
  fix: '–',
  reach: 'footnotes',
  find: function* ({ draft, pairing }) {
    const { marks, notes } = findFootnotes(draft.blocks);
    if (marks.length === 0 && notes.length === 0) return;
    const marked = new Set(marks.map(keyOf));
    const noted = new Set(notes.map(keyOf));
    // Brackets and small figures may be anything where the draft has no notes in that form, and so may "[^1-3]" in plain text.
    const forms = new Set<string>(notes.map((note) => note.form));
    if (draft.dialect === 'markdown') forms.add('markdown');
    const untranslated = keysWithoutTranslation(pairing);
    const lostMarks = marks.filter((mark) => !noted.has(keyOf(mark)) && !untranslated.has(keyOf(mark)) && forms.has(mark.form) && !CHARACTER_CLASS.test(mark.name));
    const lostNotes = notes.filter((note) => !marked.has(keyOf(note)) && !untranslated.has(keyOf(note)) && note.form !== 'bracket');
    const told = new Set<FootnoteSign>();
    for (const mark of lostMarks) {
      const note = lostNotes.find((it) => !told.has(it) && placeOf(it, notes) === placeOf(mark, marks));
      if (note === undefined) {
        yield finding(mark, message('The mark “{0}” has no note.', written(mark, draft.text)));
        continue;
      }
      told.add(note);
      yield {
        ...finding(mark, message('The mark “{0}” has no note: the note in its place is “{1}”.', written(mark, draft.text), written(note, draft.text))),
        related: [{ uri: undefined, span: note.span, message: message('No mark in the text leads to this note.') }],
      };
    }
    for (const note of lostNotes) {
      if (!told.has(note)) yield finding(note, message('No mark in the text leads to the note “{0}”.', written(note, draft.text)));
    }
  },
};

/** "a-z" of "[^a-z]", "/" of "[^/]": what a pattern leaves out, no footnote's name. */
const CHARACTER_CLASS = /^(?:a-z|0-9|[^\p{L}\p{N}*†‡§¶])+$/iu;

/** Which of its language's marks or notes it is: a mark and a note in the same place belong together, though one is mistyped. */
function placeOf(sign: FootnoteSign, signs: readonly FootnoteSign[]): string {
  const names = signs.filter((it) => it.form === sign.form && it.stream === sign.stream).map((it) => it.name);
  return `${sign.stream} ${sign.form} ${[...new Set(names)].indexOf(sign.name)}`;
}

function keyOf(sign: FootnoteSign): string {
  // A Markdown note serves the whole file, whatever language it stands in.
  return `${sign.form === 'markdown' ? '' : sign.stream} ${sign.form} ${sign.name}`;
}

/** Marks and notes that a language lacks because their paragraph has no translation: that paragraph is what is reported. */
function keysWithoutTranslation(pairing: Pairing): ReadonlySet<string> {
  return new Set(pairing.languages.flatMap(({ language, missing }) => {
    const { marks, notes } = findFootnotes(missing.map(({ source }) => source));
    return [...marks, ...notes].map((sign) => keyOf({ ...sign, stream: language }));
  }));
}

function written(sign: FootnoteSign, text: Characters): string {
  return text.slice(sign.span.start, sign.span.end);
}

function finding(sign: FootnoteSign, words: Finding['message']): Finding {
  return { rule: 'numbering/footnote', span: sign.span, message: words, related: [], fixes: () => [] };
}
