import { testRule } from '../kit/testRule.ts';
import { REGISTER } from '../references/registerOfCases.ts';

const RUSSIAN_POLICY = '# Региональная политика\n\n(Принята в соответствии с резолюцией 39/2020 Совета)\n\n## 1 Область применения\n\nНастоящая политика применяется к регионам.\n\n## 2 Правила\n\nРегионы помогают друг другу.';
const GAUGES_IN_SPANISH = 'Dra. Lena Vik\nPresidenta\n\nCL 4/2026\n\n3 de febrero de 2026\n\nA los laboratorios nacionales\n\nEstimados colegas:\n\nLes invitamos a la comparación de calibres de mayo. El programa seguirá en marzo, y rogamos a quienes deseen participar que nos escriban.\n\nSaludos cordiales,';
const GAUGES_IN_RUSSIAN = 'Лена Вик\nПрезидент\n\nCL 4/2026\n\n3 февраля 2026 г.\n\nКому: национальным лабораториям\n\nУважаемые коллеги!\n\nПриглашаем вас на сличение калибров в мае. Программа последует в марте, и мы просим всех, кто хочет участвовать, написать нам.\n\nС уважением,';
const CODE_HEAD = '# Code of Conduct\n\n(Adopted by Council Resolution 4/2021)\n\n';

testRule('structure/date', {
  clean: [
    'The policy was adopted on 23 February 2023 and applies from 29 February 2024.',
    'The Committee met on 26-28 March 2025 and from 30 September to 2 October 2025.',
    'The meeting is held on Thursday, 23 February 2023.',
    'It runs from 28 December 2024 to 3 January 2025.',
    // Counts in decimals, beside rows of figures.
    { draft: 'The tables of the lamp begin\n\n   DEC 1024 HEX 400: 7f ec 5b 81\n   DEC 2048 HEX 800: 18 b6 25 90\n   DEC 4080 HEX ff0: 8a ed 95 ee', dialect: 'plainText' },
    'See ISO/IEC JTC 1/SC 42 May 2025 report; Guides 31 and 2 may be used; ISBN 978-92-67-11315-9.',
    { draft: 'Le Conseil s’est réuni du 26 au 28 mars 2025, le 1er mars 2024 et le jeudi 23 février 2023.', languages: ['fr'] },
    { draft: '理事会は2023年2月23日（木）に開催された。会合は2013 年 9 月 16~17 日に行われた。', languages: ['ja'] },
    { draft: 'Совет собрался 26–28 марта 2025 года, в четверг, 23 февраля 2023 г.', languages: ['ru'] },
    { draft: 'El Consejo se reunió del 26 al 28 de marzo de 2025 y el 29 de febrero de 2024.', languages: ['es'] },
    'The Bureau sits from Monday 3 to Friday 7 June 2024, the panel Monday to Wednesday, 3-5 June 2024, and the chairs on Fri. 31 May 2024.',
    'The vote ran from 30 December to 3 January 2025 and again from December 30, 2024 to January 3, 2025.',
    'Meetings were held on 2 June and 30 May 2024; the office is closed from 28 December to 2 January.',
    'See Table 31 April 2024, pages 30 to 45 March 2021 edition, and in April 31 members voted by 30/11/2024.',
    { draft: 'Le Bureau siège du lundi 3 au vendredi 7 juin 2024, entre le 30 mai et le 2 juin 2024, puis du 30 décembre au 3 janvier 2025.', languages: ['fr'] },
    { draft: 'Бюро заседает с понедельника 3 по пятницу 7 июня 2024 г.; приказ от «31» мая 2024 г. действует с 30 декабря 2024 года по 3 января 2025 года.', languages: ['ru'] },
    { draft: '会合は令和6年（2024年）5月3日（金）から5日（日）まで開かれ、二〇二四年五月三十一日に再開し、5月3日から30日以内に閉じる。', languages: ['ja'] },
    { draft: 'La Mesa se reúne del lunes 3 al viernes 7 de junio de 2024 y entre el 30 de mayo y el 2 de junio de 2024.', languages: ['es'] },
  ],
  found: [
    { draft: 'It was adopted on ⟦30 February 2023⟧ by the Council.', says: '“30 February 2023” does not exist: February 2023 has 28 days.' },
    { draft: 'The Bureau sits from ⟦Monday 3 to Thursday 7 June 2024⟧ in Geneva.', says: 'The weekday in “Monday 3 to Thursday 7 June 2024” does not fit: that day is a Friday.' },
    { draft: 'It is open from ⟦May 30 to June 31, 2024⟧ only.', says: '“May 30 to June 31, 2024” does not exist: June has 30 days.' },
    { draft: 'The vote is held between ⟦5 and 3 May 2024⟧ by mail.', says: '“5 and 3 May 2024” runs backward: it ends before it begins.' },
    { draft: 'It was signed on ⟦31/11/2023⟧ in Geneva.', says: '“31/11/2023” does not exist: November has 30 days.' },
    { draft: 'Le Bureau siège entre le ⟦5 et le 3 mai 2024⟧ à Genève.', languages: ['fr'], says: '“5 et le 3 mai 2024” runs backward: it ends before it begins.' },
    { draft: 'Приказ от ⟦«31» июня 2024⟧ г. вступил в силу.', languages: ['ru'], says: '“«31» июня 2024” does not exist: June has 30 days.' },
    { draft: '会合は⟦令和5年2月29日⟧に開かれた。', languages: ['ja'], says: '“令和5年2月29日” does not exist: February 2023 has 28 days.' },
    { draft: '会合は⟦2024年5月5日から3日まで⟧開かれる。', languages: ['ja'], says: '“2024年5月5日から3日まで” runs backward: it ends before it begins.' },
    { draft: '会合は⟦2024年5月3日（金）から5日（土）まで⟧開かれる。', languages: ['ja'], says: 'The weekday in “2024年5月3日（金）から5日（土）まで” does not fit: that day is a Sunday.' },
    { draft: 'It was adopted on ⟦February 29, 2023⟧ by the Council.', says: '“February 29, 2023” does not exist: February 2023 has 28 days.' },
    { draft: 'It was adopted on ⟦2023-13-01⟧ by the Council.', says: '“2023-13-01” does not exist: a year has 12 months.' },
    { draft: 'The meeting of ⟦28-26 March 2025⟧ was short.', says: '“28-26 March 2025” runs backward: it ends before it begins.' },
    { draft: 'It lasts from ⟦28 March 2025 to 26 March 2025⟧.', says: '“28 March 2025 to 26 March 2025” runs backward: it ends before it begins.' },
    { draft: 'It is held on ⟦Monday, 23 February 2023⟧.', says: 'The weekday in “Monday, 23 February 2023” does not fit: that day is a Thursday.' },
    { draft: 'The Council met on ⟦31\nApril 2024⟧ in Geneva.', says: '“31 April 2024” does not exist: April has 30 days.' },
    { draft: 'Le Conseil s’est réuni le ⟦31 avril 2024⟧.', languages: ['fr'], says: '“31 avril 2024” does not exist: April has 30 days.' },
    { draft: 'Le Conseil s’est réuni ⟦lundi 23 février 2023⟧.', languages: ['fr'], says: 'The weekday in “lundi 23 février 2023” does not fit: that day is a Thursday.' },
    { draft: 'Совет собрался ⟦30 февраля 2023⟧ г.', languages: ['ru'], says: '“30 февраля 2023” does not exist: February 2023 has 28 days.' },
    { draft: 'El Consejo se reunió el ⟦31 de junio de 2024⟧.', languages: ['es'], says: '“31 de junio de 2024” does not exist: June has 30 days.' },
    { draft: '理事会は⟦2023年2月30日⟧に開催された。', languages: ['ja'], says: '“2023年2月30日” does not exist: February 2023 has 28 days.' },
    { draft: '理事会は⟦2023年2月23日(月)⟧に開催された。', languages: ['ja'], says: 'The weekday in “2023年2月23日(月)” does not fit: that day is a Thursday.' },
    { draft: '会合は⟦2013年9月17~16日⟧に行われた。', languages: ['ja'], says: '“2013年9月17~16日” runs backward: it ends before it begins.' },
  ],
});

