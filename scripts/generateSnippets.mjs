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

/** Type, what it is called in the list of snippets. */
const DRAFTS = [['policy', 'Policy'], ['code', 'Code'], ['tbt-update', 'Update to the TBT Committee'], ['letter', 'Letter'], ['resolutions', 'Resolutions']];

/** The usual sentences and the skeletons of whole drafts in each language, out of the document types: what VS Code offers as snippets. */
export async function generateSnippets() {
  const { shippedTypes } = await tsImport(join(root, 'server/src/types/shippedTypes.ts'), import.meta.url);
  const { newDraft, placeholdersOf, skeletonOf } = await tsImport(join(root, 'server/src/types/newDraft.ts'), import.meta.url);
  const { withTabStops } = await tsImport(join(root, 'server/src/types/tabStops.ts'), import.meta.url);
  const { DraftReader } = await tsImport(join(root, 'server/src/model/readDraft.ts'), import.meta.url);
  const { recognise } = await tsImport(join(root, 'server/src/types/recognise.ts'), import.meta.url);
  const typeOf = (name) => shippedTypes.find((type) => type.name === name);
  return new Map([
    ['snippets/wholeDrafts.json', inEachLanguage(DRAFTS, (draft, tag) => wholeDraft(draft, tag, 'markdown'))],
    ['snippets/wholeDraftsInPlainText.json', inEachLanguage(DRAFTS, (draft, tag) => wholeDraft(draft, tag, 'plainText'))],
    ['snippets/sentences.json', inEachLanguage(SENTENCES, sentence)],
  ]);

  function inEachLanguage(rows, snippetOf) {
    const entries = Object.entries(LANGUAGES).flatMap(([tag, language]) => rows.map((row) => {
      const { title, prefix, ...said } = snippetOf(row, tag);
      return [`${title} (${language})`, { prefix: `${prefix}-${tag}`, ...said }];
    }));
    return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
  }

  function wholeDraft([name, title], tag, dialect) {
    const type = typeOf(name);
    return { title, prefix: name, description: `${type.about.replace(/\.$/u, '')}, in ${LANGUAGES[tag]}.`, body: bodyOf(textOf(type, tag, dialect).trimEnd(), type) };
  }

  /** Plain text has no front matter where its words tell what it is, and in which language. */
  function textOf(type, tag, dialect) {
    const skeleton = skeletonOf(type, [tag], dialect);
    if (dialect === 'markdown') return newDraft(type, [tag], dialect);
    const draft = new DraftReader('', dialect).read(skeleton);
    const tells = draft.languages.join() === tag && recognise(draft, shippedTypes)?.type === type;
    return tells ? skeleton : newDraft(type, [tag], dialect);
  }

  function sentence([name, element, title, prefix], tag) {
    const type = typeOf(name);
    const text = type.elements.find((it) => it.name === element).text[tag];
    return { title, prefix, description: text, body: bodyOf(text, type) };
  }

  function bodyOf(text, type) {
    const lines = withTabStops([text], placeholdersOf(type))[0].split('\n');
    return lines.length === 1 ? lines[0] : lines;
  }
}
