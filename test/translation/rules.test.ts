import { testRule } from '../kit/testRule.ts';

const BOTH = { languages: ['en', 'ja'], standsAlone: 'the other draft has paragraphs of its own without a translation' } as const;

const LEFT = 'If a member needs more time, its secretary asks the Council for two further weeks. The Council answers each request within three working days of receiving it.';

/** A title, and beside it a note that says the same. */
const SEATS = (note: string): string => `## Seats of the Council\n\n${note}\n\nThe Council has twelve seats, which the Assembly fills.\n\n`;
const SIEGES = (note: string): string => `## Sièges du Conseil\n\n${note}Le Conseil a douze sièges, que pourvoit l’Assemblée.\n\n`;

testRule('translation/missing', {
  clean: [
    { languages: ['en', 'fr'], standsAlone: BOTH.standsAlone, draft: '# Aims\n\n# Buts\n\nThe institute collects old maps and shows them to the public.\n\nEach map is described in a catalogue that anyone may read.\n\nL’institut rassemble des cartes anciennes et les montre au public.\n\nChaque carte est décrite dans un catalogue que chacun peut lire.' },
    { ...BOTH, draft: '# Scope\n\nThis policy applies to all members.\n\n# 適用範囲\n\nこの方針は全ての会員に適用される。' },
  ],
  found: [
    // The list above would go on with “b)”.
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The Assembly of Boatmen of the lake, recalling\n\nL’Assemblée des bateliers du lac, rappelant\n\na) the rules of the harbours, which every boat has on board;\n\na) les règles des ports, que chaque bateau garde à bord;\n\nb) the storms of last autumn, in which two boats were lost,\n\nb) les tempêtes de l’automne dernier, qui ont emporté deux bateaux,\n\nand considering\n\net considérant\n\n⟦a) that few landings have a lamp that is lit all night;⟧\n\nb) that oil for the lamps has become twice as dear,\n\nb) que l’huile des lampes est devenue deux fois plus chère,\n\nasks the villages to keep the lamps lit.\n\nprie les villages de garder les lampes allumées.\n',
      fixed: 'The Assembly of Boatmen of the lake, recalling\n\nL’Assemblée des bateliers du lac, rappelant\n\na) the rules of the harbours, which every boat has on board;\n\na) les règles des ports, que chaque bateau garde à bord;\n\nb) the storms of last autumn, in which two boats were lost,\n\nb) les tempêtes de l’automne dernier, qui ont emporté deux bateaux,\n\nand considering\n\net considérant\n\na) that few landings have a lamp that is lit all night;\n\na) [Texte à traduire]\n\nb) that oil for the lamps has become twice as dear,\n\nb) que l’huile des lampes est devenue deux fois plus chère,\n\nasks the villages to keep the lamps lit.\n\nprie les villages de garder les lampes allumées.\n',
    },
    {
      ...BOTH,
      draft: '## 1. Scope\n\nThis policy applies to all members of the organization.\n\n⟦## 2. Principles⟧\n\n## 3. Review\n\nThe Council reviews this policy every five years.\n\n'
        + '## 1. 適用範囲\n\nこの方針は、機構の全ての会員に適用される。\n\n## 3. 見直し\n\n理事会は、5年ごとにこの方針を見直す。\n',
      says: 'This paragraph has no counterpart in the Japanese text: what one language says the other must say too.',
      fixed: '## 1. Scope\n\nThis policy applies to all members of the organization.\n\n## 2. Principles\n\n## 3. Review\n\nThe Council reviews this policy every five years.\n\n'
        + '## 1. 適用範囲\n\nこの方針は、機構の全ての会員に適用される。\n\n## 2. [未訳]\n\n## 3. 見直し\n\n理事会は、5年ごとにこの方針を見直す。\n',
      related: ['この方針は、機構の全ての会員に適用される。'],
    },
    ...([['the paragraph', '', ''], ['the 2 paragraphs', 'Its report is public.\n\n', '[未訳]\n\n']] as const).map(([paragraphs, more, stub]) => ({
      ...BOTH,
      draft: `## 1. Scope\n\nThis policy applies to all members of the organization.\n\n⟦## 2. Audits⟧\n\nAn auditor looks at the books of each member once a year.\n\n${more}## 3. Review\n\nThe Council reviews this policy every five years.\n\n`
        + '## 1. 適用範囲\n\nこの方針は、機構の全ての会員に適用される。\n\n## 3. 見直し\n\n理事会は、5年ごとにこの方針を見直す。\n',
      says: `The section “Audits” is missing in the Japanese text, with ${paragraphs} in it.`,
      fixed: `## 1. Scope\n\nThis policy applies to all members of the organization.\n\n## 2. Audits\n\nAn auditor looks at the books of each member once a year.\n\n${more}## 3. Review\n\nThe Council reviews this policy every five years.\n\n`
        + `## 1. 適用範囲\n\nこの方針は、機構の全ての会員に適用される。\n\n## 2. [未訳]\n\n[未訳]\n\n${stub}## 3. 見直し\n\n理事会は、5年ごとにこの方針を見直す。\n`,
      related: ['この方針は、機構の全ての会員に適用される。'],
    })),
    {
      languages: ['en', 'es'], standsAlone: BOTH.standsAlone,
      draft: '# Ferries\n\nThe ferries carry the following goods across the lake:\n\n⟦- hay in bales;⟧\n- timber up to ten metres;\n- milk in churns.\n\n# Barcas\n\nLas barcas llevan las siguientes mercancías al otro lado del lago:\n\n- madera de hasta diez metros;\n- leche en cántaras.\n',
      fixed: '# Ferries\n\nThe ferries carry the following goods across the lake:\n\n- hay in bales;\n- timber up to ten metres;\n- milk in churns.\n\n# Barcas\n\nLas barcas llevan las siguientes mercancías al otro lado del lago:\n\n- [Texto por traducir]\n- madera de hasta diez metros;\n- leche en cántaras.\n',
    },
    {
      languages: ['en', 'ru'], standsAlone: BOTH.standsAlone,
      draft: '# Ferries\n\n# Паромы\n\n⟦The ferries cross the lake when the ice has gone, and carry no cars.⟧\n\n⟦## 1. Landings⟧\n\nEach landing has a lamp, a bench and a list of the times at which the ferries leave.\n\nThe lamps are lit at dusk.\n\nФонари зажигают в сумерках.\n',
      fixed: '# Ferries\n\n# Паромы\n\nThe ferries cross the lake when the ice has gone, and carry no cars.\n\n[Перевод отсутствует]\n\n## 1. Landings\n\n## 1. [Перевод отсутствует]\n\nEach landing has a lamp, a bench and a list of the times at which the ferries leave.\n\n[Перевод отсутствует]\n\nThe lamps are lit at dusk.\n\nФонари зажигают в сумерках.\n',
    },
    {
      ...BOTH,
      draft: 'The Council adopts the policy.\n\n理事会は方針を採択する。\n\n⟦The Secretary-General shall inform all of the members of the decision without delay.⟧\n\nThe policy enters into force on 1 January 2026.\n\n方針は2026年1月1日に発効する。\n\nThe President signs it.\n\n会長が署名する。\n',
      fixed: 'The Council adopts the policy.\n\n理事会は方針を採択する。\n\nThe Secretary-General shall inform all of the members of the decision without delay.\n\n[未訳]\n\nThe policy enters into force on 1 January 2026.\n\n方針は2026年1月1日に発効する。\n\nThe President signs it.\n\n会長が署名する。\n',
      related: ['理事会は方針を採択する。'],
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: `${SEATS('**Seats of the Council**')}## Purpose\n\nThe Council advises the Assembly on standards.\n\n${SIEGES('')}## Objet\n\nLe Conseil conseille l’Assemblée en matière de normes.\n`.replace('**Seats of the Council**', '⟦**Seats of the Council**⟧'),
      fixed: `${SEATS('**Seats of the Council**')}## Purpose\n\nThe Council advises the Assembly on standards.\n\n${SIEGES('[Texte à traduire]\n\n')}## Objet\n\nLe Conseil conseille l’Assemblée en matière de normes.\n`,
      related: ['## Sièges du Conseil'],
    },
  ],
});

