import { testRule } from '../kit/testRule.ts';

/** The head of a draft with a line on its title page. */
const POLICY = (line: string): string => `# Policy on Loans\n\n${line}\n\n## 1 Scope\n\nThis policy applies to maps that leave the house.\n\n## 2 Deposits\n\nWhoever borrows a map leaves a deposit.`;
const IN: Readonly<Record<string, (line: string) => string>> = {
  en: POLICY,
  fr: (line) => `# Politique de prêt\n\n${line}\n\n## 1 Domaine d’application\n\nLa présente politique s’applique aux cartes qui quittent la maison.\n\n## 2 Cautions\n\nQui emprunte une carte laisse une caution.`,
  ru: (line) => `# Политика выдачи\n\n${line}\n\n## 1 Область применения\n\nНастоящая политика распространяется на карты, которые покидают дом.\n\n## 2 Залог\n\nТот, кто берёт карту, оставляет залог.`,
  ja: (line) => `# 貸出方針\n\n${line}\n\n## 1 適用範囲\n\nこの方針は、館外に持ち出す地図に適用する。\n\n## 2 保証金\n\n地図を借りる者は、保証金を預ける。`,
  es: (line) => `# Política de préstamos\n\n${line}\n\n## 1 Ámbito de aplicación\n\nEsta política se aplica a los mapas que salen de la casa.\n\n## 2 Depósitos\n\nQuien toma prestado un mapa deja un depósito.`,
};
const MISSING = 'There is no approval statement, which a draft of the type “policy” has here. Basis: ISO Regional Engagement Policy (2020), title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”.';

const SKELETON: Readonly<Record<string, string>> = {
  en: '(Adopted under Council Resolution [xx]/[year])', fr: '(Adoptée par la Résolution du Conseil [xx]/[année])',
  ru: '(Принята в соответствии с резолюцией [xx]/[год] Совета)', es: '(Adoptada por la Resolución [xx]/[año] del Consejo)',
};

const SAID: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Legal basis: Resolution 7 of the Delegates’ Assembly', 'Ratified by the Delegates on 2 May 2031', 'Adoption date: 2 May 2031', 'Library Board, 2 May 2031 (Decision 31/4): approved',
    'This policy was adopted by the Delegates at their ninth meeting, which was held in Bergen on 2 May 2031.', 'Council Resolution [xx]/2031',
  ],
  fr: ['Base : résolution 7 de l’Assemblée des délégués', 'Approuvée par les délégués le 2 mai 2031', 'Bureau : décision 31/4', 'La présente politique a été adoptée par les délégués lors de leur neuvième réunion, tenue à Bergen le 2 mai 2031.'],
  ru: ['Основание: резолюция 7 Собрания делегатов', 'Утверждена делегатами 2 мая 2031 г.', 'Бюро: решение 31/4'],
  ja: ['根拠：代表者会議決議 第7号', '2031年5月2日 代表者会議承認', '根拠：評議会決定 第4号'],
  es: ['Base: resolución 7 de la Asamblea de Delegados', 'Refrendada por los delegados el 2 de mayo de 2031', 'Mesa: decisión 31/4', 'En virtud del Acuerdo 44 (2031) del Patronato'],
};

testRule('structure/missing-element', {
  clean: Object.entries(SAID).flatMap(([language, lines]) => lines.map((line) => ({
    type: 'policy', languages: [language], draft: IN[language]?.(line) ?? '', standsAlone: 'it has a title page', also: ['references/not-covered', 'structure/placeholder', 'references/ambiguous'] as const,
  }))),
  found: [
    // What is replaced adopts nothing, nor does what the text speaks of.
    ...['Replaces Council Resolution 7/2019', 'Council Resolution 7/2019 is withdrawn', 'Second edition, May 2031'].map((line) => ({
      type: 'policy', standsAlone: 'it has a title page', also: ['references/not-covered'] as const,
      draft: POLICY(line).replace(line, `⟦${line}⟧`).replace('Whoever', 'Deposits follow Council Resolution 3/2020. Whoever'), says: MISSING,
      fixed: POLICY(`(Adopted under Council Resolution [xx]/[year])\n\n${line}`).replace('Whoever', 'Deposits follow Council Resolution 3/2020. Whoever'),
    })),
  ],
});

testRule('structure/section-order', {
  clean: [],
  found: [{
    type: 'policy', standsAlone: 'it has a title page', also: ['references/not-covered', 'references/ambiguous'],
    draft: `${POLICY('').replace('\n\n\n\n', '\n\n')}\n\n⟦Legal basis: Resolution 7 of the Delegates’ Assembly⟧`,
    says: 'The approval statement belongs before the text. Basis: ISO Regional Engagement Policy (2020), title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”.',
    fixed: POLICY('Legal basis: Resolution 7 of the Delegates’ Assembly'),
  }],
});

