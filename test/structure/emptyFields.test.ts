import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'it is a letter from its first line', also: ['structure/placeholder'] } as const;
const missing = (what: string, basis: string): string => `There is no ${what}, which a draft of the type “letter” has here. Basis: Letter SG 2022: ${basis}.`;
const TEXT = 'The knots of the new nets are tied by hand, and whoever has a machine for it is asked to leave it at home until the autumn.';
const letter = (head: string): string => `${head}\n\nDear netmakers,\n\n${TEXT}\n\nYours sincerely,\n\nOdalys Prewett`;
const GUILD = 'Guild of Netmakers\n\n';
const japanese = (reference: string): string => `網職人組合\n\n${reference}\n\n2031年5月3日\n\n会員各位\n\n拝啓\n\n新しい網の結び目は手で結びますので、機械をお持ちの方は秋まで家に置いてください。\n\n敬具\n\n組合長　大山 花子`;
const russian = (reference: string): string => `Гильдия сетевязов\n\n${reference}\n\nЧленам гильдии\n\nУважаемые мастера!\n\nУзлы новых сетей вяжут руками, и у кого есть для этого машина, того просят до осени оставить её дома.\n\nС уважением,\n\nМария Литке`;
const french = (date: string): string => `Guilde des filets\n\nRéf. : GF 4\n\n${date}\n\nAux maîtres des ateliers\n\nChers maîtres,\n\nLes nœuds des nouveaux filets se font à la main, et qui possède une machine est prié de la laisser chez lui jusqu’à l’automne.\n\nCordialement,\n\nOdalys Prewett`;

// A field of which the name alone stands lacks what is to be filled in, and lacks it there.
testRule('structure/missing-element', {
  clean: [
    { ...alone, draft: letter(`${GUILD}Our reference: GN 4\n\n3 May 2031\n\nTo: all workshops`) },
    // What it names stands below it, whatever it looks like.
    { ...alone, draft: letter(`${GUILD}Our reference:\n\n4711\n\nDate:\n\n3 May 2031\n\nTo:\n\nThe Secretary-General\n\nGuild of Ropemakers`) },
    { ...alone, dialect: 'plainText', draft: letter(`${GUILD}Our reference:\n4711\n3 May 2031\nTo:\nthe workshops by the sea\nthe workshops by the lake`) },
    // The names of fields in a column, and behind them what belongs to them.
    { ...alone, dialect: 'plainText', draft: letter(`${GUILD}TO:\nFROM:\nDATE:\nSUBJECT:\n\nThe workshops by the sea\nThe wardens\n3 May 2031\nKnots\n\nGN 4`) },
    // Those to whom it goes, and a letterhead, may end as the name of a field does.
    { ...alone, draft: letter('G.N.M.\n\nGN 4/2031\n\n3 May 2031\n\nTo all members:') },
    { ...alone, draft: letter(`${GUILD}GN 4/2031\n\n3 May 2031\n\nNational committees:`) },
    // The number of a letter that is answered may be left out.
    { ...alone, dialect: 'plainText', draft: letter(`${GUILD}Our reference: GN 4\nYour reference:\nDate: 3 May 2031\n\nTo all workshops`) },
  ],
  found: [
    { ...alone, draft: letter(`${GUILD}⟦Our reference:⟧\n\n3 May 2031\n\nTo: all workshops`), says: missing('symbol', 'its symbol'), fixed: letter(`${GUILD}Our reference: [Symbol]\n\n3 May 2031\n\nTo: all workshops`) },
    {
      ...alone, draft: letter(`${GUILD}Ref. GN 4\n\n3 May 2031\n\n⟦**To:**⟧`), says: missing('list of addressees', '“TO THE ISO MEMBER BODIES, CORRESPONDENT MEMBERS AND SUBSCRIBER MEMBERS”'),
      dialect: 'markdown', fixed: letter(`${GUILD}Ref. GN 4\n\n3 May 2031\n\n**To:** [ADDRESSEES]`),
    },
    { ...alone, dialect: 'plainText', draft: letter('⟦From:⟧\nRef.: GN 4\nDate: 3 May 2031\nTo: all workshops'), fixed: letter('From: [Name of the sender]\nRef.: GN 4\nDate: 3 May 2031\nTo: all workshops') },
    { ...alone, languages: ['fr'], draft: french('⟦Date :⟧'), says: missing('date', '“2022-03-22”'), fixed: french('Date : [date]') },
    { ...alone, languages: ['ru'], dialect: 'plainText', draft: russian('⟦Исх. №⟧\n3 мая 2031 г.'), fixed: russian('Исх. № [Индекс документа]\n3 мая 2031 г.') },
    // A full-width colon leaves room behind it.
    { ...alone, languages: ['ja'], draft: japanese('⟦文書番号：⟧'), fixed: japanese('文書番号：[文書番号]') },
  ],
});