testRule('translation/untranslated', {
  clean: [
    {
      languages: ['en', 'es'], standsAlone: BOTH.standsAlone,
      draft: '# RESOLUTION 88 (Rev. Lake Garda, 2031)\n\n# RESOLUCIÓN 88 (Rev. Lake Garda, 2031)\n\nThe Assembly of Boatmen asks each landing to keep a lamp lit from dusk to dawn.\n\nLa Asamblea de Barqueros pide a cada embarcadero que mantenga encendida una lámpara desde el anochecer hasta el amanecer.\n',
    },
    { ...BOTH, draft: 'The policy applies to members.\n\n方針は会員に適用される。\n\nISO/IEC 17000:2020\n\nISO/IEC 17000:2020' },
    // A column of titles as they are.
    {
      languages: ['ja', 'en'], standsAlone: BOTH.standsAlone,
      draft: '## 1. 品目\n\n会員は品目を毎年見直す。\n\n| 番号 | 名称 | 書名 |\n|---|---|---|\n| 11 | 提灯 | 紙の光 |\n| 12 | 行灯 | 路地の夜 |\n| 13 | 灯台 | 岬 |\n\n'
        + '## 1. Items\n\nMembers review the items every year.\n\n| No. | Title | Book |\n|---|---|---|\n| 11 | Paper lanterns | 紙の光 |\n| 12 | Lamps of paper and wood | 路地の夜 |\n| 13 | Lighthouses | 岬 |\n',
    },
  ],
  found: [
    {
      languages: ['en', 'fr', 'es'], standsAlone: BOTH.standsAlone,
      draft: 'The Assembly asks each landing\n\nL’Assemblée demande à chaque embarcadère\n\nLa Asamblea pide a cada embarcadero\n\na) to keep a lamp lit from dusk to dawn;\n\n⟦a) to keep a lamp lit from dusk to dawn;⟧\n\na) que mantenga encendida una lámpara desde el anochecer hasta el amanecer;\n\n'
        + 'b) to paint its posts white every second spring.\n\nb) de peindre ses poteaux en blanc un printemps sur deux.\n\nb) que pinte sus postes de blanco una primavera de cada dos.\n',
      says: 'This paragraph of the French text is still in English.',
      related: ['a) to keep a lamp lit from dusk to dawn;'],
    },
    {
      ...BOTH,
      draft: 'The Council adopts the policy.\n\n理事会は方針を採択する。\n\nMembers may comment until 1 May.\n\n⟦Members may comment until 1 May.⟧\n\nThe President signs the policy.\n\n会長が方針に署名する。\n',
      says: 'This paragraph of the Japanese text is still in English.',
      related: ['Members may comment until 1 May.'],
    },
    {
      ...BOTH,
      draft: 'The Council adopts the policy. Members may comment on it until the first of May.\n\n理事会は方針を採択する。⟦Members may comment on it until the first of May.⟧\n\nThe President signs the policy.\n\n会長が方針に署名する。\n',
      says: 'This part of the Japanese paragraph is still in English.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: `1. The Council publishes each draft of a policy and asks all members of the organization for comments.\n\n2. Members comment in writing on each of the drafts. ${LEFT}\n\n3. The President signs the policy, and the Secretariat sends it to all members.\n\n`
        + `1. Le Conseil publie chaque projet de politique et invite tous les membres à formuler des observations.\n\n2. Les membres se prononcent par écrit sur chacun des projets. ⟦${LEFT}⟧\n\n3. Le Président signe la politique et le Secrétariat l’envoie à tous les membres.\n`,
      says: 'This part of the French paragraph is still in English.',
    },
    // A few words that are clearly of the source's language.
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The keys of the boat house are kept by the warden. See it in rule 2.\n\nLes clés du hangar à bateaux sont gardées par le surveillant. ⟦See it in rule 2.⟧\n\nMembers give back the oars before dusk.\n\nLes membres rendent les rames avant la nuit.\n',
      says: 'This part of the French paragraph is still in English.',
    },
    // A cell of Japanese words alone in its column.
    {
      languages: ['ja', 'en'], standsAlone: BOTH.standsAlone,
      draft: '## 1. 品目\n\n会員は品目を毎年見直す。\n\n| 番号 | 名称 |\n|---|---|\n| 11 | 提灯 |\n| 12 | 行灯 |\n| 13 | 灯台 |\n\n'
        + '## 1. Items\n\nMembers review the items every year.\n\n| No. | Title |\n|---|---|\n| 11 | Paper lanterns |\n| 12 | ⟦行灯⟧ |\n| 13 | Lighthouses |\n',
      says: 'This paragraph of the English text is still in Japanese.',
    },
    // A short line that ends both texts.
    {
      languages: ['fr', 'ru'], standsAlone: BOTH.standsAlone,
      draft: 'Les phares de la côte nord sont éteints du 2 au 5 mai pour travaux.\n\nLes pilotes en informent les navires.\n\nBrest, le 8 avril\n\n'
        + 'Маяки северного побережья не светят с 2 по 5 мая из-за ремонта.\n\nЛоцманы сообщают об этом судам.\n\n⟦Brest, le 8 avril⟧\n',
      says: 'This paragraph of the Russian text is still in French.',
    },
    {
      ...BOTH,
      draft: '## 1 Scope\n\nThe guide describes a notification.\n\n## Annex A Model of a form\n\nThe form has eleven boxes.\n\n## 1 適用範囲\n\nこの手引は、通報について述べる。\n\n⟦## 附属書A Model of a form⟧\n\n様式には十一の欄がある。\n',
    },
  ],
});

