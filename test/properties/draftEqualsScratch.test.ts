import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import type { Block } from '../../server/src/model/block.ts';
import type { Dialect, Draft } from '../../server/src/model/draft.ts';
import type { Label } from '../../server/src/model/label.ts';
import { applyEdits } from '../../server/src/text/edit.ts';
import { Chance, randomEdit } from '../kit/random.ts';
import { anyText } from './anyText.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

describe('A reader that has read other texts before', () => {
  for (const dialect of ['markdown', 'plainText'] as const) {
    it(`knows of a text what a new reader knows of it (${dialect})`, function () {
      this.timeout(1_200_000);
      fc.assert(fc.property(anyText, fc.nat(), (text, seed) => {
        const reader = new DraftReader('file:///draft', dialect);
        const chance = new Chance(seed);
        let now = text;
        reader.read(now);
        for (let i = 0; i < 5; i++) {
          const edit = randomEdit(now, chance);
          now = applyEdits(now, [edit]);
          assert.deepEqual(plain(reader.read(now)), plain(new DraftReader('file:///draft', dialect).read(now)), `After ${JSON.stringify(edit)}: ${JSON.stringify(now)}`);
        }
      }), { numRuns: howMany(150) });
    });
  }

  for (const { name, text } of seedTexts()) {
    for (const dialect of ['markdown', 'plainText'] as const) {
      it(`knows the same of ${name} after every edit (${dialect})`, function () {
        this.timeout(1_200_000);
        const reader = new DraftReader('file:///draft', dialect);
        const chance = Chance.of(name + dialect);
        let now = text;
        for (let i = 0; i < howMany(1_000) / 8; i++) {
          const edit = randomEdit(now, chance);
          now = applyEdits(now, [edit]);
          assert.deepEqual(plain(reader.read(now)), plain(new DraftReader('file:///draft', dialect).read(now)), `Edit ${i + 1}: ${JSON.stringify(edit)}`);
        }
      });
    }
  }

  it('knows the same where lines become paragraphs by edits, and wrapped lines again', function () {
    this.timeout(1_200_000);
    const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, n) => (n % 3 === 0 ? `Room ${n}` : `Room ${n} is open to members every day of the week from nine to five.`));
    const reader = new DraftReader('file:///draft', 'plainText');
    const chance = Chance.of('lines');
    for (const count of [4, 7, 12]) {
      let now = lines(count).join('\n');
      for (let i = 0; i < howMany(1_000) / 8; i++) {
        now = applyEdits(now, [randomEdit(now, chance)]);
        assert.deepEqual(plain(reader.read(now)), plain(new DraftReader('file:///draft', 'plainText').read(now)), `Edit ${i + 1}: ${JSON.stringify(now)}`);
      }
    }
  });

  it('sees that paragraphs are written in another language, one after the other', () => {
    const english = (n: number): string => `The laboratories of all members compare the results of measurement ${n} with those of the others every second year, and publish them in the summer.`;
    const french = (n: number): string => `Les laboratoires de tous les membres comparent les résultats de la mesure ${n} avec ceux des autres tous les deux ans, et ils les publient en été.`;
    const paragraphs = Array.from({ length: 40 }, (_, n) => english(n));
    const reader = new DraftReader('file:///draft', 'markdown');
    const languages = (): readonly string[] => reader.read(paragraphs.join('\n\n')).languages;
    assert.deepEqual(languages(), ['en']);
    for (let i = 0; i < 30; i++) {
      paragraphs[39 - i] = french(39 - i);
      assert.deepEqual(languages(), new DraftReader('file:///draft', 'markdown').read(paragraphs.join('\n\n')).languages, `After ${i + 1} paragraphs`);
    }
    assert.ok(languages().includes('fr'));
  });

  it('tells the languages of a short draft as a new reader does, while words of other languages are typed into it', function () {
    this.timeout(1_200_000);
    const chance = Chance.of('short drafts');
    const words = Object.values(SENTENCES).flat().join(' ').split(' ');
    const wordOf = (): string => words[chance.below(words.length)] ?? '';
    for (let run = 0; run < howMany(1_000) / 40; run++) {
      const languages = chance.oneOf<readonly [Spoken, ...Spoken[]]>([['en'], ['fr'], ['ru'], ['en', 'ru'], ['fr', 'ru'], ['en', 'fr']]);
      const dialect = chance.oneOf<Dialect>(['markdown', 'plainText']);
      const paragraph = (): string => `${chance.oneOf(SENTENCES[chance.oneOf(languages)])} ${chance.oneOf(SENTENCES[chance.oneOf(languages)])}`;
      // Titles are told by the words of paragraphs.
      const title = (): string => (chance.below(3) === 0 ? `${chance.oneOf([wordOf(), `${wordOf()} ${wordOf()}`, 'Scope', 'Champ'])}\n\n` : '');
      let text = Array.from({ length: 2 + chance.below(12) }, (_, i) => `${title()}${i + 1}.1 ${paragraph()}`).join(chance.oneOf(['\n\n', '\n']));
      const reader = new DraftReader('file:///draft', dialect);
      for (let i = 0; i < 20; i++) {
        const read = reader.read(text);
        assert.deepEqual(plain(read), plain(new DraftReader('file:///draft', dialect).read(text)), JSON.stringify(text));
        // One of several is written anew in any of the languages.
        if (chance.below(4) === 0) {
          text = text.replace(chance.oneOf(SENTENCES[chance.oneOf(SPOKEN)]), chance.oneOf(SENTENCES[chance.oneOf(SPOKEN)]));
          continue;
        }
        const met = [...text.matchAll(/(?<= )\p{L}{2,}/gu)];
        const match = met[chance.below(met.length)];
        const [word = '', index = 0] = [match?.[0], match?.index];
        text = text.slice(0, index) + chance.oneOf([`${word}e`, wordOf(), `${word} ${wordOf()}`, word.slice(1)]) + text.slice(index + word.length);
      }
    }
  });

  it('tells the languages of a longer draft as a new reader does, while paragraphs grow and shrink', function () {
    this.timeout(1_200_000);
    const chance = Chance.of('long paragraphs');
    for (let run = 0; run < howMany(1_000) / 10; run++) {
      const [most, least] = chance.oneOf<readonly [Spoken, Spoken]>([['en', 'ru'], ['ru', 'en'], ['ru', 'fr'], ['en', 'en'], ['en', 'fr']]);
      const dialect = chance.oneOf<Dialect>(['markdown', 'plainText']);
      // About as much in the second language, or quoted, as makes it one of the draft's, or text of its own.
      const lines = Array.from({ length: 12 + chance.below(20) }, (_, i) => {
        const language = i % 5 === 4 ? least : most;
        const sentences = Array.from({ length: 1 + chance.below(3) }, () => chance.oneOf(SENTENCES[language]).replace(' ', ` ${i} `));
        return `${chance.oneOf(['', '', '> ', `${1 + (i >> 2)}.${1 + (i & 3)} `])}${sentences.join(' ')}`;
      });
      const reader = new DraftReader('file:///draft', dialect);
      for (let i = 0; i < 20; i++) {
        const text = lines.join('\n\n');
        assert.deepEqual(plain(reader.read(text)), plain(new DraftReader('file:///draft', dialect).read(text)), JSON.stringify(text));
        const at = chance.below(lines.length);
        const [line = '', [, head = '', sentence = '']] = [lines[at], /^((?:> |[\d.]+ )?)([^.]+\.)/u.exec(lines[at] ?? '') ?? []];
        lines[at] = chance.oneOf([`${line} ${sentence}`, `${line} ${sentence} ${sentence} ${sentence}`, `${head}${sentence}`, line.replace(' ', ` ${'x'.repeat(chance.below(60))} `)]);
      }
    }
  });

  it('tells the languages of a draft as a new reader does, while titles, names and items are typed into it', function () {
    this.timeout(1_200_000);
    const chance = Chance.of('short pieces');
    for (let run = 0; run < howMany(1_000) / 40; run++) {
      const [one, other] = chance.oneOf<readonly [Spoken, Spoken]>([['en', 'ru'], ['fr', 'ru'], ['en', 'fr'], ['en', 'fr'], ['en', 'en']]);
      const dialect = chance.oneOf<Dialect>(['markdown', 'plainText']);
      const paragraphs = Array.from({ length: 8 + chance.below(24) }, (_, i) => {
        const number = `${1 + (i >> 2)}.${1 + ((i >> 1) & 1)} `;
        return i % 8 < 2 ? chance.oneOf(SHORT[i % 2 === 0 ? one : other]) : `${number}${chance.oneOf(SENTENCES[i % 2 === 0 ? one : other]).replace(' ', ` ${i} `)}`;
      });
      const at = 1 + chance.below(paragraphs.length);
      const typed = chance.oneOf([chance.oneOf(SHORT[one]), chance.oneOf(SHORT[other]), chance.oneOf(SENTENCES[other]), ...NAMED]);
      const reader = new DraftReader('file:///draft', dialect);
      for (let letters = 0; letters <= typed.length; letters += 1 + chance.below(4)) {
        const text = [...paragraphs.slice(0, at), typed.slice(0, letters), ...paragraphs.slice(at)].join('\n\n');
        assert.deepEqual(plain(reader.read(text)), plain(new DraftReader('file:///draft', dialect).read(text)), JSON.stringify(text));
      }
    }
  });

  it('keeps paragraphs apart that say the same, when one is pasted again and typed in', () => {
    const [, same] = SENTENCES.ru;
    const [first] = SENTENCES.en;
    for (const dialect of ['markdown', 'plainText'] as const) {
      const reader = new DraftReader('file:///draft', dialect);
      for (const paragraphs of [[first, same, same, same], [first, same, same], [first, same, same, same], [first, same, same, same.replace('с', 'с ')], [first, same, same, same.replace('с', 'сс')], [same, same], [same, same, same]]) {
        const text = paragraphs.join('\n\n');
        assert.deepEqual(plain(reader.read(text)), plain(new DraftReader('file:///draft', dialect).read(text)), text);
      }
    }
  });

  it('keeps every block, label and reference inside the text, in the order of the text', () => {
    fc.assert(fc.property(anyText, fc.constantFrom('markdown' as const, 'plainText' as const), (text, dialect) => {
      const draft = new DraftReader('file:///draft', dialect).read(text);
      let done = 0;
      for (const block of draft.blocks) {
        assert.ok(block.span.start >= done && block.span.start <= block.span.end && block.span.end <= text.length, 'Blocks overlap or leave the text');
        assert.equal(block.masked.length, block.span.end - block.span.start, 'The masked text is as long as the text');
        done = block.span.end;
      }
      for (const { span, block } of draft.numbering.labels) {
        const home = draft.blocks[block];
        assert.ok(home !== undefined && home.span.start <= span.start && span.end <= home.span.end, 'A label stands in its block');
      }
      for (const { span } of [...draft.citations, ...draft.clauseReferences]) assert.ok(span.start < span.end && span.end <= text.length);
    }), { numRuns: howMany(400), examples: [[LINE_SEPARATOR_ALONE, 'markdown'], [LINE_SEPARATOR_ALONE, 'plainText']] });
  });
});

