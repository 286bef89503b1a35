import assert from 'node:assert/strict';
import { bodyTable } from '../../server/src/model/bodies.ts';
import type { ResolutionIdentity } from '../../server/src/model/citation.ts';
import { findCitations } from '../../server/src/model/citations.ts';
import { CITED_SENTENCES, UNCITED_SENTENCES } from './citedSentences.ts';

const bodies = bodyTable([{
  code: 'X/HB', names: { en: ['Harbour Board', 'HB'], fr: ['Conseil du port'], ja: ['港湾評議会'], ru: ['Портов{ый,ого,ому,ым,ом} совет{,а,у,ом,е}'], es: ['Junta Portuaria'] },
}]);

function written({ body, kind, number, part, year, meeting }: ResolutionIdentity): string {
  return `${body ?? '?'} ${kind === 'resolution' ? '' : `${kind} `}${number ?? '?'}${part === '' ? '' : ` part ${part}`}${year === undefined ? '' : `/${year}`}${meeting === undefined ? '' : `@${meeting}`}`;
}

/** The text without marks, and what they mark. */
function unmarked(marked: string): { readonly text: string; readonly parts: readonly string[] } {
  return { text: marked.replace(/[⟦⟧]/gu, ''), parts: [...marked.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1] ?? '') };
}

describe('citations in sentences as bodies write them', () => {
  for (const [language, sentences] of Object.entries(CITED_SENTENCES)) {
    for (const { text: marked, as } of sentences) {
      it(`are found (${language}): ${marked.replace(/\s+/gu, ' ')}`, () => {
        const { text, parts } = unmarked(marked);
        const found = findCitations(text, bodies);
        assert.deepEqual(found.map((it) => [text.slice(it.span.start, it.span.end), written(it.identity)]), parts.map((part, i) => [part, as[i]]));
      });
    }
  }
  for (const text of UNCITED_SENTENCES) it(`are not found: ${text}`, () => assert.deepEqual(findCitations(text, bodies).map((it) => text.slice(it.span.start, it.span.end)), []));
});