testRule('translation/untranslated', {
  found: [
    {
      languages: ['en', 'ru'], standsAlone: BOTH.standsAlone,
      draft: '# Rules of the club\n\n⟦# Rules of the club⟧\n\n## Members\n\nAny person may become a member.\n\n## Члены\n\nЧленом может стать любое лицо.\n\n## Seat\n\nThe club has its seat in Vienna.\n\n## Местонахождение\n\nКлуб находится в Вене.\n',
    },
    {
      languages: ['ja', 'fr'], standsAlone: BOTH.standsAlone,
      draft: '第1条 ISO/IEC 17025:2017に基づいて認定された試験所は、会員となることができる。\n\nArticle 1 Tout laboratoire accrédité selon l’ISO/IEC 17025:2017 peut devenir membre.\n\n'
        + '第2条 ISO/IEC 17020:2012に基づいて認定された機関は、準会員となる。\n\n⟦Article 2 ISO/IEC 17020:2012に基づいて認定された機関は、準会員となる。⟧\n\n第3条 会員は退会することができる。\n\nArticle 3 Tout membre peut se retirer.\n',
    },
    {
      languages: ['ja', 'en'], standsAlone: BOTH.standsAlone,
      draft: '会員は会費を納める。2年間納めなかった会員は除名する。\n\nA member pays a fee every year. ⟦2年間納めなかった会員は除名する。⟧\n\n会員は退会することができる。\n\nAny member may leave at the end of the year.\n',
      says: 'This part of the English paragraph is still in Japanese.',
    },
    {
      languages: ['ja', 'en'], standsAlone: BOTH.standsAlone,
      draft: '理事会は方針を採択する。\n\nThe Council adopts the policy.\n\n会員は5月1日までに意見を提出する。\n\n⟦会員は5月1日までに意見を提出する。⟧\n\n会長が方針に署名する。\n\nThe President signs the policy.\n',
      says: 'This paragraph of the English text is still in Japanese.',
      related: ['会員は5月1日までに意見を提出する。'],
    },
  ],
});

testRule('translation/untranslated', {
  clean: [
    { languages: ['en', 'fr'], draft: '# Introduction\n\nThis policy applies to all members of the organization.\n\n# Documents\n\nThe Council reviews it every year at its first session, and publishes the result.\n\n# Introduction\n\nLa présente politique s’applique à tous les membres de l’organisation.\n\n# Documents\n\nLe Conseil la revoit chaque année lors de sa première session et publie le résultat.' },
  ],
  found: [
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: '# Introduction\n\nThis policy applies to all members of the organization.\n\n# Purpose and scope\n\nThe Council reviews it every year at its first session, and publishes the result.\n\n# Introduction\n\nLa présente politique s’applique à tous les membres de l’organisation.\n\n⟦# Purpose and scope⟧\n\nLe Conseil la revoit chaque année lors de sa première session et publie le résultat.\n',
      says: 'This paragraph of the French text is still in English.',
    },
    {
      languages: ['en', 'es'], standsAlone: BOTH.standsAlone,
      draft: '# Introduction\n\nThis policy applies to all members of the organization, and to its committees and its staff.\n\n# Membership\n\nThe Council reviews it every year at its first session, and publishes the result.\n\n# Introducción\n\nLa presente política se aplica a todos los miembros de la organización, así como a sus comités y a su personal.\n\n⟦# Membership⟧\n\nEl Consejo la revisa cada año en su primera sesión y publica el resultado.\n',
      says: 'This paragraph of the Spanish text is still in English.',
    },
  ],
});

