import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'a letter is a document by itself' } as const;
const FRENCH = ['Ligue des fontaines\n4, quai des Tanneurs', 'Réf. : LF/31\n7 mai 2024', 'Aux sections locales', 'Mesdames, Messieurs,', 'La pompe de la place haute est réparée, et chacun peut de nouveau y puiser de l’eau sans faire la queue.', 'Veuillez apporter vos propres seaux.', 'Cordialement,'];
const ENGLISH = ['League of Fountains\n4, quai des Tanneurs', 'Ref.: LF/31\n7 May 2024', 'To the local sections', 'Ladies and Gentlemen,', 'The pump on the upper square has been mended, and everybody can draw water there again without queueing.', 'Please bring your own buckets.', 'Yours faithfully,'];
const letters = (french: string, english: string): string => [...FRENCH, french, ...ENGLISH, english].join('\n\n');

// A name is of no language: what stands below it says in which language a signature is.
testRule('translation/untranslated', {
  clean: [
    { ...alone, languages: ['fr', 'en'], draft: letters('Joris van den Bosch\nResponsable des pompes', 'Joris van den Bosch\nPumps Officer') },
    { ...alone, languages: ['fr', 'en'], dialect: 'plainText', draft: letters('Marta de Oliveira\nResponsable des normes', 'Marta de Oliveira\nStandards Officer') },
  ],
  found: [
    { ...alone, languages: ['fr', 'en'], draft: letters('Joris van den Bosch\nSecrétaire de la ligue des fontaines', '⟦Joris van den Bosch\nSecrétaire de la ligue des fontaines⟧') },
  ],
});

const SPANISH = ['Liga de las fuentes\nLeague of Fountains', 'LF/31', '7 May 2024\n7 de mayo de 2024', 'To the member wells\nA los pozos miembros', 'Dear Members,', 'Estimados miembros:', ENGLISH[4] ?? '', 'La bomba de la plaza alta está reparada, y cualquiera puede volver a sacar agua sin hacer cola.', 'Yours sincerely,', 'Atentamente,'];

// A name stands once above an office in each language; a day in each language is one day.
testRule('translation/extra', {
  clean: [{ ...alone, languages: ['en', 'es'], draft: [...SPANISH, 'Nerea Goikoetxea\nDirector, Water Division\nDirectora, División de Agua'].join('\n\n') }],
});
