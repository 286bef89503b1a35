import assert from 'node:assert/strict';
import { Session, type Profiler } from 'node:inspector';
import { LongText } from '../../server/src/text/longText.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';

/**
 * That the work of an edit does not grow with the draft. It is counted, not timed: how often the functions run that read words, labels,
 * citations, dates, languages or pairs. What does grow are passes over arrays that move offsets; they call none of these.
 */
const WORK: ReadonlySet<string> = new Set([
  'readPassage', 'cutByLook', 'maskMarkdown', 'maskPlainText', 'piecesOf', 'readLabel', 'weighCandidate', 'findCitations', 'findMentions', 'proseOf', 'countScripts', 'guessLanguage',
  'readNumbering', 'explain', 'pairedAnew', 'filled', 'readDates', 'readQuantities', 'comparable', 'hasPhrase', 'sentencesOf', 'isFixedText', 'meaningsIn', 'placeholdersIn', 'signsIn',
  'isTranslated', 'isLeftBlock',
]);

describe('The work of an edit', function () {
  this.timeout(300_000);
  for (const [name, dialect, paragraph] of [
    ['Markdown', 'markdown', (section: number, item: number) => `${section}.${item}. The committee considered document N ${section * 100 + item}, and asked its members for comments by June.\n\n`],
    ['Markdown, one numbered list', 'markdown', (section: number, item: number) => `${(section - 1) * 15 + item}. The committee considered document N ${section * 100 + item}, and asked its members for comments by June.\n\n`],
    ['Markdown in two languages', 'markdown', (section: number, item: number) => `${section}.${item}. The committee considered document N ${section * 100 + item}, and asked its members for comments by June.\n\n${section}.${item}. Комитет рассмотрел документ N ${section * 100 + item} и попросил своих членов представить замечания к июню.\n\n`],
    ['Markdown in two languages of one script', 'markdown', (section: number, item: number) => `${section}.${item}. The committee considered document N ${section * 100 + item}, and asked all of its members for their comments by the end of June.\n\n${section}.${item}. Le comité a examiné le document N ${section * 100 + item} et prié ses membres de lui faire part de leurs observations avant juin.\n\n`],
    ['plain text without blank lines', 'plainText', (section: number, item: number) => `${section}.${item}. The committee considered document N ${section * 100 + item}, and asked its members for\ncomments by June.\n`],
    ['plain text, a paragraph a line', 'plainText', (section: number, item: number) => `Document ${section * 100 + item}\nThe committee considered document N ${section * 100 + item} at length, and asked its members for comments by June, which its secretary will send on to the working group.\n`],
  ] as const) {
    it(`does not grow with the draft: ${name}`, async () => {
      const small = await workOfEdit(dialect, draftOf(20, paragraph));
      const large = await workOfEdit(dialect, draftOf(200, paragraph));
      assert.ok(small > 0, 'Nothing was counted');
      assert.equal(await languagesOf(dialect, draftOf(20, paragraph)), name.includes('two languages') ? 2 : 1);
      assert.ok(large < 2 * small, `A letter in a draft of 10 times the length takes ${large} steps instead of ${small}`);
    });

    it(`does not grow with the draft where a paragraph is new, and stands in one language alone: ${name}`, async () => {
      const small = await counted(await typingIn(dialect, withNewParagraph(draftOf(20, paragraph)), ALL_DRAFTS, 'laboratories'));
      const large = await counted(await typingIn(dialect, withNewParagraph(draftOf(200, paragraph)), ALL_DRAFTS, 'laboratories'));
      assert.ok(large < 2 * small, `A letter in a draft of 10 times the length takes ${large} steps instead of ${small}`);
    });

    it(`compares no other paragraphs with each other where one is put in, or taken out: ${name}`, async () => {
      const small = await counted(await puttingIn(dialect, withNewParagraph(draftOf(20, paragraph))), isComparison);
      const large = await counted(await puttingIn(dialect, withNewParagraph(draftOf(200, paragraph))), isComparison);
      assert.ok(large < 2 * small + FEW, `A paragraph in a draft of 10 times the length takes ${large} steps instead of ${small}`);
    });

    it(`does not grow with a text that is no draft: ${name}`, async () => {
      const small = await counted(await typingIn(dialect, draftOf(20, paragraph), NO_DRAFTS));
      const large = await counted(await typingIn(dialect, draftOf(200, paragraph), NO_DRAFTS));
      assert.ok(large < 2 * small, `A letter in a text of 10 times the length takes ${large} steps instead of ${small}`);
    });

    it(`copies no long text: ${name}`, async () => {
      assert.equal(await counted(await typingIn(dialect, draftOf(200, paragraph)), isWholeText), 0);
    });

    it(`grows with the draft as it is opened no more than in proportion: ${name}`, async () => {
      const small = await workOfOpening(dialect, draftOf(20, paragraph));
      const large = await workOfOpening(dialect, draftOf(200, paragraph));
      assert.ok(large < 12 * small, `A draft of 10 times the length takes ${large} steps instead of ${small}`);
    });
  }
});