testRule('translation/untranslated', {
  clean: [
    { ...BOTH, draft: 'The shop lends these programs:\n\n- Krita\n- Ink of Tomorrow\n- a drawing board\n\nこの店では次のものを貸し出す。\n\n- Krita\n- Ink of Tomorrow\n- 製図板\n' },
    { languages: ['en', 'ru'], draft: 'The engine of the year is described in the first part of the report.\n\nДвигатель года описан в первой части доклада.\n\nFalcon 9\n\nFalcon 9\n\nIt is built in Texas.\n\nЕго строят в Техасе.\n' },
  ],
  found: [
    {
      ...BOTH,
      draft: 'The leaflet has three parts, of which each fits on a page.\n\n- Walking in Tyrol, Bavaria, and Vorarlberg\n- Walking at night\n- Crossing a river\n\nこの冊子は三つの部分から成り、それぞれ1ページに収まる。\n\n⟦- Walking in Tyrol, Bavaria, and Vorarlberg⟧\n- 夜に歩く\n- 川を渡る\n',
      says: 'This paragraph of the Japanese text is still in English.',
    },
    {
      languages: ['en', 'ru'], standsAlone: BOTH.standsAlone,
      draft: 'The walkers go in four groups.\n\nИдущие делятся на четыре группы.\n\nGroup D\n\n⟦Group D⟧\n\nThe map shows the huts in the valley of the river Inn.\n\nНа карте показаны хижины в долине реки Инн.\n',
    },
    {
      languages: ['en', 'ru'], standsAlone: BOTH.standsAlone,
      draft: 'Dear Members,\n\n⟦Dear Members,⟧\n\nThe huts are open again from the first of June.\n\nХижины снова открыты с первого июня.\n\nBring a lamp with you.\n\nВозьмите с собой фонарь.\n',
    },
  ],
});

const TABLE = (head: string): string => `| ${head} | Delegados |\n|---|---|\n| 2021 | 31 |\n| 2022 | 34 |\n| 2023 | 40 |`;

testRule('translation/untranslated', {
  clean: [
    { languages: ['en', 'fr'], draft: 'The new prefixes are these, from the largest to the smallest of them:\n\n| 10^(12) | mebro |\n\n| 10^(-12) | mebto |\n\nLes nouveaux préfixes sont les suivants, du plus grand au plus petit :\n\n| 10^(12) | mebro |\n\n| 10^(-12) | mebto |\n' },
  ],
  found: [
    {
      languages: ['en', 'es'], standsAlone: BOTH.standsAlone,
      draft: 'Ref. BD 7/2024\n\nRef. BD 7/2024\n\nLisbon, 9 June 2024\n\n⟦Lisbon, 9 June 2024⟧\n\nThe Board thanks all members who sent comments.\n\nLa Junta da las gracias a todos los miembros que enviaron observaciones.\n\nThe next meeting is open to observers.\n\nLa próxima reunión está abierta a observadores.\n',
      says: 'This paragraph of the Spanish text is still in English.',
    },
    {
      languages: ['en', 'es'], standsAlone: BOTH.standsAlone,
      draft: `The table shows how many delegates took part in each of the last meetings.\n\n${TABLE('Year').replace('Delegados', 'Delegates')}\n\nThe next meeting is open to observers.\n\nEl cuadro muestra cuántos delegados participaron en cada una de las últimas reuniones.\n\n${TABLE('⟦Year⟧')}\n\nLa próxima reunión está abierta a observadores.\n`,
    },
  ],
});

testRule('translation/missing', {
  clean: [
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'Whereas the rivers of the region carry more silt each year,\n\nConsidérant que les rivières de la région charrient chaque année davantage de limon,\n\nWhereas the ports have to be dredged more often than before,\n\nConsidérant que les ports doivent être dragués plus souvent qu’auparavant,\n\nFor these reasons,\n\n'
        + 'The Commission asks the members to measure the silt at each mouth of a river.\n\nLa Commission demande aux membres de mesurer le limon à chaque embouchure.\n',
    },
  ],
});

/** Section by section in each language, under titles that nothing tells of but that the others stand in each. */
const CANAL: readonly (readonly [fr: string, en: string])[] = [
  ['## 1. Halage', '## 1. Towage'], ['Le canal relie le lac à la mer et sert aux seuls bateaux de ses membres.', 'The canal joins the lake to the sea and serves the boats of its members alone.'],
  ['## 2. Les écluses', '## 2. Locks'], ['Le gardien ouvre les portes à six heures et les ferme à la nuit.', 'The keeper opens the gates at six and shuts them when it is dark.'],
  ['## 3. Octroi', '## 3. Toll'], ['Chaque bateau paie selon sa longueur, et les voisins ne paient rien.', 'Each boat pays by its length, and the neighbours pay nothing.'],
  ['## 4. Chômage', '## 4. Stoppage'], ['Le canal est vidé tous les trois ans pour que les murs soient réparés.', 'The canal is emptied every three years so that the walls can be mended.'],
];

