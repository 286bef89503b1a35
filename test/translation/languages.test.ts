import assert from 'node:assert/strict';
import { assignLanguages } from '../../server/src/model/languages.ts';
import { FUNCTION_WORDS, guessByWords, languageByFunctionWords } from '../../server/src/model/languages/functionWords.ts';
import { piecesOfText } from './piecesOfText.ts';
import { CODE, POLICY, codePairs, readSeed } from './seeds.ts';

describe('the language of each piece and the stream in which it stands', () => {
  it('reads a draft in one language as one stream', () => {
    for (const seed of ['letter-sg-2022.txt', 'tbt-update-2025-03.txt']) {
      const read = assign(readSeed(seed));
      assert.deepEqual(read.languages, ['en']);
      assert.deepEqual(new Set(read.stream), new Set(['en']));
    }
  });

  it('reads the Code page by page, and the Policy language after language', () => {
    assert.deepEqual(runs(CODE), ['en', 'ja', 'en', 'ja', 'en', 'ja', 'en', 'ja', 'en', 'ja', 'en'], CODE);
    assert.deepEqual(runs(POLICY), ['en', 'ru']);
  });

  it('is not made bilingual by a name or a word in another script', () => {
    const letter = `${readSeed('letter-sg-2022.txt')}\n\nИван Петров\n\nThe word 規格 means a standard.\n`;
    const read = assign(letter);
    assert.deepEqual(read.languages, ['en']);
    assert.deepEqual(new Set(read.stream), new Set(['en']));
  });

  it('tells the language of a few short clauses by all their words together', () => {
    const clauses = 'Resolución 4/2019\n\nLa Junta,\n\nvisto el informe sobre el faro,\n\nacuerda pintar la torre.\n\nResolución 5/2019\n\nLa Junta da las gracias al farero.';
    assert.deepEqual(assign(clauses).languages, ['es']);
    assert.deepEqual(assign('Résolution 4/2019\n\nLe Bureau,\n\nvu le rapport sur le phare,\n\ndécide de peindre la tour.').languages, ['fr']);
    assert.deepEqual(assign('Resolution 4/2019\n\nThe Board,\n\nhaving read the report on the lamp,\n\ndecides to paint it.').languages, ['en']);
    assert.deepEqual(assign('Minutes\n\nAgenda').languages, ['en']);
  });

  it('is not made bilingual by a paragraph that looks like another language and was pasted twice', () => {
    const rules = 'Смотрители обходят галереи каждый вечер и записывают в журнал всё, что видели.\n\nВ музее действует правило, о котором знают все сотрудники: окна закрывает тот, кто уходит последним.';
    const oil = 'Мы не храним масло рядом с углём. Как писал старый механик: «Искра на палубе – это пожар в порту и погост на берегу».';
    assert.deepEqual(assign(`${rules}\n\n${oil}\n\n${oil}`).languages, ['ru']);
  });

  it('takes Russian with Latin acronyms for Russian and Japanese that begins with ISO for Japanese', () => {
    const read = assign('Политика ISO/CS и WTO TBT в области ISO/IEC 17000.\n\nISOの倫理。\n\nISO/IEC専門業務用指針、第1部', ['en', 'ru', 'ja']);
    assert.deepEqual(read.language, ['ru', 'ja', 'ja']);
  });

  it('takes Chinese characters for Japanese only beside kana, or where Japanese is declared', () => {
    assert.deepEqual(assign('本標準規定了管理体系的要求。\n\n范围').languages, ['zh']);
    assert.deepEqual(assign('これは規格の案です。\n\n適用範囲').language, ['ja', 'ja']);
    assert.deepEqual(assign('適用範囲', ['en', 'ja']).language, ['ja']);
  });

  it('tells English from French paragraph by paragraph, their short headings included', () => {
    const text = [
      '# Scope', '# Domaine',
      'This document specifies the rules that the members of the committee follow when they vote.',
      'Le présent document précise les règles que les membres du comité suivent lors de leurs votes.',
      'Every member has one vote, and the chair has none, as the rules of procedure provide for it.',
      'Chaque membre dispose d’une voix, et le président d’aucune, comme le prévoit le règlement intérieur.',
    ].join('\n\n');
    const read = assign(text, ['en', 'fr'], 'markdown');
    assert.deepEqual(read.language.slice(2), ['en', 'fr', 'en', 'fr']);
  });

  it('guesses two languages of one script only on long runs', () => {
    assert.deepEqual(assign('The rules. Les règles du comité.\n\nLe comité.').languages, ['en']);
  });

  it('knows the languages of a letter that has two sentences in each, in their order', () => {
    const letters = {
      en: 'Dear members,\n\nThe working draft on the marking of cables was circulated in July, and 43\ncomments came in.\n\nPlease bring your replies to the meeting in Tampere on 4 February.\n\nKind regards,',
      fr: 'Chers membres,\n\nLe projet sur le marquage des câbles a été diffusé en juillet, et\n43 observations ont été reçues.\n\nVeuillez apporter vos réponses à la réunion de Tampere, le 4 février.\n\nCordialement,',
      es: 'Estimados miembros:\n\nEl proyecto sobre el marcado de cables se distribuyó en julio y se\nrecibieron 43 observaciones.\n\nLes rogamos que traigan sus respuestas a la reunión de Tampere, el 4 de febrero.\n\nAtentamente,',
    } as const;
    for (const order of [['en', 'fr'], ['fr', 'en'], ['es', 'fr', 'en'], ['en', 'es']] as const) {
      assert.deepEqual(assign(order.map((language) => letters[language]).join('\n\n')).languages, order);
    }
  });

  it('leaves a title above the text that it names, where the other language has had its number', () => {
    const texts = ['1. Background\n\nGauges wear out fastest in the post.', '1. Contexte\n\nC’est dans le courrier que les calibres s’usent le plus vite.', '3. Packing\n\nEach gauge travels in the case in which it came.\n\n4. Return\n\nGauges are back within 45 days.\n\n2. Scope\n\nThis holds for every loan to a laboratory of a member.', '3. Emballage\n\nChaque calibre voyage dans l’étui dans lequel il est arrivé.'];
    assert.deepEqual(assign(texts.join('\n\n'), ['en', 'fr']).stream.slice(-2), ['fr', 'fr']);
  });

  it('leaves what follows a number of one language’s text in that language', () => {
    const texts = ['1 FOOD LABELLING\n\n1.1. Members sent comments on the labelling of allergens.\n\n2 NEXT STEPS\n\n2.1. The next session takes place in the autumn.', 'RAPPORT AU COMITÉ\n\n1 ÉTIQUETAGE\n\n1.1. Les Membres ont envoyé des observations sur l’étiquetage.\n\n2 ÉTAPES SUIVANTES\n\n2.1. La prochaine session a lieu en automne.', 'INFORME AL COMITÉ\n\n1 ETIQUETADO\n\n1.1. Los Miembros enviaron observaciones sobre el etiquetado.\n\n2 PRÓXIMAS ETAPAS\n\n2.1. El próximo período de sesiones se celebra en otoño.'];
    assert.deepEqual(assign(texts.join('\n\n'), ['en', 'fr', 'es']).language, ['en', 'en', 'en', 'en', 'fr', 'fr', 'fr', 'fr', 'fr', 'es', 'es', 'es', 'es', 'es']);
  });

  it('leaves the languages to the declaration', () => {
    assert.deepEqual(assign('One paragraph in English only.', ['ja', 'en']).languages, ['ja', 'en']);
    assert.deepEqual(assign('', ['fr']).languages, ['fr']);
    assert.deepEqual(assign('').languages, ['en']);
  });

  it('takes the languages of the workspace for a default: the text shows which of them a draft has, and others', () => {
    const usual = (text: string, ...tags: readonly string[]) => assignLanguages(piecesOfText(text), { usual: tags }).languages;
    assert.deepEqual(usual(CODE, 'en'), ['en', 'ja']);
    assert.deepEqual(usual(CODE, 'ja', 'en'), ['ja', 'en'], 'the source is the first');
    assert.deepEqual(usual(POLICY, 'en', 'ja'), ['en', 'ru']);
    assert.deepEqual(usual(readSeed('letter-sg-2022.txt'), 'en', 'ja'), ['en']);
    assert.deepEqual(usual('', 'fr', 'en'), ['fr']);
    assert.deepEqual(usual('適用範囲', 'en', 'ja'), ['ja']);
    const short = ['The members of the committee vote by a simple majority of those who are present.', 'Les membres du comité votent à la majorité simple des membres présents.'];
    assert.deepEqual(usual([...short, ...short].join('\n\n'), 'en', 'fr'), ['en', 'fr']);
  });

  it('takes a title in two languages above a text in one for no second text', () => {
    const text = 'RESOLUTIONS ADOPTED IN 2031\n\n2031年採択決議集\n\n英和対訳\n\nThe Council approves the report of its working group.\n\nThe Council thanks the host of the meeting and all who prepared it.\n';
    assert.deepEqual(assign(text).languages, ['en']);
  });

  it('keeps a paragraph of the Code left in English in the Japanese text, whichever it is', () => {
    const pairs = codePairs();
    for (const [at] of pairs.entries()) {
      const { text, expected } = codeWithLeft([at]);
      assert.equal(streamAt(text, expected[0] ?? 0), 'ja en', `paragraph ${at}: ${pairs[at]?.source ?? ''}`);
    }
  });

  it('keeps a paragraph left in English of which the source has changed since', () => {
    // At the very end of a Japanese page the English of the next follows: what is the one and what the other nobody can say.
    const lastOfPage = [16, codePairs().length - 1];
    for (const [at, { source, target }] of codePairs().entries()) {
      if (lastOfPage.includes(at)) continue;
      const former = source.replace(/(\p{L}+)$/mu, 'formerly $1').replace(/ (?:of|and|in) /gu, ' ');
      const text = CODE.replace(target, former);
      assert.equal(streamAt(text, text.lastIndexOf(former)), 'ja en', `paragraph ${at}: ${source}`);
    }
  });

  it('keeps several paragraphs in a row, or a whole principle, left in English', () => {
    for (const length of [2, 3, 4]) {
      for (let at = 0; at + length <= codePairs().length; at += 3) {
        const left = Array.from({ length }, (_, k) => at + k);
        const { text, expected } = codeWithLeft(left);
        for (const place of expected) assert.equal(streamAt(text, place), 'ja en', `paragraphs ${left.join(' ')}`);
      }
    }
  });

  it('stays bilingual when one paragraph is missing, and loses no other to the wrong stream', () => {
    const clean = assign(CODE).stream;
    for (const { target } of codePairs()) {
      const read = assign(CODE.replace(target, ''));
      assert.deepEqual(read.languages, ['en', 'ja']);
      const count = (stream: readonly string[]) => stream.filter((language) => language === 'ja').length;
      assert.ok(Math.abs(count(read.stream) - count(clean)) <= 1, target);
    }
  });

  it('keeps what is left in English where the languages alternate paragraph by paragraph', () => {
    const pairs = codePairs();
    for (const left of [[2], [7], [7, 8], [12], [20, 22], [30, 31, 32]]) {
      const parts = pairs.flatMap(({ source, target }, k) => [source, left.includes(k) ? source : target]);
      const read = assign(parts.join('\n\n'));
      assert.deepEqual(read.stream, pairs.flatMap(() => ['en', 'ja']), `paragraphs ${left.join(' ')}`);
    }
  });

  it('knows an article by its number in the other language, where much before it was not translated', () => {
    const text = [
      'Whereas the members of the association share an interest in sound measurement and in the trade that rests on it,',
      'Whereas they have worked together for many years, and have found that their rules differ from one country to the next,',
      'Whereas a common set of rules would serve them all, and would be easier to keep than those that they have today,',
      'Whereas the secretary has prepared such rules together with the members, and has sent them out for comment,',
      '2. 会員は、いつでも退会することができ、その年の会費の返還を求めることはできない。',
      'Article 14', '1. Each member has the right to ask the secretary for the papers of any meeting, and to receive them within a week.',
      '2. This right may not be used in order to delay a decision that the committee has to take within the year.', '第14条',
      'Article 15', '1. Each member has one vote at the meeting.', '2. No member shall be deprived of the vote, nor of the right to change it before the chair has closed the ballot.',
      '2. 何人も、その投票権を奪われ、又は投票を変更する権利を否認されることはない。',
      'Article 16', '1. Members of any country, without any limitation due to its size, may ask for a seat on the council of the association.',
      '2. A seat shall be given only with the consent of the members that hold one.', '3. The council is the body that speaks for the association, and may ask its members for help.',
    ];
    assert.deepEqual(assign(text.join('\n\n')).stream, text.map((paragraph) => (/[ぁ-ん条]/u.test(paragraph) ? 'ja' : 'en')));
  });

  it('goes on after a missing paragraph where the languages alternate', () => {
    const pairs = codePairs();
    const parts = pairs.flatMap(({ source, target }, k) => (k === 9 ? [source] : [source, target]));
    const expected = pairs.flatMap((_, k) => (k === 9 ? ['en'] : ['en', 'ja']));
    assert.deepEqual(assign(parts.join('\n\n')).stream, expected);
  });
});

