import type { Dialect } from '../model/draft.ts';
import { newDraft, placeholdersOf } from '../types/newDraft.ts';
import { withTabStops } from '../types/tabStops.ts';
import type { DocumentType } from '../types/documentType.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { OfferedType } from './protocol.ts';

/** The types that a new draft can have; of two with one name the workspace's own. */
export function offeredTypes(workspace: Workspace, uri: unknown): readonly OfferedType[] {
  return [...typesFor(workspace, uri).values()].map(({ name, about }) => ({ name, about }));
}

/** The skeleton of a new draft, with a tab stop at each place to be filled in. */
export function newDraftSnippet(workspace: Workspace, uri: unknown, name: unknown, languages: unknown, dialect: Dialect | undefined): { readonly snippet: string } | null {
  const type = typeof name === 'string' ? typesFor(workspace, uri).get(name) : undefined;
  if (type === undefined) return null;
  const [snippet = ''] = withTabStops([newDraft(type, tagsIn(languages), dialect)], placeholdersOf(type));
  return { snippet };
}

function typesFor(workspace: Workspace, uri: unknown): ReadonlyMap<string, DocumentType> {
  return new Map(workspace.folderFor(typeof uri === 'string' ? uri : '').types.map((type) => [type.name, type]));
}

/** BCP 47 tags among what was sent. */
function tagsIn(languages: unknown): readonly string[] {
  return Array.isArray(languages) ? languages.filter((it): it is string => typeof it === 'string' && TAG.test(it)) : [];
}

const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/u;