testRule('structure/placeholder', {
  clean: ['Article 4 [Reserved]', 'It was decided [1] that the text stands.', 'See [the list](https://example.org).', '`TBD` is a word.'],
  found: [
    { draft: 'The venue is ⟦TBD⟧.', severity: 'information', says: '“TBD” is still to be filled in.' },
    { draft: 'As approved under Council Resolution ⟦[xx]⟧/2026.', says: '“[xx]” is still to be filled in.' },
    { draft: 'The text: ⟦[to be completed by the secretariat]⟧.' },
    { draft: 'Lieu : ⟦[à compléter]⟧.', languages: ['fr'] },
    { draft: '会場：⟦【未定】⟧', languages: ['ja'] },
  ],
});

const GERMAN_GAUGES = '# Lehrenrichtlinie\n\n(Vom Rat am 3. Februar 2026 beschlossen)\n\n## 1 Geltungsbereich\n\nDiese Richtlinie gilt für alle Prüfstellen, die Lehren für die Mitglieder herstellen oder prüfen.';
const ENGLISH_GAUGES = '# Policy on gauges\n\n(Adopted under Council Resolution [xx]/2026)\n\n## 1 Scope\n\nThis Policy applies to all offices that make or check gauges for the members.';

testRule('structure/missing-section', {
  clean: [
    { type: 'policy', languages: ['de'], draft: GERMAN_GAUGES },
    { type: 'policy', languages: ['de', 'en'], draft: `${GERMAN_GAUGES}\n\n${ENGLISH_GAUGES}` },
    { type: 'code', draft: `${CODE_HEAD}## a) Introduction\n\nA text.\n\n## b) Target audience\n\nA text.\n\n## c) Principles\n\nA text.\n\n## d) Implementation\n\nA text.` },
    { type: 'generic', draft: '# Notes\n\nAnything.' },
    { type: 'policy', draft: policy('[xx]/2026').replace('Scope', 'Definitions and scope') },
    { type: 'policy', languages: ['ru'], draft: '# Политика выдачи калибров\n\n(Утверждена резолюцией [xx]/2026 Совета)\n\n## 1 Цель и область применения\n\nОна действует для всех лабораторий.' },
    { type: 'code', languages: ['ja'], draft: '# 倫理規程\n\n(理事会決議 [xx]/2026 により採択)\n\n## 1 はじめに\n\n信頼が要です。\n\n## 2 定義及び適用対象\n\n全員に適用します。\n\n## 3 原則\n\n公正に行動します。\n\n## 4 実施及び監督\n\n理事会が監督します。' },
  ],
  found: [
    {
      type: 'code',
      draft: `${CODE_HEAD}## a) Introduction\n\nA text.\n\n## b) Target audience\n\nA text.\n\n⟦## c) Implementation⟧\n\nAs section b) says, and section c) too.`,
      says: 'The section “Principles” is missing: a draft of the type “code” has it after “Target audience”. Basis: ISO Code of Ethics and Conduct (2023), c).',
      fixed: `${CODE_HEAD}## a) Introduction\n\nA text.\n\n## b) Target audience\n\nA text.\n\n## c) Principles\n\n[Text to be drafted]\n\n## d) Implementation\n\nAs section b) says, and section d) too.`,
    },
    {
      type: 'code', dialect: 'plainText',
      draft: 'CODE OF CONDUCT\n(Adopted by Council Resolution 4/2021)\na) INTRODUCTION\nWe are one body.\nb) TARGET AUDIENCE\nAll members are bound.\n⟦c) PRINCIPLES⟧\nWe are fair to each other.',
      says: 'The section “Implementation” is missing: a draft of the type “code” has it after “PRINCIPLES”. Basis: ISO Code of Ethics and Conduct (2023), d).',
      fixed: 'CODE OF CONDUCT\n(Adopted by Council Resolution 4/2021)\na) INTRODUCTION\nWe are one body.\nb) TARGET AUDIENCE\nAll members are bound.\nc) PRINCIPLES\nWe are fair to each other.\nd) IMPLEMENTATION\n[Text to be drafted]',
    },
  ],
});

