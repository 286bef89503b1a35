import { evidenceOf } from '../checks/references/evidenceOf.ts';
import { agrees } from '../model/citation/agrees.ts';
import { expanded } from '../model/citation/alternatives.ts';
import type { CitingDraft } from '../model/citingDraft.ts';
import type { Citation } from '../model/citation.ts';
import { blockAt, type Draft } from '../model/draft.ts';
import { typedNumber } from '../register/recordIndex.ts';
import { adoptionOf, identityOf, titleIn, type Resolution } from '../register/resolution.ts';
import type { Answer, Resolutions } from '../register/resolutions.ts';
import type { CopyAge } from '../register/source.ts';
import { addAll } from '../text/manyItems.ts';
import type { Span } from '../text/span.ts';
import { citationAt } from './citationAt.ts';
import { plainMarkdown, webLink } from './plainMarkdown.ts';
import { dateIn } from './resolutionDate.ts';
import { RESOLUTION_WORDS, wordsFor, type ResolutionWords } from './resolutionWords.ts';

export interface ResolutionHover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * What the registers know of the resolution cited at `offset`, in the language of its paragraph; for one that is not found, why, and the
 * nearest. Citations are counted in this draft, and in `drafts` where those are known. What comes from a register or the draft is plain text: no mark-up, command or HTML of it is alive.
 */
export function resolutionHover(draft: Draft, resolutions: Resolutions, offset: number, drafts: readonly CitingDraft[] = []): ResolutionHover | undefined {
  const citation = citationAt(draft, offset);
  if (citation === undefined) return undefined;
  const block = blockAt(draft, citation.span.start);
  const language = block?.language ?? draft.languages[0] ?? 'en';
  const answer = resolutions.find(citation.identity);
  const context = { draft, drafts, resolutions, citation, language, words: wordsFor(language) };
  return { span: citation.span, markdown: answer.state === 'found' ? describe(answer.resolution, context) : explain(answer, context) };
}

interface Context {
  readonly draft: Draft;
  readonly drafts: readonly CitingDraft[];
  readonly resolutions: Resolutions;
  readonly citation: Citation;
  readonly language: string;
  readonly words: ResolutionWords;
}

function describe(resolution: Resolution, context: Context): string {
  const { words, language } = context;
  const title = titleIn(resolution, language);
  const parts = [`**${plainMarkdown(nameOf(resolution, context))}**`];
  if (title !== undefined) parts.push(plainMarkdown(title));
  parts.push(factsOf(resolution, context).map(([label, value]) => `- ${label}${words.colon}${value}`).join('\n'));
  addAll(parts, operativeParagraphs(resolution, language));
  const url = resolution.urls[0];
  if (url !== undefined) parts.push(webLink(words.source, url));
  return parts.join('\n\n');
}

/** "ISO Council – Resolution 11/2023" */
function nameOf(resolution: Resolution, { words, resolutions, language }: Context): string {
  const identity = identityOf(resolution);
  const kind = words.kinds[identity.kind] ?? identity.kind;
  const body = identity.body === undefined ? '' : `${bodyName(identity.body, resolutions, language)} – `;
  return `${body}${kind} ${resolution.designation}`;
}

/** What the body is called in the language, its code where no name is known. */
function bodyName(code: string, resolutions: Resolutions, language: string): string {
  const name = resolutions.bodies.bodies.find((it) => it.code === code && it.names[language.split('-')[0] ?? ''] !== undefined)?.names[language.split('-')[0] ?? '']?.[0];
  return name === undefined ? code : expanded(name)[0] ?? name;
}

function factsOf(resolution: Resolution, context: Context): readonly (readonly [label: string, value: string])[] {
  const { words, language, resolutions, draft, drafts } = context;
  const facts: (readonly [string, string])[] = [];
  const identity = identityOf(resolution);
  if (identity.body !== undefined) facts.push([words.body, plainMarkdown(identity.body)]);
  const date = adoptionOf(resolution)?.date;
  if (date !== undefined) facts.push([words.adopted, plainMarkdown(dateIn(language, date))]);
  const standing = resolutions.standing(resolution);
  const status = standing.state === 'superseded' ? 'superseded' : resolution.status;
  if (status !== undefined) facts.push([words.status, plainMarkdown(words.statuses[status] ?? status)]);
  for (const replaced of resolution.relations.filter((it) => it.type === 'replaces')) {
    const found = resolutions.find(replaced.target);
    facts.push([words.replaces, found.state === 'found' ? named(found.resolution, language) : plainMarkdown(typedNumber(replaced.target))]);
  }
  if (standing.state === 'superseded') {
    if (standing.by !== undefined) facts.push([words.replacedBy, named(standing.by, language)]);
    else if (standing.named !== undefined) facts.push([words.replacedBy, plainMarkdown(typedNumber(standing.named))]);
  }
  facts.push([words.citedHere, String(timesCited(resolution, draft))]);
  const others = drafts.filter((it) => it.uri !== draft.uri);
  if (others.length > 0) facts.push([words.citedAnywhere, String([draft, ...others].reduce((sum, it) => sum + timesCited(resolution, it), 0))]);
  const register = resolutions.registerOf(resolution);
  if (register !== undefined) facts.push([words.register, withAge(register, plainMarkdown(register), context)]);
  return facts;
}