function assign(text: string, declared?: readonly string[], dialect?: 'markdown') {
  return assignLanguages(piecesOfText(text, dialect), { declared });
}

/** The streams in the order of the text, repetitions dropped. */
function runs(text: string): readonly string[] {
  const { stream } = assign(text);
  return stream.filter((language, i) => language !== stream[i - 1]);
}

/** The Code with some of its Japanese paragraphs replaced by their English source; `expected`: where they stand. */
function codeWithLeft(left: readonly number[]): { readonly text: string; readonly expected: readonly number[] } {
  const pairs = codePairs();
  let text = CODE;
  for (const k of left) text = text.replace(pairs[k]?.target ?? '', pairs[k]?.source ?? '');
  return { text, expected: left.map((k) => text.lastIndexOf(pairs[k]?.source ?? '')) };
}

function streamAt(text: string, offset: number): string {
  const pieces = piecesOfText(text);
  const at = pieces.findIndex((piece) => piece.span.start <= offset && offset < piece.span.end);
  const { stream, language } = assignLanguages(pieces);
  return `${stream[at] ?? ''} ${language[at] ?? ''}`;
}

describe('the languages of a draft that declares none', () => {
  it('are not those that lists of people or of files look like', () => {
    const people = 'Written by Margarethe Lindqvist, Alberto Schiabelli, Andrew Makarovsky, Benjamin Toueger, Christian Vaagland, Deividas Bakanauskas.';
    const files = 'fixdlsrps.man    fixfmps.man    fixmacps.man\nfixpsditps.pl    fixscribeps.man    extractres.man\nepsffit.man    descrip.mms    patchlev.man    psselect.man    pstops.man';
    const text = 'The files of this package may be copied.';
    assert.deepEqual(assign([text, people, people, 'They come with no warranty.'].join('\n\n')).languages, ['en']);
    assert.deepEqual(assign([text, files, files, 'They come with no warranty.'].join('\n\n')).languages, ['en']);
  });

  it('are not several where it is in one that few bodies use, or that nobody here knows', () => {
    const drafts = {
      hu: [
        'A bizottság évente egyszer ülésezik, és minden tagnak egy szavazata van, amelyet írásban is leadhat.', 'A határozatokat a jelen lévő tagok többsége hozza meg, és az elnök tíz napon belül aláírja őket.',
        'Aki két éven át nem fizeti meg a tagdíjat, annak a tagsága megszűnik, hacsak a tanács másként nem dönt.', 'A titkárság vezeti a jegyzőkönyvet, és megküldi azt minden tagnak az ülés után egy hónapon belül.',
      ],
      fi: [
        'Komitea kokoontuu kerran vuodessa, ja jokaisella jäsenellä on yksi ääni, jonka voi antaa myös kirjallisesti.', 'Päätökset tehdään läsnä olevien jäsenten enemmistöllä, ja puheenjohtaja allekirjoittaa ne kymmenessä päivässä.',
        'Joka ei kahteen vuoteen ole maksanut jäsenmaksuaan, menettää jäsenyytensä, ellei neuvosto toisin päätä.', 'Sihteeristö pitää pöytäkirjaa ja lähettää sen kaikille jäsenille kuukauden kuluessa kokouksesta.',
      ],
      ro: [
        'Comitetul se întrunește o dată pe an, iar fiecare membru are un vot, pe care îl poate da și în scris.', 'Hotărârile se iau cu majoritatea membrilor prezenți și sunt semnate de președinte în zece zile.',
        'Cine nu și-a plătit cotizația timp de doi ani își pierde calitatea de membru, dacă nu hotărăște altfel consiliul.', 'Secretariatul ține procesul-verbal și îl trimite tuturor membrilor în termen de o lună de la ședință.',
      ],
      esperanto: [
        'La komitato kunvenas unufoje en jaro, kaj ĉiu membro havas unu voĉon, kiun oni povas doni ankaŭ skribe.', 'La decidojn faras la plimulto de la ĉeestantaj membroj, kaj la prezidanto subskribas ilin post dek tagoj.',
        'Kiu dum du jaroj ne pagis sian kotizon, tiu perdas sian membrecon, se la konsilio ne decidas alie.', 'La sekretariejo faras la protokolon kaj sendas ĝin al ĉiuj membroj post unu monato.',
      ],
      latin: [
        'Consilium semel in anno convenit, et unusquisque socius unum suffragium habet, quod etiam litteris dari potest.', 'Decreta a maiore parte sociorum praesentium fiunt, et a praeside intra decem dies subscribuntur.',
        'Qui per duos annos tributum non solvit, socius esse desinit, nisi consilium aliter statuit de eo.', 'Scriba acta conficit et omnibus sociis intra unum mensem post conventum mittit, ut legantur.',
      ],
    };
    for (const [language, paragraphs] of Object.entries(drafts)) assert.equal(assign(paragraphs.join('\n\n')).languages.length, 1, language);
    assert.deepEqual(assign(drafts.hu.join('\n\n')).languages, ['hu']);
    const english = ['The committee meets once a year, and each member has one vote, which may be cast in writing, too.', 'Decisions are taken by the majority of the members present, and the chair signs them within ten days.'];
    assert.deepEqual(assign([...english, ...drafts.fi.slice(0, 2)].join('\n\n')).languages, ['en', 'fi']);
    const russian = ['Комитет собирается один раз в год, и у каждого члена есть один голос, который можно подать и письменно.', 'Решения принимаются большинством присутствующих членов, и председатель подписывает их в течение десяти дней.'];
    const ukrainian = ['Комітет збирається один раз на рік, і кожен член має один голос, який можна подати й письмово.', 'Рішення приймаються більшістю присутніх членів, і голова підписує їх протягом десяти днів.'];
    assert.deepEqual(assign([...russian, ...ukrainian].join('\n\n')).languages, ['ru', 'uk']);
  });

  it('are all of those that stand in turns, however many paragraphs there are', () => {
    const english = (i: number): string => `The council may ask the secretary for the report of working group ${i}, and for whatever else it needs to know.`;
    const french = (i: number): string => `Le conseil peut demander au secrétaire le rapport du groupe de travail ${i}, et tout ce qu’il doit savoir par ailleurs.`;
    for (const pairs of [20, 64, 80, 128, 200]) assert.deepEqual(assign(Array.from({ length: pairs }, (_, i) => `${english(i)}\n\n${french(i)}`).join('\n\n')).languages, ['en', 'fr'], `${pairs} pairs`);
  });

  it('are one where the numbers of its sections go on from one language to the other, as nobody has translated some of them yet', () => {
    const english = (i: number, k: number): string => `${i}.${k}. The keeper of lighthouse ${i * 7 + k} writes down the weather of the day, and sends what is written to the office at the end of the month.`;
    const japanese = (i: number, k: number): string => `${i}.${k}. 灯台${i * 7 + k}号の管理人は、その日の天候を記録し、月末に記録を事務所に送付しなければならない。記録の写しは灯台に保管するものとする。`;
    const sections = [1, 2, 3, 4].flatMap((i) => [1, 2, 3, 4].map((k) => [i, k] as const));
    const left = sections.map(([i, k]) => (i === 2 || i === 4 ? english(i, k) : japanese(i, k)));
    assert.deepEqual(assign(left.join('\n\n')).languages, ['ja']);
    const begun = [...sections.map(([i, k]) => english(i, k)), ...sections.filter(([i]) => i < 3).map(([i, k]) => japanese(i, k))];
    assert.deepEqual(assign(begun.join('\n\n')).languages, ['en', 'ja'], 'half translated, as a text of its own');
  });

  it('are not those of what a long draft quotes', () => {
    const japanese = codePairs().map(({ target }) => target);
    const quoted = codePairs().slice(3, 6).map(({ source }) => source);
    assert.deepEqual(assign([...japanese, ...quoted].join('\n\n')).languages, ['ja']);
    assert.deepEqual(assign([...japanese.slice(0, 5), ...quoted].join('\n\n')).languages, ['ja', 'en']);
  });
});

