import { testRule } from '../kit/testRule.ts';

const alone = { type: 'letter', standsAlone: 'it is a letter from its first line', also: ['structure/placeholder'] } as const;
const TEXT = 'The ferry of the upper landing will not run in March, since its rope is to be replaced and the posts on both banks are to be painted.';
const memo = (title: string, end: string): string => `${title}TO: All ferry stations\nFROM: River Wardens\nDATE: 9 February 2033\nREFERENCE: RW 9\nSUBJECT: Rope\n\n${TEXT}${end}`;
const notice = (beforeText: string, end: string): string => `渡船発第12号\n\n2033年2月9日\n\n各渡船場　御中\n\n河川管理協会\n会長　川口 みずほ\n\n綱の取替えについて\n\n${beforeText}上流の渡船は、綱を取り替え、両岸の杭を塗り直すため、三月の間は運航いたしませんので、お知らせいたします。\n\n${end}`;
const missing = (what: string, basis: string): string => `There is no ${what}, which a draft of the type “letter” has here. Basis: Letter SG 2022: ${basis}.`;

// A memorandum greets nobody, and its head says who signs it; so does a Japanese notice.
testRule('structure/missing-element', {
  clean: [
    { ...alone, dialect: 'plainText', draft: memo('', '') },
    { ...alone, dialect: 'plainText', draft: memo('MEMORANDUM\n\n', '\n\nThanking you in advance,\n\nMarit Aune') },
    { ...alone, dialect: 'plainText', languages: ['ja'], draft: notice('', '以上') },
  ],
  found: [
    // Who closes greets, whatever the head looks like, and who greets closes.
    {
      ...alone, dialect: 'plainText', draft: memo('', '\n\nKind regards,\n\nMarit Aune').replace(TEXT, `⟦${TEXT}⟧`), says: missing('salutation', '“Dear Members,”'),
      fixed: memo('', '\n\nKind regards,\n\nMarit Aune').replace(TEXT, `Dear [Members],\n\n${TEXT}`),
    },
    {
      ...alone, dialect: 'plainText', languages: ['ja'], draft: notice('拝啓\n\n', '⟦以上⟧'), says: missing('closing', '“Best regards,”'), fixed: notice('拝啓\n\n', '敬具\n\n以上'),
    },
  ],
});

const letter = (head: string, end: string): string => `Oficina de las Barcas\n\n${head}\n\nA los barqueros\n\nEstimados barqueros:\n\nLa barca de arriba no navegará en marzo, porque se cambia la maroma y se pintan los postes de las dos orillas.\n\n${end}`;

// A number that goes on behind the sign for it is a symbol, and a date in the field of another letter dates none.
testRule('structure/missing-element', {
  clean: [
    { ...alone, languages: ['es'], draft: letter('Carta N.º 31-2033-OB\n\n9 de febrero de 2033', 'Un cordial saludo,\n\nElvira Ponce') },
    { ...alone, languages: ['fr'], draft: 'Office des bacs\n\nRéf. : OB 9\n\nLe 9 février 2033\n\nAux passeurs\n\nChers passeurs,\n\nLe bac d’amont ne passera pas en mars, car on en change la corde et on repeint les poteaux des deux rives.\n\nVeuillez recevoir, chers passeurs, nos salutations les plus cordiales.\n\nMarit Aune' },
    { ...alone, languages: ['ru'], dialect: 'plainText', draft: 'КОНТОРА ПАРОМОВ\n09.02.2033 № 31-п/9\n\nПаромщикам\n\nУважаемые коллеги!\n\nВерхний паром в марте не ходит: меняют канат и красят столбы на обоих берегах.\n\nС уважением,\n\nЭльвира Понсе' },
  ],
  found: [{
    ...alone, languages: ['es'], draft: letter('Carta N.º 31-2033-OB\n\nSu ref.: carta del 4 de enero de 2033', 'Un cordial saludo,\n\nElvira Ponce').replace('Su ref.: carta del 4 de enero de 2033', '⟦Su ref.: carta del 4 de enero de 2033⟧'), says: missing('date', '“2022-03-22”'),
    fixed: letter('Carta N.º 31-2033-OB\n\n[fecha]\n\nSu ref.: carta del 4 de enero de 2033', 'Un cordial saludo,\n\nElvira Ponce'),
  }],
});

