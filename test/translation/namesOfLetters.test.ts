import { testRule } from '../kit/testRule.ts';

/** A letter of a museum of clocks, with the name of whoever signs as each language writes it. */
const LETTER: Readonly<Record<string, readonly string[]>> = {
  en: ['Mr Piotr Zając\nKeeper', 'Our ref: U-4/27', '6 March 2027', 'To all lending museums', 'Dear colleagues,', 'The tower clock goes back to its church in May, and its case stays with us until the roof is mended.', 'Kind regards,', 'Mr Piotr Zając'],
  fr: ['M. Piotr Zając\nConservateur', 'Notre réf : U-4/27', '6 mars 2027', 'À tous les musées prêteurs', 'Chers collègues,', 'L’horloge de la tour retourne dans son église en mai, et son coffre reste chez nous jusqu’à ce que le toit soit réparé.', 'Cordialement,', 'M. Piotr Zając'],
  es: ['Sr. Piotr Zając\nConservador', 'Nuestra ref.: U-4/27', '6 de marzo de 2027', 'A todos los museos prestadores', 'Estimados colegas:', 'El reloj de la torre vuelve a su iglesia en mayo, y su caja se queda con nosotros hasta que se repare el tejado.', 'Saludos cordiales,', 'Sr. Piotr Zając'],
  ru: ['Пётр Заёнц\nХранитель', '№ U-4/27', '6 марта 2027 г.', 'Всем музеям', 'Уважаемые коллеги!', 'Башенные часы возвращаются в церковь в мае, а их корпус останется у нас до тех пор, пока не починят крышу.', 'С уважением,', 'Пётр Заёнц'],
};

const whole = (...languages: readonly string[]): string => languages.flatMap((language) => LETTER[language] ?? []).join('\n\n');
const inTurns = (...languages: readonly string[]): string => (LETTER.en ?? []).flatMap((_, i) => languages.map((language) => LETTER[language]?.[i] ?? '')).join('\n\n');

for (const rule of ['translation/missing', 'translation/numbers', 'translation/order'] as const) {
  testRule(rule, {
    clean: [
      ...([['es', 'fr'], ['en', 'es'], ['fr', 'en'], ['ru', 'en'], ['fr', 'ru']] as const).flatMap((languages) => [
        { draft: whole(...languages), type: 'letter', languages, standsAlone: 'its name ends it' },
        { draft: inTurns(...languages), type: 'letter', languages, standsAlone: 'its name ends it' },
      ]),
      // Names in Latin letters stand between texts in others.
      { draft: inTurns('en', 'fr', 'ru'), type: 'letter', languages: ['en', 'fr', 'ru'], standsAlone: 'its name ends it' },
      { draft: inTurns('es', 'en', 'ru').replaceAll(/(?:Mr|Sr\.) /gu, ''), type: 'letter', languages: ['es', 'en', 'ru'], standsAlone: 'its name ends it' },
    ],
  });
}