const UPDATE = (statement: string, first: string): string => `${statement}\n\n1. ${first}\n\n2. ${first}`;

testRule('structure/missing-element', {
  clean: [
    ['en', UPDATE('The Office presents these notes to the Committee, which meets for its regular meeting on 4 June 2031, under item 9 of the agenda.', 'Forty lamps were tested.')],
    ['fr', UPDATE('L’Office soumet les présentes notes au Comité, au titre du point 9 de l’ordre du jour de la réunion du 4 juin 2031.', 'Quarante lampes ont été essayées.')],
    ['ru', UPDATE('Бюро представляет эти заметки Комитету по пункту 9 повестки дня заседания 4 июня 2031 г., которое пройдёт в Женеве в обычном порядке.', 'Испытано сорок ламп.')],
    ['ja', UPDATE('事務局は、2031年6月4日の会合の議題9の下で、本覚書を委員会に提出する。', '四十個の灯を試験した。')],
    ['es', UPDATE('La Oficina presenta estas notas al Comité en el punto 9 del orden del día de la reunión del 4 de junio de 2031.', 'Se ensayaron cuarenta lámparas.')],
  ].map(([language = '', draft = '']) => ({ type: 'tbt-update', dialect: 'plainText' as const, languages: [language], draft, standsAlone: 'it has a title page' })),
  found: [],
});

/** What a policy says at its end of the one before it. */
const LAST: Readonly<Record<string, string>> = {
  en: 'This policy is looked through each spring. It replaces the rules adopted under Council Resolution 7/2019.',
  fr: 'La présente politique est relue chaque printemps. Elle remplace les règles adoptées par la résolution du Conseil 7/2019.',
  ru: 'Настоящая политика пересматривается каждую весну. Она заменяет правила, принятые резолюцией 7/2019 Совета.',
  es: 'La presente política se revisa cada primavera. Sustituye a las reglas adoptadas por la Resolución 7/2019 del Consejo.',
};

testRule('structure/missing-element', {
  clean: [
    ...['Adopted under Council Resolution 9/2031. Replaces Council Resolution 7/2019', 'Replaces Council Resolution 7/2019; adopted under Council Resolution 9/2031'].map((line) => ({
      type: 'policy', languages: ['en'], draft: POLICY(line), standsAlone: 'it has a title page', also: ['references/not-covered'] as const,
    })),
    { type: 'policy', languages: ['en'], draft: `${POLICY('').replace('\n\n\n\n', '\n\n')}\n\nThis policy was adopted under Council Resolution 9/2031 and replaces Council Resolution 7/2019.`, standsAlone: 'it ends with its approval', also: ['references/not-covered'] },
  ],
  found: Object.entries(LAST).map(([language, text]) => {
    const lines = `${IN[language]?.('@') ?? ''}\n\n${text}`.split('\n\n@');
    return {
      type: 'policy', languages: [language], standsAlone: 'it has a title page', also: ['references/not-covered', 'references/ambiguous'] as const,
      draft: lines.join('').replace(/(## 1 [^\n]+)/u, '⟦$1⟧'), says: MISSING, fixed: lines.join(`\n\n${SKELETON[language] ?? ''}`),
    };
  }),
});

testRule('structure/section-order', {
  clean: [],
  // One paragraph for both languages stood below both titles.
  found: [{
    type: 'policy', languages: ['en', 'fr'], dialect: 'plainText', standsAlone: 'it has a title page', also: ['references/not-covered'],
    draft: 'POLICY ON LOANS\n\nPOLITIQUE DE PRÊT\n\n1. Scope\n\n1.1. It applies to maps.\n\n1. Domaine d’application\n\n1.1. Elle s’applique aux cartes.\n\n⟦Adopted by Council Resolution 9/2031⟧\nAdoptée par la résolution du Conseil 9/2031',
    says: 'The approval statement belongs before the text. Basis: ISO Regional Engagement Policy (2020), title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”.',
    fixed: 'POLICY ON LOANS\n\nPOLITIQUE DE PRÊT\n\nAdopted by Council Resolution 9/2031\nAdoptée par la résolution du Conseil 9/2031\n\n1. Scope\n\n1.1. It applies to maps.\n\n1. Domaine d’application\n\n1.1. Elle s’applique aux cartes.',
  }],
});
