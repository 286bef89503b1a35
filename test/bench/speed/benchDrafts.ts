import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '../../../server/src/model/draft.ts';
import { pairLanguages } from '../../../server/src/model/pair.ts';
import type { Pairing } from '../../../server/src/model/pairing.ts';
import { DraftReader } from '../../../server/src/model/readDraft.ts';
import { Chance } from '../../kit/random.ts';

export const DRAFT_KINDS = ['markdown', 'markdown en/fr', 'markdown en/ja', 'markdown en/ru', 'plain text'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** A draft as large as wanted, with one fault near its beginning and valid numbers through the whole. */
export interface BenchDraft {
  readonly kind: DraftKind;
  readonly languageId: 'markdown' | 'plaintext';
  readonly file: string;
  readonly text: string;
  /** Offset inside a word, in the middle of the text. */
  readonly middle: number;
  /** Behind the last digit of the number of a paragraph in the middle, for which `put` is wrong. */
  readonly label: { readonly offset: number; readonly put: string };
  /** Line (from 0) on which the planted skip of a number is told. */
  readonly plantedLine: number;
}

/** Material of the seeds, and of drafts made for the purpose: paragraphs that say the same in each of the languages, without numbers. */
type Paragraphs = readonly (readonly string[])[];

interface Language {
  readonly numbered: (document: number) => string;
}

/** What every paragraph says besides, so that no two are alike. */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { numbered: (n) => ` This was presented in document N ${n}.` },
  fr: { numbered: (n) => ` Cela a été présenté dans le document N ${n}.` },
  ja: { numbered: (n) => `これは文書 N ${n} で提示された。` },
  ru: { numbered: (n) => ` Это было представлено в документе N ${n}.` },
};

/** Faults of the kinds that the neighbours look for; ours has nothing to say of them. */
const FOR_NEIGHBOURS = 'The members of the commitee did recieve [the list](#no-such-section) and [the annex][no-such-annex].';

export function benchDraft(kind: DraftKind, bytes: number): BenchDraft {
  switch (kind) {
    case 'markdown': return written(kind, bytes, ['en'], update(), 'markdown');
    case 'markdown en/fr': return written(kind, bytes, ['en', 'fr'], { ...FRONTS.fr, ...translated() }, 'markdown');
    case 'markdown en/ja': return written(kind, bytes, ['en', 'ja'], { ...FRONTS.ja, ...paired('code-of-ethics.en-ja.txt') }, 'markdown');
    case 'markdown en/ru': return written(kind, bytes, ['en', 'ru'], { ...FRONTS.ru, ...paired('regional-engagement-policy.en-ru.txt') }, 'markdown');
    case 'plain text': return written(kind, bytes, ['en'], update(), 'plaintext');
  }
}

/** What begins and ends a draft. */
interface Front {
  readonly title: readonly string[];
  readonly introduction: readonly string[];
  readonly conclusion: readonly string[];
}

interface Body {
  readonly paragraphs: Paragraphs;
  readonly headings: Paragraphs;
}

type Material = Front & Body;

const FRONTS = {
  fr: { title: ['Regulations of the Committee', 'Règlement du Comité'], introduction: ['Scope', 'Champ d’application'], conclusion: ['Entry into force', 'Entrée en vigueur'] },
  ja: { title: ['ISO Code of Ethics and Conduct', 'ISOの倫理および行動の規範'], introduction: ['Introduction', '序文'], conclusion: ['Implementation', '実施'] },
  ru: { title: ['Regional Engagement Policy', 'Политика регионального вовлечения'], introduction: ['Scope', 'Область применения'], conclusion: ['Implementation', 'Реализация'] },
} satisfies Record<string, Front>;

function written(kind: DraftKind, bytes: number, languages: readonly string[], material: Material, languageId: BenchDraft['languageId']): BenchDraft {
  const chance = new Chance(7);
  const marked = languageId === 'markdown';
  const parts: string[] = [];
  let size = 0;
  const add = (text: string): void => {
    parts.push(text);
    size += Buffer.byteLength(text);
  };
  /** Sections are numbered alike in each language, and their paragraphs, too. */
  const section = (number: number, headings: readonly string[], count: number, plants: 'a skipped number' | 'nothing'): void => {
    for (const heading of headings) add(marked ? `## ${number} ${heading}\n\n` : `${number} ${heading}\n`);
    for (let i = 1; i <= count; i++) {
      const paragraph = material.paragraphs[chance.below(material.paragraphs.length)] ?? [];
      const document = 1_000 + chance.below(99_000);
      const label = `${number}.${plants === 'nothing' || i < 3 ? i : i + 1}.`;
      languages.forEach((language, at) => {
        const also = at === 0 && number === 1 && i === 1 ? ` ${FOR_NEIGHBOURS}` : '';
        const body = `${paragraph[at] ?? ''}${LANGUAGES[language]?.numbered(document) ?? ''}${also}`;
        add(`${label} ${marked ? withMarkUp(body, language, chance) : wrapped(body)}\n${marked ? '\n' : ''}`);
      });
    }
    if (!marked) add('\n');
  };

  if (marked) add('---\ndraft: true\n---\n\n'.replace('true', languages.length > 1 ? 'generic' : 'tbt-update'));
  for (const line of material.title) add(marked ? `${line}\n\n` : `${line}\n`);
  if (!marked) add('\n');
  section(1, material.introduction, 2, 'nothing');
  section(2, headingOf(material, 2), 4, 'a skipped number');
  let number = 2;
  while (size < bytes * 0.985 - 500) {
    number++;
    section(number, headingOf(material, number), 3 + chance.below(6), 'nothing');
  }
  section(number + 1, material.conclusion, 2, 'nothing');
  const text = parts.join('');
  const skipped = text.indexOf('\n2.4.') + 1;
  return {
    kind, languageId, file: `${kind.replace(/[ /]/gu, '-')}.${marked ? 'md' : 'txt'}`, text, middle: insideWord(text), label: labelNear(text), plantedLine: text.slice(0, skipped).split('\n').length - 1,
  };
}

