import assert from 'node:assert/strict';
import { languageByFunctionWords } from '../../server/src/model/languages/functionWords.ts';
import { testRule } from '../kit/testRule.ts';

describe('The first words of a question', () => {
  for (const [words, languages] of [['What kernels does it run?', ['en', 'fr']], ['Why did lamp 4 fail?', ['en', 'es']], ['Quels signaux ?', ['fr', 'es']], ['Welche Signale?', ['de', 'en']]] as const) {
    it(`tell its language: “${words}”`, () => assert.equal(languageByFunctionWords(words, languages), languages[0]));
  }
});

/** A title with a capital in each word, and the number that it has in the other language. */
const BOOKS = '4.1. Official Lumen FAROL/Pharos signal books\n\nBy far the best way to learn the signals is from the signal books of the harbour office, which are sold in the tower and on board.\n\nIf you have no book, you will need to ask one of the keepers for his own, and bring it back before the night.\n\n'
  + '4.1. Offizielle Lumen FAROL/Pharos-Signal-Bücher\n\nDie bei weitem beste Methode, die Signale zu lernen, sind die Signalbücher des Hafenamtes, die im Turm und an Bord verkauft werden.\n\nWenn Sie kein Buch haben, müssen Sie einen der Wärter um seines bitten und es vor der Nacht zurückbringen.\n';

testRule('translation/missing', { clean: [{ draft: BOOKS, dialect: 'plainText', standsAlone: 'it is bilingual itself' }] });

testRule('translation/untranslated', {
  clean: [
    // What a program, a setting or a file is called is the same in all languages.
    {
      draft: '# Lamp tools\n\n## lampcheck\n\nThe tool looks through the settings of the lamp and says what is wrong with them.\n\n## lamp_host, lamp_port\n\nThey say where the lamp is found.\n\n## flash-detect/start\n\nIt says whether the lamp looks for others.\n\n'
        + '# Outils de la lampe\n\n## lampcheck\n\nL’outil parcourt les réglages de la lampe et signale ceux qui sont faux.\n\n## lamp_host, lamp_port\n\nIls indiquent où se trouve la lampe.\n\n## flash-detect/start\n\nIl indique si la lampe en cherche d’autres.\n',
      standsAlone: 'it is bilingual itself',
    },
    // What is quoted as it was said.
    {
      draft: 'Signals of the lamp\n\nThe lamp shows three signals, and whoever sees one of them goes to the keeper at once, by day and by night.\n\n• "This is low oil. It gives you one hour at most." (first signal of the lamp)\n\nThe signal is written down in the book, with the hour at which it was seen.\n\nSignaux de la lampe\n\nLa lampe affiche trois signaux, et quiconque en voit un se rend aussitôt chez le gardien, de jour comme de nuit.\n\n'
        + '• « This is low oil. It gives you one hour at most. » (premier signal de la lampe : l’huile est basse, il reste une heure au plus).\n\nLe signal est inscrit dans le registre, avec l’heure à laquelle il a été vu.\n',
      dialect: 'plainText',
      standsAlone: 'it is bilingual itself',
    },
  ],
  found: [
    {
      draft: '# Signals\n\nThe lamp says “The oil is low. Please call the keeper of the day.” before it goes out, and the oil has to be brought up by the keeper on duty. Whoever sees this signal calls him.\n\nThe signal is written down in the book, with the hour at which it was seen.\n\n'
        + '# Signaux\n\nLa lampe affiche « The oil is low. Please call the keeper of the day. » avant de s’éteindre, et l’huile doit alors être montée par le gardien qui est de service. ⟦Whoever sees this signal calls him.⟧\n\nLe signal est inscrit dans le registre, avec l’heure à laquelle il a été vu.\n',
      says: 'This part of the French paragraph is still in English.',
      standsAlone: 'it is bilingual itself',
    },
    // The title that tells its language is not the source, but what stands above it.
    {
      draft: '2.4. Lamp walls\n\n2.4. Muros de la lámpara del puerto\n\nThere are several walls around the lamp of the harbour.\n\nHay varios muros alrededor de la lámpara del puerto.\n\n'
        + 'Each wall is painted white in May. The paint is kept in the shed behind the tower.\n\nCada muro se pinta de blanco en mayo. ⟦The paint is kept in the shed behind the tower.⟧\n\n'
        + 'The doors stay closed during the night.\n\nLas puertas permanecen cerradas durante la noche.\n',
      says: 'This part of the Spanish paragraph is still in English.',
      dialect: 'plainText',
      standsAlone: 'the languages take turns',
    },
  ],
});

