import assert from 'node:assert/strict';
import { worldOf } from '../kit/cases.ts';
import { draftPipeline } from '../kit/draftPipeline.ts';
import { testRule } from '../kit/testRule.ts';

/** The rules of a ferry whose articles have numbers for titles; some articles are lists. By language, its name, the word of a title, and the paragraphs of each article. */
const FERRY = {
  en: {
    name: 'RULES OF THE LAKE FERRY', word: 'Article',
    articles: [
      ['The ferry crosses the lake from the first thaw to the first ice, and on no other days.'],
      ['1. Whoever boards pays at the gangway.', '2. Children who can walk under the rail pay nothing, however often they cross and whoever brings them along.', '3. A goat counts as a person.'],
      ['The ferryman alone decides whether the wind allows a crossing. Nobody may press him, and nobody may promise him anything for it.'],
      ['In fog the bell is rung at both landings.'],
      ['1. Hay, timber and stones travel on the raft.', '2. The raft is drawn behind the ferry and never tied alongside, even in calm weather and for a short way.'],
      ['Lost things are kept in the boathouse until the end of the season and then sold for the benefit of the ropes.'],
      ['These rules hang in the cabin.'],
    ],
  },
  de: {
    name: 'ORDNUNG DER SEEFÄHRE', word: 'Artikel',
    articles: [
      ['Die Fähre quert den See vom ersten Tauwetter bis zum ersten Eis und an keinem anderen Tag.'],
      ['1. Wer einsteigt, zahlt am Steg.', '2. Kinder, die unter dem Geländer hindurchgehen können, zahlen nichts, sooft sie auch fahren und wer sie auch mitbringt.', '3. Eine Ziege zählt als Person.'],
      ['Der Fährmann allein entscheidet, ob der Wind eine Überfahrt erlaubt. Niemand darf ihn drängen, und niemand darf ihm etwas dafür versprechen.'],
      ['Bei Nebel wird an beiden Stegen die Glocke geläutet.'],
      ['1. Heu, Holz und Steine fahren auf dem Floß.', '2. Das Floß wird hinter der Fähre gezogen und nie an ihrer Seite vertäut, auch nicht bei ruhigem Wetter und auf kurzer Strecke.'],
      ['Verlorene Dinge werden bis zum Ende der Saison im Bootshaus aufbewahrt und dann zugunsten der Seile verkauft.'],
      ['Diese Ordnung hängt in der Kajüte.'],
    ],
  },
  fr: {
    name: 'RÈGLEMENT DU BAC', word: 'Article',
    articles: [
      ['Le bac traverse le lac du premier dégel aux premières glaces, et aucun autre jour.'],
      ['1. Quiconque embarque paie à la passerelle.', '2. Les enfants qui passent debout sous la rambarde ne paient rien, quel que soit le nombre de leurs traversées et la personne qui les amène.', '3. Une chèvre compte pour une personne.'],
      ['Le passeur décide seul si le vent permet de traverser. Nul ne peut le presser, et nul ne peut rien lui promettre pour cela.'],
      ['Par temps de brouillard, la cloche est sonnée aux deux débarcadères.'],
      ['1. Le foin, le bois et les pierres voyagent sur le radeau.', '2. Le radeau est tiré derrière le bac et jamais amarré le long de son bord, même par temps calme et pour un court trajet.'],
      ['Les objets perdus sont gardés dans le hangar jusqu’à la fin de la saison, puis vendus au profit des cordages.'],
      ['Le présent règlement est affiché dans la cabine.'],
    ],
  },
} as const;
type Language = keyof typeof FERRY;
type Layout = 'halves' | 'sections' | 'paragraphs';