/** What PDF files leave of an empty line, above a number. */
const LINE_SEPARATOR_ALONE = ' \u2028\n1.';

/** Everything but the index of lines, which follows from the text, and the way from the reading before; sections without their parents, which would be a ring. */
function plain(draft: Draft): unknown {
  return {
    ...draft, lines: undefined, revision: undefined, sections: JSON.stringify(draft.sections, (key, value: unknown) => (key === 'parent' ? undefined : value)),
    blocks: draft.blocks.map(plainBlock), numbering: { ...draft.numbering, labels: [...draft.numbering.labels].map(plainLabel) },
  };
}

function plainBlock({ index, kind, span, content, prose, masked, label, bullet, level, quoted, language, stream, cell, comment }: Block): unknown {
  return { index, kind, span, content, prose, masked, label: label === undefined ? undefined : plainLabel(label), bullet, level, quoted, language, stream, cell, comment };
}

function plainLabel({ index, span, form, path, suffix, series, block }: Label): unknown {
  return { index, span, form, path, suffix, series, block };
}

const SPOKEN = ['en', 'fr', 'ru'] as const;
type Spoken = (typeof SPOKEN)[number];

/** What is told by what stands around it, or by words that the sentences have. */
const SHORT: Readonly<Record<Spoken, readonly [string, string, ...string[]]>> = {
  en: ['The nests', '2 Visitors', 'Dogs and paths:', '- council of wardens', 'Summer report 2024'],
  fr: ['Les nids', '2 Visiteurs', 'Chiens et sentiers :', '- conseil des gardes', 'Rapport d’été 2024'],
  ru: ['Гнёзда', '2 Посетители', 'Собаки и дорожки:', '- совет смотрителей', 'Летний отчёт 2024'],
};
const NAMED = ['Ingrid Halvorsen', 'Ingrid Halvorsen\nWarden', '- Visitor’s Guide', 'P 12/2024', '3 March 2024', '3. park', '[Text to be drafted]'] as const;

const SENTENCES: Readonly<Record<Spoken, readonly [string, string]>> = {
  en: ['The wardens of the park count the nests each spring and report to the council before the summer.', 'Visitors who bring dogs shall keep them on the lead, and the paths are closed when it snows.'],
  fr: ['Les gardes du parc comptent les nids chaque printemps et rendent compte au conseil avant l’été.', 'Les visiteurs qui viennent avec un chien le tiennent en laisse, et les sentiers sont fermés quand il neige.'],
  ru: ['Смотрители парка каждую весну считают гнёзда и отчитываются перед советом до начала лета.', 'Посетители с собаками обязаны держать их на поводке, а во время снегопада дорожки закрыты.'],
};
