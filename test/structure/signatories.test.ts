import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'it is a letter from its first line' } as const;

/** Letters on paper that has the sender's name printed at its head: the text names nobody before those who sign. */
const EN = 'KM 31/2027\n\n3 March 2027\n\nTo all member kilns\n\nDear potters,\n\nThe clay of the north bank is to be dug no more, because the river has come nearer to the road by two metres since the flood.\n\nKind regards,';
const FR = 'KM 31/2027\n\n3 mars 2027\n\nAux fours membres\n\nChers potiers,\n\nL’argile de la rive nord ne doit plus être extraite, car la rivière s’est rapprochée de la route de deux mètres depuis la crue.\n\nCordialement,';
const ES = 'KM 31/2027\n\n3 de marzo de 2027\n\nA los hornos miembros\n\nEstimados alfareros:\n\nLa arcilla de la orilla norte no debe extraerse más, porque el río se ha acercado dos metros al camino desde la crecida.\n\nSaludos cordiales,';
const JA = 'KM 31/2027\n\n2027年3月3日\n\n会員窯元 各位\n\n拝啓\n\n洪水の後、川が道に二メートル近づいたため、北岸の粘土は今後掘らないでください。\n\n敬具';

testRule('structure/missing-element', {
  clean: [
    { ...alone, draft: `${EN}\n\nOdalys Prewett\nHead of Clay` },
    { ...alone, draft: `${EN}\n\nOdalys Prewett\nHead of Clay`, dialect: 'plainText' },
    { ...alone, draft: `${EN}\n\nRose Brown\nKeeper of the North Bank`, dialect: 'plainText' },
    { ...alone, draft: `${EN}\n\nOdalys Prewett\n\nHead of Clay`, dialect: 'plainText' },
    { ...alone, draft: `${EN}\n\nOdalys Prewett, Head of Clay` },
    { ...alone, languages: ['fr'], draft: `${FR}\n\nLa Responsable des argiles\n\nOdalys Prewett` },
    { ...alone, languages: ['es'], draft: `${ES}\n\nOdalys Prewett\nJefa de Arcillas`, dialect: 'plainText' },
    { ...alone, languages: ['ja'], draft: `${JA}\n\n粘土課長　大山 花子`, dialect: 'plainText' },
    { ...alone, languages: ['ja'], draft: `${JA}\n\n組合長 オダリス・プレウェット` },
  ],
  found: [{
    ...alone, dialect: 'plainText',
    draft: `⟦KM 31/2027⟧${EN.slice('KM 31/2027'.length)}\n\nOdalys Prewett\n\nEncl.: a map`,
    says: 'There is no sender, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Sergio Mujica / Secretary-General”.', also: ['structure/placeholder'],
    fixed: `[Name of the sender]\nSecretary-General\n\n${EN}\n\nOdalys Prewett\n\nEncl.: a map`,
  }],
});

/** Statements that a policy is still to be approved, by a resolution without a number. */
const POLICY = (approval: string): string => `# Política de muelles\n\n${approval}\n\n## 1 Ámbito de aplicación\n\nEsta política se aplica a todos los muelles del río.\n\n## 2 Amarres\n\nCada barco tiene su amarre, y nadie ata a otro.`;

testRule('structure/missing-element', {
  clean: ['(Pendiente de aprobar; Resolución [xx]/2031)', '(por adoptar: Resolución del Consejo [xx]/2031)', '(Resolución [xx]/2031 del Consejo, por la que se adopta)']
    .map((approval) => ({ type: 'policy', languages: ['es'], draft: POLICY(approval), standsAlone: 'it has a title page' })),
  found: [],
});
