/** A text from a draft or a register inside Markdown: nothing of it is mark-up, a link, a command or HTML. Line breaks become blanks. */
export function plainMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(MARKUP, '\\$&').trim();
}

/** Hyphens inside words and dates, and colons that begin no address, are no mark-up: clients that show the source show them bare. */
const MARKUP = /[\\`*_{}[\]<>()#+!|~&$@]|:(?=\/)|(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])/gu;

/** A link to an address on the web; anything else gives the text alone. */
export function webLink(text: string, address: string): string {
  return /^https?:\/\/[^\s<>"'()\\`]{1,2000}$/iu.test(address) ? `[${plainMarkdown(text)}](<${address}>)` : plainMarkdown(text);
}
