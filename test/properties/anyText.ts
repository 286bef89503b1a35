import fc from 'fast-check';

/** Pieces of which hostile, broken and ordinary drafts are made. */
const PIECES = [
  '1.', '1.1.', '1.2. Text.', '1.4. Text.', '2 HEADING', 'a)', 'b) Section', 'i)', '(iv)', 'XIV.', 'Annex B', 'Article 5', '第3条', '附属書A', 'Статья 5', 'а)', '１．１', '99999999999999999999.',
  'section b) above', 'paragraphs 1.4 to 1.6', 'see 2.1', 'Council Resolution 11/2023', 'Council Resolutions 26/1992, 34/2011 and 7/2008', 'резолюцией 39/2020 Совета ИСО', '理事会決議 11/2023',
  '# ', '## ', '- ', '* ', '> ', '    ', '\t', '```', '~~~', '---', '***', '<!--', '-->', '<!-- rapporteur-disable -->', '<!-- rapporteur-disable-next-line numbering/gap', '<div>', '</div>', '[^1]', '[^1]: note', '[a](b', '![', '| a | b |', '|---|---|', '&amp;', '\\',
  '---\ndraft: code\nlanguages: [en, ja]\n---\n', '---\nlanguages: [', '---\n: :\n', 'Dear Members,', 'Best regards,', '2022-03-22', '31 February 2023', '2023年2月23日', '«', '“', '¹', '•',
  '\n', '\n\n', '\r\n', '\r', '\u2028', '\u0085', '\u00A0', '\uFEFF', '\0', '\u200B', '\u202E', '\uD800', '\uDC00', '\u{1F600}', 'é', 'e\u0301', 'ﬁ', 'ｶﾞ', '(((((((((', '[[[[[[[[[', '_________', '................ 7',
  'The quick brown text says something of some length about standards.', '私たちは、適用される法律を尊重します。', 'Данная Политика распространяется на Организацию в целом.',
] as const;

/** Any text whatever: from pieces that mean something here, from all of Unicode, and both mixed. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) }, { weight: 4, arbitrary: fc.constantFrom(' ', '\n', '\n\n') }), { maxLength: 120 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  { weight: 1, arbitrary: fc.uint16Array({ maxLength: 300 }).map((units) => String.fromCharCode(...units)) },
);