describe('The work of a letter in the source of a translation', function () {
  this.timeout(300_000);
  it('does not grow with the two files', async () => {
    const small = await counted(await typingInSource(20));
    const large = await counted(await typingInSource(200));
    assert.ok(small > 0, 'Nothing was counted');
    assert.ok(large < 2 * small, `A letter in files of 10 times the length takes ${large} steps instead of ${small}`);
  });
});

/** Types a letter into the source, while both files are open, and looks at both. */
async function typingInSource(sections: number): Promise<() => void> {
  const [source, translation] = ['file:///w/rules.en.md', 'file:///w/rules.fr.md'];
  const english = draftOf(sections, (section, item) => `${section}.${item}. The committee considered document N ${section * 100 + item}, and asked its members for comments by June.\n\n`);
  const french = draftOf(sections, (section, item) => `${section}.${item}. Le comité a examiné le document N ${section * 100 + item} et prié ses membres de lui faire part de leurs observations avant juin.\n\n`);
  const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', ALL_DRAFTS]])));
  await workspace.setFolders(['file:///w']);
  workspace.open(source, 'markdown', english, 1);
  workspace.open(translation, 'markdown', `---\nlanguages: [fr]\ntranslation-of: rules.en.md\n---\n\n${french}`, 1);
  for (const uri of [source, translation]) await workspace.prepare(uri);
  const at = english.indexOf('members', english.length / 2 - 500) + 3;
  let now = LongText.of(english);
  const type = (): void => {
    now = now.edited(at, at, 'x');
    workspace.change(source, now);
    for (const uri of [source, translation]) assert.deepEqual(workspace.check(uri)?.findings, []);
  };
  assert.deepEqual(workspace.translationsOf(source), [translation]);
  type();
  type();
  return type;
}

/** Settings by which every file is a draft, and by which none is but what is recognised. */
const ALL_DRAFTS = '{ "drafts": [{ "files": "**", "type": "generic" }] }';
const NO_DRAFTS = '{}';

/** How many languages are found in the draft. */
async function languagesOf(dialect: 'markdown' | 'plainText', text: string): Promise<number> {
  const { workspace, uri } = await opened(dialect, text);
  return workspace.contextOf(uri)?.draft.languages.length ?? 0;
}

function draftOf(sections: number, paragraph: (section: number, item: number) => string): string {
  return Array.from({ length: sections }, (_, section) => Array.from({ length: 15 }, (__, item) => paragraph(section + 1, item + 1)).join('')).join('');
}

/** With a paragraph in the middle about laboratories. */
function withNewParagraph(text: string): string {
  const middle = text.lastIndexOf('\n', text.length / 2) + 1;
  return `${text.slice(0, middle)}\n\nMost of the delegates agreed at the end of the day that new members, whoever they are, had better be heard before anything is decided about their laboratories.\n\n${text.slice(middle)}`;
}

