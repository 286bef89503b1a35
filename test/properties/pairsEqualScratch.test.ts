import assert from 'node:assert/strict';
import type { Draft } from '../../server/src/model/draft.ts';
import { pairLanguages } from '../../server/src/model/pair.ts';
import type { Pairing } from '../../server/src/model/pairing.ts';
import { align, type Alignment, type Sides } from '../../server/src/model/pairing/align.ts';
import { bandsAround } from '../../server/src/model/pairing/band.ts';
import { costsFor } from '../../server/src/model/pairing/cost.ts';
import { Lexicon } from '../../server/src/model/pairing/lexicon.ts';
import { PairingMemory } from '../../server/src/model/pairing/pairingMemory.ts';
import { unitsOf, type Unit } from '../../server/src/model/pairing/units.ts';
import { unitsAfter } from '../../server/src/model/pairing/unitsAfter.ts';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { Chance } from '../kit/random.ts';
import { Typist } from '../kit/typist.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

/** Long enough that an alignment is worked out again in a part only. */
const PARAGRAPHS = 120;

/** A sentence with its translations. */
type Sentence = Readonly<Record<string, string>>;

const SENTENCES: readonly [Sentence, ...Sentence[]] = [
  { en: 'The delegates of all members meet in the building of the secretariat.', ru: 'Делегаты всех членов собираются в здании секретариата.', ja: '全ての会員の代表は事務局の建物に集まる。', fr: 'Les délégués de tous les membres se réunissent dans le bâtiment du secrétariat.' },
  { en: 'Documents are sent out 12 days before.', ru: 'Документы рассылаются за 12 дней.', ja: '文書は12日前に送付される。', fr: 'Les documents sont envoyés 12 jours avant.' },
  { en: 'Whoever cannot come appoints another person in writing and tells the Secretary-General of it in good time.', ru: 'Кто не может прийти, письменно назначает другое лицо и своевременно сообщает об этом Генеральному секретарю.', ja: '出席できない者は、書面で他の者を指名し、適時に事務総長に通知する。', fr: 'Quiconque ne peut venir désigne par écrit une autre personne et en informe à temps le Secrétaire général.' },
  { en: 'See ISO/IEC 17000.', ru: 'См. ISO/IEC 17000.', ja: 'ISO/IEC 17000を参照。', fr: 'Voir ISO/IEC 17000.' },
  { en: 'Votes are counted by two persons who do not vote themselves.', ru: 'Голоса подсчитывают два лица, которые сами не голосуют.', ja: '票は、自ら投票しない二人の者が数える。', fr: 'Les voix sont comptées par deux personnes qui ne votent pas.' },
];