describe('a title with capitals', () => {
  it('is in the language of its text, and tells which comes first', () => {
    const english = ['General Rules of the Surveyors Association', 'The committee meets once a year, and each member has one vote, which may be cast in writing, too.', 'Decisions are taken by the majority of the members present, and the chair signs them within ten days.'];
    const others = {
      fr: ['Règles générales de l’association', 'Le comité se réunit une fois par an, et chaque membre dispose d’une voix, qui peut être exprimée par écrit.', 'Les décisions sont prises à la majorité des membres présents, et le président les signe dans les dix jours.'],
      de: ['Allgemeine Ordnung der Vermesser', 'Der Ausschuss tritt einmal im Jahr zusammen, und jedes Mitglied hat eine Stimme, die es auch schriftlich abgeben kann.', 'Beschlüsse werden mit der Mehrheit der anwesenden Mitglieder gefasst, und der Vorsitzende zeichnet sie binnen zehn Tagen.'],
      pt: ['Regulamento Geral dos Agrimensores Reunidos', 'A comissão reúne-se uma vez por ano na sede da associação, e cada membro tem um voto, que também pode ser dado por escrito.', 'As decisões são tomadas por maioria dos membros presentes, e o presidente assina-as no prazo de dez dias depois da reunião.'],
    };
    for (const [language, text] of Object.entries(others)) {
      const read = assign([...english, ...text].join('\n\n'));
      assert.deepEqual(read.languages, ['en', language]);
      assert.deepEqual(read.stream, [...english.map(() => 'en'), ...text.map(() => language)], language);
      assert.deepEqual(assign([...text, ...english].join('\n\n')).languages, [language, 'en']);
    }
  });
});

