import assert from 'node:assert/strict';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { mayBeRecognised } from '../../server/src/types/mayBeRecognised.ts';
import { recognise } from '../../server/src/types/recognise.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';

const TITLE = 'Resolutions adopted by the Technical Management Board at its 57th meeting';
const DOES = 'decides to go on.';

/** Ways in which minutes write the headings by which they are recognised. */
const HEADINGS: Readonly<Record<string, (n: number) => string>> = {
  'a line': (n) => `Resolution ${n}/2023`,
  'capitals': (n) => `TECHNICAL MANAGEMENT BOARD RESOLUTION ${n}/2023`,
  'a heading of Markdown': (n) => `## Technical Management Board Resolution ${n}`,
  'emphasis': (n) => `**Resolution ${n}/2023**`,
  'a label': (n) => `${n}. Resolution ${n}/2023`,
  'a tag before it': (n) => `<a name="resolution-2023-${n}"></a>Resolution ${n}/2023`,
  'indentation': (n) => `${' '.repeat(3)}Resolution ${n}/2023`,
  'wide letters': (n) => `Ｒｅｓｏｌｕｔｉｏｎ ${n}/2023`,
  'composed letters': (n) => `Re\u0301solution ${n}/2023`,
  'a wrapped line': (n) => `Technical Management Board\nResolution ${n}/2023`,
  'French': (n) => `Résolution n° ${n}/2023`,
  'Russian': (n) => `Резолюция ${n}/2023`,
  'Japanese': (n) => `決議 ${n}/2023`,
  'Japanese with wide digits': (n) => `決議第 １${n}号`,
  'brackets': (n) => `(Council decision ${n})`,
};

describe('The quick test whether a text may be of a type', () => {
  for (const [name, heading] of Object.entries(HEADINGS)) {
    it(`lets minutes through whose headings are written with ${name}`, () => {
      const text = `${TITLE}\n\n${[14, 3, 41].map((n) => `${heading(n)}\n\n${DOES}`).join('\n\n')}\n`;
      assert.ok(hasType(text, 'resolutions'), 'The case is not recognised itself');
      assert.ok(mayHaveType(text, 'resolutions'));
    });
  }

  it('says no of a policy that cites resolutions in its sentences', () => {
    const text = 'Policy\n\n(As approved under Council Resolution 11/2023)\n\n1 Scope\n\nThe committee takes resolution 12/2023 into account.\n\nIn resolution 34/2011 the Council,\nin full.\n';
    assert.equal(mayHaveType(text, 'resolutions'), false);
  });

  it('lets every type through as which a text is recognised', () => {
    for (const type of shippedTypes) {
      const text = [...type.recognition.signs].flatMap((sign) => Object.values(sign.phrases).flat().slice(0, sign.times + 1)).map(plain).join('\n\n');
      if (hasType(text, type.name)) assert.ok(mayHaveType(text, type.name), type.name);
    }
    assert.ok(shippedTypes.some((type) => type.recognition.enough > 0));
  });
});

function plain(phrase: string): string {
  return phrase.replaceAll('{number}', '12/2023').replaceAll('{date}', '1 May 2023').replace(/[$^*…]/gu, ' ').trim();
}

function hasType(text: string, name: string): boolean {
  const draft = new DraftReader('file:///a.md', 'markdown').read(text);
  return recognise(draft, shippedTypes.filter((type) => type.name === name)) !== undefined;
}

function mayHaveType(text: string, name: string): boolean {
  const type = shippedTypes.find((it) => it.name === name);
  return type !== undefined && mayBeRecognised(type.recognition)(text);
}
