import assert from 'node:assert/strict';
import { layoutOf } from '../../server/src/model/layoutOf.ts';
import { namedLanguage } from '../../server/src/model/languages/namedLanguage.ts';
import { pairLanguages } from '../../server/src/model/pair.ts';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { isTranslatorsNote, withoutTranslatorsNotes } from '../../server/src/model/translatorsNotes.ts';
import { REMARKS } from '../../server/src/parse/commentedText.ts';
import { testRule } from '../kit/testRule.ts';

const COMMENTED = `<!--
## Membership
-->
## 会員資格

<!--
Each national body may become a member of the Committee when it has paid its dues.
-->
各国の代表団体は、会費を納めた後に委員会の会員となることができる。

<!--
The Council reviews the list of members every 5 years.
-->
理事会は、5年ごとに会員名簿を見直す。

<!-- checked by Anna -->
<!--
1. Participating members vote;
2. observers may speak.
-->
1. 参加会員は投票する。
2. オブザーバーは発言することができる。

<!--
A member that does not pay its dues for two years loses its right to vote.
-->
会費を2年間納めない会員は、投票権を失う。
`;

const NUMBERED = `<!--
1. The Council decides on the policy.
-->
1. 理事会は方針を決定する。

<!--
2. The members vote on it within 30 days.
-->
2. 会員は30日以内にそれについて投票する。

<!--
3. The Secretariat publishes the policy in English and Japanese on the website of the organization.
-->
3. 事務局は、機構のウェブサイトで英語と日本語により方針を公表する。
`;

const ALONE = { standsAlone: 'the other draft has paragraphs of its own without a translation', onlyMarkdown: 'plain text has no comments' } as const;

testRule('translation/missing', {
  clean: [
    { ...ALONE, draft: COMMENTED },
    {
      ...ALONE,
      draft: 'Le Comité se réunit deux fois par an à Genève.\n\n<!-- TODO: ask the Secretariat about the second meeting -->\n\nLe Secrétariat prépare les documents de la réunion.\n\n<!-- Is this still true? -->\n\nLe Président dirige les débats du Comité.\n',
    },
    { ...ALONE, draft: '| English | 日本語 |\n|---|---|\n| Scope | 適用範囲 |\n| 5 % | 5 % |\n' },
    { ...ALONE, draft: '# Terms\n\nThe terms of the policy are these:\n\n| EN | FR |\n|---|---|\n| The Council adopts the policy. | Le Conseil adopte la politique. |\n| Members may comment on it. | Les membres peuvent la commenter. |\n' },
  ],
  found: [
    {
      ...ALONE,
      draft: COMMENTED.replace('理事会は、5年ごとに会員名簿を見直す。\n', '').replace('The Council reviews the list of members every 5 years.', '⟦The Council reviews the list of members every 5 years.⟧'),
      says: 'This paragraph has no counterpart in the Japanese text: what one language says the other must say too.',
      fixed: COMMENTED.replace('理事会は、5年ごとに会員名簿を見直す。', '[未訳]'),
    },
    {
      ...ALONE,
      draft: COMMENTED.replace('## 会員資格\n', '').replace('## Membership', '⟦## Membership⟧'),
      fixed: COMMENTED.replace('## 会員資格', '## [未訳]'),
    },
    {
      ...ALONE,
      draft: COMMENTED.replace('2. オブザーバーは発言することができる。\n', '').replace('2. observers may speak.', '⟦2. observers may speak.⟧'),
      fixed: COMMENTED.replace('2. オブザーバーは発言することができる。', '2. [未訳]'),
    },
    {
      ...ALONE,
      draft: '| No. | English | 日本語 |\n|---|---|---|\n| 1 | The Council adopts the policy. | 理事会は方針を採択する。 |\n| 2 | ⟦Members may comment on it.⟧ | |\n| 3 | The President signs it. | 会長が署名する。 |\n| 4 | The policy is published. | 方針は公表される。 |\n',
      says: 'This paragraph has no counterpart in the Japanese text: what one language says the other must say too.',
      fixed: '| No. | English | 日本語 |\n|---|---|---|\n| 1 | The Council adopts the policy. | 理事会は方針を採択する。 |\n| 2 | Members may comment on it. | [未訳] |\n| 3 | The President signs it. | 会長が署名する。 |\n| 4 | The policy is published. | 方針は公表される。 |\n',
    },
    {
      ...ALONE,
      draft: 'EN | FR | ES\n--|--|--\nThe Council adopts the policy. | Le Conseil adopte la politique. | El Consejo aprueba la política.\nMembers may comment on it. | Les membres peuvent la commenter. | Los miembros pueden comentarla.\n⟦The President signs it.⟧ | Le Président la signe.\nIt is published each year. | Elle est publiée chaque année. | Se publica cada año.\n',
      says: 'This paragraph has no counterpart in the Spanish text: what one language says the other must say too.',
      fixed: 'EN | FR | ES\n--|--|--\nThe Council adopts the policy. | Le Conseil adopte la politique. | El Consejo aprueba la política.\nMembers may comment on it. | Les membres peuvent la commenter. | Los miembros pueden comentarla.\nThe President signs it. | Le Président la signe. | [Texto por traducir] |\nIt is published each year. | Elle est publiée chaque année. | Se publica cada año.\n',
    },
  ],
});