async function workOfEdit(dialect: 'markdown' | 'plainText', text: string): Promise<number> {
  return counted(await typingIn(dialect, text));
}

/** Types a letter into the first such word in the middle of an open draft, as an editor sends it. */
async function typingIn(dialect: 'markdown' | 'plainText', text: string, settings = ALL_DRAFTS, word = 'members'): Promise<() => void> {
  const { workspace, uri } = await opened(dialect, text, settings);
  workspace.check(uri);
  const at = text.indexOf(word, text.length / 2 - 500) + 3;
  let now = LongText.of(text);
  const type = (): void => {
    now = now.edited(at, at, 'x');
    workspace.change(uri, now);
    assert.equal(workspace.check(uri) !== undefined, settings === ALL_DRAFTS);
  };
  // The first letter is read with what the opening left to be done.
  type();
  return type;
}

/** Puts a paragraph in, in the middle of an open draft, and takes it out again. */
async function puttingIn(dialect: 'markdown' | 'plainText', text: string): Promise<() => void> {
  const { workspace, uri } = await opened(dialect, text);
  workspace.check(uri);
  const at = text.lastIndexOf('\n', text.length / 2);
  const put = '\n\nWhoever wishes to speak tells the secretary so before the meeting is opened.\n\n';
  let now = LongText.of(text);
  const type = (): void => {
    for (const edited of [now.edited(at, at, put), now]) {
      now = edited;
      workspace.change(uri, now);
      workspace.check(uri);
    }
  };
  type();
  return type;
}

/** What compares the paragraphs of two languages, or reads in them what is compared. */
function isComparison({ functionName }: Profiler.FunctionCoverage): boolean {
  return COMPARING.has(functionName);
}

const COMPARING: ReadonlySet<string> = new Set(['pairedAnew', 'filled', 'unitOf', 'meaningsIn', 'gainOf', 'sentencesOf', 'plainWords', 'readQuantities', 'readStandards']);
/** So many where nothing is compared. */
const FEW = 20;

function isWholeText({ functionName }: Profiler.FunctionCoverage, url: string): boolean {
  return functionName === 'toString' && url.endsWith('/longText.ts');
}

function isWork({ functionName }: Profiler.FunctionCoverage): boolean {
  return WORK.has(functionName);
}

async function workOfOpening(dialect: 'markdown' | 'plainText', text: string): Promise<number> {
  const { workspace, uri } = await opened(dialect, text);
  return counted(() => assert.ok(workspace.check(uri) !== undefined));
}

async function opened(dialect: 'markdown' | 'plainText', text: string, settings = ALL_DRAFTS): Promise<{ readonly workspace: Workspace; readonly uri: string }> {
  const workspace = new Workspace(memoryHost(new Map([['file:///w/rapporteur.yaml', settings]])));
  await workspace.setFolders(['file:///w']);
  const uri = 'file:///w/draft.md';
  workspace.open(uri, dialect, text, 1);
  await workspace.prepare(uri);
  return { workspace, uri };
}

/** How often some functions run meanwhile, as V8 counts it. */
async function counted(run: () => void, which: (ran: Profiler.FunctionCoverage, url: string) => boolean = isWork): Promise<number> {
  const session = new Session();
  session.connect();
  const ask = <T>(method: string, params?: object): Promise<T> => new Promise((resolve, reject) => {
    session.post(method, params, (error: Error | null, answer?: object) => (error === null ? resolve(answer as T) : reject(error)));
  });
  await ask('Profiler.enable');
  await ask('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  run();
  const { result } = await ask<Profiler.TakePreciseCoverageReturnType>('Profiler.takePreciseCoverage');
  await ask('Profiler.stopPreciseCoverage');
  session.disconnect();
  return result.flatMap(({ functions, url }) => functions.filter((ran) => which(ran, url))).reduce((sum, { ranges }) => sum + (ranges[0]?.count ?? 0), 0);
}
