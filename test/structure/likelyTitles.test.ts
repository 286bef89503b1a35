import { testRule } from '../kit/testRule.ts';

/** A code whose sections are called by words of its own. */
type Titles = readonly [introduction: string, audience: string, principles: string, implementation: string];
const BODIES: Readonly<Record<string, readonly [head: string, ...texts: string[]]>> = {
  en: ['# Code of Conduct of the Bell Ringers\n\n(Adopted by Council Resolution 7/2021)', 'Bells are heard by those who sleep.', 'All who hold a rope.', 'Nobody rings alone.', 'The keeper of the tower decides.'],
  fr: ['# Code de conduite des sonneurs\n\n(Adopté par la Résolution du Conseil 7/2021)', 'Ceux qui dorment entendent les cloches.', 'Tous ceux qui tiennent une corde.', 'Nul ne sonne seul.', 'Le gardien de la tour décide.'],
  ru: ['# Кодекс поведения звонарей\n\n(Принят резолюцией 7/2021 Совета)', 'Колокола слышат и те, кто спит.', 'Все, кто держит верёвку.', 'Никто не звонит один.', 'Решает хранитель башни.'],
  ja: ['# 鐘つき行動規範\n\n(理事会決議 7/2021 により採択)', '鐘は眠る人にも聞こえる。', '綱を持つすべての者。', '一人で鐘をついてはならない。', '塔の番人が決める。'],
  es: ['# Código de conducta de los campaneros\n\n(Aprobado por la Resolución 7/2021 del Consejo)', 'Las campanas las oye quien duerme.', 'Todos los que tienen una cuerda.', 'Nadie toca solo.', 'Decide el guardián de la torre.'],
};
const code = (language: string, titles: readonly string[], mark: (n: number) => string): string => {
  const [head = '', ...texts] = BODIES[language] ?? [];
  return [head, ...titles.flatMap((title, i) => [`${mark(i + 1)}${title}`, texts[i] ?? ''])].join('\n\n');
};
const heading = (n: number): string => `## ${n} `;

const CALLED: readonly (readonly [language: string, titles: Titles])[] = [
  ['en', ['Why these rules exist', 'Who is bound by them', 'Guiding values', 'How they are put into effect']],
  ['en', ['About the Code', 'Field of application', 'Standards of conduct', 'Breaches of the Code']],
  ['fr', ['Pourquoi ces règles', 'Qui est lié par elles', 'Valeurs communes', 'Manquements au Code']],
  ['fr', ['But du Code', 'Champ du Code', 'Règles de conduite', 'Application du Code']],
  // An English word for whom a code is for.
  ['fr', ['Introduction', 'Public visé', 'Principes', 'Application']],
  ['ru', ['Зачем нужны эти правила', 'Кому они адресованы', 'Нормы поведения', 'Порядок применения']],
  ['ja', ['この規範について', '規範を守るべき者', '行動基準', '違反への対応']],
  ['en', ['Why we ring', 'Persons bound', 'Duties of those who ring', 'Complaints and their hearing']],
  ['en', ['Background', 'Who must keep it', 'What the town may expect', 'If a rope breaks']],
  // “Application” is whom it is for where no other title says so.
  ['en', ['Foreword', 'To whom the Code applies', 'Duties of those who ring', 'Application and sanctions']],
  ['fr', ['Préambule', 'Personnes liées', 'Engagements', 'Suivi']],
  ['ru', ['Общие положения', 'Сфера действия', 'Обязанности звонаря', 'Контроль и ответственность']],
  ['ja', ['趣旨', '適用範囲', '遵守事項', '運用体制']],
  ['es', ['Finalidad del Código', 'A quién obliga', 'Normas de la torre', 'Denuncias']],
  ['es', ['Por qué estas reglas', 'Quiénes están obligados', 'Valores comunes', 'Incumplimientos']],
];
const EN = CALLED[0]?.[1] ?? [];
const says = (section: string, where: string, clause: string): string => `The section “${section}” is missing: a draft of the type “code” has it ${where}. Basis: ISO Code of Ethics and Conduct (2023), ${clause}).`;
const alone = { type: 'code', standsAlone: 'its sections are those of the whole draft' } as const;

