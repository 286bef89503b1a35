import type { Dialect } from '../model/draft.ts';
import { inOwnLanguage, type DocumentType, type ElementRequirement, type SectionRequirement } from './documentType.ts';
import { formOf, inLanguage, isCountedOn, titleIn } from './levels.ts';
import { bracketsIn, TITLE_PLACEHOLDERS } from './placeholders.ts';
import type { LabelForm } from '../model/label.ts';
import { writeLabel } from '../model/labels/readLabel.ts';
import { BODY_STUBS } from '../model/stubs.ts';
import { oncePer } from '../text/oncePer.ts';

/**
 * A new draft: its front matter and its skeleton.
 * @param languages BCP 47 tags, the source first
 */
export function newDraft(type: DocumentType, languages: readonly string[], dialect: Dialect = 'markdown'): string {
  const said = languages.length > 1 || (languages[0] ?? 'en') !== 'en' ? [`languages: [${languages.join(', ')}]`] : [];
  return `${['---', `draft: ${type.name}`, ...said, '---'].join('\n')}\n\n${skeletonOf(type, languages, dialect)}`;
}

/**
 * Title page and sections of a new draft, in each language.
 * What is to be filled in stands in brackets, and is `structure/placeholder` until it is; a language in which the type has no words is left out.
 * @param languages BCP 47 tags, the source first; English where there are none
 */
export function skeletonOf(type: DocumentType, languages: readonly string[], dialect: Dialect): string {
  const asked = languages.length > 0 ? languages : ['en'];
  // Words of another language beside themselves would be a translation that is none.
  const known = asked.filter((language) => hasWords(type, language));
  const texts = (known.length > 0 ? known : asked.slice(0, 1)).flatMap((language) => textsIn(type, language, dialect));
  return `${texts.join('\n\n')}\n`;
}

function textsIn(type: DocumentType, language: string, dialect: Dialect): readonly string[] {
  return [
    ...elementTexts(type, language, 'front', dialect),
    ...(hasSections(type) ? sectionTexts(type, language, dialect) : elementTexts(type, language, 'body', dialect)),
    ...elementTexts(type, language, 'end', dialect),
  ];
}

/** Whether the type says anything in the language. */
function hasWords({ elements, sections }: DocumentType, language: string): boolean {
  const said = [...elements.map(({ text }) => text), ...sections.flatMap(({ titles, text }) => [titles, text])];
  return said.length === 0 ? inOwnLanguage(BODY_STUBS, language) !== undefined : said.some((by) => inOwnLanguage<unknown>(by, language) !== undefined);
}

/** All words in brackets that the type's skeletons hold, and those that are inserted for every type. */
export const placeholdersOf: (type: DocumentType) => ReadonlySet<string> = oncePer((type: DocumentType) => new Set([
  ...Object.values(BODY_STUBS), ...Object.values(TITLE_PLACEHOLDERS),
  ...type.elements.flatMap((element) => Object.values(element.text).flatMap(bracketsIn)),
  ...type.sections.flatMap(sectionBrackets),
]));

function sectionBrackets(section: SectionRequirement): readonly string[] {
  return [...Object.values(section.text).flatMap(bracketsIn), ...section.children.flatMap(sectionBrackets)];
}

function elementTexts(type: DocumentType, language: string, place: ElementRequirement['where'][number], dialect: Dialect): readonly string[] {
  return type.elements
    .filter((element) => element.need !== 'optional' && element.where[0] === place)
    .flatMap((element) => {
      const text = inLanguage(element.text, language);
      if (text === undefined) return [];
      if (dialect === 'plainText') return [text];
      return [element.name === TITLE ? `# ${text}` : text.split('\n').join('  \n')];
    });
}

/** The element that is the draft's own title: a heading in Markdown. */
const TITLE = 'title';

/** A section of the skeleton is what the type requires or recommends, and an optional one for which it has a text. */
function inSkeleton(section: SectionRequirement): boolean {
  return section.need !== 'optional' || Object.keys(section.text).length > 0;
}

function hasSections(type: DocumentType): boolean {
  return type.sections.some(inSkeleton);
}

function sectionTexts(type: DocumentType, language: string, dialect: Dialect): readonly string[] {
  const numbered = type.elements.some((element) => element.looks.includes('numbered'));
  return textsOf(type.sections, { form: formOf(type), path: [], numbered, language, dialect });
}

/** How the sections of one level are written. */
interface SectionStyle {
  /** How they are numbered, if they are. */
  readonly form: LabelForm | undefined;
  /** The number of the section in which they stand. */
  readonly path: readonly number[];
  /** The text is numbered, too. */
  readonly numbered: boolean;
  readonly language: string;
  readonly dialect: Dialect;
}

function textsOf(sections: readonly SectionRequirement[], style: SectionStyle): readonly string[] {
  const { form, numbered, language, dialect } = style;
  return sections.filter(inSkeleton).flatMap((section, i) => {
    const path = [...style.path, i + 1];
    const title = Object.keys(section.titles).length === 0 ? inLanguage(TITLE_PLACEHOLDERS, language) ?? '' : titleIn(section, language);
    const label = form === undefined ? '' : `${writeLabel(form, path)} `;
    const body = inLanguage(section.text, language) ?? inLanguage(BODY_STUBS, language) ?? '';
    const heading = dialect === 'markdown' ? `${'#'.repeat(path.length + 1)} ` : '';
    const inside = { ...style, path, form: form !== undefined && isCountedOn(form) ? form : undefined };
    return [`${heading}${label}${title}`, numbered ? `${path.join('.')}.1. ${body}` : body, ...textsOf(section.children, inside)];
  });
}
