import assert from 'node:assert/strict';
import { counterpartsAt, nextUntranslated, translationProgress } from '../../server/src/features/counterpart.ts';
import { pairLanguages } from '../../server/src/model/pair.ts';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { CODE, codePairs } from './seeds.ts';

describe('the counterpart of a paragraph', () => {
  const draft = new DraftReader('memory:code', 'plainText').read(CODE);
  const pairing = pairLanguages(draft);

  it('is found from the source and from the translation', () => {
    const english = CODE.indexOf('7. Protect confidential information');
    const [there] = counterpartsAt(draft, pairing, english + 5);
    assert.equal(there?.prose, '機密情報の保護');
    const [back] = counterpartsAt(draft, pairing, there.span.start);
    assert.equal(back?.prose, 'Protect confidential information');
  });

  it('is nothing between paragraphs', () => {
    assert.deepEqual(counterpartsAt(draft, pairing, 0), []);
  });
});

describe('the progress of a translation', () => {
  it('is complete in the Code', () => {
    const [progress] = translationProgress(pairLanguages(new DraftReader('memory:code', 'plainText').read(CODE.slice(0, CODE.indexOf('**International')))));
    assert.equal(progress?.language, 'ja');
    assert.equal(progress.translated, progress.all);
  });

  it('counts what is missing and what was left, and leads from one to the next', () => {
    const [, , first] = codePairs();
    const seventh = codePairs()[7];
    assert.ok(first !== undefined && seventh !== undefined);
    const text = CODE.slice(0, CODE.indexOf('**International')).replace(first.target, '').replace(seventh.target, seventh.source);
    const draft = new DraftReader('memory:code', 'plainText').read(text);
    const pairing = pairLanguages(draft);
    const [progress] = translationProgress(pairing);
    assert.equal((progress?.all ?? 0) - (progress?.translated ?? 0), 2);
    const next = nextUntranslated(draft, [pairing], 0);
    assert.equal(next?.start, text.indexOf(first.source));
    const left = nextUntranslated(draft, [pairing], next.start);
    assert.equal(left?.start, text.lastIndexOf(seventh.source));
    assert.equal(nextUntranslated(draft, [pairing], left.start)?.start, next.start, 'after the last comes the first');
  });
});

describe('the progress of a translation between languages in the same letters', () => {
  const read = (uri: string, text: string, language: string) => new DraftReader(uri, 'markdown', { language }).read(text);
  const source = read('memory:guide.en.md', '# Work of the committee\n\nThe committee meets twice a year in Geneva.\n\nEach member has one vote, see [the rules][rules].\n', 'en');

  it('does not count what was left, as it is or with its link written otherwise', () => {
    const target = read('memory:guide.fr.md', '# Travaux du comité\n\nThe committee meets twice a year in Geneva.\n\nEach member has one vote, see [the rules](rules.md).\n', 'fr');
    const pairing = pairLanguages(target, source);
    const [progress] = translationProgress(pairing);
    assert.deepEqual([progress?.translated, progress?.all], [1, 3]);
    assert.equal(nextUntranslated(target, [pairing], 0)?.start, target.text.toString().indexOf('The committee'));
  });
});