describe('Pairs that are found again after each edit', () => {
  const drafts = [
    ...seedTexts().filter(({ name }) => name.includes('.en-')),
    ...[['ru', 'paragraphs'], ['ja', 'paragraphs'], ['fr', 'paragraphs'], ['ru', 'sections'], ['fr', 'table']].map(([language = '', layout = '']) => ({ name: `a long draft in en and ${language} by ${layout}`, text: longDraft(language, layout) })),
  ];
  const each = Math.ceil(howMany(350) / drafts.length);
  for (const { name, text } of drafts) {
    it(`are those of a fresh reading: ${each} edits of ${name}`, function () {
      this.timeout(1_200_000);
      const typist = new Typist(Chance.of(name + (process.env['RAPPORTEUR_SEED'] ?? '')));
      const reader = new DraftReader('memory:draft', 'markdown');
      const memory = new PairingMemory();
      let now = text;
      memory.pair(reader.read(now), undefined, []);
      for (let i = 1; i <= each; i++) {
        // What is pasted makes the draft another in the end.
        now = i % 40 === 0 ? text : typist.next(now);
        const draft = reader.read(now);
        assert.deepEqual(indices(memory.pair(draft, undefined, [])), indices(pairLanguages(draft)), `Edit ${i} of ${JSON.stringify(now)}`);
      }
    });
  }

  it('know that a name of words that a language has stands above an address no more, though the other language stands between the two', () => {
    const written = (last: string): string => `---\nlanguages: [en, ru]\n---\n\nThe council met.\n\nСовет собрался.\n\nGrace Field\n\nГрейс Филд\n\n${last}\n`;
    const reader = new DraftReader('memory:draft', 'markdown');
    const [before, now] = [written('12 rue Verte, 1202 Geneva, field@example.org'), written('she spoke of the budget of the council')].map((text) => reader.read(text));
    assert.ok(before !== undefined && now !== undefined);
    const comparison = { lexicon: new Lexicon(), compared: new Set<never>(), meant: new Map() };
    const english = (draft: Draft) => ({ draft, blocks: draft.blocks.filter(({ stream }) => stream === 'en') });
    const exempt = (units: readonly Unit[] = []) => units.flatMap((unit) => (unit.exempt ? [unit.block.prose] : []));
    const units = unitsOf(before, english(before).blocks, comparison);
    assert.ok(exempt(units).includes('Grace Field'));
    assert.deepEqual(exempt(unitsOf(now, english(now).blocks, comparison)), []);
    assert.deepEqual(exempt(unitsAfter(units, english(before), english(now), comparison, { samePlaces: true, otherNumbers: [] })?.units), []);
  });

  it('tell of paragraphs that were exchanged, one typed over the other and then the other over the one', function () {
    this.timeout(1_200_000);
    const chance = Chance.of(`exchanged ${process.env['RAPPORTEUR_SEED'] ?? ''}`);
    const reader = new DraftReader('memory:draft', 'markdown');
    const memory = new PairingMemory();
    const text = longDraft('ru', 'paragraphs', 'complete');
    let exchanged = 0;
    const asFresh = (now: string): Pairing => {
      const draft = reader.read(now);
      const pairing = memory.pair(draft, undefined, []);
      assert.deepEqual(indices(pairing), indices(pairLanguages(draft)), now);
      return pairing;
    };
    assert.ok(asFresh(text).languages.every(({ missing, extra, moved }) => missing.length + extra.length + moved.length === 0));
    for (let i = 0; i < howMany(40); i++) {
      const paragraphs = text.split('\n\n');
      const translations = [...paragraphs.keys()].filter((k) => /^[\p{Script=Cyrillic}]/u.test(paragraphs[k] ?? ''));
      const k = chance.below(translations.length - 3);
      const [one = 0, other = 0] = [translations[k], translations[k + 1 + chance.below(2)]];
      const say = (at: number, words: number): string => paragraphs.map((paragraph, p) => (p === at ? text.split('\n\n')[words] ?? '' : paragraph)).join('\n\n');
      asFresh(say(one, other));
      paragraphs[one] = text.split('\n\n')[other] ?? '';
      if (asFresh(say(other, one)).languages.some(({ moved }) => moved.length > 0)) exchanged++;
      asFresh(text);
    }
    assert.ok(exchanged > 0);
  });

  for (const [language, layout] of [['ru', 'paragraphs'], ['fr', 'paragraphs'], ['ja', 'sections'], ['fr', 'table']] as const) {
    it(`are those of a fresh reading where paragraphs are put in and taken out: en and ${language} by ${layout}`, function () {
      this.timeout(1_200_000);
      const chance = Chance.of(`${language} ${layout} put in ${process.env['RAPPORTEUR_SEED'] ?? ''}`);
      const reader = new DraftReader('memory:draft', 'markdown');
      const memory = new PairingMemory();
      const text = longDraft(language, layout);
      const parted = layout === 'table' ? '\n' : '\n\n';
      const put = ['The council met.', ...text.split(parted).slice(4, 9), `[To be written in ${language}.]`, 'A title', 'Grace Field', '12 rue Verte, 1202 Geneva, field@example.org', 'Copies go to all members.', '---'] as const;
      let now = text;
      for (let i = 0; i < howMany(60); i++) {
        const paragraphs = now.split(parted);
        const at = 4 + chance.below(paragraphs.length - 4);
        const given = layout === 'table' ? `| ${chance.oneOf(put)} | ${chance.oneOf(put)} |` : chance.oneOf(put);
        paragraphs.splice(at, chance.below(3), ...(chance.below(2) === 0 ? [given] : []));
        now = i % 20 === 19 ? text : paragraphs.join(parted);
        const draft = reader.read(now);
        assert.deepEqual(indices(memory.pair(draft, undefined, [])), indices(pairLanguages(draft)), `Edit ${i + 1} of ${JSON.stringify(now)}`);
      }
    });
  }

  it('know that a word stands behind a number that was alone, in a draft whose other language has no known word for it', () => {
    const written = (title: string): string => `---\nlanguages: [en, ro]\n---\n\n${['1', '2', `3${title}`, '4'].map((number) => `Article ${number}\n\nThe wardens meet in room ${number.charAt(0)}.\n\nČlánok ${number.charAt(0)}\n\nPaznicii se întâlnesc în sala ${number.charAt(0)}.\n\n`).join('')}`;
    const reader = new DraftReader('memory:draft', 'markdown');
    const memory = new PairingMemory();
    for (const title of ['', ' x', ' xy', '', ' x']) {
      const draft = reader.read(written(title));
      assert.deepEqual(indices(memory.pair(draft, undefined, [])), indices(pairLanguages(draft)), title);
    }
  });

  it('are one outcome as long as nothing but words changed', () => {
    const reader = new DraftReader('memory:draft', 'markdown');
    const memory = new PairingMemory();
    const text = longDraft('ru', 'paragraphs');
    const at = text.indexOf('delegates', text.length / 2) + 3;
    const before = memory.pair(reader.read(text), undefined, []);
    const after = memory.pair(reader.read(`${text.slice(0, at)}x${text.slice(at)}`), undefined, []);
    assert.equal(after.outcome, before.outcome);
    const without = memory.pair(reader.read(text.replace(/\n\n[^\n]*(?=\n\n61\. )/u, '')), undefined, []);
    assert.notEqual(without.outcome, before.outcome);
  });
});