testRule('translation/missing', {
  found: [{
    languages: ['fr', 'en'],
    draft: [0, 2, 4, 6].flatMap((k) => [[0, 0], [1, 0], [0, 1], [1, 1]].map(([row = 0, language = 0]) => {
      const text = CANAL[k + row]?.[language] ?? '';
      return k > 0 || row === 0 ? text : language === 0 ? `⟦${text}⟧` : '';
    })).filter((text) => text !== '').join('\n\n'),
    fixed: [0, 2, 4, 6].flatMap((k) => [[0, 0], [1, 0], [0, 1], [1, 1]].map(([row = 0, language = 0]) => (k === 0 && row === 1 && language === 1 ? '[Text to be translated]' : CANAL[k + row]?.[language] ?? ''))).join('\n\n'),
  }],
});

/** By its trigrams the Spanish sentence is French; “con”, “mayo” and “tres” are not. */
testRule('translation/missing', {
  clean: [
    {
      languages: ['en', 'fr', 'es'],
      draft: '1. In May a debate on wells was held in Durango, with speakers from three universities in Switzerland.\n\n1. En mai, un débat sur les puits s’est tenu à Durango, avec des orateurs de trois universités suisses.\n\n1. En mayo se celebró en Durango un debate sobre fuentes, con ponentes de tres universidades en Suiza.\n\n'
        + '2. The next one is planned for March in Suva.\n\n2. Le prochain est prévu en mars à Suva.\n\n2. El próximo está previsto para marzo en Suva.\n',
    },
  ],
});

testRule('translation/numbers', {
  clean: [
    { languages: ['en', 'fr'], standsAlone: BOTH.standsAlone, draft: 'If you are not 100 % sure of your vote, ask the secretariat before you send it.\n\nSi vous n’êtes pas absolument sûr de votre vote, consultez le secrétariat avant de l’envoyer.\n\nThe vote is secret, and the result is published.\n\nLe vote est secret et le résultat est publié.' },
    { ...BOTH, draft: 'The policy enters into force on 23 February 2023.\n\n方針は2023年2月23日に発効する。\n\nTwo members and 10 000 experts vote.\n\n二つの会員と１００００人の専門家が投票する。' },
    { ...BOTH, draft: 'The Council met on 1 May 2019 for the first time.\n\n理事会は2019年（令和元年）5月1日に初めて開催された。\n\nA budget of 1.5 million francs was approved.\n\n150万フランの予算が承認された。' },
    { languages: ['en', 'fr'], draft: 'The term of office is two years, from 2026 to 2028, and may be renewed once by the Council.\n\nLe mandat est de deux ans (2026-28) et peut être renouvelé une fois par le Conseil de l’organisation.' },
    // A range has its afternoon, or its millions, once.
    { languages: ['en', 'fr'], draft: 'The library is open from 1 to 5 p.m. on Fridays, and 3 to 7 million francs are set aside for it each year.\n\nLa bibliothèque est ouverte le vendredi de 13 h à 17 h, et une somme de 3 000 000 à 7 000 000 de francs lui est réservée chaque année.' },
    { languages: ['en', 'ja'], draft: 'The counter serves visitors from 2.30 to 5 p.m. on the first working day of the month.\n\n窓口は毎月最初の営業日の午後2時30分から5時まで開いている。' },
    // A number that is said again in brackets is one.
    { languages: ['en', 'ja'], draft: 'Any delegate may appeal within forty-five (45) days of the day on which the decision was sent.\n\n代表は、決定の送付日から45日以内に、1回に限り不服を申し立てることができる。' },
    // “n.º” ends with a letter of no alphabet.
    { languages: ['es', 'en'], draft: 'El Convenio n.º 4410/1987 y su Protocolo siguen en vigor para los miembros de la región.\n\nConvention No. 4410/1987 and its Protocol remain in force for the members of the region.' },
    { languages: ['en', 'ru'], draft: 'Each member has one vote, and three quarters of the members make a quorum.\n\nКаждый член имеет один голос, а кворум составляют 3/4 членов организации.' },
  ],
  found: [
    {
      ...BOTH,
      draft: '14 May 2025\n\n2025年5月⟦15⟧日\n\nThe Council meets in Geneva every year.\n\n理事会は、毎年ジュネーブで開催される。\n',
      says: 'The Japanese text has “15” where its source has “14”.',
    },
    {
      languages: ['en', 'fr'],
      draft: 'Any delegate may appeal within forty-five (45) days of the day on which the decision was sent.\n\nTout délégué peut faire appel dans les quarante-cinq (⟦54⟧) jours suivant l’envoi de la décision.',
      says: 'The French text has “54” where its source has “45”.',
    },
    {
      languages: ['en', 'fr'],
      draft: 'The library is open from 1 to 5 p.m. on Fridays for all members of the region.\n\nLa bibliothèque est ouverte le vendredi de ⟦14⟧ h à 17 h pour tous les membres de la région.',
      says: 'The French text has “14” where its source has “1”.',
    },
    {
      languages: ['es', 'en'],
      draft: 'El Convenio n.º 4410/1987 y su Protocolo siguen en vigor para los miembros de la región.\n\nConvention No. ⟦4401⟧/1987 and its Protocol remain in force for the members of the region.',
      says: 'The English text has “4401” where its source has “4410”.',
    },
    {
      ...BOTH,
      draft: 'The fund stands at 35,000 francs and is kept apart from the budget.\n\n基金は⟦3万6千⟧フランとし、予算とは別に管理する。\n\nThe President signs it.\n\n会長が署名する。\n',
      says: 'The Japanese text has “3万6千” where its source has “35,000”.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The Council invites all 100 members to the next session and asks them for their comments.\n\n⟦Le Conseil invite tous les membres à la prochaine session et leur demande leurs observations.⟧\n\nThe vote is secret, and the result is published.\n\nLe vote est secret et le résultat est publié.',
      says: 'The source has “100”, which this paragraph of the French text has not.',
      related: ['100'],
    },
    {
      // The weekday that no longer fits is the echo of the day.
      languages: ['en', 'fr'],
      draft: 'The meeting was held on Thursday, 23 February 2023 in Geneva, and the members took part.\n\nLa réunion s’est tenue le jeudi ⟦24⟧ février 2023 à Genève, et les membres y ont pris part.\n',
      says: 'The French text has “24” where its source has “23”.',
    },
    {
      ...BOTH,
      draft: 'The policy enters into force on 23 February 2023.\n\n方針は2023年2月⟦25⟧日に発効する。\n\nThe President signs it.\n\n会長が署名する。\n',
      says: 'The Japanese text has “25” where its source has “23”.',
      related: ['23'],
    },
    {
      ...BOTH,
      draft: 'The policy enters into force on 23 February 2023.\n\n方針は2023年⟦3⟧月23日に発効する。\n\nThe President signs it.\n\n会長が署名する。\n',
      says: 'The Japanese text has “3” where its source has “February”.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The members of the Council are elected for a term of four years.\n\nLes membres du Conseil sont élus pour un mandat de ⟦cinq⟧ ans.\n\nThe President signs the resolutions of the Assembly.\n\nLe Président signe les résolutions de l’Assemblée.\n',
      says: 'The French text has “cinq” where its source has “four”.',
    },
    {
      languages: ['en', 'ru'], standsAlone: BOTH.standsAlone,
      draft: 'The contribution of each member is raised by 2.5 % next year.\n\nВзнос каждого члена увеличивается в следующем году на ⟦25⟧ %.\n\nThe President signs the resolutions of the Assembly.\n\nПрезидент подписывает резолюции Ассамблеи.\n',
      says: 'The Russian text has “25” where its source has “2.5”.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The work has two parts. The first is shown in Figure 1, and the second in Figure 2.\n\nLe travail comprend deux parties. La première est illustrée dans la Figure ⟦2⟧ et la seconde dans la Figure 2.\n\nThe President signs the resolutions of the Assembly.\n\nLe Président signe les résolutions de l’Assemblée.\n',
      says: 'The French text has “2” where its source has “1”.',
    },
    {
      // Exchanged figures are one slip.
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The fee for full members is 740 francs a year, which the treasurer collects in March.\n\nLa cotisation des membres de plein droit est de ⟦310⟧ francs par an ; le trésorier la perçoit en mars.\n\n'
        + 'Observers pay 310 francs, and have no vote in the assembly of the federation.\n\nLes observateurs versent 740 francs et n’ont pas de voix à l’assemblée de la fédération.\n\nThe President signs the resolutions.\n\nLe Président signe les résolutions.\n',
      says: 'The French text has “310” where its source has “740”.',
      related: ['740', '740'],
    },
  ],
});

