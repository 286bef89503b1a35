import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'a letter is a document by itself' } as const;
const HEAD = 'Guild of Bell-founders\n\nRef.: GB 12\n\n3 June 2024\n\nTo the member workshops';
const TEXT = 'The great bell of the lower town has a crack that everybody can hear, and the guild has been asked to say by autumn whether it can be mended.';
const CLOSING = 'The closing belongs after the text. Basis: Letter SG 2022: “Best regards,”.';
const NAME = 'The name of the signatory belongs after the text. Basis: Letter SG 2022: the name after the closing.';

// Who signs a letter stands below its closing.
testRule('structure/section-order', {
  clean: [
    { ...alone, draft: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nYours sincerely,\n\nOdile Verhoef` },
    // A subject between salutation and text is no name.
    { ...alone, draft: `${HEAD}\n\nDear masters,\n\nCrack in the great bell\n\n${TEXT}\n\nYours sincerely,\n\nOdile Verhoef` },
    { ...alone, dialect: 'plainText', draft: `${HEAD}\n\nDear masters,\n\nCrack in the great bell\nSecond notice\n\n${TEXT}\n\nYours sincerely,\n\nOdile Verhoef` },
    // Initials are no letters of a list.
    { ...alone, languages: ['ru'], dialect: 'plainText', draft: 'Гильдия колокольных мастеров\n\nИсх. № 12/2024\n\n3 июня 2024 г.\n\nЧленам гильдии\n\nУважаемые мастера!\n\nБольшой колокол нижнего города дал трещину, которую слышат все, и гильдию просят до осени сообщить, можно ли её заделать.\n\nС уважением,\n\nСтарший мастер\nВ. Н. Лиханов' },
  ],
  found: [
    { ...alone, draft: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nOdile Verhoef\n\n⟦Yours sincerely,⟧`, says: CLOSING, fixed: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nYours sincerely,\n\nOdile Verhoef` },
    {
      ...alone, draft: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nOdile Verhoef\n\nMistress of the guild\n\n⟦Yours sincerely,⟧`, says: CLOSING,
      fixed: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nYours sincerely,\n\nOdile Verhoef\n\nMistress of the guild`,
    },
    { ...alone, draft: `${HEAD}\n\nDear masters,\n\n⟦Odile Verhoef⟧\n\n${TEXT}\n\nYours sincerely,`, says: NAME, fixed: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nYours sincerely,\n\nOdile Verhoef` },
    // Initials, below an office, and two who sign beside each other, show a name, too.
    ...['Mistress of the Guild\nO. J. Verhoef', 'Odile Verhoef          Joris Maes\nMistress of the Guild  Keeper of the Bells'].map((names) => ({
      ...alone, dialect: 'plainText' as const, draft: `${HEAD}\n\nDear masters,\n\n⟦${names.replace('\n', '⟧\n')}\n\n${TEXT}\n\nYours sincerely,`, says: NAME,
      fixed: `${HEAD}\n\nDear masters,\n\n${TEXT}\n\nYours sincerely,\n\n${names}`,
    })),
  ],
});

const french = (head: string): string => `Guilde des fondeurs de cloches\n\nRéf. : GF 12\n\nLe 3 juin 2024\n\n${head}\n\nLa grande cloche de la ville basse porte une fêlure que tout le monde entend, et la guilde est priée de dire avant l’automne si elle peut être réparée.\n\nCordialement,\n\nOdile Verhoef`;
const GREETING = 'There is no salutation, which a draft of the type “letter” has here. Basis: Letter SG 2022: “Dear Members,”.';

// Who is named with “Mesdames et Messieurs”, and no comma behind it, gets the letter; the greeting is another line.
testRule('structure/missing-element', {
  clean: [{ ...alone, languages: ['fr'], draft: french('Mesdames et Messieurs les maîtres fondeurs\n\nChers maîtres,') }],
  found: [
    {
      ...alone, languages: ['fr'], also: ['structure/placeholder'], draft: french('Messieurs les maîtres des ateliers').replace('La grande cloche', '⟦La grande cloche').replace('réparée.', 'réparée.⟧'), says: GREETING,
      fixed: french('Messieurs les maîtres des ateliers\n\nChers [membres],'),
    },
  ],
});

const LOANS = '# Policy on Loans\n\n## 1 Scope\n\nThis policy applies to maps that leave the house.\n\n## 2 Deposits\n\nWhoever borrows a map leaves a deposit.';

// What adopts a draft may begin with its number.
testRule('structure/missing-element', {
  clean: [
    { type: 'policy', standsAlone: 'it has a title page', also: ['references/not-covered', 'references/ambiguous'], draft: LOANS.replace('\n\n', '\n\nDecision 12/7 of the Trustees, 4 May 2031\n\n') },
    // A notification has its number behind what it is.
    { ...alone, languages: ['es'], draft: 'Gremio de Campaneros\n\nAviso a los talleres n.º 2024/12\n\n3 de junio de 2024\n\nA todos los talleres miembros\n\nEstimados maestros:\n\nLa campana mayor de la ciudad baja tiene una grieta que todos oyen, y se ha pedido al gremio que diga antes del otoño si puede repararse.\n\nUn cordial saludo,\n\nOdile Verhoef' },
    { ...alone, languages: ['fr'], draft: 'Guilde des fondeurs de cloches\n\nRéf. : GF 12\n\nLe 3 juin 2024\n\nAux ateliers membres\n\nChers maîtres,\n\nLa grande cloche de la ville basse porte une fêlure que tout le monde entend, et la guilde est priée de dire avant l’automne si elle peut être réparée.\n\nNous vous prions d’agréer, chers maîtres, l’expression de nos sentiments les meilleurs.\n\nOdile Verhoef' },
  ],
});
