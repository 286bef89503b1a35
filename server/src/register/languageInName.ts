/** What tells the languages of one register's files apart in their addresses: "meetings-fr/24.yml", "24.fr.yml", "fr/24.yml". */
const TAG = /(?<=[/._-])(?:en|fr|es|ru|ja|zh|ar|de|it|pt|ko|eng|fra|spa|rus|jpn|zho|ara|deu)(?=[/._-])/giu;

/** The language that the file's own name or its folder's tells; the last one of several. */
export function languageInName(uri: string): string | undefined {
  const near = `/${uri.split('/').slice(-2).join('/')}`;
  return near.match(TAG)?.at(-1)?.toLowerCase();
}

/** The address without the languages: the same for files that list the same in several. */
export function withoutLanguage(uri: string): string {
  return uri.replace(TAG, '');
}