testRule('translation/order', {
  clean: [
    { ...BOTH, draft: '- Respect the time of others.\n- Keep confidential what you are told.\n- Declare your patents.\n\n- 他者の時間を尊重する。\n- 知らされた事項について秘密を守る。\n- 特許を申告する。' },
  ],
  found: [
    {
      ...BOTH,
      draft: '- Respect the time of others.\n- Keep confidential what you are told.\n- Declare your patents.\n\n⟦- 知らされた事項について秘密を守る。⟧\n- 他者の時間を尊重する。\n- 特許を申告する。\n',
      says: 'This paragraph of the Japanese text stands in another place than its source.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: '1. The registrar keeps the register of members and publishes it once a year.\n\n2. [Repealed, 2004, c. 18, s. 77]\n\n3. The register is open to the public, except for the addresses of members.\n\n'
        + '1. Le registraire tient le registre des membres et le publie une fois par an.\n\n⟦2. Le registre est ouvert au public, à l’exception des adresses des membres.⟧\n\n3. [Abrogé, 2004, ch. 18, art. 77]\n',
      says: 'This paragraph of the French text stands in another place than its source.',
    },
  ],
});

testRule('translation/extra', {
  found: [
    {
      ...BOTH,
      draft: 'The Council adopts the policy of the organization.\n\nMembers comment on it.\n\n理事会は機構の方針を採択する。\n\n⟦理事会は機構の方針を採択する。⟧\n\n会員は方針について意見を述べる。\n',
      says: 'This paragraph of the Japanese text has no source.',
    },
    {
      ...BOTH,
      draft: 'The Council adopts the policy of the organization. Members comment on it.\n\nThe President signs it.\n\n理事会は機構の方針を採択する。会員は方針について意見を述べる。\n⟦理事会は機構の方針を採択する。会員は方針について意見を述べる。⟧\n\n会長が署名する。\n',
      says: 'This part of the Japanese paragraph says again what stands before it.',
    },
  ],
});

testRule('translation/extra', {
  clean: [
    { ...BOTH, draft: 'We shall not yield to pressure. We shall not yield to pressure. So the Council declared in its first session.\n\n我々は決して圧力に屈してはならない。我々は決して圧力に屈してはならない。理事会は第1回会合でこのように宣言した。' },
  ],
  found: [],
});

testRule('translation/label', {
  found: [
    {
      ...BOTH,
      draft: '# 1. Scope\n\nThis policy applies to all members of the organization.\n\n# 2. Review\n\nThe Council reviews it.\n\n# 1. 適用範囲\n\nこの方針は、機構の全ての会員に適用される。\n\n⟦## 2. 見直し⟧\n\n理事会は方針を見直す。\n',
      says: 'This heading is of level 2, its source of level 1.',
    },
    {
      ...BOTH,
      draft: '# Scope\n\nThis policy applies to all members of the organization.\n\n## Review\n\nThe Council reviews it.\n\n# 適用範囲\n\nこの方針は、機構の全ての会員に適用される。\n\n⟦### 見直し⟧\n\n理事会は方針を見直す。\n',
      says: 'This heading is of level 3, its source of level 2.',
    },
  ],
});

