import { testRule } from '../kit/testRule.ts';

/** A charter whose articles have numbers for titles, the same in both languages: of each article, its English and its French paragraphs. */
const ARTICLES: readonly (readonly [english: readonly string[], french: readonly string[]])[] = [
  [['Every valley keeps a beacon, and the beacon is lit whenever the river leaves its bed.'], ['Chaque vallée entretient un feu, et ce feu est allumé dès que la rivière quitte son lit.']],
  [['The keeper of a beacon is chosen in spring, when the roads are open again and every house has a voice. The households that can see it from their doors choose him or her, and a keeper who moves away hands the key to the eldest of them.'],
    ['Le gardien d’un feu est choisi au printemps, quand les chemins sont rouverts et que chaque maison a une voix. Les foyers qui le voient depuis leur porte le choisissent, et un gardien qui déménage remet la clé au plus âgé d’entre eux.']],
  [['1. Wood for the beacon is cut in autumn and stacked under a roof. It is counted twice a year by two neighbours.', '2. What is taken is owed. Whoever takes wood from the stack brings back twice as much before the first snow, and the keeper notes who took it and when.'],
    ['1. Le bois du feu est coupé en automne et empilé sous un toit. Deux voisins le comptent deux fois par an.', '2. Ce qui est pris est dû. Quiconque prend du bois de la pile en rapporte le double avant la première neige, et le gardien note qui l’a pris et quand.']],
  [['Nobody may light a beacon for a feast, whatever the bells say. A false light costs its author a winter of watches.'],
    ['Nul ne peut allumer un feu pour une fête, quoi que disent les cloches. Un faux signal coûte à son auteur un hiver de veilles.']],
  [['1. Two beacons that can see each other answer each other within a quarter of an hour.', '2. A beacon that is not answered is lit again, and a runner leaves for the next valley. The runner carries no other load.'],
    ['1. Deux feux qui se voient se répondent dans le quart d’heure.', '2. Un feu sans réponse est rallumé, et un coureur part vers la vallée voisine. Le coureur ne porte aucune autre charge.']],
  [['Travellers who see a light that nobody has noticed wake the nearest household, and are given bread for it.'], ['Les voyageurs qui voient une lueur que nul n’a remarquée réveillent le foyer le plus proche, et reçoivent du pain en retour.']],
];
type Layout = 'sections' | 'halves' | 'paragraphs';

function charter(layout: Layout, from = '', to = from): string {
  const title = (i: number): string => `Article ${i + 1}`;
  const english = ARTICLES.map(([paragraphs], i) => [title(i), ...paragraphs]);
  const french = ARTICLES.map(([, paragraphs], i) => [title(i), ...paragraphs]);
  const heads = ['CHARTER OF THE VALLEY BEACONS', 'CHARTE DES FEUX DE VALLÉE'];
  const paragraphs = layout === 'halves' ? [heads[0], ...english.flat(), heads[1], ...french.flat()]
    : [...heads, ...english.flatMap((article, i) => (layout === 'sections' ? [...article, ...french[i] ?? []] : article.flatMap((paragraph, k) => [paragraph, french[i]?.[k] ?? ''])))];
  return `${paragraphs.join('\n\n').replace(from, to)}\n`;
}

const shared = { type: 'generic', dialect: 'plainText', standsAlone: 'its languages are those of the whole draft' } as const;
const last = (side: 0 | 1, i: number): string => ARTICLES[i]?.[side].at(-1) ?? '';
/** The last of a French article's paragraphs with its second sentence in English. */
const halfLeft = (i: number): string => {
  const half = (text: string): number => text.indexOf('. ', 4) + 2;
  return `${last(1, i).slice(0, half(last(1, i)))}⟦${last(0, i).slice(half(last(0, i)))}⟧`;
};

testRule('translation/untranslated', {
  clean: [{ ...shared, draft: charter('sections') }, { ...shared, draft: charter('halves') }],
  found: [
    // One problem, not two paragraphs without a counterpart: the next title, too, was said before in the other language.
    { ...shared, draft: charter('sections', last(1, 3), `⟦${last(0, 3)}⟧`), says: 'This paragraph of the French text is still in English.' },
    // The draft's very last paragraph: as many paragraphs stand in both languages, one of which the translator has divided.
    { ...shared, draft: charter('halves', last(1, 5), `⟦${last(0, 5)}⟧`).replace('cloches. Un', 'cloches.\n\nUn').replace('an.\n\n2. Ce', 'an. Ils signent.\n\n2. Ce').replace('voix. Les', 'voix.\n\nLes'), says: 'This paragraph of the French text is still in English.' },
    // All of the next article in English had been taken for what was left.
    { ...shared, draft: charter('sections', last(1, 2), `⟦${halfLeft(2).replace(/[⟦⟧]/gu, '')}⟧`), says: 'This paragraph of the French text is still in English.' },
    // Below a title that has no other text.
    { ...shared, draft: charter('sections', last(1, 1), halfLeft(1)), says: 'This part of the French paragraph is still in English.' },
  ],
});

testRule('translation/missing', {
  clean: [{ ...shared, draft: charter('sections') }, { ...shared, draft: charter('halves') }],
});

/** The same where one English paragraph stands in two: the French text is behind by one. */
const divided = (text: string): string => text.replace('voice. The', 'voice.\n\nThe');
const titles = (i: number): string => `Article ${i}\n\nArticle ${i}`;

testRule('numbering/duplicate', {
  found: [
    // A title of nothing but a number that is repeated was left in no other language.
    { ...shared, draft: divided(charter('sections', 'Article 5\n\n1. Two', '⟦Article 4⟧\n\n1. Two')), says: 'Article 4 is used a second time: Article 5 was expected here.', fixed: divided(charter('sections')) },
    { ...shared, draft: divided(charter('paragraphs', titles(5), '⟦Article 4⟧\n\nArticle 5')), says: 'Article 4 is used a second time: Article 5 was expected here.', fixed: divided(charter('paragraphs')) },
  ],
});

testRule('numbering/out-of-order', {
  found: [
    { ...shared, draft: divided(charter('sections', 'Article 3\n\n1. Wood', '⟦Article 5⟧\n\n1. Wood')), says: 'Article 5 follows Article 2: Article 3 was expected here.', fixed: divided(charter('sections')) },
    { ...shared, draft: divided(charter('paragraphs', titles(2), '⟦Article 5⟧\n\nArticle 2')), says: 'Article 5 follows Article 1: Article 2 was expected here.', fixed: divided(charter('paragraphs')) },
  ],
});
