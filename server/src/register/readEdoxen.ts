import type { BodyTable } from '../model/bodies.ts';
import type { ResolutionIdentity } from '../model/citation.ts';
import { message } from '../text/message.ts';
import { span, type Span } from '../text/span.ts';
import { languageInName } from './languageInName.ts';
import { field, itemsOf, textOf, type MapNode, type Node } from './node.ts';
import { isoDate, languageTag, readIdentity, yearOf, type WrittenIdentity } from './recordFields.ts';
import type { LocalText, RegisterProblem, RegisteredBody, Relation, RelationType, Resolution, ResolutionDate } from './resolution.ts';
import { readTree } from './readTree.ts';
import type { RegisterFile, RegisterSource } from './source.ts';

export interface EdoxenReading {
  readonly records: readonly Resolution[];
  readonly bodies: readonly RegisteredBody[];
  readonly problems: readonly RegisterProblem[];
}

/**
 * Records of a YAML or JSON register in the Edoxen form, current (`decisions`) or older (`resolutions`, in three shapes), of a list of bodies,
 * and of a plain list of records. The shapes differ in where a field stands, so each field is looked for in all its places.
 */
export function readEdoxen(root: Node | undefined, { uri, text }: RegisterFile, source: RegisterSource, bodies: BodyTable): EdoxenReading {
  if (root === undefined) return { records: [], bodies: [], problems: [] };
  const list = root.kind === 'list' ? root : field(root, 'decisions', 'resolutions', 'records');
  const listedBodies = itemsOf(field(root, 'bodies')).flatMap(readBody);
  if (list === undefined) {
    const understood = listedBodies.length > 0 || field(root, 'metadata') !== undefined;
    return { records: [], bodies: listedBodies, problems: understood ? [] : [noList(root)] };
  }
  if (list.kind !== 'list') return { records: [], bodies: listedBodies, problems: textOf(list) === undefined ? [] : [noList(list)] };
  const context: Context = { uri, text, source, bodies, metadata: field(root, 'metadata') };
  const records: Resolution[] = [];
  const problems: RegisterProblem[] = [];
  for (const item of list.items) {
    const read = readRecord(item, context);
    if ('message' in read) problems.push(read);
    else records.push(read);
  }
  return { records, bodies: listedBodies, problems };
}

/** One entry of a register by itself: a record, or what is wrong with it. Places are those of the entry's own text. */
export function readEntry(item: Node, { root, ...file }: RegisterFile & { readonly source: RegisterSource; readonly bodies: BodyTable; readonly root: Node | undefined }): Resolution | RegisterProblem {
  return readRecord(item, { ...file, metadata: field(root, 'metadata') });
}

interface Context {
  readonly uri: string;
  readonly text: string;
  readonly source: RegisterSource;
  readonly bodies: BodyTable;
  readonly metadata: Node | undefined;
}

function noList(node: Node): RegisterProblem {
  return {
    span: span(node.span.start, Math.min(node.span.end, node.span.start + 40)),
    message: message('No list of resolutions stands here: a register has “decisions:” (or “resolutions:”) with one entry for each resolution.'),
  };
}

function readRecord(item: Node, context: Context): Resolution | RegisterProblem {
  if (item.kind !== 'map') {
    return { span: firstLine(item), message: message('This entry is no resolution: write its fields below each other, “identifier:” first.') };
  }
  const dates = datesOf(item);
  const adopted = dates.find((it) => ADOPTION.has(it.kind)) ?? dates[0] ?? metadataDate(context.metadata);
  const identifiers = itemsOf(field(item, 'identifier', 'identifiers', 'number'));
  const first = identifiers[0];
  const written = identifiers.map((node) => writtenIdentity(node, item, context, yearOf(adopted?.date)));
  const identities = written.flatMap((it) => (it === undefined ? [] : [readIdentity(it, context.bodies)]));
  if (first === undefined || identities.length === 0) {
    return { span: firstLine(item), message: message('This resolution has no “identifier”: without a number nothing can refer to it.') };
  }
  const badDate = itemsOf(field(item, 'dates')).find((node) => isoDate(dateText(node)) === undefined && dateText(node) !== undefined);
  if (badDate !== undefined && adopted === undefined) {
    return { span: badDate.span, message: message('“{0}” is no date: write year, month and day, as in 2023-02-23.', dateText(badDate) ?? '') };
  }
  return {
    identities,
    designation: written.find((it) => it !== undefined)?.number ?? '',
    titles: textsOf(item, 'title', context),
    dates: dates.length > 0 ? dates : adopted === undefined ? [] : [adopted],
    status: textOf(field(item, 'status'))?.toLowerCase(),
    relations: relationsOf(item, identities, context),
    urls: urlsOf(item),
    operative: operativeLater(context, item.span),
    uri: context.uri,
    span: item.span,
    numberSpan: (field(first, 'number') ?? first).span,
  };
}