describe('a date that stands twice', () => {
  it('begins no translation that was left in the language of the source', () => {
    const text = ['SG 27/2025', '9 September 2025', '9 September 2025', 'TO ALL MEMBERS', 'Dear Colleagues,', 'The committees have asked for a calendar of meetings.', 'SG 27/2025', '2025年9月9日', '2025年9月9日', '会員団体各位', '拝啓', '委員会から、会合の日程表を求める要望がありました。'];
    assert.deepEqual(runs(text.join('\n\n')), ['en', 'ja']);
  });
});

describe('what a person is, below the name', () => {
  it('is in the language of its words, whatever the name looks like', () => {
    const letters = {
      en: ['Dear colleagues,', 'Please send the office your samples of the past winter before the end of March.', 'Yours sincerely,', 'Sigrid Hallström\nHead of Sampling'],
      es: ['Estimados colegas:', 'Les rogamos que envíen a la oficina sus muestras del invierno pasado antes de que termine marzo.', 'Atentamente,', 'Sigrid Hallström\nJefa de muestreo'],
      fr: ['Chers collègues,', 'Veuillez envoyer au bureau vos échantillons de l’hiver dernier avant la fin du mois de mars.', 'Cordialement,', 'Sigrid Hallström\nCheffe de l’échantillonnage'],
    };
    for (const tags of [['es', 'fr'], ['en', 'fr', 'es'], ['fr', 'en']] as const) {
      const whole = tags.flatMap((tag) => letters[tag].map(() => tag));
      assert.deepEqual(assign(tags.flatMap((tag) => letters[tag]).join('\n\n'), tags).stream, whole, tags.join());
      const inTurns = letters.en.flatMap((_, i) => tags.map((tag) => letters[tag][i] ?? ''));
      assert.deepEqual(assign(inTurns.join('\n\n'), tags).stream, letters.en.flatMap(() => tags), `${tags.join()} in turns`);
    }
  });

  it('stands in the text in which the name does, where a page ends before it', () => {
    const text = ['Dear members,', 'The samples of last winter are kept until the tests of March are closed.', '– 1 –', 'Уважаемые члены!', 'Пробы прошлой зимы хранятся до завершения мартовских испытаний.', '– 2 –', 'Sigrid Hallstrom\nHead of Sampling', '– 3 –', 'Сигрид Хальстрём\nРуководитель отдела проб'];
    assert.deepEqual(runs(text.join('\n\n')), ['en', 'ru', 'en', 'ru']);
  });
});

