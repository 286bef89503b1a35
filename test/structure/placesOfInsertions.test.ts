import { testRule } from '../kit/testRule.ts';

/** Where what is missing is put in drafts whose head serves two languages, or whose foreword has no number. */
const CODE = (approval: string, foreword: string): string => `RULES OF CONDUCT FOR BELL FOUNDERS\n\n${approval}${foreword}\n\nThe guild asks its founders for advice on every bell. These rules were drawn up after all of them had been heard.\n\n1 Introduction\n\nBells are cast by many hands, and each founder speaks for the bell alone.\n\n2 Target audience\n\nThese rules bind founders, their apprentices and those who watch the fire.\n\n3 Principles\n\nA founder says what the bell needs, and asks for no more.\n\n4 Implementation\n\nDoubts about the rules are put to the clerk of the guild.`;
const code = { type: 'code', languages: ['en'], standsAlone: 'its sections are those of the whole draft', dialect: 'plainText', also: ['structure/placeholder'] } as const;
const APPROVAL = '(As approved under Council Resolution [xx]/[year] adopted on [date])\n\n';
const lacksApproval = 'There is no approval statement, which a draft of the type “code” has here. Basis: ISO Code of Ethics and Conduct (2023), title page: “As approved under Council Resolution 11/2023 adopted on 23 February 2023”.';

const LETTER = (greeting: readonly string[], closing: readonly string[]): string => [
  '**Союз колокольщиков / Union of Bell Founders**', '№ 11-04/72', '09.10.2034', '**Руководителям литейных мастерских / To the heads of the foundries**', ...greeting,
  'Сообщаем, что собрание мастеров состоится в Туле 8 декабря 2034 года.', 'Please be informed that the masters will meet in Tula on 8 December 2034.',
  'Просим прислать заявки до 1 ноября 2034 года.', 'We kindly ask you to send your registrations by 1 November 2034.', ...closing, '**П. Р. Литвинов / P. R. Litvinov**',
].join('\n\n');
const CLOSING = ['С уважением,', 'Yours sincerely,'];
const letter = { type: 'letter', standsAlone: 'it is a letter from its first line', also: ['structure/placeholder'] } as const;
const FRENCH = (closing: string): string => `**Bureau des cloches**\n\nNantes, le 9 octobre 2034\n\nNotre référence : 72/BC/34\n\nAux maîtres fondeurs\n\nMadame, Monsieur,\n\nLe bronze de la deuxième cloche sera coulé au mois de novembre, dès que le four aura été réparé par les maçons.\n\n${closing}La Directrice générale,\n\nMaëlle Kervadec`;

testRule('structure/missing-element', {
  clean: [
    { ...code, draft: CODE('Adopted by the Guild Council on 9 May 2034 (Resolution 7/2034)\n\n', 'Foreword') },
    { ...letter, languages: ['ru', 'en'], draft: LETTER(['Уважаемые мастера!', 'Dear masters,'], CLOSING) },
    { ...letter, languages: ['fr'], draft: FRENCH('Je vous prie d’agréer, Madame, Monsieur, l’expression de mes sentiments distingués.\n\n') },
  ],
  found: [
    { ...code, draft: CODE('', '⟦Foreword⟧'), says: lacksApproval, fixed: CODE(APPROVAL, 'Foreword') },
    {
      ...letter, languages: ['ru', 'en'], draft: LETTER([], CLOSING).replace('Сообщаем, что собрание мастеров состоится в Туле 8 декабря 2034 года.', '⟦$&⟧'),
      says: 'There is no salutation, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Dear Members,”.', fixed: LETTER(['Уважаемые [коллеги]!', 'Dear [Members],'], CLOSING),
    },
    // Who signs it closes no letter.
    {
      ...letter, languages: ['fr'], draft: FRENCH('').replace('La Directrice générale,', '⟦$&⟧'),
      says: 'There is no closing, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Best regards,”.', fixed: FRENCH('Cordialement,\n\n'),
    },
  ],
});
