/** How a number that is kept free is marked, by language. English stands in for languages without a row. */
const RESERVED: Readonly<Record<string, string>> = {
  en: '[Reserved]', fr: '[Réservé]', es: '[Reservado]', ru: '[Зарезервировано]', ja: '[欠番]', de: '[Reserviert]',
};

export function reservedIn(language: string): string {
  return RESERVED[language.split('-')[0] ?? language] ?? '[Reserved]';
}