const ADOPTION: ReadonlySet<string> = new Set(['adoption', 'adopted', 'decided', 'decision', 'negatived', 'ballot', '']);

function firstLine(node: Node): { readonly start: number; readonly end: number } {
  const first = node.kind === 'map' ? node.entries[0]?.keySpan : node.kind === 'list' ? node.items[0]?.span : node.span;
  return first === undefined || first.end <= first.start ? span(node.span.start, node.span.start + 1) : first;
}

function writtenIdentity(node: Node, item: MapNode, context: Context, year: number | undefined): WrittenIdentity | undefined {
  const number = node.kind === 'text' ? textOf(node) : textOf(field(node, 'number', 'identifier'));
  if (number === undefined) return undefined;
  const body = textOf(field(node, 'prefix', 'body')) ?? textOf(field(item, 'body', 'prefix')) ?? context.source.body;
  return {
    body, number, kind: textOf(field(item, 'kind', 'type')),
    year: wholeNumber(textOf(field(item, 'year'))) ?? year,
    meeting: wholeNumber(textOf(field(item, 'meeting'))) ?? wholeNumber(textOf(field(context.metadata, 'identifier'))),
  };
}

function wholeNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^\d{1,4}$/u.test(written) ? Number(written) : undefined;
}

function datesOf(item: MapNode): readonly ResolutionDate[] {
  const listed = itemsOf(field(item, 'dates')).flatMap((node): ResolutionDate[] => {
    const date = isoDate(dateText(node));
    return date === undefined ? [] : [{ date, kind: textOf(field(node, 'type', 'kind')) ?? '' }];
  });
  const single = isoDate(textOf(field(item, 'date', 'adopted')));
  return single === undefined ? listed : [{ date: single, kind: 'adoption' }, ...listed];
}

function dateText(node: Node): string | undefined {
  return textOf(node) ?? textOf(field(node, 'date', 'start'));
}

function metadataDate(metadata: Node | undefined): ResolutionDate | undefined {
  const date = isoDate(textOf(field(metadata, 'date'))) ?? isoDate(itemsOf(field(metadata, 'dates')).map(dateText).find((it) => it !== undefined));
  return date === undefined ? undefined : { date, kind: 'meeting' };
}

/** A text with its languages: a scalar, a list of `{spelling, value}`, a map of languages, or spread over `localizations`. */
function textsOf(item: MapNode, name: string, context: Context): readonly LocalText[] {
  const localized = itemsOf(field(item, 'localizations')).flatMap((it) => {
    const text = textOf(field(it, name));
    return text === undefined ? [] : [{ language: languageTag(textOf(field(it, 'language_code', 'spelling', 'language'))), text: oneLine(text) }];
  });
  return [...spelled(field(item, name), languageOf(context)), ...localized];
}

function spelled(node: Node | undefined, otherwise: string): readonly LocalText[] {
  if (node?.kind === 'text') {
    const text = textOf(node);
    return text === undefined ? [] : [{ language: otherwise, text: oneLine(text) }];
  }
  if (node?.kind === 'map' && field(node, 'value') === undefined) {
    return node.entries.flatMap((entry) => {
      const text = textOf(entry.value);
      return text === undefined ? [] : [{ language: languageTag(entry.key), text: oneLine(text) }];
    });
  }
  return itemsOf(node).flatMap((it) => {
    const text = textOf(field(it, 'value')) ?? textOf(it);
    return text === undefined ? [] : [{ language: languageTag(textOf(field(it, 'spelling', 'language_code', 'language'))), text: oneLine(text) }];
  });
}

