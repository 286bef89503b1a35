import assert from 'node:assert/strict';
import { render } from '../../server/src/text/message.ts';
import type { CheckedFile } from '../../server/src/workspace/reported.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { Chance } from '../kit/random.ts';
import { Typist } from '../kit/typist.ts';
import { howMany } from './howMany.ts';

const SOURCE = 'file:///w/rules.en.md';
const SETTINGS = JSON.stringify({ drafts: [{ files: '**', type: 'generic' }] });

/** A sentence with its translations. */
type Sentence = Readonly<Record<string, string>>;

const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  { en: 'The wardens of all quays meet in the harbour office.', ru: 'Смотрители всех причалов собираются в конторе порта.', fr: 'Les gardiens de tous les quais se réunissent au bureau du port.' },
  { en: 'Notices are put up 12 days before.', ru: 'Объявления вывешиваются за 12 дней.', fr: 'Les avis sont affichés 12 jours avant.' },
  { en: 'Whoever leaves a boat for more than 30 days tells the harbour master of it in writing.', ru: 'Кто оставляет лодку более чем на 30 дней, письменно сообщает об этом капитану порта.', fr: 'Quiconque laisse un bateau plus de 30 jours en informe par écrit le capitaine du port.' },
  { en: 'See ISO 12217-1.', ru: 'См. ISO 12217-1.', fr: 'Voir ISO 12217-1.' },
  { en: 'Fees are counted by two persons who pay none themselves.', ru: 'Сборы подсчитывают два лица, которые сами их не платят.', fr: 'Les droits sont comptés par deux personnes qui n’en paient pas.' },
];

describe('A translation in a file of its own, while both files are typed in', () => {
  for (const language of ['ru', 'fr']) {
    it(`has the findings of a fresh reading after each edit: en and ${language}`, async function () {
      this.timeout(1_200_000);
      const seed = process.env['RAPPORTEUR_SEED'] ?? '';
      const chance = Chance.of(`two files ${language} ${seed}`);
      const translation = `file:///w/rules.${language}.md`;
      const [source, target] = written(language);
      const files = new Map([[SOURCE, source], [translation, target]]);
      const typists = new Map([...files.keys()].map((uri) => [uri, new Typist(Chance.of(uri + seed))]));
      const workspace = await opened(files);
      let found = 0;
      for (let i = 1; i <= howMany(100); i++) {
        const uri = chance.below(3) > 0 ? SOURCE : translation;
        files.set(uri, i % 50 === 0 ? (uri === SOURCE ? source : target) : typists.get(uri)?.next(files.get(uri) ?? '') ?? '');
        workspace.change(uri, files.get(uri) ?? '', i + 1);
        const fresh = await opened(files);
        // The one that was typed in is looked at first, as in an editor, and the other by what it knows.
        for (const each of [uri, ...files.keys()]) assert.deepEqual(seen(workspace.check(each)), seen(fresh.check(each)), `${each} after edit ${i} in ${uri}: ${JSON.stringify([...files])}`);
        found += workspace.check(translation)?.findings.length ?? 0;
      }
      assert.ok(found > 0, 'Nothing was ever found');
    });
  }
});

async function opened(files: ReadonlyMap<string, string>): Promise<Workspace> {
  const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', SETTINGS], ...files])));
  await workspace.setFolders(['file:///w']);
  for (const [uri, text] of files) workspace.open(uri, 'markdown', text, 1);
  for (const uri of files.keys()) await workspace.prepare(uri);
  return workspace;
}

/** Two files of the same paragraphs: one has another number in the translation, one is left in English, one is missing. */
function written(language: string): readonly [string, string] {
  const chance = new Chance(5);
  const rows = Array.from({ length: 40 }, (_, i) => {
    const sentences = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(SENTENCES));
    const say = (tag: string): string => `${i % 3 === 0 ? `${Math.floor(i / 3) + 1}. ` : ''}${sentences.map((sentence) => sentence[tag] ?? '').join(' ')}`;
    return [say('en'), i === 9 ? say('en') : i === 15 ? undefined : say(language).replace('12', i > 20 && i < 25 ? '14' : '12')] as const;
  });
  const front = (tag: string, more: string): string => `---\nlanguages: [${tag}]\n${more}---\n\n`;
  return [
    `${front('en', '')}${rows.map(([source]) => `${source}\n\n`).join('')}`,
    `${front(language, 'translation-of: rules.en.md\n')}${rows.flatMap(([, target]) => (target === undefined ? [] : [`${target}\n\n`])).join('')}`,
  ];
}

function seen(checked: CheckedFile | undefined): unknown {
  return checked?.findings.map(({ rule, span, severity, message, related }) => [rule, span, severity, render(message), related.map((it) => [it.uri, it.span, render(it.message)])]);
}
