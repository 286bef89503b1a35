import type { Finding } from '../checks/check.ts';
import type { Draft } from '../model/draft.ts';
import { nearestName } from '../settings/nearestName.ts';
import type { Settings } from '../settings/settings.ts';
import { replacement } from '../text/edit.ts';
import { message, type Message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import type { DocumentType } from '../types/documentType.ts';
import { matchesGlob } from './address.ts';

/** Which document type a draft has, and why: said to the person in the editor's status line. */
export interface TypeChoice {
  readonly type: DocumentType;
  readonly reason: Message;
  readonly by: 'frontMatter' | 'settings' | 'recognition';
}

export interface TypeAnswer {
  /** `undefined`: the document is no draft, and nothing is checked in it. */
  readonly choice: TypeChoice | undefined;
  /** A type's name that nobody knows. */
  readonly problems: readonly Finding[];
}

/** How the types recognise a draft by its text; the types' own engine. */
export type Recognise = (draft: Draft, types: readonly DocumentType[]) => { readonly type: DocumentType; readonly reason: Message } | undefined;

/**
 * The first that says so: front matter, settings file, recognition.
 * @param path the draft's path seen from its workspace folder, `undefined` outside of all
 */
export function chooseType(draft: Draft, path: string | undefined, settings: Settings, types: readonly DocumentType[], recognise: Recognise): TypeAnswer {
  const said = draft.frontMatter.draft;
  if (said === false) return NO_DRAFT;
  if (said !== undefined) {
    const type = typeNamed(said, types);
    if (type !== undefined) return { choice: { type, reason: message('The draft says so itself: “draft: {0}”.', said), by: 'frontMatter' }, problems: [] };
    // What a type that is only like the one that is meant asks for would be told besides the one fault that there is.
    return { choice: bySettings(path, settings, types) ?? unrecognised(said, types), problems: [unknownType(draft, said, types)] };
  }
  return { choice: byOthers(draft, path, settings, types, recognise), problems: [] };
}

const NO_DRAFT: TypeAnswer = { choice: undefined, problems: [] };

export function typeNamed(name: string, types: readonly DocumentType[]): DocumentType | undefined {
  return types.findLast((type) => type.name === name);
}

function byOthers(draft: Draft, path: string | undefined, settings: Settings, types: readonly DocumentType[], recognise: Recognise): TypeChoice | undefined {
  const pattern = path === undefined ? undefined : patternFor(path, settings);
  if (pattern?.type === NEVER) return undefined;
  const stated = bySettings(path, settings, types);
  if (stated !== undefined) return stated;
  const recognised = recognise(draft, types);
  if (recognised !== undefined) return { ...recognised, by: 'recognition' };
  if (pattern === undefined) return undefined;
  const type = typeNamed(GENERIC, types);
  return type === undefined ? undefined : { type, reason: message('rapporteur.yaml names “{0}” as drafts, and no document type recognises this one.', pattern.files), by: 'settings' };
}

/** What a pattern of the settings file that names a type says of the draft. */
function bySettings(path: string | undefined, settings: Settings, types: readonly DocumentType[]): TypeChoice | undefined {
  const pattern = path === undefined ? undefined : patternFor(path, settings);
  const type = pattern?.type === undefined ? undefined : typeNamed(pattern.type, types);
  return pattern === undefined || type === undefined ? undefined : { type, reason: message('rapporteur.yaml says so of “{0}”.', pattern.files), by: 'settings' };
}

/** `type: false` in the settings file, as `draft: false` in front matter. */
export const NEVER = 'false';

/** A draft that names a type that nobody knows: what is asked of every draft holds until the name is mended. */
function unrecognised(said: string, types: readonly DocumentType[]): TypeChoice | undefined {
  const type = typeNamed(GENERIC, types);
  return type === undefined ? undefined : { type, reason: message('Its front matter says “draft: {0}”, which is no document type.', said), by: 'recognition' };
}

const GENERIC = 'generic';

function patternFor(path: string, settings: Settings): { readonly files: string; readonly type: string | undefined } | undefined {
  const typed = settings.files.findLast((it) => it.type !== undefined && matchesGlob(path, it.files));
  // A pattern that names a type says more than one that does not, wherever it stands.
  const found = typed ?? settings.drafts.find((it) => it.type !== undefined && matchesGlob(path, it.files)) ?? settings.drafts.find((it) => matchesGlob(path, it.files));
  return found === undefined ? undefined : { files: found.files, type: found.type?.value };
}

function unknownType(draft: Draft, said: string, types: readonly DocumentType[]): Finding {
  const known = types.map((type) => type.name);
  const nearest = nearestName(said, known);
  const span = typePlace(draft, said);
  return {
    rule: 'settings/invalid',
    span,
    message: message('“{0}” is not the name of a document type. Known: {1}.', said, known.join(', ')),
    related: [],
    fixes: () => (nearest === undefined || draft.text.slice(span.start, span.end) !== said ? [] : [{
      title: message('Change to “{0}”', nearest), preferred: true, safe: false, changes: [{ uri: undefined, edits: [replacement(span, nearest)] }],
    }]),
  };
}

/** Where the front matter names the draft's type; the first line where that is not found. */
export function typePlace(draft: Draft, name: string): Span {
  const line = DRAFT_LINE.exec(draft.text.slice(draft.frontMatter.span.start, draft.frontMatter.span.end));
  const at = line === null ? -1 : line[0].indexOf(name, 'draft'.length);
  if (line === null || at < 0) return draft.lines.spanOf(0);
  const start = draft.frontMatter.span.start + line.index + at;
  return { start, end: start + name.length };
}

const DRAFT_LINE = /^draft[ \t]*:.*$/mu;