testRule('structure/duplicate-section', {
  clean: [{
    // The name above an office is that of the next page's sender.
    type: 'letter', dialect: 'plainText', languages: ['es', 'fr'], standsAlone: 'its name ends it', also: ['structure/placeholder', 'translation/missing'],
    draft: `${GAUGES_IN_SPANISH.replace('CL 4/2026', '[Signatura]')}\n\nDra. Lena Vik\n\nDr Lena Vik\nPrésidente\n\n[Cote]\n\n3 février 2026\n\nAux laboratoires nationaux\n\nChers collègues,\n\nNous vous invitons à la comparaison de calibres en mai. Le programme suivra en mars, et nous prions celles et ceux qui veulent y prendre part de nous écrire.\n\nMeilleures salutations,\n\nDr Lena Vik`,
  }, {
    // What is still to be translated looks the same in each place.
    type: 'letter', dialect: 'plainText', languages: ['en', 'fr'], standsAlone: 'its stubs end it', also: ['structure/placeholder', 'translation/missing', 'translation/order'],
    draft: `${letterFrom('Lena Vik\nPresident').replace(/Amina Belhadj$/u, 'Lena Vik')}\n\nLena Vik\nPrésidente\n\nCL 4/2026\n\n3 février 2026\n\nAux laboratoires nationaux\n\n[Texte à traduire]\n\nNous vous invitons à la comparaison de calibres en mai. Le programme suivra en mars, et nous prions celles et ceux qui veulent y prendre part de nous écrire.\n\n[Texte à traduire]\n\n[Texte à traduire]\n\n[Texte à traduire]`,
  }, {
    // Two who sign in each language, and whose names end alike.
    type: 'letter', dialect: 'plainText', languages: ['en', 'fr'], standsAlone: 'its names end it',
    draft: 'Bureau of Reference Gauges\n\nCL 4/2026\n\n3 February 2026\n\nTo the national laboratories\n\nDear colleagues,\n\nThe bureau sends you the plan of the comparisons for the next year and asks for your comments.\n\nBest regards,\n\nLi Wei Chen\n\n\nXu Wei Chen\n\n\n3 février 2026\n\nAux laboratoires nationaux\n\nChers collègues,\n\nLe bureau vous envoie le plan des comparaisons pour l’année prochaine et demande vos commentaires.\n\nCordialement,\n\nLi Wei Chen\n\n\nXu Wei Chen',
  }, { type: 'letter', dialect: 'plainText', draft: letterFrom('Amina Belhadj\nSecretary-General').replace(/Amina Belhadj$/u, 'Amina Belhadj\nSecretary-General') }, { type: 'policy', draft: '# Travel Policy\n\n(Adopted under Council Resolution [xx]/2026)\n\n## 1 Purpose\n\nIt saves money.\n\n## 2 Scope\n\nIt applies to staff.\n\n## 3 Rules\n\nStaff travel by train.' }],
  found: [{
    type: 'letter', dialect: 'plainText', standsAlone: 'it is a letter from its first line',
    draft: letterFrom('Bureau of Reference Gauges\n\n⟦Bureau of Reference Gauges⟧'),
    says: '“Bureau of Reference Gauges” stands here again: a draft has it once.',
    related: ['Bureau of Reference Gauges'],
  }, {
    type: 'policy', standsAlone: 'the scope of the longer draft stands first',
    draft: '# Travel Policy\n\n(Adopted under Council Resolution [xx]/2026)\n\n## 1 Purpose\n\nIt saves money.\n\n## 2 Scope\n\nIt applies to staff.\n\n⟦## 3 Scope⟧\n\nIt applies to experts.',
    says: 'The section “Scope” stands here again: a draft has it once.',
    related: ['## 2 Scope'],
  }, {
    // A name with an office is the signatory's and the sender's.
    type: 'letter', dialect: 'plainText', standsAlone: 'it is a letter from its first line',
    draft: `${letterFrom('Bureau of Reference Gauges')}\nSecretary\n\n⟦Amina Belhadj⟧\nSecretary`,
    says: '“Amina Belhadj Secretary” stands here again: a draft has it once.',
    related: ['Amina Belhadj'],
  }, {
    // Told where the copy begins: at the name, and not at the office below it.
    type: 'letter', dialect: 'plainText', standsAlone: 'it is a letter from its first line',
    draft: letterFrom('Rosalind Achebe\n\nSecretary-General\n\n⟦Rosalind Achebe⟧\n\nSecretary-General'),
    says: '“Rosalind Achebe” stands here again: a draft has it once.',
    related: ['Rosalind Achebe'],
  }, {
    // Each language calls a person otherwise.
    type: 'letter', dialect: 'plainText', languages: ['es', 'en'], standsAlone: 'it is a letter from its first line',
    draft: `${inTurns(letterFrom('Dr Lena Vik\nPresident'), GAUGES_IN_SPANISH)}\n\nDra. Lena Vik\n\nDr Lena Vik\n\n⟦Dra. Lena Vik⟧\n\nDr Lena Vik`,
    says: '“Dra. Lena Vik” stands here again: a draft has it once.',
    related: ['Dra. Lena Vik', 'Dr Lena Vik'],
  }, {
    type: 'letter', dialect: 'plainText', languages: ['ru', 'en'], standsAlone: 'it is a letter from its first line',
    draft: `${inTurns(letterFrom('Lena Vik\nPresident'), GAUGES_IN_RUSSIAN)}\n\nЛена Вик\n\nLena Vik\n\n⟦Лена Вик⟧\n\nLena Vik`,
    says: '“Лена Вик” stands here again: a draft has it once.',
    related: ['Лена Вик'],
  }, {
    // Two who sign: it is told where the first of them signs again.
    type: 'letter', dialect: 'plainText', languages: ['ru', 'en'], standsAlone: 'it is a letter from its first line',
    draft: `${inTurns(letterFrom('Bureau of Reference Gauges'), GAUGES_IN_RUSSIAN.replace('Лена Вик\nПрезидент', 'Бюро образцовых калибров'))}\n\nЛена Вик\n\nLena Vik\n\nОлаф Берг\n\nOlaf Berg\n\n⟦Лена Вик⟧\n\nLena Vik\n\nОлаф Берг\n\nOlaf Berg`,
    says: '“Лена Вик” stands here again: a draft has it once.',
    related: ['Лена Вик', 'Олаф Берг'],
  }, {
    // The second stands where the other language's text begins, and is no English left in it.
    type: 'letter', dialect: 'plainText', languages: ['en', 'fr'], standsAlone: 'it is a letter from its first line',
    draft: `${letterFrom('Hall of Gauges').replace('CL 4/2026\n\n3 February 2026', 'Reference: HG-4\n\n2026-02-03').replace('Amina Belhadj', 'Amina Belhadj\nCommittee Manager\n\nAmina Belhadj\nCommittee Manager')}\n\nHalle des calibres\n\nRéférence : HG-4\n\n2026-02-03\n\nAux laboratoires nationaux\n\nChers collègues,\n\nNous vous invitons à la comparaison de calibres en mai. Le programme suivra en mars, et nous prions celles et ceux qui veulent y prendre part de nous écrire.\n\nMeilleures salutations,\n\nAmina Belhadj\nResponsable du comité\n\n⟦Amina Belhadj⟧\nResponsable du comité`,
    says: '“Amina Belhadj Responsable du comité” stands here again: a draft has it once.',
    related: ['Amina Belhadj'],
  }],
});

