import assert from 'node:assert/strict';
import { readFrontMatter } from '../../server/src/parse/frontMatter.ts';
import { render } from '../../server/src/text/message.ts';

describe('The languages that a front matter states', () => {
  for (const written of ['[en, ja]', 'en, ja', 'en ja', '\n  - en\n  - ja', '[EN, jpn]', '[en, ja, en]']) {
    it(`are read as they may be written: ${JSON.stringify(written)}`, () => {
      const { languages, problems } = read(`languages: ${written}\n`);
      assert.deepEqual([languages, problems], [['en', 'ja'], []]);
    });
  }

  it('are told where they name no language, and the others count', () => {
    const text = '---\nlanguages: [german, fr, cz]\n---\n';
    const { languages, problems } = readFrontMatter(text);
    assert.deepEqual(languages, ['fr']);
    assert.deepEqual(problems.map(({ span, instead }) => [text.slice(span.start, span.end), instead]), [['german', 'de'], ['cz', 'cs']]);
  });
});

describe('A front matter that cannot be read', () => {
  it('has one problem, at the line where something is to be done', () => {
    const text = '---\ndraft: policy\n  title: Travel\n---\n';
    const { draft, problems } = readFrontMatter(text);
    assert.equal(problems.length, 1);
    const [problem] = problems;
    assert.ok(problem !== undefined);
    assert.equal(text.slice(problem.span.start, problem.span.end), 't');
    assert.match(render(problem.message), /^The front matter cannot be read: this line begins in another column/u);
    assert.notEqual(draft, false);
  });
});

function read(lines: string): ReturnType<typeof readFrontMatter> {
  return readFrontMatter(`---\n${lines}---\n\nText.\n`);
}