describe('a roman number before a title', () => {
  it('is no word of another language', () => {
    const text = ['I. 序文', '規範は、会員が互いに公正であることを求めるものです。', 'I. Preface', 'The code asks the members to be fair to each other.', 'II. 対象者', '職員及び委員を対象とします。', 'II. Readers', 'It is for the staff and for members of committees.', 'III. 原則', '公正に行動します。', 'III. Principles', 'They act in a fair manner.'];
    assert.deepEqual(assign(text.join('\n\n')).stream, ['ja', 'ja', 'en', 'en', 'ja', 'ja', 'en', 'en', 'ja', 'ja', 'en', 'en']);
  });
});

describe('a title that is the same in two languages', () => {
  it('is in the language of the text around it where it stands twice', () => {
    const english = 'a) Introduction\n\nExperts give their time and their knowledge to the work of the committees.';
    const french = 'a) Introduction\n\nLes experts donnent leur temps et leurs connaissances aux travaux des comités.';
    const others = 'All experts named by members, and the staff who help them, are bound by it.';
    const autres = 'Tous les experts désignés par les membres, et le personnel qui les aide, sont tenus de le respecter.';
    const read = assign([english, english, others, french, french, autres].join('\n\n'), ['en', 'fr']);
    assert.deepEqual(read.stream, ['en', 'en', 'en', 'en', 'en', 'fr', 'fr', 'fr', 'fr', 'fr']);
  });
});

describe('the function words of a short text', () => {
  const tags = FUNCTION_WORDS.map(({ language }) => language);
  for (const { language, finds } of FUNCTION_WORDS) it(`tell that “${finds}” is ${language}`, () => assert.equal(languageByFunctionWords(finds, tags), language));

  it('are not those of the people and places of which it speaks', () => {
    assert.equal(languageByFunctionWords('Members from Québec and Évian', ['en', 'fr']), 'en');
    assert.equal(languageByFunctionWords('Annex A', ['en', 'fr']), undefined);
    assert.equal(languageByFunctionWords('d) Records', ['en', 'fr']), undefined);
    assert.equal(languageByFunctionWords('Attribution [EN]', ['en', 'fr']), undefined);
  });

  it('are found in a date', () => {
    assert.equal(languageByFunctionWords('Ginebra, 2 de mayo de 2023', ['fr', 'es']), 'es');
  });

  it('hold where trigrams say otherwise', () => {
    assert.notEqual(guessByWords('Members may comment on it.', 20, ['en', 'fr']), 'fr');
  });
});
