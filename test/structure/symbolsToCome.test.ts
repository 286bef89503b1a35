import assert from 'node:assert/strict';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** Documents that have no number yet: their symbol is the same in all languages, and is one. */
const UPDATE: Readonly<Record<string, readonly string[]>> = {
  en: ['# UPDATE TO THE TBT COMMITTEE', 'Submitted by the Beekeeping Bureau', 'This document contains what the Beekeeping Bureau said at the TBT Committee meeting of 9-11 March 2027 under Agenda Item 6.', '## 1 Introduction', '1.1. The Bureau counts hives in every valley.', '## 2 Conclusion', '2.1. It thanks those who were stung.'],
  fr: ['# MISE À JOUR À L’INTENTION DU COMITÉ OTC', 'Présentée par le Bureau de l’apiculture', 'Le présent document contient les renseignements fournis par le Bureau de l’apiculture à la réunion du Comité OTC du 9 au 11 mars 2027, au titre du point 6 de l’ordre du jour.', '## 1 Introduction', '1.1. Le Bureau compte les ruches de chaque vallée.', '## 2 Conclusion', '2.1. Il remercie ceux qui ont été piqués.'],
};
const LETTER: Readonly<Record<string, readonly string[]>> = {
  en: ['Union of Ferrymen', '[symbol]', '4 March 2027', 'To all member ferries', 'Dear ferrymen,', 'The river was low this winter, and two of the boats lie on sand.', 'Kind regards,', 'Ilse Brandt'],
  fr: ['Union des passeurs', '[symbol]', '4 mars 2027', 'À tous les bacs membres', 'Chers passeurs,', 'La rivière a été basse cet hiver, et deux des bateaux gisent sur le sable.', 'Cordialement,', 'Ilse Brandt'],
};

describe('a symbol whose number is still to come', () => {
  for (const symbol of ['G/TBT/GEN/[xx]', 'G/TBT/W/[xxx]']) {
    for (const pieces of [true, false]) {
      it(`has no counterpart to miss: ${symbol}, ${pieces ? 'language by language' : 'paragraph by paragraph'}`, async () => {
        const texts = [UPDATE.en ?? [], UPDATE.fr ?? []].map((text) => [symbol, ...text]);
        assert.deepEqual(await toldIn(pieces ? texts.flat() : inTurns(texts), 'tbt-update', ['en', 'fr']), []);
      });
    }
  }
  for (const symbol of ['FU [xx]', 'CL [xx]/2027', 'UF/SEC [xxx]', 'FU 12', 'Circular UF-14/2031', 'Memo UF/SEC/2031/4']) {
    it(`is a letter’s: ${symbol}`, async () => {
      const letter = (language: string): readonly string[] => (LETTER[language] ?? []).map((line) => (line === '[symbol]' ? symbol : line));
      assert.deepEqual(await toldIn(letter('en'), 'letter', ['en']), []);
      assert.deepEqual(await toldIn(inTurns([letter('en'), letter('fr')]), 'letter', ['en', 'fr']), []);
    });
  }
});

function inTurns(texts: readonly (readonly string[])[]): readonly string[] {
  return (texts[0] ?? []).flatMap((_, i) => texts.map((text) => text[i] ?? ''));
}

async function toldIn(paragraphs: readonly string[], type: string, languages: readonly string[]): Promise<readonly string[]> {
  const open = await draftPipeline().open(`${paragraphs.join('\n\n')}\n`, worldOf({ type, languages, dialect: 'markdown' }));
  return (await open.findings()).filter(({ severity }) => severity === 'error' || severity === 'warning').map(({ rule }) => rule);
}