describe('An alignment worked out again around an edit', () => {
  for (const [language, layout] of [['ru', 'paragraphs'], ['fr', 'paragraphs'], ['ja', 'sections']] as const) {
    it(`costs at each place what a fresh one costs: en and ${language} by ${layout}`, function () {
      this.timeout(1_200_000);
      const chance = Chance.of(language + (process.env['RAPPORTEUR_SEED'] ?? ''));
      const text = longDraft(language, layout);
      const lexicon = new Lexicon();
      const sidesOf = (of: string): Pick<Sides, 'source' | 'target' | 'bands'> => {
        const draft = new DraftReader('memory:draft', 'markdown').read(of);
        const [source, target] = ['en', language].map((tag) => unitsOf(draft, draft.blocks.filter(({ stream }) => stream === tag), { lexicon, compared: new Set(), meant: new Map() }));
        return { source: source ?? [], target: target ?? [], bands: bandsAround(source ?? [], target ?? []) };
      };
      const versions = [text];
      for (let i = 0; i < howMany(20); i++) versions.push(withWordsCut(versions.at(-1) ?? text, chance));
      const sides = versions.map(sidesOf);
      lexicon.settle();
      const costs = costsFor(lexicon, 1, 1);
      let former: Alignment | undefined;
      for (const each of sides) {
        const again = align({ ...each, costs }, former);
        const fresh = align({ ...each, costs });
        assert.deepEqual(costsIn(again), costsIn(fresh));
        assert.deepEqual(again.beads, fresh.beads);
        former = again;
      }
    });
  }
});

/** The text with the end of one of its paragraphs cut off: its length says less of what it belongs to. */
function withWordsCut(text: string, chance: Chance): string {
  const paragraphs = text.split('\n\n');
  const at = 1 + chance.below(paragraphs.length - 1);
  return paragraphs.map((words, i) => (i === at ? words.slice(0, Math.max(6, Math.floor(words.length / 3))) : words)).join('\n\n');
}

function costsIn({ quick }: Alignment): unknown {
  return quick.rows.map(({ from, base, cost, step }) => [from, [...cost].map((each) => base + each), [...step]]);
}

function indices({ languages }: Pairing): unknown {
  const of = (blocks: readonly { readonly index: number }[]): readonly number[] => blocks.map(({ index }) => index);
  return languages.map(({ language, pairs, moved, missing, extra }) => ({
    language, pairs: pairs.map(({ source, target }) => [of(source), of(target)]), moved: moved.map(({ source, target }) => [of(source), of(target)]),
    missing: missing.map(({ source, after }) => [source.index, after?.index]), extra: of(extra),
  }));
}

/** A draft in two languages whose paragraphs differ in length; a few have no translation, where it lacks some. */
function longDraft(language: string, layout: string, lacks: 'some' | 'complete' = 'some'): string {
  const chance = new Chance(11);
  const rows = Array.from({ length: PARAGRAPHS }, (_, i) => {
    const sentences = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(SENTENCES));
    const label = i % 3 === 0 ? `${i + 1}. ` : '';
    const say = (tag: string): string => `${label}${sentences.map((sentence) => sentence[tag] ?? '').join(' ')}`;
    return { source: say('en'), target: lacks === 'some' && i % 37 === 20 ? undefined : say(language) };
  });
  const front = `---\nlanguages: [en, ${language}]\n---\n\n`;
  if (layout === 'table') return `${front}| English | Français |\n|---|---|\n${rows.map(({ source, target }) => `| ${source} | ${target ?? ''} |\n`).join('')}`;
  if (layout === 'sections') return `${front}${rows.map(({ source }) => `${source}\n\n`).join('')}${rows.flatMap(({ target }) => (target === undefined ? [] : [`${target}\n\n`])).join('')}`;
  return `${front}${rows.map(({ source, target }) => `${source}\n\n${target === undefined ? '' : `${target}\n\n`}`).join('')}`;
}
