import { message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { ByLanguage, Condition, DocumentType, ElementPlace, ElementRequirement, Look, Need, Recognition, SectionRequirement, Sign, SignPlace } from '../types/documentType.ts';
import { nearestName } from './nearestName.ts';
import { readShape, type SettingsProblem, type Value } from './readShape.ts';
import { CONDITIONS, ELEMENT_PLACES, LOOKS, NEEDS, SIGN_PLACES, TYPE_SHAPE } from './typeShape.ts';
import { unfindable } from './unfindable.ts';
import { entriesOf, itemsOf, textOf } from './values.ts';

export interface TypeReading {
  /** `undefined` where the file has no name, or no usable YAML. */
  readonly type: DocumentType | undefined;
  readonly problems: readonly SettingsProblem[];
}

/** A type's file before anything is known of the type that it refines. */
export interface WrittenType {
  readonly root: ReadonlyMap<string, Value>;
  readonly name: string | undefined;
  /** Where its name stands. */
  readonly named: Span;
  /** The name of the type that it refines. */
  readonly refines: string | undefined;
  readonly problems: readonly SettingsProblem[];
}

export function parseType(text: string): WrittenType {
  const { value, problems } = readShape(text, TYPE_SHAPE);
  const root = entriesOf(value);
  const name = root.get('name');
  return { root, name: textOf(name), named: name?.span ?? { start: 0, end: 0 }, refines: textOf(root.get('extends')), problems };
}

/**
 * Reads a document type's file. Whatever is wrong with it is told at its place, and all that is right counts.
 * @param known the types that it may refine with `extends`
 */
export function readType(text: string, known: readonly DocumentType[]): TypeReading {
  return typeOf(parseType(text), known);
}

/** @param circle the types that would refine each other, this one first, where that is so */
export function typeOf({ root, name, problems }: WrittenType, known: readonly DocumentType[], circle: readonly string[] = []): TypeReading {
  const found: SettingsProblem[] = [...problems];
  if (name === undefined) return { type: undefined, problems: found };
  // A slip in “extends” must not make an empty type of one that is there already under this name.
  const base = baseOf(root.get('extends'), known, circle, found) ?? (found.length > problems.length ? known.findLast((type) => type.name === name) : undefined);
  const recognise = root.get('recognise');
  const type: DocumentType = {
    name,
    about: textOf(root.get('about')) ?? base?.about ?? '',
    basis: textOf(root.get('basis')) ?? (base?.name === name ? base.basis : ''),
    numbering: textOf(root.get('numbering')) ?? base?.numbering ?? '',
    recognition: recognise === undefined ? base?.recognition ?? NEVER : recognition(recognise, base?.recognition ?? NEVER),
    elements: merged(grounded(base?.elements ?? [], base?.basis ?? ''), itemsOf(root.get('elements')), element),
    sections: merged(grounded(base?.sections ?? [], base?.basis ?? ''), itemsOf(root.get('sections')), section),
  };
  return { type, problems: [...found, ...unfindable(root, type, found)].sort((a, b) => a.span.start - b.span.start) };
}

const NEVER: Recognition = { enough: 0, signs: [], against: {} };

function baseOf(value: Value | undefined, known: readonly DocumentType[], circle: readonly string[], problems: SettingsProblem[]): DocumentType | undefined {
  if (value?.kind !== 'text') return undefined;
  if (circle.length === 1) {
    problems.push({ span: value.span, message: message('“{0}” cannot refine itself: “extends” names another document type.', value.text) });
    return undefined;
  }
  if (circle.length > 1) {
    problems.push({ span: value.span, message: message('These types refine each other in a circle: {0}. One of them must refine another, or none.', [...circle, ...circle.slice(0, 1)].map((name) => `“${name}”`).join(' → ')) });
    return undefined;
  }
  const base = known.findLast((type) => type.name === value.text);
  if (base !== undefined) return base;
  const names = known.map((type) => type.name);
  const nearest = nearestName(value.text, names);
  problems.push({
    span: value.span,
    message: message('There is no document type “{0}” to refine. Known: {1}.', value.text, names.join(', ')),
    ...(nearest === undefined ? {} : { instead: nearest }),
  });
  return undefined;
}

/** What a type requires, each with the basis of the type where it names none: in a refinement it keeps it, and what that adds has not this basis. */
function grounded<T extends { readonly basis: string }>(requirements: readonly T[], basis: string): readonly T[] {
  return requirements.map((requirement) => (requirement.basis === '' ? { ...requirement, basis } : requirement));
}

/** The base's entries, each changed by the entry of its name, and the others after them. */
function merged<T extends { readonly name: string }>(
  base: readonly T[], items: readonly Value[], read: (entry: ReadonlyMap<string, Value>, name: string, base: T | undefined) => T,
): readonly T[] {
  const result = [...base];
  for (const item of items) {
    const entry = entriesOf(item);
    const name = textOf(entry.get('name'));
    if (name === undefined) continue;
    const at = result.findIndex((it) => it.name === name);
    if (at >= 0) result[at] = read(entry, name, result[at]);
    else result.push(read(entry, name, undefined));
  }
  return result;
}

function recognition(value: Value, base: Recognition): Recognition {
  const entry = entriesOf(value);
  return {
    enough: numberOf(entry.get('enough')) ?? base.enough,
    signs: merged(base.signs, itemsOf(entry.get('signs')), sign),
    against: { ...base.against, ...phrasesOf(entry.get('against')) },
  };
}

function sign(entry: ReadonlyMap<string, Value>, name: string, base: Sign | undefined): Sign {
  return {
    name,
    says: textOf(entry.get('says')) ?? base?.says ?? name,
    weight: numberOf(entry.get('weight')) ?? base?.weight ?? 1,
    where: oneOf<SignPlace>(entry.get('where'), SIGN_PLACES) ?? base?.where ?? 'anywhere',
    times: numberOf(entry.get('times')) ?? base?.times ?? 1,
    phrases: { ...base?.phrases, ...phrasesOf(entry.get('phrases')) },
    looks: looksOf(entry.get('looks')) ?? base?.looks ?? [],
    basis: textOf(entry.get('basis')) ?? base?.basis ?? '',
  };
}

function element(entry: ReadonlyMap<string, Value>, name: string, base: ElementRequirement | undefined): ElementRequirement {
  const where = entry.get('where');
  // A refinement that states anew whether it is needed means: always.
  const when = oneOf<Condition>(entry.get('when'), CONDITIONS) ?? (entry.has('need') ? undefined : base?.when);
  return {
    name,
    title: textOf(entry.get('title')) ?? base?.title ?? name,
    need: oneOf<Need>(entry.get('need'), NEEDS) ?? base?.need ?? 'required',
    ...(when === undefined ? {} : { when }),
    where: where === undefined ? base?.where ?? ['front'] : itemsOf(where).flatMap((item) => oneOf<ElementPlace>(item, ELEMENT_PLACES) ?? []),
    phrases: { ...base?.phrases, ...phrasesOf(entry.get('phrases')) },
    looks: looksOf(entry.get('looks')) ?? base?.looks ?? [],
    mayEnd: { ...base?.mayEnd, ...phrasesOf(entry.get('mayEnd')) },
    text: { ...base?.text, ...textsOf(entry.get('text')) },
    basis: textOf(entry.get('basis')) ?? base?.basis ?? '',
  };
}

function section(entry: ReadonlyMap<string, Value>, name: string, base: SectionRequirement | undefined): SectionRequirement {
  return {
    name,
    need: oneOf<Need>(entry.get('need'), NEEDS) ?? base?.need ?? 'required',
    titles: { ...base?.titles, ...phrasesOf(entry.get('titles')) },
    mayBeTitled: { ...base?.mayBeTitled, ...phrasesOf(entry.get('mayBeTitled')) },
    many: flagOf(entry.get('many')) ?? base?.many ?? false,
    mayBeEmpty: flagOf(entry.get('mayBeEmpty')) ?? base?.mayBeEmpty ?? false,
    anywhere: flagOf(entry.get('anywhere')) ?? base?.anywhere ?? false,
    children: merged(base?.children ?? [], itemsOf(entry.get('children')), section),
    text: { ...base?.text, ...textsOf(entry.get('text')) },
    basis: textOf(entry.get('basis')) ?? base?.basis ?? '',
  };
}

function phrasesOf(value: Value | undefined): ByLanguage<readonly string[]> {
  return Object.fromEntries([...entriesOf(value)].map(([language, phrases]) => [
    language, phrases.kind === 'text' ? [phrases.text] : itemsOf(phrases).flatMap((item) => textOf(item) ?? []),
  ]));
}

function textsOf(value: Value | undefined): ByLanguage<string> {
  return Object.fromEntries([...entriesOf(value)].flatMap(([language, text]) => (text.kind === 'text' ? [[language, text.text] as const] : [])));
}

function looksOf(value: Value | undefined): readonly Look[] | undefined {
  return value === undefined ? undefined : itemsOf(value).flatMap((item) => oneOf<Look>(item, LOOKS) ?? []);
}

function oneOf<T extends string>(value: Value | undefined, allowed: readonly T[]): T | undefined {
  const text = textOf(value);
  return allowed.find((it) => it === text);
}

function numberOf(value: Value | undefined): number | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : Number(text);
}

function flagOf(value: Value | undefined): boolean | undefined {
  return value?.kind === 'flag' ? value.on : undefined;
}