testRule('structure/missing-element', {
  clean: [
    { type: 'policy', languages: ['de'], draft: GERMAN_GAUGES },
    { type: 'letter', dialect: 'plainText', languages: ['de'], draft: 'Dr. Lena Vik\nPräsidentin\n\nCL 4/2026\n\n2026-02-03\n\nAn die Prüfstellen\n\nSehr geehrte Damen und Herren,\n\nhiermit laden wir Sie zum Vergleich der Lehren im Mai ein. Das Programm folgt im März, und wir bitten alle, die teilnehmen wollen, um Nachricht.\n\nMit freundlichen Grüßen\n\nLena Vik' },
    { type: 'letter', dialect: 'plainText', draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director') },
    { type: 'letter', dialect: 'plainText', draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('Amina', 'Signed: Amina') },
    { type: 'letter', dialect: 'plainText', draft: letterFrom('Northern Grid Standards Forum') },
    { type: 'letter', dialect: 'plainText', languages: ['ru'], draft: `${GAUGES_IN_RUSSIAN.replace('Кому: национальным лабораториям', 'Председателям и секретарям рабочих групп')}\n\nЛена Вик` },
    { type: 'letter', dialect: 'plainText', languages: ['ru'], draft: `${GAUGES_IN_RUSSIAN.replace('Кому: национальным лабораториям', 'Экспертам по калибрам')}\n\nЛена Вик` },
    {
      type: 'letter', dialect: 'plainText', languages: ['fr'],
      draft: 'Lena Vik\nPrésidente\n\nRéférence : GT3-N-12\n\n3 février 2026\n\nAux laboratoires nationaux\n\nChers collègues,\n\nNous vous invitons à la comparaison de calibres de mai. Le programme suivra en mars.\n\nCordialement,\n\nLena Vik',
    },
    { type: 'policy', draft: '# Travel Policy\n\n(Adopted under Council Resolution [xx]/2026)\n\n## 1 Scope\n\nThis Policy applies to staff.\n\n## 2 Rules\n\nStaff travel by train.' },
    { type: 'policy', register: REGISTER, draft: policy('39/2020', '\n\nNOTE – This Policy supersedes Council Resolution 7/2008.') },
    { type: 'policy', register: REGISTER, draft: policy('39/2020', '\n\nIt cancels and replaces ISO Council Resolution 7/2008.') },
    { type: 'policy', register: REGISTER, draft: policy('39/2020', '\n\nThis policy replaces all former resolutions on regions.') },
    { type: 'policy', register: REGISTER, draft: policy('26/1992') },
    { type: 'policy', register: REGISTER, draft: policy('[xx]/2026') },
    { type: 'policy', draft: policy('39/2020'), also: ['references/not-covered'] },
    { type: 'policy', languages: ['en'], draft: '# Travel Policy\n\nEndorsed by the Executive Board in Resolution 4/2026\n\n## 1 Scope\n\nThis policy applies to staff who travel.\n\n## 2 Booking\n\nJourneys are booked by the office.', also: ['references/not-covered'] },
    { type: 'policy', languages: ['fr'], draft: '# Politique relative aux voyages\n\nRésolution du Bureau exécutif 4/2026, adoptée le 3 février 2026\n\n## 1 Domaine d’application\n\nLa présente politique s’applique au personnel qui voyage.\n\n## 2 Réservation\n\nLes voyages sont réservés par le bureau.', also: ['references/not-covered'] },
    { type: 'policy', languages: ['es'], draft: '# Política de viajes\n\nRefrendada mediante la Resolución de la Junta 4/2026\n\n## 1 Alcance\n\nEsta política se aplica al personal que viaja.\n\n## 2 Reservas\n\nLa oficina reserva los viajes.', also: ['references/not-covered'] },
    { type: 'policy', languages: ['ru'], draft: '# Политика в области поездок\n\nОдобрена резолюцией Правления 4/2026\n\n## 1 Область применения\n\nНастоящая политика распространяется на сотрудников в поездках.\n\n## 2 Бронирование\n\nПоездки бронирует бюро.', also: ['references/not-covered'] },
    { type: 'policy', languages: ['ru'], draft: '# Политика в области поездок\n\nРезолюция Правления 4/2026 от 3 февраля 2026 г.\n\n## 1 Область применения\n\nНастоящая политика распространяется на сотрудников в поездках.\n\n## 2 Бронирование\n\nПоездки бронирует бюро.', also: ['references/not-covered'] },
    { type: 'tbt-update', dialect: 'plainText', languages: ['en'], draft: 'Under item 7(b) of the agenda, the Bureau spoke at the meeting of the Committee on Technical Barriers to Trade of 10-12 March 2026 as follows.\n\n1. The Bureau published two standards.\n\n2. It has forty-one members.' },
    { type: 'tbt-update', dialect: 'plainText', languages: ['fr'], draft: 'À la réunion du Comité OTC du 10 au 12 mars 2026, au titre du point 4 de l’ordre du jour, le Bureau a déclaré ce qui suit.\n\n1. Le Bureau a publié deux normes.\n\n2. Il compte quarante et un membres.' },
    { type: 'tbt-update', dialect: 'plainText', languages: ['es'], draft: 'En la reunión del Comité de Obstáculos Técnicos al Comercio del 10 al 12 de marzo de 2026, en el punto 4 del orden del día, la Oficina dijo lo siguiente.\n\n1. La Oficina publicó dos normas.\n\n2. Tiene cuarenta y un miembros.' },
    { type: 'tbt-update', dialect: 'plainText', languages: ['ru'], draft: 'На заседании Комитета ВТО по техническим барьерам в торговле 10–12 марта 2026 г. по пункту 4 повестки дня Бюро сообщило следующее.\n\n1. Бюро опубликовало два стандарта.\n\n2. В нём сорок один член.' },
    { type: 'tbt-update', dialect: 'plainText', languages: ['ja'], draft: '2026年3月10日から12日までの貿易の技術的障害に関する委員会の会合において、議題4の下で事務局が述べた。\n\n1. 事務局は二つの規格を発行した。\n\n2. 会員は41名である。' },
    { type: 'tbt-update', dialect: 'plainText', draft: 'This document contains the statement made by BIPM at the TBT Committee meeting of 13-15 November 2019 under Agenda Item 4 (Updating by Observers).\n\n1.  BIPM thanks the WTO.\n\n2.  It published a brochure.' },
  ],
  found: [
    {
      type: 'letter', dialect: 'plainText', languages: ['ja'], standsAlone: 'it is a letter from its first line',
      draft: '事務総長\n佐藤花子\n\n文書番号 7/2023\n\n2023年5月2日\n\n会員団体各位\n\n⟦理事会は専門委員会の規則に関する調査を開始しました。すべての会員団体は九月末までに回答するようお願いいたします。⟧\n\n敬具\n\n佐藤花子',
      says: 'There is no salutation, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Dear Members,”.',
      fixed: '事務総長\n佐藤花子\n\n文書番号 7/2023\n\n2023年5月2日\n\n会員団体各位\n\n拝啓\n\n理事会は専門委員会の規則に関する調査を開始しました。すべての会員団体は九月末までに回答するようお願いいたします。\n\n敬具\n\n佐藤花子',
    },
    {
      type: 'letter', dialect: 'plainText', languages: ['fr'], standsAlone: 'it is a letter from its first line',
      draft: 'Ingrid Solvang\nSecrétaire générale\n\nCL 27/2025\n\n⟦AUX COMITÉS MEMBRES⟧\n\nChers collègues,\n\nLe Conseil en a pris note en mai. La proposition qu’il a demandée au\nSecrétariat est jointe ; veuillez nous envoyer vos observations avant\nle 31 octobre 2025.\n\nCordialement,\n\nIngrid Solvang',
      says: 'There is no date, which a draft of the type “letter” has here. Basis: Letter SG 2022: “2022-03-22”.',
      fixed: 'Ingrid Solvang\nSecrétaire générale\n\nCL 27/2025\n\n[date]\n\nAUX COMITÉS MEMBRES\n\nChers collègues,\n\nLe Conseil en a pris note en mai. La proposition qu’il a demandée au\nSecrétariat est jointe ; veuillez nous envoyer vos observations avant\nle 31 octobre 2025.\n\nCordialement,\n\nIngrid Solvang',
    },
    {
      type: 'letter', dialect: 'plainText', standsAlone: 'it is a letter from its first line',
      draft: letterFrom('').trim().replace('CL 4/2026', '⟦CL 4/2026⟧'),
      says: 'There is no sender, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Sergio Mujica / Secretary-General”.',
      fixed: letterFrom('[Name of the sender]\nSecretary-General').trim(),
    },
    {
      // Whoever gets a letter has not sent it.
      type: 'letter', dialect: 'plainText', standsAlone: 'it is a letter from its first line',
      draft: letterFrom('').trim().replace('CL 4/2026', '⟦CL 4/2026⟧').replace('To the national laboratories', 'To the secretary of each laboratory'),
      says: 'There is no sender, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Sergio Mujica / Secretary-General”.',
      fixed: letterFrom('[Name of the sender]\nSecretary-General').trim().replace('To the national laboratories', 'To the secretary of each laboratory'),
    },
    ...['Annexes: two drawings', 'Attachments: Plan of the Hall; List of Gauges'].map((enclosed) => ({
      // What comes with a letter has not signed it.
      type: 'letter', dialect: 'plainText' as const, standsAlone: 'its end is that of the draft',
      draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('Amina Belhadj', `⟦${enclosed}⟧`),
      says: 'There is no name of the signatory, which a draft of the type “letter” has here. Basis: Letter SG 2022: the name after the closing.',
      fixed: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('Amina Belhadj', `[Name of the signatory]\n\n${enclosed}`),
    })),
    {
      // A sentence with a day in it dates no letter.
      type: 'letter', dialect: 'plainText', standsAlone: 'it is a letter from its first line',
      draft: letterFrom('Bureau of Reference Gauges').replace('3 February 2026\n\nTo the national laboratories', '⟦To the national laboratories⟧').replace('Kind', 'Gauges must be here by 4 May.\n\nKind'),
      says: 'There is no date, which a draft of the type “letter” has here. Basis: Letter SG 2022: “2022-03-22”.',
      fixed: letterFrom('Bureau of Reference Gauges').replace('3 February 2026', '[date]').replace('Kind', 'Gauges must be here by 4 May.\n\nKind'),
    },
    {
      type: 'policy',
      draft: '# Travel Policy\n\n⟦## 1 Scope⟧\n\nThis Policy applies to staff.\n\n## 2 Rules\n\nStaff travel by train.',
      says: 'There is no approval statement, which a draft of the type “policy” has here. Basis: ISO Regional Engagement Policy (2020), title page of the Russian text: “Принята в соответствии с резолюцией 39/2020 Совета ИСО”.',
      fixed: '# Travel Policy\n\n(Adopted under Council Resolution [xx]/[year])\n\n## 1 Scope\n\nThis Policy applies to staff.\n\n## 2 Rules\n\nStaff travel by train.',
    },
    {
      type: 'policy', register: REGISTER,
      draft: policy('39/2020').replace('Regions help each other.', '⟦Regions help each other.⟧'),
      says: 'There is no note on the resolution that it supersedes: by the register, 39/2020 replaces 7/2008. Basis: ISO Regional Engagement Policy (2020), 3.2, note; only where it replaces a resolution, since a first policy on a subject supersedes none.',
      fixed: policy('39/2020', '\n\nNOTE – This Policy supersedes Council Resolution 7/2008.'),
    },
    {
      type: 'policy', languages: ['en', 'ru'],
      register: REGISTER.replace(/\n {2}relations:.*/u, '').replace('Former regional policy }]', 'Former regional policy }]\n  relations: [{ type: replacedBy, source: { prefix: ISO/Council, number: 7/2008 }, destination: { prefix: ISO/Council, number: 39/2020 } }]'),
      draft: `${policy('39/2020').replace('Regions help each other.', '⟦Regions help each other.⟧')}\n\n${RUSSIAN_POLICY}`,
      says: 'There is no note on the resolution that it supersedes: by the register, 39/2020 replaces 7/2008. Basis: ISO Regional Engagement Policy (2020), 3.2, note; only where it replaces a resolution, since a first policy on a subject supersedes none.',
      fixed: `${policy('39/2020', '\n\nNOTE – This Policy supersedes Council Resolution 7/2008.')}\n\n${RUSSIAN_POLICY}\n\nПРИМЕЧАНИЕ – Настоящая политика заменяет резолюцию 7/2008 Совета.`,
      related: ['Регионы помогают друг другу.'],
    },
  ],
});

testRule('structure/section-order', {
  clean: [
    // What a letter refers to stands before the salutation, numbered or not.
    { type: 'letter', dialect: 'plainText', draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('Dear colleagues', 'References:\nA. Letter CL 2/2026 dated 14 January\nB. Minutes of the ninth comparison\n\nDear colleagues') },
    // To whom a letter is sent may stand behind the signature.
    { type: 'letter', dialect: 'plainText', draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('To the national laboratories\n\n', '') + '\n\nDistribution:\nAll national laboratories' },
    // Nobody need say that an address is one.
    { type: 'letter', dialect: 'plainText', draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('To the national laboratories', 'Dr Ines Koch\nLaboratory of Lengths\nHafenweg 12\n20457 Hamburg') },
    // A code may end with a sentence on its adoption.
    { type: 'code', draft: '# Code of Conduct\n\n## Introduction\n\nText.\n\n## Target audience\n\nText.\n\n## Principles\n\nText.\n\n## Implementation\n\nText.\n\nAdopted by the Board in its Resolution 4/2021.' },
    // Japanese letters list when and where behind the closing.
    {
      type: 'letter', dialect: 'plainText', languages: ['ja'],
      draft: '標準尺協会\n会長 水野 遥\n\n尺発第7号\n\n2026年2月3日\n\n会員各位\n\n拝啓 早春の候、ますますご清祥のこととお慶び申し上げます。\n\nさて、尺の比較会を下記のとおり開きますので、ご参加ください。\n\n敬具\n\n記\n\n1. 日時 2026年5月11日（月）\n2. 場所 松本市\n\n以上\n\n会長 水野 遥',
    },
  ],
  found: [{
    type: 'letter', dialect: 'plainText',
    draft: letterFrom('Bureau of Reference Gauges\nOffice of the Director').replace('Dear colleagues,\n\n', '').replace('\n\nKind regards', '\n\n⟦Dear colleagues,⟧\n\nKind regards'),
    says: 'The salutation belongs before the text. Basis: Letter SG 2022: “Dear Members,”.',
    fixed: letterFrom('Bureau of Reference Gauges\nOffice of the Director'),
  }, {
    // “№” begins no English text, wherever it stands.
    type: 'letter', dialect: 'plainText', languages: ['ru', 'en'], standsAlone: 'it is a letter from its first line',
    draft: `${GAUGES_IN_RUSSIAN.replace('CL 4/2026\n\n', '')}\n\nЛена Вик\n\n⟦№ L-4/26⟧\n\n${letterFrom('Lena Vik\nPresident').replace('CL 4/2026\n\n', '')}\n\nOur ref: L-4/26`,
    says: 'The symbol belongs before the text. Basis: Letter SG 2022: its symbol.',
    fixed: `${GAUGES_IN_RUSSIAN.replace('CL 4/2026', '№ L-4/26')}\n\nЛена Вик\n\n${letterFrom('Lena Vik\nPresident').replace('CL 4/2026', 'Our ref: L-4/26')}`,
    related: ['Our ref: L-4/26'],
  }],
});

/** A letter whose name at the end does not say who that is. */
function letterFrom(sender: string): string {
  return `${sender}\n\nCL 4/2026\n\n3 February 2026\n\nTo the national laboratories\n\nDear colleagues,\n\nWe invite you to the comparison of gauges in May. The programme follows in March, and we ask all who wish to take part to write to us.\n\nKind regards,\n\nAmina Belhadj`;
}

/** Two letters without their signatures, paragraph by paragraph, the translation first. */
function inTurns(english: string, translation: string): string {
  const own = english.split('\n\n').slice(0, -1);
  return translation.split('\n\n').map((text, i) => `${text}\n\n${own[i] ?? ''}`).join('\n\n');
}

/** A policy that a resolution of the Council adopted. */
function policy(number: string, note = ''): string {
  return `# Regional Policy\n\n(Adopted under Council Resolution ${number})\n\n## 1 Scope\n\nThis Policy applies to regions.\n\n## 2 Rules\n\nRegions help each other.${note}`;
}

const CODE_IN_COLUMNS = [
  ['Code of Conduct of the Lighthouse Board', 'Code de conduite du Bureau des phares'], ['---', '---'],
  ['(Adopted by Council Resolution 4/2021)', '(Adopté par la résolution du Conseil 4/2021)'],
  ['I. Foreword', 'I. Avant-propos'], ['A light is lit for whoever passes.', 'Un feu est allumé pour quiconque passe.'],
  ['II. Audience', 'II. Public cible'], ['It binds the keepers and their helpers.', 'Il lie les gardiens et leurs aides.'],
  ['III. General principles', 'III. Principes généraux'], ['Keepers never leave a light alone.', 'Les gardiens ne laissent jamais un feu seul.'],
  ['IV. Implementation', 'IV. Mise en œuvre'], ['The Board hears complaints in May.', 'Le Bureau examine les plaintes en mai.'],
];
const inRows = (rows: readonly (readonly string[])[]): string => rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');

testRule('structure/missing-section', {
  clean: [{ draft: inRows(CODE_IN_COLUMNS), type: 'code', languages: ['en', 'fr'], dialect: 'markdown' }],
  found: [{
    draft: inRows(CODE_IN_COLUMNS.flatMap((row, i) => (i === 5 || i === 6 ? [] : i === 7 ? [[`⟦${row[0]}⟧`, row[1] ?? '']] : [row]))),
    fixed: inRows(CODE_IN_COLUMNS.map((row, i) => (i === 5 ? ['II. Target audience', 'II. Public visé'] : i === 6 ? ['[Text to be drafted]', '[Texte à rédiger]'] : row))),
    type: 'code', languages: ['en', 'fr'], dialect: 'markdown', standsAlone: 'it is a table', also: ['structure/placeholder'],
  }],
});

testRule('structure/missing-element', {
  found: [{
    draft: inRows(CODE_IN_COLUMNS.flatMap((row, i) => (i === 2 ? [] : i === 3 ? [[`⟦${row[0]}⟧`, row[1] ?? '']] : [row]))),
    fixed: inRows(CODE_IN_COLUMNS.map((row, i) => (i === 2 ? ['(As approved under Council Resolution [xx]/[year] adopted on [date])', '(Approuvé par la Résolution du Conseil [xx]/[année] adoptée le [date])'] : row))),
    type: 'code', languages: ['en', 'fr'], dialect: 'markdown', standsAlone: 'it is a table', also: ['structure/placeholder'],
  }],
  clean: [
    { draft: 'Expéditeur : Bureau des phares\n\nCote : BP/12\n\nDate : 2 mai 2025\n\nDiffusion : chefs de station ; gardiens\n\nMesdames et Messieurs,\n\nLes lampes seront remplacées au cours de l’été, station par station, en commençant par le nord.\n\nCordialement,\n\nYves Kerjean', type: 'letter', languages: ['fr'] },
  ],
});
