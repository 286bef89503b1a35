import { join, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const LANGUAGES = { en: 'English', fr: 'French', ru: 'Russian', ja: 'Japanese', es: 'Spanish' };

/** The sentences that drafters look for by name: type, element, what it is called in the list of snippets, what is typed for it. */
const SENTENCES = [
  ['code', 'approval', 'Approval statement of a code', 'approved'],
  ['policy', 'approval', 'Approval statement of a policy', 'adopted'],
  ['policy', 'supersession note', 'Note on what a policy supersedes', 'supersedes'],
  ['tbt-update', 'statement', 'Statement of the meeting and its agenda item', 'agenda-item'],
  ['letter', 'salutation', 'Salutation', 'salutation'],
  ['letter', 'closing', 'Closing of a letter', 'closing'],
];

const DRAFTS = { policy: 'Policy', code: 'Code', 'tbt-update': 'Update to the TBT Committee', letter: 'Letter', resolutions: 'Resolutions' };

/** The usual sentences and the skeletons of whole drafts in each language, out of the document types: what VS Code offers as snippets. */
export async function generateSnippets() {
  const { shippedTypes } = await tsImport(join(root, 'server/src/types/shippedTypes.ts'), import.meta.url);
  const { newDraft, placeholdersOf } = await tsImport(join(root, 'server/src/types/newDraft.ts'), import.meta.url);
  const { withTabStops } = await tsImport(join(root, 'server/src/types/tabStops.ts'), import.meta.url);
  const typeOf = (name) => shippedTypes.find((type) => type.name === name);
  const entries = Object.entries(LANGUAGES).flatMap(([tag, language]) => [
    ...Object.entries(DRAFTS).map(([name, title]) => snippet(`${title} (${language})`, `${name}-${tag}`, newDraft(typeOf(name), [tag]).trimEnd(), typeOf(name))),
    ...SENTENCES.map(([name, element, title, prefix]) => snippet(`${title} (${language})`, `${prefix}-${tag}`, typeOf(name).elements.find((it) => it.name === element).text[tag], typeOf(name))),
  ]);
  return new Map([['snippets/sentences.json', `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`]]);

  function snippet(title, prefix, text, type) {
    const body = withTabStops([text], placeholdersOf(type))[0].split('\n');
    return [title, { prefix, description: text.split('\n').findLast((line) => line !== ''), body: body.length === 1 ? body[0] : body }];
  }
}
