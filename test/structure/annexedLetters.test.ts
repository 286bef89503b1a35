import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'it is a letter from its first line' } as const;

const HEAD = 'Guild of Bell Founders\n\nBF 31/2027\n\n3 March 2027\n\nTo all foundries\n\nDear founders,';
const TEXT = 'The price of tin has doubled since the mine on the hill was flooded, and the bells of the autumn are to be cast smaller than was agreed.';
const END = 'Kind regards,\n\nOdalys Prewett\nKeeper of the Moulds';
const LETTER = `${HEAD}\n\n${TEXT}\n\n${END}`;

/** Pages behind a letter, as they stand in the same file. */
const FORM = 'Annex 1\n\nReply form\n\nPlease send this page back to the keeper before the tin is melted, with the number of bells that you have ordered.\n\nName of the foundry: ________\n\nBells: ________';
const LIST = 'Annex B Weights\n\n1. A bell of the large size weighs forty stone, and no church has asked for a larger one.\n\n2. A bell of the small size weighs four.';
const UNDER_HEADING = '## Weights of this year\n\n| Size | Stone |\n|---|---|\n| Large | 40 |\n\nThe weights are taken in the yard of the guild on the first of April, before the moulds are closed for the season.';
const IN_FRENCH = 'Guilde des fondeurs\n\nBF 31/2027\n\n3 mars 2027\n\nÀ toutes les fonderies\n\nChers fondeurs,\n\nLe prix de l’étain a doublé depuis que la mine de la colline est inondée, et les cloches de l’automne seront plus petites que prévu.\n\nCordialement,\n\nOdalys Prewett\n\nAnnexe\n\nFormulaire de réponse\n\nVeuillez renvoyer cette page à la gardienne avant la fonte de l’étain, avec le nombre de cloches que vous avez commandées.';

testRule('structure/section-order', {
  clean: [
    ...[FORM, LIST, `${FORM}\n\nAnnex 2\n\nWhoever melts the tin before the first of April pays for the wood of the others, and for the beer of the carter.`].flatMap((annex) => [
      { ...alone, draft: `${LETTER}\n\n${annex}` }, { ...alone, draft: `${LETTER}\n\n${annex}`, dialect: 'plainText' as const },
    ]),
    { ...alone, draft: `${LETTER}\n\n${UNDER_HEADING}` },
    { ...alone, draft: `${LETTER}\n\nEncl.: weights\n\n${UNDER_HEADING}` },
    { ...alone, languages: ['fr'], draft: IN_FRENCH, dialect: 'plainText' },
  ],
  found: [{
    ...alone,
    draft: `${HEAD}\n\n⟦Kind regards,⟧\n\n${TEXT}\n\nOdalys Prewett\nKeeper of the Moulds\n\n${FORM}`,
    says: 'The closing belongs after the text. Basis: Letter SG 2022: “Best regards,”.',
    fixed: `${LETTER}\n\n${FORM}`,
  }],
});

testRule('structure/missing-element', {
  clean: [{ ...alone, draft: `${LETTER}\n\n${UNDER_HEADING}` }],
  found: [{
    ...alone, dialect: 'plainText',
    draft: `${HEAD}\n\n${TEXT}\n\n⟦Odalys Prewett⟧\nKeeper of the Moulds\n\n${FORM}`,
    says: 'There is no closing, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Best regards,”.',
    fixed: `${HEAD}\n\n${TEXT}\n\nBest regards,\n\nOdalys Prewett\nKeeper of the Moulds\n\n${FORM}`,
  }, {
    ...alone,
    draft: `${HEAD}\n\n${TEXT}\n\n⟦Kind regards,⟧\n\n${FORM}`,
    says: 'There is no name of the signatory, which a draft of the type “letter” has here. Basis: Letter SG 2022: the name after the closing.', also: ['structure/placeholder'],
    fixed: `${HEAD}\n\n${TEXT}\n\nKind regards,\n\n[Name of the signatory]\n\n${FORM}`,
  }],
});