testRule('translation/characters', {
  clean: [
    'The Committee met in Geneva.', { draft: 'Комитет ИСО/МЭК провел IT-форум.', languages: ['ru'] },
    { draft: 'Каждое устройство имеет IP-адрес, web-сайт и мощность 5 кВт; α-частица и VIPзал в тексте остаются.', languages: ['ru'] },
    { draft: 'Скорость света обозначается c, а ускорение a в формулах.', languages: ['ru'] },
    'The α-particle and the Russian word for standard, «стандарт», and for body, «орган ТС», stand in this sentence of the guide.',
    { draft: '規格ＩＳＯ９００１は、第１２版である。', languages: ['ja'] },
  ],
  found: [
    {
      draft: 'The members keep the following apart:\n\na) what they know;\n\nb) what they think;\n\n⟦с⟧) what they wish;\n\nd) what they fear.',
      says: '“с” is written in Cyrillic letters.',
      fixed: 'The members keep the following apart:\n\na) what they know;\n\nb) what they think;\n\nc) what they wish;\n\nd) what they fear.',
    },
    { draft: 'The draft was prepared by ISO/⟦ТС⟧ 154 and adopted by the Council.', says: '“ТС” is written in Cyrillic letters.', fixed: 'The draft was prepared by ISO/TC 154 and adopted by the Council.' },
    { draft: 'The product bears the ⟦СЕ⟧ marking of the Union in all of the member countries.', says: '“СЕ” is written in Cyrillic letters.', fixed: 'The product bears the CE marking of the Union in all of the member countries.' },
    { draft: 'Настоящий документ ⟦разрабoтан⟧ техническим комитетом организации.', says: 'The word “разрабoтан” has Latin letters among its Cyrillic ones.', fixed: 'Настоящий документ разработан техническим комитетом организации.', languages: ['ru'] },
    { draft: 'Документ согласован ⟦c⟧ техническим комитетом организации.', says: '“c” is written in Latin letters.', fixed: 'Документ согласован с техническим комитетом организации.', languages: ['ru'] },
    { draft: 'The policy enters into force on ⟦１２⟧ May 2026 in all of the member countries.', says: '“１２” is written in full-width figures.', fixed: 'The policy enters into force on 12 May 2026 in all of the member countries.' },
    { draft: 'この方針は⟦ﾒﾝﾊﾞｰ⟧に適用される。', says: '“ﾒﾝﾊﾞｰ” is written in half-width katakana.', fixed: 'この方針はメンバーに適用される。', languages: ['ja'] },
    { draft: 'The ⟦Cоuncil⟧ met in Geneva, and decided on the policy.', says: 'The word “Cоuncil” has Cyrillic letters among its Latin ones.', fixed: 'The Council met in Geneva, and decided on the policy.' },
    { draft: 'The standard ⟦ＩＳＯ⟧ is cited in the policy of the organization.', says: '“ＩＳＯ” is written in full-width letters.', fixed: 'The standard ISO is cited in the policy of the organization.' },
  ],
});

testRule('translation/references', {
  clean: [
    { languages: ['en', 'ru'], draft: 'The terms of ISO/IEC 17000:2020 and ISO/IEC Guide 2:2004 apply in this document.\n\nВ настоящем документе применяются термины ИСО/МЭК 17000:2020 и Руководства ИСО/МЭК 2:2004.' },
    { languages: ['en', 'ja'], draft: 'Laboratories fulfil ISO/IEC 17025:2017.\n\n試験所はISO/IEC 17025:2017を満たす。\n\n© ISO 2023\n\n© ISO 2023' },
    { languages: ['en', 'fr'], draft: 'The vocabulary is that of IEC 60050-300 and of Recommendation ITU-T E.119, which all members apply.\n\nLe vocabulaire est celui de la CEI 60050-300 et de la Recommandation UIT-T E.119, que tous les membres appliquent.' },
  ],
  found: [
    {
      ...BOTH,
      draft: 'Laboratories fulfil ISO/IEC 17025:2017 in all of their activities.\n\n試験所は、その全ての活動において⟦ISO/IEC 17020:2012⟧を満たす。\n\nThe President signs it.\n\n会長が署名する。\n',
      says: 'The Japanese text cites “ISO/IEC 17020:2012” where its source cites “ISO/IEC 17025:2017”.',
    },
    {
      languages: ['en', 'ru'], standsAlone: BOTH.standsAlone,
      draft: 'The terms of ISO/IEC 17000:2020 apply in this document and its annexes.\n\nВ настоящем документе и приложениях к нему применяются термины ⟦ИСО/МЭК 17000:2004⟧.\n\nThe President signs the resolutions of the Assembly.\n\nПрезидент подписывает резолюции Ассамблеи.\n',
      says: 'The Russian text cites “ИСО/МЭК 17000:2004” where its source cites “ISO/IEC 17000:2020”.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'Recalling Council Resolution 4/2011, seven members asked the Council in 2011 for a review of the 14 rules.\n\nRappelant la ⟦résolution 7/2011 du Conseil⟧, 7 membres ont demandé en 2011 au Conseil une révision des 14 règles.\n\nThe President signs the resolutions of the Assembly.\n\nLe Président signe les résolutions de l’Assemblée.\n',
      says: 'The French text cites “résolution 7/2011 du Conseil” where its source cites “Council Resolution 4/2011”.',
    },
    {
      languages: ['en', 'fr'], standsAlone: BOTH.standsAlone,
      draft: 'The Council recalls Council Resolution 5/2011, Council Resolution 6/2011 and Council Resolution 7/2011 of the same session.\n\nLe Conseil rappelle la résolution 7/2011 du Conseil, la résolution 6/2011 du Conseil et la ⟦résolution 7/2011 du Conseil⟧ de la même session.\n\nThe President signs the resolutions of the Assembly.\n\nLe Président signe les résolutions de l’Assemblée.\n',
      says: 'The French text cites “résolution 7/2011 du Conseil” where its source cites “Council Resolution 5/2011”.',
    },
  ],
});