testRule('translation/numbers', {
  clean: [
    // Each language counts its own notes.
    {
      draft: '# The lamp\n\nThe lamp is lit at dusk by the keeper[5] who was on duty the night before.\n\nThe glass is cleaned with a soft cloth.[6]\n\n[5] The keeper of the day may send another.\n\n[6] No cloth of wool is used.\n\n'
        + '# La lampe\n\nLa lampe est allumée au crépuscule par le gardien[9] qui était de service la nuit précédente.\n\nLe verre est nettoyé avec un chiffon doux.[10]\n\n[9] Le gardien du jour peut en envoyer un autre.\n\n[10] Aucun chiffon de laine n’est employé.\n',
      standsAlone: 'it is bilingual itself',
    },
  ],
  found: [
    {
      draft: '# The lamp\n\nThe lamp is lit at dusk by the keeper[5] who was on duty the night before.\n\nThe glass is cleaned with a soft cloth.[6]\n\n[5] The keeper of the day may send another.\n\n[6] No cloth of wool is used.\n\n'
        + '# La lampe\n\nLa lampe est allumée au crépuscule par le gardien[⟦6⟧] qui était de service la nuit précédente.\n\nLe verre est nettoyé avec un chiffon doux.[6]\n\n[5] Le gardien du jour peut en envoyer un autre.\n\n[6] Aucun chiffon de laine n’est employé.\n',
      says: 'The French text has “6” where its source has “5”.',
      standsAlone: 'it is bilingual itself',
    },
  ],
});

/** A chapter of a manual on a page of its own: the list of its sections, and the first of them. */
testRule('numbering/duplicate', {
  clean: [
    {
      draft: 'Chapter 7. The lamp of the harbour\n\n7.1. The oil that is burnt\n7.2. The glass and its care\n7.3. The stairs to the gallery\n\nThis chapter says how the lamp is kept, and by whom. The other chapters speak of the boats.\n\n'
        + '7.1. The oil that is burnt\n\nThe oil is pressed from seeds and is brought by boat in April. It is kept in the cellar.\n\nWhoever fills the lamp wipes up what was spilt.\n',
      dialect: 'plainText',
      standsAlone: 'it is a chapter',
    },
  ],
});

/** A French manual in which some paragraphs were not translated. */
const HALF_TRANSLATED = [
  ['La lampe', 'La lampe est allumée au coucher du soleil par le gardien qui est de service, et elle reste allumée jusqu’au matin.', 'Personne d’autre que le gardien ne touche à la lampe, sauf en cas de danger.'],
  ['Le verre', 'Le verre est nettoyé chaque matin avec un chiffon doux, et jamais avec du sable ni avec de la laine.', 'The glass of the gallery is older than the tower, and whoever breaks a pane has to write to the office at once.'],
  ['Les marches', 'Les marches sont balayées le lundi, et repeintes tous les trois ans avant la visite de l’inspecteur.', 'The stairs have more than a hundred steps, and there is a bench on each landing for those who are out of breath.'],
  ['Le bateau', 'Le bateau est repeint au printemps par les deux gardiens, qui rangent ensuite les rames dans la remise.', 'The boat may be lent to neighbours who need one, and they bring it back before the night.'],
  ['Le registre', 'Le registre est ouvert à tous, et chacun peut y lire ce que les gardiens ont vu pendant la nuit.', 'Une page est remplie pour chaque nuit, et signée par celui qui a veillé jusqu’au matin.'],
].map(([title = '', ...paragraphs], i) => `2.${i + 1}. ${title}\n\n${paragraphs.join('\n\n')}`).join('\n\n') + '\n';

for (const rule of ['translation/missing', 'translation/extra'] as const) testRule(rule, { clean: [{ draft: HALF_TRANSLATED, dialect: 'plainText', standsAlone: 'it is a chapter' }] });
