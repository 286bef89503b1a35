import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

export const CODE = readSeed('code-of-ethics.en-ja.txt');
export const POLICY = readSeed('regional-engagement-policy.en-ru.txt');

export function readSeed(name: string): string {
  return readFileSync(new URL(`../../corpus/seeds/${name}`, import.meta.url), 'utf8');
}

/** The paragraphs of the Code that both languages have, in order, without the title and the back cover. */
export function codePairs(): readonly { readonly source: string; readonly target: string }[] {
  const paragraphs = CODE.split(/\n\s*\n|\n(?=- )/u).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
  const body = paragraphs.slice(paragraphs.indexOf('a) Introduction'), paragraphs.findIndex((paragraph) => paragraph.startsWith('**International')));
  const source = body.filter((paragraph) => !/\p{Script=Hiragana}|\p{Script=Han}/u.test(paragraph));
  const target = body.filter((paragraph) => /\p{Script=Hiragana}|\p{Script=Han}/u.test(paragraph));
  assert.equal(source.length, target.length);
  return source.map((paragraph, k) => ({ source: paragraph, target: target[k] ?? '' }));
}
