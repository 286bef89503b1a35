import { testRule } from '../kit/testRule.ts';

/** Codes as pasted text whose paragraphs have numbers of their own below titles in the draft's own words. */
const EN = ['CODE OF CONDUCT FOR FERRYMEN', 'Adopted by Council Resolution 3/2032', '1. Introduction', '1.1. A ferry carries whoever pays.', '2. Scope of the Code', '2.1. It binds all who hold an oar.', '2.2. It binds no passenger.', '3. Principles', '3.1. Nobody is left on the bank.', '4. How the Code is applied', '4.1. The harbour master hears complaints.'];
const FR = ['CODE DE CONDUITE DES PASSEURS', 'Adopté par la Résolution du Conseil 3/2032', '1. Introduction', '1.1. Le bac transporte quiconque paie.', '2. Champ du Code', '2.1. Il lie tous ceux qui tiennent une rame.', '2.2. Il ne lie aucun passager.', '3. Principes', '3.1. Nul ne reste sur la rive.', '4. Comment le Code est appliqué', '4.1. Le capitaine du port entend les plaintes.'];
const RU = ['КОДЕКС ПОВЕДЕНИЯ ПЕРЕВОЗЧИКОВ', 'Принят резолюцией 3/2032 Совета', '1. Введение', '1.1. Паром везёт всех, кто платит.', '2. На кого распространяется Кодекс', '2.1. Он обязателен для всех, кто держит весло.', '2.2. Он не обязателен для пассажиров.', '3. Принципы', '3.1. Никто не остаётся на берегу.', '4. Применение Кодекса', '4.1. Жалобы слушает начальник пристани.'];
const SECTIONS: readonly (readonly [number, number])[] = [[0, 2], [2, 4], [4, 7], [7, 9], [9, 11]];
const inTurns = (one: readonly string[], other: readonly string[]): string => SECTIONS.flatMap(([from, to]) => [...one.slice(from, to), ...other.slice(from, to)]).join('\n\n');

const alone = { type: 'code', dialect: 'plainText', standsAlone: 'its sections are those of the whole draft', also: ['references/not-covered', 'references/ambiguous'] } as const;

testRule('structure/missing-section', {
  clean: [
    ...[EN, FR, RU].map((lines, i) => ({ ...alone, languages: [['en', 'fr', 'ru'][i] ?? ''], draft: lines.join('\n\n') })),
    { ...alone, languages: ['en', 'fr'], draft: inTurns(EN, FR) },
  ],
  found: [{
    ...alone, languages: ['en', 'fr'],
    draft: inTurns(EN.slice(0, 9), FR.slice(0, 9)).replace('3.1. Nul ne reste sur la rive.', '⟦3.1. Nul ne reste sur la rive.⟧'),
    says: 'The section “Implementation” is missing: a draft of the type “code” has it after “Principles”. Basis: ISO Code of Ethics and Conduct (2023), d).',
    fixed: `${inTurns(EN.slice(0, 9), FR.slice(0, 9))}\n\n4. Implementation\n\n[Text to be drafted]\n\n4. Mise en œuvre\n\n[Texte à rédiger]`,
  }],
});

testRule('structure/empty-section', {
  clean: [],
  found: [{
    ...alone, languages: ['en'], draft: [...EN.slice(0, 4), '⟦2. Scope of the Code⟧', ...EN.slice(7)].join('\n\n'),
    says: 'The section “Scope of the Code” has no text: at least one sentence is expected under its title.',
  }],
});
