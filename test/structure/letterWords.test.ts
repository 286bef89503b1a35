import { testRule } from '../kit/testRule.ts';

/** The parts of a letter, in words that no list has. */
interface Words { readonly symbol?: string; readonly addressees?: string; readonly salutation?: string; readonly closing?: string }
const EN: Required<Words> = { symbol: 'File: 31/GT/lk', addressees: 'To keepers of gauges on the upper river', salutation: 'Friends of the river,', closing: 'Yours from the bridge,' };
const letter = (words: Words, text = 'The gauges at the upper weir are read at noon from the first of June, and no longer at dusk, because the light is better then.'): string => {
  const { symbol, addressees, salutation, closing } = { ...EN, ...words };
  return ['River Gauge Office', symbol, '3 May 2031', addressees, salutation, text, closing, 'Marit Oldervik'].filter((line) => line !== '').join('\n\n');
};
const JA = '水位観測所\n\n整理番号：31/GT/lk\n\n2031年5月3日\n\n上流観測員 各位\n\n拝啓\n\n上流の堰の水位計は、六月一日から、夕方ではなく正午に読み取りますので、よろしくご承知おきください。\n\n謹言\n\n山田花子';
const alone = { type: 'letter', standsAlone: 'it is a letter from its first line' } as const;
const basis = (of: string): string => `which a draft of the type “letter” has here. Basis: ${of}.`;

testRule('structure/missing-element', {
  clean: [
    { ...alone, draft: letter({}) },
    { ...alone, dialect: 'plainText', draft: letter({}) },
    ...['N° GT/31-7', 'No. GT/31-7', 'Circular 2031-7', 'Administrative circular GT/[xx]', 'Document number: 7'].map((symbol) => ({ ...alone, draft: letter({ symbol }), also: ['structure/placeholder'] as const })),
    ...['Attn: Heads of the stations', 'Member bodies and observers (by post)', 'TO KEEPERS AND READERS'].map((addressees) => ({ ...alone, draft: letter({ addressees }) })),
    ...['Sirs,', 'Keepers and readers!', 'To whom it may concern:'].map((salutation) => ({ ...alone, draft: letter({ salutation }) })),
    ...['Warmest thanks to all of you,', 'With our very best regards', 'Accept, Sirs, the assurances of my esteem.'].map((closing) => ({ ...alone, draft: letter({ closing }) })),
    { ...alone, draft: letter({}, 'To help the keepers of gauges, the office has drawn up a table of hours, which is enclosed with this letter and is to be hung beside each gauge.') },
    { ...alone, languages: ['fr'], draft: 'Bureau des échelles\n\nDossier : 31/GT/lk\n\n3 mai 2031\n\nÀ l’intention des observateurs\n\nAmis du fleuve,\n\nÀ partir du premier juin, les échelles du barrage supérieur sont lues à midi et non plus au crépuscule, car la lumière y est meilleure.\n\nAgréez nos salutations les meilleures.\n\nMarit Oldervik' },
    { ...alone, languages: ['ru'], draft: 'Бюро водомеров\n\nДело: 31/GT/lk\n\n3 мая 2031 г.\n\nНаблюдателям верхнего течения\n\nДрузья реки!\n\nС первого июня рейки на верхней плотине читают в полдень, а не в сумерках, потому что света тогда больше, чем вечером.\n\nС неизменным почтением,\n\nМарит Олдервик' },
    { ...alone, languages: ['es'], draft: 'Oficina de escalas\n\nExpediente: 31/GT/lk\n\n3 de mayo de 2031\n\nA los observadores\n\nAmigos del río:\n\nDesde el primero de junio, las escalas de la presa superior se leen a mediodía y no al anochecer, porque entonces hay mejor luz.\n\nCon nuestro más cordial saludo,\n\nMarit Oldervik' },
    { ...alone, languages: ['ja'], draft: JA },
  ],
  found: [
    {
      ...alone, draft: letter({ salutation: '', addressees: EN.addressees }).replace('The gauges at', '⟦The gauges at').replace('better then.', 'better then.⟧'), also: ['structure/placeholder'],
      says: `There is no salutation, ${basis('Letter SG 2022: “Dear Members,”')}`, fixed: letter({ salutation: 'Dear [Members],' }),
    },
    {
      ...alone, draft: letter({ closing: '' }).replace('Marit Oldervik', '⟦Marit Oldervik⟧'), also: ['structure/placeholder'],
      says: `There is no closing, ${basis('Letter SG 2022: “Best regards,”')}`, fixed: letter({ closing: 'Best regards,' }),
    },
    {
      // A line that says what the letter is about is no symbol, though it has years in it.
      ...alone, languages: ['ja'], draft: JA.replace('整理番号：31/GT/lk', '⟦件名：2031/2032年冬期の観測⟧').replace('2031年5月3日', '2031年5月3日'), also: ['structure/placeholder'],
      says: `There is no symbol, ${basis('Letter SG 2022: its symbol')}`, fixed: JA.replace('整理番号：31/GT/lk', '[文書番号]\n\n件名：2031/2032年冬期の観測'),
    },
    {
      ...alone, draft: letter({ symbol: '' }).replace('3 May 2031', '⟦3 May 2031⟧'), also: ['structure/placeholder'],
      says: `There is no symbol, ${basis('Letter SG 2022: its symbol')}`, fixed: letter({ symbol: '[Symbol]' }),
    },
    {
      // What a sentence is to help with is no list of those who get the letter.
      ...alone, draft: letter({ addressees: '', salutation: '⟦Friends of the river,⟧' }, 'To help the keepers of gauges, the office has drawn up a table of hours, which is enclosed with this letter and is to be hung beside each gauge.'),
      says: `There is no list of addressees, ${basis('Letter SG 2022: “TO THE ISO MEMBER BODIES, CORRESPONDENT MEMBERS AND SUBSCRIBER MEMBERS”')}`, also: ['structure/placeholder'],
      fixed: letter({ addressees: 'TO THE [ADDRESSEES]' }, 'To help the keepers of gauges, the office has drawn up a table of hours, which is enclosed with this letter and is to be hung beside each gauge.'),
    },
  ],
});

testRule('structure/duplicate-section', {
  found: [{ ...alone, draft: letter({ closing: 'Yours from the bridge,\n\n⟦Yours from the bridge,⟧' }) }],
});

/** A symbol that each language calls otherwise. */
const CIRCULAR = 'Circular letter 31/2031\n\nTo all keepers\n\nDear keepers,\n\nThe gauges at the upper weir are read at noon from the first of June, and no longer at dusk, because the light is better then.\n\nKind regards,\n\nMarit Oldervik\nHead of Gauges';
const CARTA = 'Carta circular 31/2031\n\nA todos los guardas\n\nEstimados guardas:\n\nDesde el primero de junio, las escalas de la presa superior se leen a mediodía y no al anochecer, porque entonces hay mejor luz.\n\nSaludos cordiales,\n\nMarit Oldervik\nJefa de Escalas';

testRule('structure/missing-element', {
  found: [{
    ...alone, languages: ['en', 'es'], also: ['structure/placeholder'], draft: `${CIRCULAR.replace('To all keepers', '⟦To all keepers⟧')}\n\n---\n\n${CARTA}`, related: ['A todos los guardas'],
    fixed: `${CIRCULAR.replace('To all', '[date]\n\nTo all')}\n\n---\n\n${CARTA.replace('A todos', '[fecha]\n\nA todos')}`,
  }],
});
