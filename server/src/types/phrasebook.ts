import type { Phrasebook } from '../model/languages/languageMemory.ts';
import type { DocumentType, SectionRequirement } from './documentType.ts';
import { comparable, hasPhrase, readPhrase, wholePhrase, type Phrase } from './phrase.ts';

/** `readPhrasebook`, made when it is first asked: only drafts in several languages of one script ask it. */
export function phrasebookOf(types: readonly DocumentType[]): Phrasebook {
  let read: Phrasebook | undefined;
  return (prose) => (read ??= readPhrasebook(types))(prose);
}

/**
 * Tells of words the languages in which the types know them, as a title or as a line of a title page or of a letter. Nothing of words that no
 * type knows.
 */
function readPhrasebook(types: readonly DocumentType[]): Phrasebook {
  const byWord = new Map<string, Entry[]>();
  const add = (by: DocumentType['elements'][number]['phrases'], read: (written: string) => Phrase): void => {
    for (const [language, phrases] of Object.entries(by)) {
      for (const phrase of phrases.map(read)) {
        const first = phrase.segments[0]?.[0];
        const key = first?.kind === 'word' ? keysIn(first.text)[0] : undefined;
        if (key !== undefined && language !== '*') byWord.set(key, [...byWord.get(key) ?? [], { language, phrase }]);
      }
    }
  };
  const addTitles = ({ titles, children }: SectionRequirement): void => {
    add(titles, wholePhrase);
    children.forEach(addTitles);
  };
  for (const { sections, elements } of types) {
    sections.forEach(addTitles);
    for (const { phrases, text } of elements) {
      add(phrases, readPhrase);
      add(Object.fromEntries(Object.entries(text).map(([language, lines]) => [language, lines.split('\n')])), (line) => readPhrase(line.replace(TO_FILL_IN, '…')));
    }
  }
  return (prose) => languagesOf(comparable(prose), byWord);
}

interface Entry {
  readonly language: string;
  readonly phrase: Phrase;
}

/** Where a phrase is all that the text says, the other phrases in it tell nothing. */
function languagesOf(text: string, byWord: ReadonlyMap<string, readonly Entry[]>): readonly string[] {
  const found = [...new Set(keysIn(text))].flatMap((key) => byWord.get(key) ?? []).filter(({ phrase }) => hasPhrase(text, phrase));
  const whole = found.filter(({ phrase }) => phrase.fromStart && phrase.toEnd);
  return [...new Set((whole.length > 0 ? whole : found).map(({ language }) => language))];
}

/** The beginnings of the words: under them phrases are kept, since a phrase may name no more of a word. */
function keysIn(text: string): readonly string[] {
  return text.match(BEGINNING) ?? [];
}

const BEGINNING = /(?<!\p{L})\p{L}{1,3}/gu;
const TO_FILL_IN = /\[[^[\]]*\]/gu;