function timesCited(resolution: Resolution, { citations }: CitingDraft): number {
  return citations.filter((it) => !it.defines && resolution.identities.some((own) => agrees(it.identity, own))).length;
}

/** "https://… (offline copy of 1 January 2026, 3 days ago)" */
function withAge(register: string, shown: string, { resolutions, words, language }: Context): string {
  const copy = resolutions.copyOf(register);
  return copy === undefined ? shown : `${shown} (${plainMarkdown(ageOf(copy, words, language))})`;
}

function ageOf({ date, days }: CopyAge, words: ResolutionWords, language: string): string {
  const dated = filled(words.copy, dateIn(language, date));
  return days === 0 ? dated : `${dated}, ${new Intl.RelativeTimeFormat(RELATIVE.has(primaryOf(language)) ? primaryOf(language) : 'en').format(-days, 'day')}`;
}

/** The languages that have words here: in another, the rest of the hover is in English, too. */
const RELATIVE: ReadonlySet<string> = new Set(Object.keys(RESOLUTION_WORDS));

function primaryOf(language: string): string {
  return language.toLowerCase().split('-')[0] ?? '';
}

function named(resolution: Resolution, language: string): string {
  const title = titleIn(resolution, language);
  return plainMarkdown(title === undefined ? resolution.designation : `${resolution.designation}, ${title}`);
}

const MOST_PARAGRAPHS = 2;
const LONGEST_PARAGRAPH = 400;

function operativeParagraphs(resolution: Resolution, language: string): readonly string[] {
  const all = resolution.operative();
  const own = all.filter((it) => it.language === language.split('-')[0]);
  return (own.length > 0 ? own : all).slice(0, MOST_PARAGRAPHS).map(({ text }) => {
    const short = text.length <= LONGEST_PARAGRAPH ? text : `${text.slice(0, LONGEST_PARAGRAPH).trimEnd()}…`;
    return `> ${plainMarkdown(short)}`;
  });
}

const MOST_NEAREST = 3;

function explain(answer: Exclude<Answer, { readonly state: 'found' }>, context: Context): string {
  const { words, citation, draft, resolutions, language } = context;
  const written = draft.text.slice(citation.span.start, citation.span.end);
  const parts = [`**${plainMarkdown(written)}**`, whyNot(answer, context)].filter((part) => part !== '');
  const others = answer.state === 'ambiguous' ? answer.candidates : resolutions.nearest(citation.identity, evidenceOf(draft, citation), MOST_NEAREST);
  if (others.length > 0) {
    const list = others.slice(0, 8).map((it) => `- ${plainMarkdown(identityOf(it).body ?? '')} ${named(it, language)}`);
    parts.push(`${answer.state === 'ambiguous' ? words.candidates : words.nearest}${words.colon.trimEnd()}\n\n${list.join('\n')}`);
  }
  return parts.join('\n\n');
}

function whyNot(answer: Exclude<Answer, { readonly state: 'found' }>, context: Context): string {
  const { words, citation, resolutions, language } = context;
  const body = plainMarkdown(citation.identity.body === undefined ? '' : bodyName(citation.identity.body, resolutions, language));
  switch (answer.state) {
    case 'ambiguous': return '';
    case 'open': return words.open;
    case 'unresolved': return filled(words.unresolved, answer.registers.map((it) => withAge(it, `“${plainMarkdown(it)}”`, context)).join(', '), body);
    case 'notCovered': {
      const sentences = { noRegister: words.noRegister, body: words.otherBody, year: words.otherYear, incomplete: words.incomplete, noBody: words.noBody };
      return filled(sentences[answer.why], body);
    }
  }
}

function filled(sentence: string, ...values: readonly string[]): string {
  return sentence.replace(/\{(\d)\}/gu, (whole, place: string) => values[Number(place)] ?? whole);
}
