/** What a language is called in a sentence: "Japanese" for `ja`. The tag itself where nobody knows its name. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // A tag that is no BCP 47 tag, as it may stand in a front matter: it is shown as it is.
    return tag;
  }
}
