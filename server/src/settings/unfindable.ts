import { message, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { ByLanguage, DocumentType, Need, SectionRequirement } from '../types/documentType.ts';
import type { SettingsProblem, Value } from './readShape.ts';
import { entriesOf, itemsOf } from './values.ts';

/**
 * What in a type's file is written as it may be, and yet no draft can have: a part of which nothing is said by which it is found, and one
 * that another of its name overrides.
 * @param root the file
 * @param type what was made of it, with what it takes over from the type that it refines
 * @param told what is wrong in it already: a part in which something is, may be found once that is mended
 */
export function unfindable(root: ReadonlyMap<string, Value>, type: DocumentType, told: readonly SettingsProblem[]): readonly SettingsProblem[] {
  const signs = namedIn(entriesOf(root.get('recognise')).get('signs'));
  const elements = namedIn(root.get('elements'));
  const mute = [...wordless(signs, type.recognition.signs), ...wordless(elements, type.elements), ...untitled(root.get('sections'), type.sections)];
  return [
    ...twice(signs), ...twice(elements), ...doubledSections(root.get('sections')),
    ...mute.flatMap(({ part, said }) => (told.some(({ span }) => span.start >= part.whole.start && span.start < part.whole.end) ? [] : [{ span: part.span, message: said }])),
  ];
}

/** A part as the file has it. */
interface Named {
  readonly name: string;
  /** Where its name stands. */
  readonly span: Span;
  readonly whole: Span;
  readonly children: Value | undefined;
}

interface Mute {
  readonly part: Named;
  readonly said: Message;
}

function namedIn(list: Value | undefined): readonly Named[] {
  return itemsOf(list).flatMap((item) => {
    const entries = entriesOf(item);
    const name = entries.get('name');
    return name?.kind === 'text' ? [{ name: name.text, span: name.span, whole: item.span, children: entries.get('children') }] : [];
  });
}

function twice(parts: readonly Named[]): readonly SettingsProblem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ name, span }) => {
    const first = !seen.has(name);
    seen.add(name);
    if (first) return [];
    return [{ span, message: message('“{0}” stands twice in this list: what is said here changes what was said before. Give one of them another name.', name) }];
  });
}

function doubledSections(list: Value | undefined): readonly SettingsProblem[] {
  const sections = namedIn(list);
  return [...twice(sections), ...sections.flatMap(({ children }) => doubledSections(children))];
}

function wordless(parts: readonly Named[], read: readonly { readonly name: string; readonly phrases: ByLanguage<readonly string[]>; readonly looks: readonly string[]; readonly need?: Need }[]): readonly Mute[] {
  const silent = new Set(read.filter(({ phrases, looks, need = 'required' }) => need === 'required' && looks.length === 0 && isEmpty(phrases)).map(({ name }) => name));
  return parts.filter(({ name }) => silent.has(name)).map((part) => ({
    part, said: message('“{0}” is not looked for: “phrases” or “looks” must say how it is found.', part.name),
  }));
}

/** A section without titles is any that has none of the others' titles: there can be but one. */
function untitled(list: Value | undefined, read: readonly SectionRequirement[]): readonly Mute[] {
  const [any, ...others] = read.filter(({ titles }) => isEmpty(titles));
  return namedIn(list).flatMap((part): Mute[] => [
    ...(any !== undefined && others.some(({ name, need }) => name === part.name && need === 'required') ? [{ part, said: message('“{0}” is not looked for: “titles” must say how it is found, as “{1}” has none and is every other section.', part.name, any.name) }] : []),
    ...untitled(part.children, read.find(({ name }) => name === part.name)?.children ?? []),
  ]);
}

function isEmpty(words: ByLanguage<readonly string[]>): boolean {
  return Object.values(words).every((phrases) => phrases.length === 0);
}
