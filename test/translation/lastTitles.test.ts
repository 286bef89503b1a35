import assert from 'node:assert/strict';
import type { Dialect } from '../../server/src/model/draft.ts';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';

/** Titles and text of each language; the last title has a word that the other language has, too. */
const DONKEYS: Readonly<Record<string, readonly string[]>> = {
  en: ['Rules of the valley for those who keep donkeys', 'Work', 'A donkey carries no more than a child can lift, and none goes out in hail.', 'Final provisions', 'The rules of 1987 are burnt.'],
  fr: ['Règles de la vallée pour ceux qui gardent des ânes', 'Travail', 'Un âne ne porte pas plus qu’un enfant ne peut soulever, et aucun ne sort sous la grêle.', 'Dispositions finales', 'Les règles de 1987 sont brûlées.'],
};

/** The same with more above and below. */
const MULES: Readonly<Record<string, readonly string[]>> = {
  en: ['RULES OF CONDUCT FOR THE DONKEYS', 'Keepers’ Guild of the Valley of the Mills', 'Work', 'A donkey carries no more than a child can lift, and none goes out in hail.', 'Food', 'The Guild weighs the oats within 21 days.', 'Final provisions', 'The Rules of 1987 are of no use to us.'],
  fr: ['RÈGLES DE CONDUITE POUR LES ÂNES', 'Guilde des gardiens de la vallée des moulins', 'Travail', 'Un âne ne porte pas plus qu’un enfant ne peut soulever, et aucun ne sort sous la grêle.', 'Nourriture', 'La Guilde pèse l’avoine dans les 21 jours.', 'Dispositions finales', 'Les Règles de 1987 ne nous servent plus à rien.'],
};

describe('the last title of a language’s text', () => {
  it('is missed where the other language does not have it', async () => {
    const text = [...MULES.en ?? [], ...(MULES.fr ?? []).filter((line) => line !== 'Dispositions finales')].join('\n\n');
    assert.deepEqual(await rulesIn(`${text}\n`, ['en', 'fr'], 'plainText'), ['translation/missing']);
  });

  for (const [dialect, separator] of [['plainText', '\n'], ['plainText', '\n\n'], ['markdown', '\n\n']] as const) {
    for (const languages of [['en', 'fr'], ['fr', 'en']]) {
      it(`is in that language, though the other has one of its words: ${languages.join(', ')}, ${dialect}, ${separator.length}`, async () => {
        assert.deepEqual(await rulesIn(`${languages.flatMap((language) => DONKEYS[language] ?? []).join(separator)}\n`, languages, dialect), []);
      });
    }
  }
});

async function rulesIn(text: string, languages: readonly string[], dialect: Dialect): Promise<readonly string[]> {
  const open = await draftPipeline().open(text, worldOf({ type: 'generic', languages, dialect }));
  return (await open.findings()).map(({ rule }) => rule);
}
