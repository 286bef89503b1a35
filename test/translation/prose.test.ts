import assert from 'node:assert/strict';
import { piecesOfText } from './piecesOfText.ts';

describe('the prose of a Markdown paragraph', () => {
  const rows: readonly (readonly [markdown: string, prose: string])[] = [
    ['See the FAQ at\n[https://www.example.org/faq][FAQ], *or* ask.', 'See the FAQ at [https://www.example.org/faq][FAQ], or ask.'],
    ['**Note** that [https://www.example.org][a] and _this_ say [https://www.example.org/b][b] alike.', 'Note that [https://www.example.org][a] and this say [https://www.example.org/b][b] alike.'],
    ['Write to (secretary@example.org), or see https://example.org.', 'Write to (secretary@example.org), or see https://example.org.'],
  ];
  for (const [markdown, prose] of rows) {
    it(`keeps its words around addresses of the web: ${prose}`, () => {
      assert.equal(piecesOfText(markdown, 'markdown')[0]?.prose, prose);
    });
  }
});