testRule('structure/missing-section', {
  clean: [
    ...CALLED.map(([language, titles]) => ({ ...alone, languages: [language], draft: code(language, titles, heading) })),
    { ...alone, dialect: 'plainText' as const, draft: code('en', EN, (n) => `${n}. `) },
    { ...alone, dialect: 'plainText' as const, draft: code('en', EN, () => '') },
    { ...alone, languages: ['fr'], dialect: 'plainText' as const, draft: code('fr', ['Préambule', 'Public visé', 'Principes', 'Application'], (n) => `${n}. `) },
    // Bold lines above text and lists.
    { ...alone, draft: code('en', EN, () => '').replace(/^(Why|Who|Guiding|How) .*$/gmu, '**$&**').replace('Nobody rings', '- Nobody is late.\n- Nobody rings') },
    // A title that asks.
    { ...alone, draft: code('en', EN.map((title, i) => (i === 1 ? 'Who is bound by them?' : title)), heading) },
    { type: 'policy', standsAlone: 'its sections are those of the whole draft', draft: '# Policy on Ladders\n\n(Adopted under Council Resolution 3/2020)\n\n## 1 What this policy covers\n\nLadders of wood.\n\n## 2 Care\n\nLadders are oiled in June.', also: ['references/not-covered'] },
  ].map((it) => ({ ...it, also: ['references/not-covered'] as const })),
  found: [
    {
      ...alone, also: ['structure/placeholder', 'references/not-covered'],
      draft: code('en', [EN[0] ?? '', EN[1] ?? '', EN[3] ?? ''], heading).replace('## 3 How they are put into effect', '⟦## 3 How they are put into effect⟧'), says: says('Principles', 'after “Who is bound by them”', 'c'),
      fixed: code('en', [EN[0] ?? '', EN[1] ?? '', 'Principles', EN[3] ?? ''], heading).replace('Nobody rings alone.', '[Text to be drafted]').replace('The keeper of the tower decides.', 'Nobody rings alone.'),
    },
    {
      // What the draft's own section is called names none that is missing.
      ...alone, also: ['structure/placeholder', 'references/not-covered'],
      draft: code('en', [EN[0] ?? '', 'Ropes', EN[2] ?? '', EN[3] ?? ''], heading).replace('## 3 Guiding values', '⟦## 3 Guiding values⟧'), says: says('Target audience', 'after “Why these rules exist”', 'b'),
      fixed: code('en', [EN[0] ?? '', 'Ropes', 'Target audience', EN[2] ?? '', EN[3] ?? ''], heading).replace('Nobody rings alone.', '[Text to be drafted]').replace('The keeper of the tower decides.', 'Nobody rings alone.').trim().concat('\n\nThe keeper of the tower decides.'),
    },
    {
      // Where a summary stands before the section that is missing, the number that is skipped shows its place.
      type: 'policy', standsAlone: 'its sections are those of the whole draft', also: ['structure/placeholder', 'references/not-covered'],
      draft: '# Policy on Ladders\n\n(Adopted under Council Resolution 3/2020)\n\n## 1 In short\n\nLadders are dear.\n\n⟦## 3 Care⟧\n\nLadders are oiled in June.',
      fixed: '# Policy on Ladders\n\n(Adopted under Council Resolution 3/2020)\n\n## 1 In short\n\nLadders are dear.\n\n## 2 Scope\n\n[Text to be drafted]\n\n## 3 Care\n\nLadders are oiled in June.',
    },
  ],
});

testRule('structure/duplicate-section', {
  // Beside the section itself such a title is one of the draft's own.
  clean: [{ ...alone, draft: `${code('en', ['Introduction', 'Target audience', 'Principles', 'Implementation'], heading)}\n\n## 5 How the Code came about\n\nA rope broke.`, also: ['references/not-covered'] }],
  found: [{ ...alone, draft: `${code('en', EN, heading)}\n\n⟦## 5 How they are put into effect⟧\n\nThe keeper of the tower decides.`, also: ['references/not-covered'] }],
});

const rows = (titles: readonly string[], left: number): string => {
  const cells = (language: string): readonly string[] => code(language, titles, (n) => `${n}. `).replace('# ', '').split('\n\n');
  const [en, fr] = [cells('en'), cells('fr')];
  return en.flatMap((cell, i) => (i === left ? [] : [`${cell}\t${fr[i] ?? ''}`])).join('\n');
};

testRule('structure/empty-section', {
  found: [{
    ...alone, dialect: 'plainText', also: ['references/not-covered'],
    draft: code('en', EN, () => '').replace('\n\nThe keeper of the tower decides.', '').replace('How they are put into effect', '⟦How they are put into effect⟧'),
    says: 'The section “How they are put into effect” has no text: at least one sentence is expected under its title.',
  }, {
    // In a table with a column for each language, the draft's own section behind it has a number of its own.
    ...alone, languages: ['en', 'fr'], dialect: 'plainText', also: ['references/not-covered'],
    draft: `${rows(['Introduction', 'Audience', 'Principles', 'Implementation'], 9).replace('Audience\t2. Audience', 'Audience\t2. Destinataires').replace('Principles\t3. Principles', 'Principles\t3. Principes').replace('4. Implementation\t4. Implementation', '4. Implementation\t⟦4. Mise en œuvre⟧')}\n5. Ropes\t5. Cordes\nRopes are of hemp.\tLes cordes sont de chanvre.`,
    related: ['4. Implementation'],
  }],
});