/** @param numbers by language: how its articles are numbered, where it is otherwise than from 1 on */
function ferry(layout: Layout, languages: readonly Language[], numbers: Partial<Record<Language, readonly (number | string)[]>> = {}): string {
  const texts = languages.map((language) => {
    const { name, word, articles } = FERRY[language];
    return { name, articles: articles.map((paragraphs, i) => [`${word} ${numbers[language]?.[i] ?? i + 1}`.replace(/(?<word>\p{L}+ )⟦/u, '⟦$<word>'), ...paragraphs]) };
  });
  if (layout === 'halves') return `${texts.flatMap(({ name, articles }) => [name, ...articles.flat()]).join('\n\n')}\n`;
  const [first] = texts;
  const together = (first?.articles ?? []).flatMap((article, i) => (layout === 'sections' ? texts.flatMap(({ articles }) => articles[i] ?? []) : article.flatMap((_, k) => texts.map(({ articles }) => articles[i]?.[k] ?? ''))));
  return `${[...texts.map(({ name }) => name), ...together].join('\n\n')}\n`;
}

const shared = { type: 'generic', dialect: 'plainText', standsAlone: 'its languages are those of the whole draft' } as const;
const PAIRS: readonly (readonly [Language, Language])[] = [['en', 'de'], ['de', 'fr'], ['fr', 'en']];
const LAYOUTS = ['halves', 'sections', 'paragraphs'] as const;
const everywhere = <T>(make: (layout: Layout, pair: readonly [Language, Language]) => T): readonly T[] => LAYOUTS.flatMap((layout) => PAIRS.map((pair) => make(layout, pair)));
const complete = everywhere((layout, pair) => ({ ...shared, draft: ferry(layout, pair) }));

/** Whether a number was skipped or its article is not translated, the numbers alone do not tell: the paragraphs behind it do. */
testRule('numbering/gap', {
  clean: complete,
  found: [
    ...everywhere((layout, pair) => (areToldApart(layout, pair) ? [{ ...shared, draft: ferry(layout, pair, { [pair[1]]: [1, 2, '⟦4⟧', 5, 6, 7, 8] }), fixed: ferry(layout, pair) }] : [])).flat(),
    ...(['halves', 'sections'] as const).flatMap((layout) => PAIRS.map((pair) => ({ ...shared, draft: ferry(layout, pair, { [pair[0]]: [1, 2, 3, '⟦5⟧', 6, 7, 8] }), fixed: ferry(layout, pair) }))),
    // An item of a list.
    { ...shared, draft: ferry('halves', ['en', 'de']).replace('2. Kinder', '⟦3.⟧ Kinder').replace('3. Eine', '4. Eine'), says: '3 follows 1: 2 is missing.', fixed: ferry('halves', ['en', 'de']) },
  ],
});

/** English and French titles of one word whose texts do not follow each other have little but their numbers to be told apart: there the gap is told at the next title. */
function areToldApart(layout: Layout, [one, other]: readonly [Language, Language]): boolean {
  return layout === 'halves' || FERRY[one].word !== FERRY[other].word;
}

testRule('numbering/out-of-order', {
  clean: complete,
  found: [
    ...(['halves', 'sections'] as const).flatMap((layout) => PAIRS.flatMap((pair) => pair.map((language) => ({ ...shared, draft: ferry(layout, pair, { [language]: [1, 2, '⟦4⟧', 3, 5, 6, 7] }), fixed: ferry(layout, pair) })))),
    // The paragraphs stand in their places.
    { ...shared, draft: ferry('sections', ['en', 'de']).replace('2. Kinder', '⟦3.⟧ Kinder').replace('3. Eine', '2. Eine'), says: '3 follows 1: 2 was expected here.', fixed: ferry('sections', ['en', 'de']) },
    // Two items of one list, where the same number of other lists stands in both languages.
    { ...shared, draft: ferry('paragraphs', ['en', 'de']).replace('2. Children', '⟦3.⟧ Children').replace('3. A goat', '2. A goat'), says: '3 follows 1: 2 was expected here.', fixed: ferry('paragraphs', ['en', 'de']) },
  ],
});