const OFFICES = 'K. Aune\nWarden of the Upper Landing\n\nP. Berg\nWarden of the Lower Landing';
const signed = (names: string): string => `Ferry Office\n\nFO 9/2033\n\n9 February 2033\n\nTo all ferry stations\n\nDear wardens,\n\n${TEXT}\n\nYours sincerely,\n\n${names}`;
const inTwo = (symbol: string): string => `**Ferry Office of the Three Valleys** / **Office des bacs des trois vallées**\n\n${symbol}\n\nNessby, 9 February 2033 / Nessby, le 9 février 2033\n\nTo all ferry stations\n\nDear wardens,\n\n${TEXT}\n\nYours sincerely,\n\nMarit Aune\n\n---\n\nÀ tous les passeurs\n\nChers passeurs,\n\nLe bac du débarcadère d’amont ne passera pas en mars, car on doit changer la corde et repeindre les poteaux des deux rives.\n\nCordialement,\n\nMarit Aune`;

// An initial above an office is a name, and no letter of a list; a head that is written once for two languages says nothing twice.
testRule('structure/duplicate-section', {
  clean: [
    { ...alone, dialect: 'plainText', draft: signed(OFFICES) },
    { ...alone, languages: ['en', 'fr'], draft: inTwo('FO 9/2033') },
  ],
  found: [
    { ...alone, dialect: 'plainText', draft: signed(`${OFFICES}\n\n⟦K. Aune⟧\nWarden of the Upper Landing`) },
    { ...alone, languages: ['en', 'fr'], draft: inTwo('FO 9/2033\n\n⟦FO 9/2033⟧') },
  ],
});

const russian = (line: string, end: string): string => `КОНТОРА ПАРОМОВ\n${line}\nПаромщикам\n\nУважаемые коллеги!\n\nВерхний паром в марте не ходит: меняют канат и красят столбы на обоих берегах.\n\nС уважением,\n\nЭльвира Понсе${end}`;

// A line that says day and number is moved once; the day by which a form comes back is no date of the letter.
testRule('structure/section-order', {
  clean: [{ ...alone, also: ['structure/missing-element', 'structure/placeholder'], draft: `${signed('Marit Aune').replace('\n\n9 February 2033', '')}\n\nReply form (please send it back before 3 March 2033)` }],
  found: [{ ...alone, languages: ['ru'], dialect: 'plainText', draft: russian('\n', '\n\n⟦09.02.2033 № 31-п/9⟧'), fixed: russian('\n09.02.2033 № 31-п/9\n\n', '') }],
});

const COLUMNS = 'Karen Vestergaard-Aune                     Peter Magnus Bergersen\nWarden of the Upper Landing                Warden of the Lower Landing';
const dated = (date: string, end: string): string => `Ferry Office of the Three Valleys\n\nFO 9/2033\n\n${date}To all ferry stations\n\nDear wardens,\n\n${TEXT}\n\nYours sincerely,\n\n${end}`;

// What stands behind two names in columns, or is a day in two languages, is a line by itself.
testRule('structure/section-order', {
  found: [
    { ...alone, dialect: 'plainText', draft: dated('', `${COLUMNS}\n\n⟦9 February 2033⟧`), fixed: dated('9 February 2033\n\n', COLUMNS) },
    { ...alone, dialect: 'plainText', draft: dated('', `${OFFICES}\n\n⟦9 February 2033⟧\n\ncc: Lower Mill`), fixed: dated('9 February 2033\n\n', `${OFFICES}\n\ncc: Lower Mill`) },
  ],
});
