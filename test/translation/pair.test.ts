import assert from 'node:assert/strict';
import type { Dialect, Draft } from '../../server/src/model/draft.ts';
import { pairLanguages } from '../../server/src/model/pair.ts';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { CODE, POLICY, codePairs } from './seeds.ts';

describe('pairing the languages of a draft', () => {
  it('pairs every paragraph of the Code', () => {
    const { pairs, extra } = only(CODE);
    for (const { source, target } of codePairs()) {
      const pair = pairs.find((candidate) => candidate.source.some((words) => holds(source, words)));
      assert.ok(pair?.target.some((words) => holds(target, words)), `${source} ↔ ${pair?.target.join(' + ') ?? 'nothing'}`);
    }
    assert.deepEqual(extra, []);
  });

  it('pairs every paragraph of the Policy, titles and texts in one bullet included', () => {
    const { missing, extra, pairs } = only(POLICY);
    assert.deepEqual(missing, []);
    assert.equal(extra.length, 1, 'the Russian title page, which the English has lost');
    const joined = pairs.filter((pair) => pair.source.length > 1).map((pair) => pair.source[0]);
    assert.ok(joined.includes('All voices heard') && joined.includes('Sustainability'));
    const engagement = pairs.find((pair) => pair.source[0] === 'Basis for engagement with RSOs');
    assert.deepEqual(engagement?.target, ['Основа для взаимодействия с РОС.']);
  });

  it('finds the one paragraph of the Code that has no counterpart, whichever it is', () => {
    const wrong: string[] = [];
    for (const { source, target } of codePairs()) {
      const { missing, extra } = only(CODE.replace(target, ''));
      const found = missing.filter((words) => !isImprint(words));
      if (found.length !== 1 || !holds(source, found[0] ?? '') || extra.length > 0) wrong.push(`${source.slice(0, 60)}: ${found.join(' | ').slice(0, 120)} extra ${extra.length}`);
    }
    assert.deepEqual(wrong, []);
  });

  it('finds the one paragraph of the Policy that has no counterpart, whichever it is', () => {
    const clean = only(POLICY);
    const wrong: string[] = [];
    for (const pair of clean.draft.pairs) {
      const [first] = pair.target;
      const last = pair.target.at(-1);
      if (first === undefined || last === undefined || pair.source.length > 1) continue;
      const text = POLICY.slice(0, first.span.start) + POLICY.slice(last.span.end);
      const { missing } = only(text);
      if (missing.length !== 1 || missing[0] !== pair.source[0]?.prose) wrong.push(`${pair.source[0]?.prose.slice(0, 60) ?? ''}: ${missing.join(' | ').slice(0, 120)}`);
    }
    assert.deepEqual(wrong, []);
  });

  for (const [where, at] of [['before', 0], ['among', 15], ['after', 30]] as const) {
    it(`pairs what has a counterpart, with forty paragraphs ${where} it that have none`, () => {
      const english = Array.from({ length: 30 }, (_, i) => `The committee considered document ${i * 7 + 3} and asked its members for comments by June.`);
      const russian = Array.from({ length: 30 }, (_, i) => `Комитет рассмотрел документ ${i * 7 + 3} и попросил своих членов представить замечания к июню.`);
      const added = Array.from({ length: 40 }, (_, i) => `Дополнительный абзац ${900 + i}, которого нет в исходном тексте и который был добавлен позднее.`);
      russian.splice(at, 0, ...added);
      const { missing, pairs } = only([...english, ...russian].join('\n\n'));
      assert.deepEqual(missing, []);
      for (const [i, words] of english.entries()) assert.ok(pairs.some(({ source, target }) => source.includes(words) && target.some((other) => other.includes(`документ ${i * 7 + 3} и`))), words);
    });
  }
});

describe('a title that stands twice in both languages', () => {
  it('has its counterpart each time, however short it is in characters', () => {
    const { missing, extra } = only('Internationalization and translation of standards\n\nInternationalization and translation of standards\n\nStandards are translated by the members who need them, and the translations are kept by the secretariat.\n\n'
      + '国際化と翻訳\n\n国際化と翻訳\n\n規格は、それを必要とする会員が翻訳し、翻訳は事務局が保管する。');
    assert.deepEqual([missing, extra], [[], []]);
  });
});

describe('titles that differ by code alone', () => {
  it('are no repetitions, as their numbers show', () => {
    const files = ['members', 'votes', 'minutes', 'dates'];
    const contents = (word: string) => files.map((name, i) => `2.${i + 1}. ${word}\`${name}.csv\``).join('\n\n');
    const english = `# The files of the secretariat\n\n${contents('')}\n\nEach of these files holds what is known of its matter, one entry in each line of the text.\n\nThe secretariat changes the files after each meeting and tells the members which of the entries are new.`;
    const spanish = `# Los archivos de la secretaría\n\n${contents('El archivo ')}\n\nCada uno de estos archivos contiene lo que se sabe de su asunto, una entrada en cada línea del texto.\n\nLa secretaría modifica los archivos después de cada reunión e informa a los miembros de las entradas que son nuevas.`;
    const { missing, extra } = only(`---\nlanguages: [en, es]\n---\n${english}\n\n${spanish}`, 'markdown');
    assert.deepEqual([missing, extra], [[], []]);
  });
});