testRule('numbering/duplicate', {
  clean: complete,
  found: [
    // A title of one language's text, in words that the other has, too.
    { ...shared, draft: ferry('halves', ['en', 'fr']).replace('Article 7\n\nLe', 'Article 7\n\n⟦Article 7⟧\n\nLe'), fixed: ferry('halves', ['en', 'fr']).replace('Article 7\n\nLe', 'Article 7\n\nArticle 8\n\nLe') },
    { ...shared, draft: ferry('paragraphs', ['en', 'de']).replace('Article 7\n', 'Article 7\n\n⟦Article 7⟧\n'), fixed: ferry('paragraphs', ['en', 'de']).replace('Article 7\n', 'Article 7\n\nArticle 8\n') },
    ...PAIRS.map((pair) => ({ ...shared, draft: ferry('sections', pair, { [pair[0]]: [1, 2, 3, '⟦3⟧', 5, 6, 7] }), fixed: ferry('sections', pair) })),
    // Counted from 1 again, in the one language or the other.
    ...PAIRS.flatMap((pair) => pair.map((language) => ({ ...shared, draft: ferry('halves', pair, { [language]: [1, 2, 3, '⟦1⟧', 2, 3, 4] }), fixed: ferry('halves', pair) }))),
  ],
});

/** Where a section is one too far, all that is numbered below it is, too. */
const SECTIONS = {
  en: ['1 Boats', 'Boats are painted in spring.', '2 Oars', '2.1 Oars are kept dry.', '2.2 Oars are counted twice a year.', '3 Sails', '3.1 Sails are white.', '3.2 A torn sail is mended before it is folded.'],
  ru: ['1 Лодки', 'Лодки красят весной.', '2 Весла', '2.1 Весла хранят сухими.', '2.2 Весла считают дважды в год.', '3 Паруса', '3.1 Паруса белые.', '3.2 Порванный парус чинят до того, как его складывают.'],
};
const onward = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/^(?<section>[23])(?=[. ])/u, (digit) => String(Number(digit) + 1)));

testRule('numbering/gap', {
  clean: [{ ...shared, draft: `${[...SECTIONS.en, ...SECTIONS.ru].join('\n\n')}\n` }],
  found: [
    { ...shared, draft: `${[...SECTIONS.en, ...onward(SECTIONS.ru)].join('\n\n')}\n`.replace('3 Весла', '⟦3⟧ Весла'), says: '3 follows 1: 2 is missing.', fixed: `${[...SECTIONS.en, ...SECTIONS.ru].join('\n\n')}\n` },
    { ...shared, draft: `${[...onward(SECTIONS.en), ...SECTIONS.ru].join('\n\n')}\n`.replace('3 Oars', '⟦3⟧ Oars'), says: '3 follows 1: 2 is missing.', fixed: `${[...SECTIONS.en, ...SECTIONS.ru].join('\n\n')}\n` },
  ],
});

async function rulesIn(text: string): Promise<readonly string[]> {
  return (await (await draftPipeline().open(text, worldOf(shared))).findings()).map(({ rule }) => rule);
}

describe('a paragraph of the source that stands twice under its number', () => {
  const [,, goat] = FERRY.en.articles[1];
  for (const layout of ['sections', 'paragraphs'] as const) {
    it(`is told by the number alone, and was left in no other language’s text: ${layout}`, async () => {
      assert.deepEqual(await rulesIn(ferry(layout, ['en', 'de']).replace(goat, `${goat}\n\n${goat}`)), ['numbering/duplicate']);
    });
  }
});

describe('an article that one language lacks with its number', () => {
  it('is missing in that language, and the numbers behind it are right', async () => {
    assert.deepEqual(await rulesIn(ferry('halves', ['en', 'de']).replace(`Artikel 3\n\n${FERRY.de.articles[2][0]}\n\n`, '')), ['translation/missing']);
  });
});