const TABBED = 'English\tFrançais\nThe Council adopts the policy.\tLe Conseil adopte la politique.\nMembers may comment on it.\tLes membres peuvent la commenter.\nThe President signs it.\tLe Président la signe.\nIt is published each year.\tElle est publiée chaque année.\n';
const PLAIN = { dialect: 'plainText', standsAlone: 'it is plain text' } as const;

testRule('translation/missing', {
  clean: [
    { ...PLAIN, draft: TABBED },
    { ...PLAIN, draft: TABBED.replace('English\tFrançais\n', '') , languages: ['en', 'fr'] },
    { ...PLAIN, draft: 'AFNOR\tParis\nDIN\tBerlin\nBSI\tLondon\nJISC\tTokyo\n' },
  ],
  found: [
    {
      ...PLAIN,
      draft: TABBED.replace('Members may comment on it.\tLes membres peuvent la commenter.', '⟦Members may comment on it.⟧'),
      fixed: TABBED.replace('Les membres peuvent la commenter.', '[Texte à traduire]'),
    },
    {
      ...PLAIN,
      draft: TABBED.replace('Members may comment on it.\tLes membres peuvent la commenter.', '⟦Members may comment on it.⟧\t'),
      fixed: TABBED.replace('Les membres peuvent la commenter.', '[Texte à traduire]'),
    },
  ],
});

testRule('translation/untranslated', {
  found: [
    {
      ...ALONE,
      draft: COMMENTED.replace('各国の代表団体は、会費を納めた後に委員会の会員となることができる。', '⟦Each national body may become a member of the Committee when it has paid its dues.⟧'),
      says: 'This paragraph of the Japanese text is still in English.',
    },
    {
      ...ALONE,
      draft: '<!--\n# Getting started\n-->\n# はじめに\n\n<!--\nIn this chapter we speak of the work of the Committee and of its members.\n-->\n⟦In this chapter we speak of the work of the Committee and of its members.⟧\n\n<!--\nThe Council reviews the list of members.\n-->\n理事会は会員名簿を見直す。\n',
      says: 'This paragraph of the Japanese text is still in English.',
    },
    {
      ...ALONE,
      draft: '| EN | FR |\n|---|---|\n| The Council adopts the policy. | Le Conseil adopte la politique. |\n| Members may comment on the policy. | ⟦Members may comment on the policy.⟧ |\n| The President signs it. | Le Président la signe. |\n',
    },
  ],
});

testRule('translation/numbers', {
  clean: [{ ...ALONE, draft: COMMENTED.replace('見直す。', '見直す（訳注：原文は2021年12月のもの）。') }],
  found: [
    { ...ALONE, draft: COMMENTED.replace('理事会は、5年', '理事会は、⟦6⟧年'), says: 'The Japanese text has “6” where its source has “5”.', related: ['5'] },
  ],
});

testRule('numbering/gap', {
  found: [
    {
      ...ALONE,
      draft: NUMBERED.replace('2. The members', '⟦3.⟧ The members').replace('3. The Secretariat', '4. The Secretariat'),
      fixed: NUMBERED,
    },
  ],
});

