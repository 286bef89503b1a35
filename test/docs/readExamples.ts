import type { CleanCase, FoundCase, Surroundings } from '../kit/cases.ts';

export interface Examples {
  readonly found: readonly FoundCase[];
  readonly clean: readonly CleanCase[];
}

/**
 * The examples of a page: a fenced block `markdown example` (or `text example`) holds a draft with marked places, the quotation below
 * it what is reported, and a block `markdown fixed` what the fix gives; `markdown right` holds a draft in which nothing is found,
 * and `yaml register` the register of all examples of the page. Words after that name what else an example needs: `type=code languages=en,ja`.
 */
export function readExamples(page: string): Examples {
  const found: FoundCase[] = [];
  const clean: CleanCase[] = [];
  let register: string | undefined;
  for (const { info, text, says } of fences(page)) {
    const [language = '', what = '', ...words] = info.split(' ');
    const surroundings = { ...surroundingsOf(language, words), ...(register === undefined ? {} : { register }) };
    const last = found.at(-1);
    if (what === 'register') register = text;
    else if (what === 'right') clean.push({ ...surroundings, draft: text });
    else if (what === 'example') found.push({ ...surroundings, draft: text, ...(says.length === 0 ? {} : { says }) });
    else if (what === 'fixed' && last !== undefined) found[found.length - 1] = { ...last, fixed: text };
  }
  return { found, clean };
}

interface Fence {
  readonly info: string;
  readonly text: string;
  /** The lines of the quotation that follows the block. */
  readonly says: readonly string[];
}

const FENCE = /^```([a-z]+ (?:example|fixed|right|register)[^\n]*)\n([^`]*)\n```\n(?:\n((?:>[^\n]*\n)+))?/gmu;

function fences(page: string): readonly Fence[] {
  return [...page.matchAll(FENCE)].map(([, info = '', text = '', quotation = '']) => ({
    info,
    text,
    says: quotation.split('\n').map((line) => line.replace(/^>\s?/u, '')).filter((line) => line !== ''),
  }));
}

function surroundingsOf(language: string, words: readonly string[]): Surroundings {
  const value = (key: string): string | undefined => words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const type = value('type');
  const languages = value('languages')?.split(',');
  return {
    dialect: language === 'text' ? 'plainText' : 'markdown',
    ...(type === undefined ? {} : { type }),
    ...(languages === undefined ? {} : { languages }),
  };
}