describe('paragraphs that were exchanged far from each other', () => {
  const english = ['Dear colleagues,', 'The working group met in Lima and agreed on the draft of the guide.', 'Comments are welcome until 30 June 2027.', 'The draft is kept in the library of the working group.', 'The ballot opens on 1 September 2027 and closes on 1 December 2027.'];
  const russian = ['Уважаемые коллеги!', 'Рабочая группа собралась в Лиме и согласовала проект руководства.', 'Замечания принимаются до 30 июня 2027 г.', 'Проект хранится в библиотеке рабочей группы.', 'Голосование откроется 1 сентября 2027 г. и закроется 1 декабря 2027 г.'];

  it('keep their counterparts, where one of them is a few words only', () => {
    const [greeting = '', ...others] = russian;
    const ballot = others.pop() ?? '';
    const { missing, extra, pairs } = only([...english, ballot, ...others, greeting].join('\n\n'));
    assert.deepEqual([missing, extra], [[], []]);
    for (const [i, words] of english.entries()) assert.ok(pairs.some(({ source, target }) => source.join() === words && target.join() === russian[i]), words);
  });
});

describe('short sentences in each other’s place', () => {
  const english = ['The huts open on the first of June, if the snow allows it.', 'Four paths are closed:', 'a) the path to the lake', 'b) the path to the old mine', 'Take a lamp with you, and leave word in the valley.', 'Until we meet in Innsbruck.'];
  const french = ['Les refuges ouvrent le premier juin, si la neige le permet.', 'Quatre sentiers sont fermés :', 'a) le sentier du lac', 'b) le sentier de la vieille mine', 'Emportez une lampe, et prévenez quelqu’un dans la vallée.', 'Nous nous retrouverons à Innsbruck.'];

  it('are paired by a number that both say in a word', () => {
    const exchanged = french.map((words, i) => french[i === 1 ? 5 : i === 5 ? 1 : i] ?? words);
    const { pairs } = only(`---\nlanguages: [en, fr]\n---\n${[...english, ...exchanged].join('\n\n')}`);
    for (const i of [1, 5]) assert.ok(pairs.some(({ source, target }) => source.join() === english[i] && target.join() === french[i]), english[i]);
  });
});

describe('a section that one language lacks', () => {
  const english = [
    '## Complaints\n\nWhoever sees a breach of these rules writes to the secretary, who answers within five days.',
    '## Where to ask for more advice\n\nMore advice is given on the page of the committee and by telephone.',
    '## Upholding\n\nThe panel decides on each complaint after it has heard both sides, and gives its reasons in writing.\n\nAn appeal goes to the council.',
    '## Changes\n\nThe council may change these rules by two thirds of the votes cast.',
  ];
  const russian = [
    '## Жалобы\n\nТот, кто заметил нарушение этих правил, пишет секретарю, который отвечает в течение пяти дней.',
    '## Куда обращаться\n\nДополнительные советы даются на странице комитета и по телефону.',
    '## Поддержание порядка и правил\n\nКоллегия решает по каждой жалобе, выслушав обе стороны, и письменно излагает причины.\n\nОбжалование направляется в совет.',
    '## Изменения\n\nСовет может изменить эти правила двумя третями поданных голосов.',
  ];

  it('is missing with its own title, not with the next', () => {
    const { missing, pairs } = only([...english, ...russian.filter((_, i) => i !== 1)].join('\n\n'), 'markdown');
    assert.deepEqual(missing, ['Where to ask for more advice', 'More advice is given on the page of the committee and by telephone.']);
    assert.ok(pairs.some(({ source, target }) => source[0] === 'Upholding' && target[0] === 'Поддержание порядка и правил'));
  });
});

/** The pairing of a draft in two languages, in words. */
function only(text: string, dialect: Dialect = 'plainText') {
  const pairing = pairLanguages(read(text, dialect));
  const [language] = pairing.languages;
  assert.ok(language !== undefined);
  return {
    draft: language,
    pairs: language.pairs.map((pair) => ({ source: pair.source.map((block) => block.prose), target: pair.target.map((block) => block.prose) })),
    missing: language.missing.map(({ source }) => source.prose),
    extra: language.extra.map((block) => block.prose),
  };
}

function read(text: string, dialect: Dialect = 'plainText'): Draft {
  return new DraftReader('memory:draft', dialect).read(text);
}

function isImprint(words: string): boolean {
  return /ISBN|rights reserved|iso\.org/u.test(words);
}

/** Whether a block's prose is that of a paragraph as typed. */
function holds(paragraph: string, prose: string): boolean {
  const bare = (text: string) => text.replace(/^(?:[a-d]\)|\d+\.|-)\s/u, '').replace(/[\s*]+/gu, '');
  return bare(paragraph) === bare(prose);
}