describe('the layout that a draft states', () => {
  it('makes text of comments that would be remarks', () => {
    assert.deepEqual(streamsOf('<!-- The Council decides. -->\n\nLe Conseil décide.\n\nLe Président signe.\n', 'comments'), ['en', 'fr', 'fr']);
    assert.deepEqual(streamsOf('<!-- The Council decides. -->\n\nLe Conseil décide.\n\nLe Président signe.\n', 'paragraphs'), ['fr', 'fr']);
  });

  it('makes one text of what stands after the other', () => {
    const text = 'The Council decides each year on the policy that is to hold for all of its members.\n\nLe Conseil décide chaque année de la politique qui doit valoir pour tous ses membres.\n\nThe President signs the policy after the vote of the members.\n\nLe Président signe la politique après le vote de tous les membres présents et représentés.\n';
    assert.deepEqual(streamsOf(text, 'languages'), ['en', 'fr', 'fr', 'fr']);
  });

  it('is refused where there is no such layout', () => {
    const { problems } = new DraftReader('memory:a', 'markdown').read('---\ntranslation-layout: rows\n---\n\nText.\n').frontMatter;
    assert.equal(problems.length, 1);
  });

  function streamsOf(text: string, layout: string): readonly string[] {
    return new DraftReader('memory:a', 'markdown').read(`---\nlanguages: [en, fr]\ntranslation-layout: ${layout}\n---\n\n${text}`).blocks.filter(({ kind }) => kind !== 'comment').map(({ stream }) => stream);
  }
});

describe('the layout that a draft shows', () => {
  const EN = ['## Scope', 'This policy applies to the whole of the Organization and to all of its members.', 'It does not apply to observers, who follow their own rules of procedure.', '## Review', 'The Council reviews this policy every five years, together with its members.', 'The review is published in the languages of the Organization.'];
  const JA = ['## 適用範囲', 'この方針は、機構全体及びその全ての会員に適用される。', 'オブザーバーには適用されず、オブザーバーは自らの手続規則に従う。', '## 見直し', '理事会は、会員とともに、この方針を5年ごとに見直す。', '見直しの結果は、機構の言語で公表される。'];
  const both = (from: number, to: number) => [...EN.slice(from, to), ...JA.slice(from, to)];
  const shown: readonly (readonly [layout: string | undefined, text: string])[] = [
    ['languages', [...EN, ...JA].join('\n\n')],
    ['sections', [...both(0, 3), ...both(3, 6), ...both(0, 3)].join('\n\n')],
    ['pages', [...both(0, 3), ...both(3, 6), ...both(0, 3)].join('\n\n').replaceAll('## ', '')],
    ['paragraphs', EN.flatMap((paragraph, k) => [paragraph, JA[k] ?? '']).join('\n\n')],
    ['comments', EN.map((paragraph, k) => `<!--\n${paragraph}\n-->\n${JA[k] ?? ''}`).join('\n\n')],
    ['columns', `| English | 日本語 |\n|---|---|\n${EN.map((paragraph, k) => `| ${paragraph.replace('## ', '')} | ${(JA[k] ?? '').replace('## ', '')} |`).join('\n')}`],
    [undefined, EN.join('\n\n')],
  ];
  for (const [layout, text] of shown) {
    it(`is ${layout ?? 'none in one language'}`, () => {
      assert.equal(layoutOf(pairLanguages(new DraftReader('memory:a', 'markdown').read(text))), layout);
    });
  }

  it('is overruled by the front matter', () => {
    const text = `---\ntranslation-layout: pages\n---\n\n${[...EN, ...JA].join('\n\n')}`;
    assert.equal(layoutOf(pairLanguages(new DraftReader('memory:a', 'markdown').read(text))), 'pages');
  });
});

describe('remarks in comments', () => {
  for (const { pattern, finds, leaves } of REMARKS) {
    it(`are told by ${finds.trim()}`, () => {
      assert.match(finds, pattern);
      assert.doesNotMatch(leaves, pattern);
    });
  }
});

describe('a language named at the head of a column', () => {
  for (const [head, language] of [['English', 'en'], ['FR', 'fr'], ['日本語訳', 'ja'], ['Texte français', 'fr'], ['Русский перевод', 'ru'], ['Spanish (ES)', 'es'], ['Term', undefined], ['English-speaking members', undefined]] as const) {
    it(`is ${language ?? 'none'} in “${head}”`, () => {
      assert.equal(namedLanguage(head), language);
    });
  }
});

describe('a translator’s remark', () => {
  it('is a paragraph of its own or stands in brackets', () => {
    assert.ok(isTranslatorsNote('訳注：日本語版はこちらにあります。'));
    assert.ok(!isTranslatorsNote('The translators met in 2021.'));
    assert.equal(withoutTranslatorsNotes('В 2020 г. (прим. перев.: 12 мая) совет решил.').trim().replace(/ +/gu, ' '), 'В 2020 г. совет решил.');
  });
});
