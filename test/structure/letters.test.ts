import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'it is a letter from its first line' } as const;

/** Letters as secretaries write them: the head in one paragraph of several lines, and something below the name. */
const HEAD = 'Guild of Clockmakers and Sundial Painters of the Two Valleys\nWorkshop under the Arches\n3 Mill Lane, Brookford\n\nTo all member workshops\n\nOur reference: GC 9\n8 May 2024\n\nDear members,';
const TEXT = 'The tower clock has stopped again, and nobody has found the spare wheel that was cast for it in the year of the great frost.\n\nWhoever has borrowed it may bring it back by night.';
const NAME = 'Yours sincerely,\n\nOdalys Prewett';

const MEMORANDUM = 'From: Secretariat of the Bell Ringers\nTo: Secretaries of the towers along the river and the canal\nDate: 8 May 2024\nRef: BR/N 12\nSubject: Ropes for the winter, and who pays for them this time\n\nDear ringers,';

const IN_JAPANESE = ['時計師組合', '文書番号 GC 9', '2024年5月8日', '会員工房 各位', '前略', '塔の時計がまた止まりました。予備の歯車をお持ちの方は、夜のうちに返してください。', '草々', 'オダリス・プレウェット', '追伸：油は職人組合の負担で届けます。歯車には油を差さないでください。'];

testRule('structure/missing-element', {
  clean: [
    { ...alone, draft: `${HEAD}\n\n${TEXT}\n\n${NAME}` },
    { ...alone, draft: `${HEAD}\n\n${TEXT}\n\n${NAME}`, dialect: 'plainText' },
    { ...alone, draft: `${MEMORANDUM}\n\n${TEXT}\n\n${NAME}` },
    { ...alone, draft: `${MEMORANDUM.replace(/(?<=.)\n(?=.)/gu, '  \n')}\n\n${TEXT}\n\n${NAME}` },
    { ...alone, draft: `${MEMORANDUM}\n\n${TEXT}\n\n${NAME}`, dialect: 'plainText' },
    // A day in figures is no number of a paragraph.
    { ...alone, draft: `${HEAD.replace('\n8 May 2024', '\n\n08.05.2024')}\n\n${TEXT}\n\n${NAME}`, dialect: 'plainText' },
    { ...alone, draft: `${HEAD.replace('\n8 May 2024', '\n\n08.05.2024')}\n\n${TEXT}\n\n${NAME}` },
    { ...alone, draft: `${HEAD.replace('\n8 May 2024', '\n\n8.5.2024')}\n\n${TEXT}\n\n${NAME}`, dialect: 'plainText' },
    { ...alone, draft: `${HEAD.replace('\n8 May 2024', '\n\nBrookford, 8.5.2024')}\n\n${TEXT}\n\n${NAME}` },
  ],
  found: [...[
    // A day by which something is asked for is no date of the letter, nor are those of a meeting.
    'Whoever has found the spare wheel may bring it back to the workshop under the arches by\n\n                30 September 2024\n\nand will be thanked.',
    'The guild meets in autumn:\n\n3 October 2024   Masters\n\n4 October 2024   Painters\n\n5 October 2024   All',
  ].map((text) => ({
    ...alone, dialect: 'plainText' as const,
    draft: `${MEMORANDUM.replace('\nDate: 8 May 2024', '').replace(/Subject: .*/u, '⟦$&⟧')}\n\n${TEXT}\n\n${text}\n\n${TEXT}\n\n${NAME}`,
    says: 'There is no date, which a draft of the type “letter” has here. Basis: Letter SG 2022: “2022-03-22”.', also: ['structure/placeholder'] as const,
    fixed: `${MEMORANDUM.replace('\nDate: 8 May 2024', '').replace('\nSubject', '\n[date]\nSubject')}\n\n${TEXT}\n\n${text}\n\n${TEXT}\n\n${NAME}`,
  })), {
    ...alone, dialect: 'plainText',
    draft: `${MEMORANDUM.replace('\nDate: 8 May 2024', '').replace(/Subject: .*/u, '⟦$&⟧')}\n\n${TEXT}\n\n${NAME}\n\ncc: Director of the mill`,
    says: 'There is no date, which a draft of the type “letter” has here. Basis: Letter SG 2022: “2022-03-22”.', also: ['structure/placeholder'] as const,
    fixed: `${MEMORANDUM.replace('\nDate: 8 May 2024', '').replace('\nSubject', '\n[date]\nSubject')}\n\n${TEXT}\n\n${NAME}\n\ncc: Director of the mill`,
  }, {
    // Whoever gets a copy has not sent the letter.
    ...alone, dialect: 'plainText',
    draft: `⟦GC 9/2024⟧\n\n8 May 2024\n\nTo all member workshops\n\nDear members,\n\n${TEXT}\n\n${NAME}\n\ncc: Director of the mill`,
    says: 'There is no sender, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Sergio Mujica / Secretary-General”.', also: ['structure/placeholder'],
    fixed: `[Name of the sender]\nSecretary-General\n\nGC 9/2024\n\n8 May 2024\n\nTo all member workshops\n\nDear members,\n\n${TEXT}\n\n${NAME}\n\ncc: Director of the mill`,
  }],
});

testRule('structure/section-order', {
  clean: [
    // What stands below the name is no text, however long it is.
    { ...alone, draft: `${HEAD}\n\n${TEXT}\n\n${NAME}\n\nP.S. Whoever paints a dial in the meantime may use the blue of last year, of which two full buckets are left in the cellar of the guild.` },
    { ...alone, draft: `${HEAD}\n\n${TEXT}\n\n${NAME}\n\ncc: the mayor of Brookford; the sexton of Upper Brookford; the school at the mill; the two painters who did the dial on the north side of the tower.` },
    { ...alone, languages: ['es'], draft: 'Gremio de Relojeros\n\nRef.: GC 9\n\n8 de mayo de 2024\n\nA todos los talleres miembros\n\nEstimados miembros:\n\nEl reloj de la torre se ha parado otra vez, y nadie ha encontrado la rueda de repuesto que se fundió en el año de la gran helada.\n\nUn cordial saludo,\n\nOdalys Prewett\n\nP. D.: El aceite corre a cargo del gremio.' },
    // Nor is a subject, on as many lines as it needs.
    ...['Subject: Ropes, oil and spare wheels for the towers on both sides of the river,\nand who pays for them in the years in which the frost comes before the market', 'Objet : Cordes, huile et roues de rechange pour les clochers des deux rives, et qui les paie\nles années où le gel précède le marché (troisième appel)'].flatMap((subject) => [
      { ...alone, draft: `${HEAD.replace('\n\nDear', `\n\n${subject}\n\nDear`)}\n\n${TEXT}\n\n${NAME}`, dialect: 'plainText' as const },
      { ...alone, draft: `${HEAD.replace('\n\nDear', `\n\n${subject}\n\nDear`)}\n\n${TEXT}\n\n${NAME}` },
    ]),
    { ...alone, languages: ['ja'], draft: IN_JAPANESE.join('\n\n') },
    { ...alone, languages: ['ja'], draft: IN_JAPANESE.join('\n\n'), dialect: 'plainText' },
  ],
});