function headingOf({ headings }: Material, number: number): readonly string[] {
  return (headings[number % headings.length] ?? []).map((heading) => `${heading} (${number})`);
}

/** Inside the first plain word behind the middle of the text. */
function insideWord(text: string): number {
  const from = Math.floor(text.length / 2);
  return from + text.slice(from).search(/ [a-z]{6,} /u) + 3;
}

function labelNear(text: string): BenchDraft['label'] {
  const from = Math.floor(text.length / 2);
  const found = /\n(?<label>\d+\.2)\. /u.exec(text.slice(from));
  // Behind the line break.
  return { offset: from + (found?.index ?? 0) + 1 + (found?.groups?.['label']?.length ?? 0), put: '7' };
}

/** Emphasis, code and links as drafts have them, in one paragraph of four. */
function withMarkUp(text: string, language: string, chance: Chance): string {
  if (chance.below(4) !== 0 || language !== 'en') return text;
  const words = text.split(' ');
  const at = chance.below(words.length - 2);
  const word = words[at] ?? '';
  if (!/^[a-z]{4,}$/u.test(word)) return text;
  words[at] = chance.oneOf([`*${word}*`, `**${word}**`, `\`${word}\``, `[${word}](https://www.iso.org/${word})`]);
  return words.join(' ');
}

/** Lines of up to 80 characters, as pasted from a PDF. */
function wrapped(text: string): string {
  let line = 0;
  return text.split(' ').reduce((sum, word) => {
    // A line that begins with a number or a bracket could be read as a label.
    const breaks = line > 0 && line + word.length > 78 && /^[a-z]{2}/u.test(word);
    line = breaks ? word.length : line + word.length + 1;
    return sum === '' ? word : `${sum}${breaks ? '\n' : ' '}${word}`;
  }, '');
}

function update(): Material {
  const seed = readFileSync(join('corpus', 'seeds', 'tbt-update-2025-03.txt'), 'utf8');
  const draft = new DraftReader('seed', 'plainText').read(seed);
  const usable = draft.blocks.filter((block) => block.kind === 'listItem' && isUsable(block.prose)).map((block) => [block.prose]);
  return {
    title: ['ISO UPDATE TO THE TBT COMMITTEE', 'This document contains information provided by ISO at the TBT Committee meeting of 26‑28 March 2025 under Agenda Item 7.a on Updates by Observers.'],
    introduction: ['INTRODUCTION'],
    paragraphs: usable,
    headings: [['Regulatory Cooperation'], ['Conformity Assessment'], ['Child Protection'], ['Capacity Building'], ['Digital Transformation'], ['Climate Action'], ['Standards for Trade']],
    conclusion: ['CONCLUSION'],
  };
}

function paired(file: string): Body {
  const seed = readFileSync(join('corpus', 'seeds', file), 'utf8');
  return bodyOf([pairLanguages(new DraftReader('seed', 'plainText').read(seed))]);
}

/** Languages that share a script. */
function translated(): Body {
  const read = (file: string): Draft => new DraftReader(file, 'markdown').read(readFileSync(join('test', 'translation', 'pairs', file), 'utf8'));
  return bodyOf([pairLanguages(read('committee-regulations.fr.md'), read('committee-regulations.en.md')), ...['bylaws.en-fr.md', 'assembly-resolutions.en-fr.md'].map((file) => pairLanguages(read(file)))]);
}

function bodyOf(pairings: readonly Pairing[]): Body {
  const pairs = pairings.flatMap(({ languages }) => languages[0]?.pairs ?? []).flatMap(({ source: [source, ...more], target: [target, ...others] }) => (
    source === undefined || target === undefined || more.length + others.length > 0 ? [] : [{ kind: source.kind, texts: [source.prose, target.prose] }]
  ));
  return {
    paragraphs: pairs.filter(({ kind, texts }) => kind === 'paragraph' && texts.every(isUsable)).map(({ texts }) => texts),
    headings: pairs.filter(({ kind, texts }) => kind === 'heading' && texts.every((text) => !/\d/u.test(text))).map(({ texts }) => texts),
  };
}

/** Prose that says the same wherever it stands: no numbers, no place of the seed. */
function isUsable(text: string): boolean {
  return text.length > 30 && !/\d|[•“”«»"]|section|above|below/u.test(text);
}
