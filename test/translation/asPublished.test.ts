import { testRule } from '../kit/testRule.ts';

const NIGHTS = [
  ['Les lampes sont allumées au coucher du soleil.', 'La relève a lieu à minuit, en présence des deux gardiens.', 'Le registre reste ouvert sur la table.', 'Personne ne monte sans lampe.'],
  ['Les visiteurs sont accueillis le dimanche après-midi.', 'Les enfants montent avec un adulte.', 'Les chaussures restent à la porte.', 'Les photographies sont permises.'],
  ['La barque est repeinte chaque printemps.', 'Les rames sont rangées au sec.', 'La corde est remplacée tous les deux ans.', 'La barque est prêtée aux voisins qui en ont besoin.'],
] as const;
const LOG = [
  'The light was seen from the harbour and from the two boats that came in late.', 'The wind turned to the west and the sea went down before the morning came.', 'Nobody came to the door, and the bell was not rung at all that night.',
  'The boat of the pilot was seen near the rocks and was warned with the horn.', 'There was fog until noon, and the horn was heard as far as the village.', 'The glass was cleaned and the oil was filled up for the whole of the week.',
];

/** Rules in French with what the keepers wrote in English between them. */
const rulesWithQuotations = [...NIGHTS, ...NIGHTS].map((rules, i) => {
  const text = rules.map((rule, k) => `${i + 1}.${k + 1}. ${rule}\n\nCette règle vaut pour tous les gardiens et pour ceux qui les remplacent.${k % 2 === 0 ? `\n\n${LOG[i] ?? ''}` : ''}`);
  return `${i + 1}. Chapitre de la veille\n\n${text.join('\n\n')}`;
}).join('\n\n');

testRule('translation/missing', {
  clean: [
    // Who speaks stands on a line of its own in one language, and in the sentence in the other.
    {
      draft: '# Declaration of the ferrymen\n\nWhereas the river belongs to all who live beside it,\n\nNow, therefore,\n\nThe Assembly of Ferrymen\n\nDeclares that nobody shall be left on the far bank after dark.\n\n'
        + '# 渡し守の宣言\n\n川はその岸に住むすべての者のものであるので、\n\nよって、ここに、渡し守総会は、日没の後に何人も対岸に取り残されてはならないことを宣言する。\n',
      standsAlone: 'the languages stand one after the other',
    },
    // The number of a law: figures in one language, Chinese characters in the other.
    {
      draft: '渡船業法\nFerry Services Act\n\n昭和二十八年五月三日法律第百二十七号\nAct No. 127 of May 3, 1953\n\n第一章 総則\nChapter I General Provisions\n\n第一条 この法律は、渡船の安全を図ることを目的とする。\nArticle 1 The purpose of this Act is to keep ferries safe.\n\n'
        + '第二条 渡船は、夜間に運航してはならない。\nArticle 2 Ferries must not be operated at night.\n',
      dialect: 'plainText', standsAlone: 'the languages take turns',
    },
    // What says in which language the text is.
    {
      draft: '# Estatutos de la casa del faro / Statutes of the lamp house\n\nVersión original en español\n\nEnglish translation (Traducción al inglés)\n\n## Artículo 1: Guardias\n\nDos guardianes comparten cada noche y anotan lo que ven desde la torre.\n\n## Article 1: Nights\n\nTwo keepers share each night and write down what they see from the tower.\n\n'
        + '## Artículo 2: Luces\n\nLas luces se encienden al anochecer y se apagan cuando sale el sol.\n\n## Article 2: Lamps\n\nThe lamps are lit at dusk and put out when the sun rises.\n',
      standsAlone: 'the languages take turns',
    },
    // A draft in one language that quotes another everywhere is no draft in two.
    { draft: rulesWithQuotations, standsAlone: 'how much is quoted counts in the whole draft' },
  ],
});

const FORM = 'Lent to [name of the borrower]\nThis lamp is lent under the rules of the lamp house.\nYou may carry it through the whole of the harbour.\nIt is given to you “as it is”, and whoever lends it does not answer for what it may do.';
const lent = (form: string) => '# 灯具貸出規約\n\n1. 灯具は、港の住民に無償で貸し出す。\n\n2. 借りた者は、翌朝までに灯具を返す。\n\n次の文を灯具の札に記入してください。\n\n'
  + `${FORM}\n\n# Rules for lending lamps\n\n1. Lamps are lent to those who live at the harbour free of charge.\n\n2. Whoever borrows a lamp brings it back by the next morning.\n\nPlease fill in this sentence on the tag of the lamp.\n\n${form}\n`;

testRule('translation/extra', {
  clean: [
    // A form in one language alone, in both texts.
    { draft: lent(FORM), also: ['structure/placeholder'], standsAlone: 'the languages stand one after the other' },
  ],
  found: [
    { draft: `${lent(FORM)}\n⟦3. A lamp that is broken is paid for by whoever broke it, at the price of a new one.⟧\n`, also: ['structure/placeholder'], standsAlone: 'the languages stand one after the other' },
  ],
});

testRule('numbering/duplicate', {
  clean: [
    // Japanese laws name the articles of each chapter in their contents.
    {
      draft: '渡船業法\n\n目次\n\n第一章　総則（第一条・第二条）\n\n第二章　免許（第三条―第五条）\n\n附則\n\n第一章　総則\n\n第一条　この法律は、渡船の安全を図ることを目的とする。\n\n第二条　渡船は、夜間に運航してはならない。\n\n第二章　免許\n\n第三条　渡船業を営もうとする者は、免許を受けなければならない。\n',
      languages: ['ja'], dialect: 'plainText', standsAlone: 'the contents stand before all chapters',
    },
  ],
});
