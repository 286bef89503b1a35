import { testRule } from '../kit/testRule.ts';

/** Letters whose head stands in one paragraph, a line for each of its elements, and the name right below the closing. */
const TEXT = 'The weir below the old tannery gives way a little more with every flood, and the eels have found the gap already.\n\nWhoever has a boat is asked to bring stones before the first frost.';
const HEAD = ['Brotherhood of Weir Keepers', 'Keepers’ Lodge, Otterford', 'Our reference: WK 31', '5 October 2023', 'To all lock-keepers on the upper river', 'Dear keepers,'];
const END = ['Yours sincerely,', 'Perpetua Lindqvist-Hale', 'Secretary of the Brotherhood'];
const letter = (head: readonly string[], end: readonly string[], lineBreak = '\n'): string => `${head.join(lineBreak)}\n\n${TEXT}\n\n${end.join(lineBreak)}`;
const without = (lines: readonly string[], gone: string): readonly string[] => lines.filter((line) => line !== gone);
const withMore = (lines: readonly string[], line: string, ...more: readonly string[]): readonly string[] => lines.flatMap((it) => (it === line ? [it, ...more] : [it]));

const EN = { type: 'letter', standsAlone: 'it is a letter from its first line' } as const;
const FR = { ...EN, languages: ['fr'] } as const;
const PAIR = { ...EN, languages: ['en', 'es'] } as const;
const FRENCH = 'Monsieur Balthazar Kervadec\nDirecteur des écluses\nÀ l’attention des éclusiers de la haute rivière\nQuimper, le 5 octobre 2023\nRéf. : BE 31\nChères éclusières, chers éclusiers,\n\nLe barrage situé sous l’ancienne tannerie cède un peu plus à chaque crue, et les anguilles ont déjà trouvé la brèche.\n\nVeuillez agréer, chers éclusiers, mes salutations les plus humides.\nBalthazar Kervadec';
const JAPANESE = '堰守組合\n文書番号 WK 31\n2023年10月5日\n上流閘門管理人 各位\n前略\n\n旧なめし工場の下の堰が洪水のたびに少しずつ崩れており、うなぎはすでに隙間を見つけました。舟をお持ちの方は、初霜の前に石を運んでください。\n\n草々\n組合長\nペルペトゥア・リンドクヴィスト';
const SPANISH_HEAD = ['Hermandad de Guardianes de Presas', 'Casa de los Guardianes, Otterford', 'N/ref.: WK 31', '5 de octubre de 2023', 'A todos los esclusistas del alto río', 'Estimados guardianes:'];
const SPANISH_TEXT = 'La presa que hay bajo la antigua curtiduría cede un poco más con cada crecida, y las anguilas ya han encontrado la brecha.\n\nQuien tenga una barca debe traer piedras antes de la primera helada.';
const inBoth = (head: readonly string[], translated: readonly string[]): string => `${head.join('\n')}\n\n${translated.join('\n')}\n\n${[0, 1].map((i) => `${TEXT.split('\n\n')[i] ?? ''}\n\n${SPANISH_TEXT.split('\n\n')[i] ?? ''}`).join('\n\n')}\n\nYours sincerely,\nPerpetua Lindqvist-Hale\n\nAtentamente,\nPerpetua Lindqvist-Hale`;

testRule('structure/missing-element', {
  clean: [
    { ...EN, draft: letter(HEAD, END) },
    { ...EN, draft: letter(HEAD, END, '  \n') },
    { ...EN, draft: letter(HEAD, END), dialect: 'plainText' },
    { ...FR, draft: FRENCH },
    { ...FR, draft: FRENCH, dialect: 'plainText' },
    { ...EN, languages: ['ja'], draft: JAPANESE },
    { ...EN, languages: ['ja'], draft: JAPANESE, dialect: 'plainText' },
    { ...PAIR, draft: inBoth(HEAD, SPANISH_HEAD) },
  ],
  found: [
    {
      ...EN, also: ['structure/placeholder'], draft: letter(without(HEAD, '5 October 2023').map((line) => (line.startsWith('To all') ? `⟦${line}⟧` : line)), END, '  \n'),
      fixed: letter(HEAD.map((line) => (line === '5 October 2023' ? '[date]' : line)), END, '  \n'),
    },
    {
      ...EN, dialect: 'plainText', also: ['structure/placeholder'], draft: letter(['⟦Our reference: WK 31⟧', ...HEAD.slice(3)], END.slice(0, 2)),
      fixed: letter(['[Name of the sender]', 'Secretary-General', '', ...HEAD.slice(2)], END.slice(0, 2)),
    },
    {
      ...PAIR, also: ['structure/placeholder'], draft: inBoth(without(HEAD, '5 October 2023').map((line) => (line.startsWith('To all') ? `⟦${line}⟧` : line)), without(SPANISH_HEAD, '5 de octubre de 2023')),
      fixed: inBoth(HEAD.map((line) => (line === '5 October 2023' ? '[date]' : line)), SPANISH_HEAD.map((line) => (line === '5 de octubre de 2023' ? '[fecha]' : line))),
    },
  ],
});

testRule('structure/duplicate-section', {
  clean: [{ ...EN, draft: letter(withMore(HEAD, 'To all lock-keepers on the upper river', 'To all lock-keepers on the lower river'), END) }],
  found: [
    { ...EN, draft: letter(withMore(HEAD, '5 October 2023', '⟦5 October 2023⟧'), END), says: '“5 October 2023” stands here again: a draft has it once.' },
    { ...EN, draft: letter(withMore(HEAD, 'To all lock-keepers on the upper river', '⟦To all lock-keepers on the upper river⟧'), END, '  \n') },
    { ...EN, dialect: 'plainText', draft: letter([...HEAD.slice(0, 2), '⟦Brotherhood of Weir Keepers⟧', ...HEAD.slice(1)], END) },
    { ...EN, draft: letter(HEAD, ['Yours sincerely,', '⟦Yours sincerely,⟧', ...END.slice(1)]) },
    { ...EN, draft: letter(HEAD, [...END, '⟦Perpetua Lindqvist-Hale⟧', 'Secretary of the Brotherhood']) },
    { ...PAIR, draft: inBoth(withMore(HEAD, 'Our reference: WK 31', '⟦Our reference: WK 31⟧'), withMore(SPANISH_HEAD, 'N/ref.: WK 31', 'N/ref.: WK 31')) },
  ],
});

testRule('structure/section-order', {
  found: [
    {
      ...EN, draft: letter(without(HEAD, '5 October 2023'), [...END, '⟦5 October 2023⟧'], '  \n'), says: 'The date belongs before the text. Basis: Letter SG 2022: “2022-03-22”.',
      fixed: letter(HEAD, END, '  \n'),
    },
    { ...EN, dialect: 'plainText', draft: `${letter(without(HEAD, 'Our reference: WK 31'), END)}\n\n⟦Our reference: WK 31⟧`, fixed: letter(HEAD, END) },
    { ...EN, draft: letter([...HEAD, '⟦Yours sincerely,⟧'], END.slice(1)), fixed: letter(HEAD, END.slice(1)).replace('Perpetua', 'Yours sincerely,\n\nPerpetua') },
  ],
});
