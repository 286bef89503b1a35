/**
 * The source of a pattern that finds one of the words; of those that fit at a place the longest comes first. Words that begin alike share
 * their beginning, so that at each place of a text few alternatives are tried, however many words there are.
 *
 * @param written a character as the pattern has it
 */
export function anyOf(words: Iterable<string>, written = literal): string {
  return oneOf([...new Set(words)].sort((a, b) => b.length - a.length), written);
}

/** A character that stands for itself. */
export function literal(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\]/u, '\\$&');
}

/** @param words the longest first */
function oneOf(words: readonly string[], written: typeof literal): string {
  const alike = new Map<string, string[]>();
  for (const word of words) {
    const [first = ''] = word;
    const others = alike.get(first) ?? [];
    alike.set(first, others);
    others.push(word);
  }
  return [...alike.values()].map((group) => withBeginningOnce(group, written)).join('|');
}

function withBeginningOnce(words: readonly string[], written: typeof literal): string {
  const beginning = words.reduce(sharedBeginning);
  const endings = words.map((word) => word.slice(beginning.length)).filter((ending) => ending !== '');
  const before = [...beginning].map(written).join('');
  return endings.length === 0 ? before : `${before}(?:${oneOf(endings, written)})${endings.length < words.length ? '?' : ''}`;
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length++;
  return one.slice(0, length).replace(HALF_OF_A_CHARACTER, '');
}

const HALF_OF_A_CHARACTER = /[\uD800-\uDBFF]$/u;