/** Where the weekday of the source does not fit, it is the source's day that is wrong. */
testRule('structure/date', {
  found: [
    {
      languages: ['en', 'fr'],
      draft: 'The meeting was held on ⟦Thursday, 24 February 2023⟧ in Geneva, and the members took part.\n\nLa réunion s’est tenue le jeudi 23 février 2023 à Genève, et les membres y ont pris part.\n',
    },
  ],
});

/** A letter by pages, of which one line is still to be filled in. */
const HALF_FILLED = ['The President of the League', '[Symbol]', '17 April 2026', 'To all national committees', '– 1 –', 'Президент Лиги', '[Индекс документа]', '17 апреля 2026 г.', 'Всем национальным комитетам', '– 2 –',
  'Ladies and Gentlemen,', 'The election of the treasurer takes place by post this year, as the Assembly decided in Bergen.', 'With best wishes,', '– 3 –',
  'Уважаемые дамы и господа!', 'Выборы казначея в этом году проходят по почте, как решила Ассамблея в Бергене.', 'Искренне ваша,', '– 4 –', 'Marta Oyelaran', '– 5 –', 'Марта Ойеларан', '– 6 –'].join('\n\n');

for (const rule of ['translation/numbers', 'translation/missing', 'translation/extra'] as const) {
  testRule(rule, { clean: [{ draft: HALF_FILLED, type: 'letter', languages: ['en', 'ru'], standsAlone: 'its pages end it' }] });
}

/** A letter whose addressees stand in capitals, with the same day in three languages above them. */
const IN_THREE = ['Sigrid Hallström\nSecrétaire générale', 'Sigrid Hallström\nSecretary-General', '事務総長\nシグリッド・ハルストレム', 'CL 27/2025', 'CL 27/2025', 'CL 27/2025', '9 septembre 2025', '9 September 2025', '2025年9月9日',
  'À TOUS LES COMITÉS MEMBRES', 'TO ALL MEMBER BODIES', '会員団体各位', 'Chers collègues,', 'Dear Colleagues,', '拝啓', 'Le calendrier est joint à la présente lettre.', 'The calendar is attached to this letter.', '日程表をこの手紙に添付いたします。',
  'Meilleures salutations,', 'Yours faithfully,', '敬具', 'Sigrid Hallström', 'Sigrid Hallström', 'シグリッド・ハルストレム'].join('\n\n');

testRule('translation/numbers', { clean: [{ draft: IN_THREE, type: 'letter', languages: ['fr', 'en', 'ja'], standsAlone: 'its name ends it' }] });

const ONE_DAY = ['Harriet Osei', 'SG 12/2026', '4 May 2026 / 4 mai 2026', 'TO ALL MEMBERS', 'Dear colleagues,', 'The meeting of June is held in Accra, and the papers follow in two weeks.', 'Kind regards,',
  'AUX MEMBRES', 'Chers collègues,', 'La réunion de juin se tient à Accra, et les documents suivront dans deux semaines.', 'Cordialement,', 'Harriet Osei'].join('\n\n');

testRule('translation/missing', { clean: [{ draft: ONE_DAY, type: 'letter', languages: ['en', 'fr'], standsAlone: 'its name ends it' }] });

/** A paragraph of two parts in both languages stands for itself, not for the one behind it, too. */
testRule('translation/missing', {
  found: [{
    draft: '# Reading room\n\nComplaints of noise, of smoke or of any other disturbance in the reading room may be sent\nto the keepers who look after the house at [ADDRESS].\nAll complaints will be read and answered within a month.\n\n⟦All keepers are obliged to keep the names and the reasons of those\nwho complain to themselves.⟧\n\n# Opening hours\n\nThe reading room is open on each day of the week but Sunday, and on the eve of every feast until noon.\n\n'
      + '# Salle de lecture\n\nLes plaintes pour bruit, pour fumée ou pour tout autre trouble dans la salle de lecture peuvent être adressées\naux gardiens responsables de la maison à l’adresse [ADRESSE].\nToutes les plaintes seront lues et recevront une réponse dans un délai d’un mois.\n\n# Heures d’ouverture\n\nLa salle de lecture est ouverte chaque jour de la semaine sauf le dimanche, et la veille de chaque fête jusqu’à midi.',
    languages: ['en', 'fr'],
    fixed: '# Reading room\n\nComplaints of noise, of smoke or of any other disturbance in the reading room may be sent\nto the keepers who look after the house at [ADDRESS].\nAll complaints will be read and answered within a month.\n\nAll keepers are obliged to keep the names and the reasons of those\nwho complain to themselves.\n\n# Opening hours\n\nThe reading room is open on each day of the week but Sunday, and on the eve of every feast until noon.\n\n'
      + '# Salle de lecture\n\nLes plaintes pour bruit, pour fumée ou pour tout autre trouble dans la salle de lecture peuvent être adressées\naux gardiens responsables de la maison à l’adresse [ADRESSE].\nToutes les plaintes seront lues et recevront une réponse dans un délai d’un mois.\n\n[Texte à traduire]\n\n# Heures d’ouverture\n\nLa salle de lecture est ouverte chaque jour de la semaine sauf le dimanche, et la veille de chaque fête jusqu’à midi.',
  }],
});
