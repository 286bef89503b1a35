import assert from 'node:assert/strict';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import { testRule } from '../kit/testRule.ts';

/** Lines of Japanese text are wrapped where they are full, and may then begin with a number. */
testRule('numbering/out-of-order', {
  clean: [
    {
      draft: '手引\n\n1 導入\n\n開発者の努力により、導入の手順は多くの言語で利用できるようになり、\n音声を利用できる言語も増えた。さらに、新しい版は近年の\n64 ビット計算機にも対応し、以前の版とは互換性のある形で\n10 行目までの設定を読み込むことができるため、古い版の\n12 に基づく設定も利用できる。\n\n2 設定\n\n10 行目には、設定の対象を記載する。次の\n4 行目の記載を外すこともできる。\n\n3 終了\n\n終了の手順はない。',
      dialect: 'plainText', languages: ['ja'],
    },
    // Paragraphs of an article that begin with what may be a unit, too.
    {
      draft: '第1条　本会に会員を置く。\n2 名誉会員は総会が推薦する。\n3 人事に関することは別に定める。\n4 年会費は総会で定める。\n第2条　本会に役員を置く。\n2 件名は会長が付ける。',
      dialect: 'plainText', languages: ['ja'],
    },
    // Two addresses.
    { draft: 'The names of the makers are marks of\n\nNorth Sea Cables, Inc.\n77 Old Harbour Street\nAberdeen AB10 1AA\n\nand of\n\nHighland Meters\n8 Abbey Park Road, East\nInverness IV1 1AA\n\nNobody else uses them.', dialect: 'plainText' },
  ],
});

testRule('numbering/gap', {
  found: [
    {
      draft: '第1条　本会に会員を置く。\n2 名誉会員は総会が推薦する。\n⟦4⟧ 年会費は総会で定める。\n第2条　本会に役員を置く。\n2 件名は会長が付ける。',
      dialect: 'plainText', languages: ['ja'],
      fixed: '第1条　本会に会員を置く。\n2 名誉会員は総会が推薦する。\n3 年会費は総会で定める。\n第2条　本会に役員を置く。\n2 件名は会長が付ける。',
    },
  ],
});

describe('A number that begins a wrapped line', () => {
  it('after sections “1.1” to “1.3” begins no section “2”', () => {
    const text = '1.1 The Alder edition was issued in spring.\n\n1.2 The Birch edition was issued in summer.\n\n1.3 The Cedar edition was issued in autumn.\n\nThe last of them came with an atlas of the whole valley, and it required\n2 CD-ROMs of the library; two hundred readers have borrowed it so far.';
    const { blocks, numbering } = new DraftReader('file:///editions.txt', 'plainText').read(text);
    assert.deepEqual([...numbering.labels].map(({ path }) => path.join('.')), ['1.1', '1.2', '1.3']);
    assert.equal(blocks.length, 4);
  });

  it('goes on with the paragraph of an article that the line before names, however the same numbers stood before', () => {
    const filler = Array.from({ length: 70 }, (_, i) => `The keeper of lighthouse ${i} writes down the weather.`).join('\n\n');
    const text = `The members are named in the list that the office keeps by Article 12\n(1) of the rules of the association, and by no other.\n\n${filler}\n\nWho has left is named in the list that the office keeps by Article 12\n(2) of the rules of the association, and by no other.`;
    const { blocks, numbering } = new DraftReader('file:///articles.txt', 'plainText').read(text);
    assert.deepEqual([...numbering.labels], []);
    assert.equal(blocks.length, 72);
  });

  it('belongs to the Latin name before it in a Japanese text', () => {
    const text = '1. 設定\n\n      * 式の部分は、記号などを使う vgrep(1) や vawk\n        (1) や verl(1) といった典型的な道具で使われるものと同様です。\n\n2. 更新\n\n記録は毎日保存する。';
    const { numbering } = new DraftReader('file:///manual.txt', 'plainText').read(text);
    assert.deepEqual([...numbering.labels].map(({ path }) => path.join('.')), ['1', '2']);
  });
});

/** Lines that fill the page, one below the other. */
testRule('numbering/duplicate', {
  clean: [
    // A number that a wrapped line begins with by accident.
    { dialect: 'plainText', draft: '1. The laboratories of the northern ports send in the reports of their visits by June\n3. Copies of them are kept.\n\n2. The laboratories of the southern ports send in theirs.' },
    { dialect: 'plainText', draft: 'Three lectures are planned.\n\n1. Weighing of ships’ cargoes in the ports of the region (20 seats)\n2. Weighing of trucks on the roads of the region (20 seats)\n3. Weighing of parcels in the offices of the region (20 seats)\n\nAll are free.' },
  ],
  found: [
    {
      dialect: 'plainText',
      draft: 'Three lectures are planned.\n\n1. Weighing of ships’ cargoes in the ports of the region (20 seats)\n2. Weighing of trucks on the roads of the region (20 seats)\n⟦2.⟧ Weighing of parcels in the offices of the region (20 seats)\n\nAll are free.',
      fixed: 'Three lectures are planned.\n\n1. Weighing of ships’ cargoes in the ports of the region (20 seats)\n2. Weighing of trucks on the roads of the region (20 seats)\n3. Weighing of parcels in the offices of the region (20 seats)\n\nAll are free.',
    },
  ],
});
