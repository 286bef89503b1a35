import type { Characters } from '../text/longText.ts';
import { readFrontMatter, type FrontMatter } from './frontMatter.ts';

/** Reads the front matter of one document again and again: anew only where it changed. */
export class FrontMatterReader {
  #read: { readonly head: string; readonly frontMatter: FrontMatter } | undefined;

  /** `readFrontMatter` of the text; the very same object as the last time where it is the same. */
  read(text: Characters): FrontMatter {
    const known = this.#read;
    // It ends with its closing rule and a line break: as long as all up to there is the same, it says the same.
    if (known !== undefined && known.head.endsWith('\n') && text.slice(0, known.head.length) === known.head) return known.frontMatter;
    const frontMatter = readFrontMatter(text);
    this.#read = { head: text.slice(0, frontMatter.span.end), frontMatter };
    return frontMatter;
  }
}