/** Older files are in one language and seldom say in which but by their names. */
function languageOf({ metadata, uri }: Pick<Context, 'metadata' | 'uri'>): string {
  return languageTag(textOf(field(metadata, 'language', 'language_code')) ?? languageInName(uri));
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

const RELATIONS: Readonly<Record<string, RelationType>> = {
  replaces: 'replaces', replaced_by: 'replacedBy', replacedBy: 'replacedBy', superseded_by: 'replacedBy', supersededBy: 'replacedBy', supersedes: 'replaces',
  updates: 'updates', refines: 'refines', cites: 'cites', considers: 'considers',
  annex_of: 'annexOf', annexOf: 'annexOf', has_annex: 'hasAnnex', hasAnnex: 'hasAnnex',
};

function relationsOf(item: MapNode, own: readonly ResolutionIdentity[], context: Context): readonly Relation[] {
  const identity = (node: Node): ResolutionIdentity | undefined => {
    const number = node.kind === 'text' ? textOf(node) : textOf(field(node, 'number', 'identifier'));
    if (number === undefined) return undefined;
    const kind = textOf(field(item, 'kind', 'type'));
    return readIdentity({ body: textOf(field(node, 'prefix', 'body')) ?? own[0]?.body, kind, number, year: undefined, meeting: undefined }, context.bodies);
  };
  const direct = Object.entries(RELATIONS).flatMap(([name, type]) => [...itemsOf(field(item, name)), ...itemsOf(field(field(item, 'relations'), name))].flatMap((node): Relation[] => {
    const target = identity(node);
    return target === undefined ? [] : [{ type, target }];
  }));
  const relations = field(item, 'relations');
  const listed = relations?.kind !== 'list' ? [] : relations.items.flatMap((node): Relation[] => {
    const type = RELATIONS[textOf(field(node, 'type')) ?? ''];
    const destination = field(node, 'destination', 'target');
    const target = destination === undefined ? undefined : identity(destination);
    return type === undefined || target === undefined ? [] : [{ type, target }];
  });
  return [...direct, ...listed];
}

function urlsOf(item: MapNode): readonly string[] {
  const single = textOf(field(item, 'url'));
  const listed = itemsOf(field(item, 'urls')).flatMap((node) => textOf(node) ?? textOf(field(node, 'ref', 'url')) ?? []);
  return single === undefined ? listed : [single, ...listed];
}

/** Reads the entry again when somebody asks: the trees of all entries would take many times the memory of the file. */
function operativeLater({ text, metadata, uri }: Context, at: Span): () => readonly LocalText[] {
  const language = languageOf({ metadata, uri });
  return () => {
    // Its first line stands after "- ": as many blanks before it make all its lines begin alike.
    const column = at.start - (text.lastIndexOf('\n', at.start - 1) + 1);
    return operativeOf(readTree(' '.repeat(column) + text.slice(at.start, at.end)).root, language);
  };
}

/** The texts of its actions. */
function operativeOf(item: Node | undefined, language: string): readonly LocalText[] {
  const own = itemsOf(field(item, 'actions')).flatMap((node) => spelled(field(node, 'message') ?? node, language));
  const localized = itemsOf(field(item, 'localizations')).flatMap((it) => {
    const tag = languageTag(textOf(field(it, 'language_code', 'spelling', 'language')));
    return itemsOf(field(it, 'actions')).flatMap((node) => spelled(field(node, 'message') ?? node, tag));
  });
  return [...own, ...localized, ...spelled(field(item, 'message'), language)];
}

function readBody(node: Node): RegisteredBody[] {
  const code = textOf(field(node, 'code'));
  return code === undefined ? [] : [{ code, names: spelled(field(node, 'name', 'names'), '') }];
}
