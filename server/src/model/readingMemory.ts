import type { Passage } from '../parse/passage.ts';
import { PassageMemory } from '../parse/passageMemory.ts';
import { LanguageMemory, type Phrasebook } from './languages/languageMemory.ts';
import type { ReadPassage } from './readPassage.ts';

/**
 * What was learnt of the passages of many drafts, each of which is read once and with the same options: texts of one house repeat each
 * other. The reading of a draft is the same with it as without.
 */
export class ReadingMemory {
  readonly passages = new PassageMemory();
  readonly known = new WeakMap<Passage, ReadPassage>();
  readonly languages: LanguageMemory;

  constructor(phrasebook: Phrasebook | undefined) {
    this.languages = new LanguageMemory(phrasebook, LEAST_GUESSES);
  }
}

/** So many answers are kept before the oldest are forgotten. */
const LEAST_GUESSES = 4_000;
