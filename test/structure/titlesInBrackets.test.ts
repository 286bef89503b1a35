import { testRule } from '../kit/testRule.ts';

const alone = { languages: ['ja'], standsAlone: 'its titles are known by what stands around' } as const;
const HEAD = '灯火管理規程\n\n2013年5月2日 理事会決議 8/2013 により採択';
const POLICY: readonly (readonly [title: string, text: string])[] = [['趣旨', 'この方針は、港の灯火の管理について定める。'], ['適用範囲', 'この方針は、港のすべての灯火に適用する。'], ['油', '油は、霧の季節の前に年一回購入する。']];
const above = (sections: typeof POLICY, from = 1): string => [HEAD, ...sections.map(([title, text], i) => `（${title}）\n第${i + from}条　${text}`)].join('\n\n');
const beside = (sections: typeof POLICY): string => [`# ${HEAD}`, ...sections.map(([title, text], i) => `## 第${i + 1}条（${title}）\n\n${text}`)].join('\n\n');

// A Japanese rule sets the title of an article in brackets, above its number or beside it.
testRule('structure/missing-section', {
  clean: [
    { ...alone, type: 'policy', dialect: 'plainText', draft: above(POLICY) },
    { ...alone, type: 'policy', dialect: 'plainText', draft: above([['目的', 'この方針は、港の灯火の管理について定め、船の安全を図ることを目的とする。'], ...POLICY.slice(2)]) },
    { ...alone, type: 'policy', draft: beside(POLICY) },
    { ...alone, type: 'code', draft: beside([['目的', 'この規程は、灯台守が守るべきことを定める。'], ['適用対象', 'この規程は、すべての灯台守に適用する。'], ['基本原則', '灯台守は、霧の夜に眠らない。'], ['違反への対応', '違反の疑いがあるときは、組合が調べる。']]) },
  ],
  found: [
    {
      ...alone, type: 'code', also: ['structure/placeholder'],
      draft: beside([['目的', 'この規程は、灯台守が守るべきことを定める。'], ['適用対象', 'この規程は、すべての灯台守に適用する。'], ['違反への対応', '違反の疑いがあるときは、組合が調べる。']]).replace('## 第3条（違反への対応）', '⟦## 第3条（違反への対応）⟧'),
      fixed: beside([['目的', 'この規程は、灯台守が守るべきことを定める。'], ['適用対象', 'この規程は、すべての灯台守に適用する。'], ['原則', '[本文作成中]'], ['違反への対応', '違反の疑いがあるときは、組合が調べる。']]),
    },
  ],
});

const CODE = ['# Code of the Lamplighters', '(Approved under Council Resolution 8/2013)', '## Introduction', 'We light what others need.'];
const PRINCIPLES = ['## Principles', 'Nobody leaves a lamp without oil.'];

// “Application” says to whom a code applies where it stands before the principles, and how it is applied behind them.
testRule('structure/missing-section', {
  clean: [
    { type: 'code', draft: [...CODE, '## Application', 'It binds all lamplighters.', ...PRINCIPLES, '## Sanctions', 'The guild hears both sides.'].join('\n\n') },
    { type: 'code', draft: [...CODE, '## Who is bound', 'It binds all lamplighters.', ...PRINCIPLES, '## Application', 'The guild hears both sides.'].join('\n\n') },
    // General provisions hold what a policy applies to.
    { ...alone, languages: ['ru'], type: 'policy', draft: '# Политика освещения\n\nУтверждена решением Совета от 2 мая 2013 г. № 8\n\n## Глава 1. Общие положения\n\nПолитика распространяется на все фонари порта.\n\n## Глава 2. Масло\n\nМасло закупают раз в год.' },
  ],
  found: [
    {
      type: 'code', also: ['structure/placeholder'], draft: [...CODE, '⟦## Principles⟧', ...PRINCIPLES.slice(1), '## Application', 'The guild hears both sides.'].join('\n\n'),
      fixed: [...CODE, '## Target audience', '[Text to be drafted]', ...PRINCIPLES, '## Application', 'The guild hears both sides.'].join('\n\n'),
    },
  ],
});
