import type { Dialect } from '../../server/src/model/draft.ts';

/** A draft of a type in pieces, so that a test can take one out, move, empty or double it in all languages at once. */
export interface DraftInParts {
  readonly name: string;
  readonly type: string;
  readonly dialect: Dialect;
  readonly languages: readonly string[];
  /** Each language's text for itself (`whole`), in turn for each half (`pages`), piece by piece (`pieces`), or paragraph by paragraph. */
  readonly order: 'whole' | 'pages' | 'pieces' | 'paragraphs';
  readonly parts: readonly Part[];
}

export interface Part {
  readonly name: string;
  readonly kind: 'section' | 'element' | 'filler';
  /** What stands before the heading's text on its line, with its number: "## b) ". */
  readonly heading?: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
}

export function writeDraft({ languages, order, parts }: Pick<DraftInParts, 'languages' | 'order' | 'parts'>): string {
  const together = { whole: parts.length, pages: Math.ceil(parts.length / 2), pieces: 1, paragraphs: 1 }[order];
  const groups = Array.from({ length: Math.ceil(parts.length / together) }, (_, i) => parts.slice(i * together, (i + 1) * together));
  const written = groups.flatMap((group) => {
    const texts = languages.map((language) => group.flatMap((part) => [part.heading?.[language] ?? '', ...(part.body[language] ?? '').split('\n\n')]).filter((text) => text !== ''));
    return order === 'paragraphs' ? Array.from({ length: Math.max(...texts.map((text) => text.length)) }, (_, i) => texts.flatMap((text) => text[i] ?? [])).flat() : texts.flat();
  });
  return `${written.join('\n\n')}\n`;
}

const CODE_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'Harbour Standards Body Code of Conduct', ja: '港湾規格機構の行動規範' } },
  { name: 'approval', kind: 'element', body: { en: '(Adopted by Council Resolution 4/2021 on 12 May 2021)', ja: '(2021年5月12日、理事会決議 4/2021 により採択)' } },
  { name: 'introduction', kind: 'section', heading: { en: 'a) Introduction', ja: 'a) はじめに' }, body: { en: 'Our members rely on each other to be fair, and on the office to be neutral.', ja: '会員は互いの公正さと、事務局の中立性を信頼しています。' } },
  { name: 'target audience', kind: 'section', heading: { en: 'b) Target audience', ja: 'b) 対象者' }, body: { en: 'Everybody who speaks or acts in the name of the body is bound by this Code.', ja: '本機構の名において発言し行動するすべての人がこの規範に従います。' } },
  {
    name: 'principles', kind: 'section', heading: { en: 'c) Principles', ja: 'c) 原則' },
    body: {
      en: 'These are the principles that we keep.\n\n1. Be fair\n\nWe hear all sides before we decide.\n\n2. Be open\n\nWe say on what our decisions rest.',
      ja: '私たちが守る原則は次のとおりです。\n\n1. 公正であること\n\n決定の前にすべての意見を聴きます。\n\n2. 開かれていること\n\n決定の根拠を明らかにします。',
    },
  },
  { name: 'implementation', kind: 'section', heading: { en: 'd) Implementation', ja: 'd) 実施' }, body: { en: 'The Council reviews this Code every three years and keeps it up to date.', ja: '理事会は三年ごとにこの規範を見直し、最新の状態に保ちます。' } },
];

const POLICY_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'Observer Policy', ru: 'Политика в отношении наблюдателей' } },
  { name: 'approval', kind: 'element', body: { en: '(Approved under Council Resolution 18/2019)', ru: '(Утверждена резолюцией 18/2019 Совета)' } },
  { name: 'scope', kind: 'section', heading: { en: '1 Scope', ru: '1 Область применения' }, body: { en: 'This Policy applies to all observers at meetings of the organization.', ru: 'Настоящая политика применяется ко всем наблюдателям на заседаниях организации.' } },
  {
    name: 'pillar', kind: 'filler', heading: { en: '2 Pillar 1: Access to meetings', ru: '2 Столп 1: Доступ к заседаниям' },
    body: { en: 'Observers see how decisions are made, and help to make them known.', ru: 'Наблюдатели видят, как принимаются решения, и помогают сделать их известными.' },
  },
  { name: 'objectives', kind: 'section', heading: { en: '2.1 Pillar 1 objectives', ru: '2.1 Задачи столпа 1' }, body: { en: 'Meetings are open to those who are concerned by them.', ru: 'Заседания открыты для тех, кого они касаются.' } },
  { name: 'key principles', kind: 'section', heading: { en: '2.2 Pillar 1 key principles', ru: '2.2 Ключевые принципы столпа 1' }, body: { en: 'Observers speak when the chair invites them to speak.', ru: 'Наблюдатели выступают по приглашению председателя.' } },
  { name: 'subject', kind: 'filler', heading: { en: '3 Registration', ru: '3 Регистрация' }, body: { en: 'The secretariat keeps the list of observers and publishes it each year.', ru: 'Секретариат ведёт список наблюдателей и публикует его ежегодно.' } },
];

const TBT_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'OIML UPDATE TO THE TBT COMMITTEE' } },
  { name: 'statement', kind: 'element', body: { en: 'This document contains information provided by OIML at the TBT Committee meeting of 13-15 November 2024 under Agenda Item 6 (Updates by Observers).' } },
  { name: 'first', kind: 'filler', body: { en: '1.1. OIML thanks the WTO for the opportunity to report to the TBT Committee.' } },
  { name: 'second', kind: 'filler', body: { en: '1.2. Two recommendations on water meters were revised in the past year.' } },
];

const LETTER_PARTS: readonly Part[] = [
  { name: 'sender', kind: 'element', body: { en: 'Maria Castellanos\nSecretary-General' } },
  { name: 'symbol', kind: 'element', body: { en: 'CL 14/2024' } },
  { name: 'date', kind: 'element', body: { en: '14 June 2024' } },
  { name: 'addressees', kind: 'element', body: { en: 'TO THE NATIONAL MEMBER BODIES' } },
  { name: 'salutation', kind: 'element', body: { en: 'Dear colleagues,' } },
  { name: 'body', kind: 'filler', body: { en: 'The Council decided at its last meeting to open a consultation on the rules for technical committees, and asks all member bodies to reply.\n\nReplies are expected by the end of September; a summary of them will be sent to all members before the next meeting of the Council.' } },
  { name: 'closing', kind: 'element', body: { en: 'Yours sincerely,' } },
  { name: 'signature', kind: 'element', body: { en: 'Maria Castellanos' } },
];

/** A code of another body: other titles, numbered with figures, in three languages. */
const OTHER_CODE_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'Code of Ethics of the Metrology Union', fr: 'Code de déontologie de l’Union de métrologie', es: 'Código de ética de la Unión de Metrología', ru: 'Кодекс этики Союза метрологии' } },
  { name: 'approval', kind: 'element', body: { en: 'Approved under Council Resolution 9/2022 of 3 October 2022', fr: 'Approuvé par la résolution 9/2022 du Conseil, adoptée le 3 octobre 2022', es: 'Aprobado por la Resolución 9/2022 del Consejo, adoptada el 3 de octubre de 2022', ru: 'Утверждён резолюцией 9/2022 Совета от 3 октября 2022 г.' } },
  { name: 'introduction', kind: 'section', heading: { en: '1. Preamble', fr: '1. Préambule', es: '1. Preámbulo', ru: '1. Преамбула' }, body: { en: 'The Union lives by the trust of those who measure.', fr: 'L’Union vit de la confiance de ceux qui mesurent.', es: 'La Unión vive de la confianza de quienes miden.', ru: 'Союз живёт доверием тех, кто измеряет.' } },
  { name: 'target audience', kind: 'section', heading: { en: '2. To whom this Code applies', fr: '2. Destinataires', es: '2. Destinatarios', ru: '2. Круг лиц' }, body: { en: 'It binds officers, experts and staff of the Union.', fr: 'Il engage les responsables, les experts et le personnel de l’Union.', es: 'Obliga a los directivos, expertos y personal de la Unión.', ru: 'Он обязателен для должностных лиц, экспертов и сотрудников Союза.' } },
  { name: 'principles', kind: 'section', heading: { en: '3. Guiding principles', fr: '3. Principes directeurs', es: '3. Principios rectores', ru: '3. Основные принципы' }, body: { en: 'We act on four principles.\n\n3.1 Integrity is shown in small things.\n\n3.2 Results are reported as they are.', fr: 'Nous suivons quatre principes.\n\n3.1 L’intégrité se montre dans les petites choses.\n\n3.2 Les résultats sont communiqués tels quels.', es: 'Seguimos cuatro principios.\n\n3.1 La integridad se muestra en las cosas pequeñas.\n\n3.2 Los resultados se comunican tal como son.', ru: 'Мы следуем четырём принципам.\n\n3.1 Честность видна в малом.\n\n3.2 Результаты сообщаются такими, какие они есть.' } },
  { name: 'implementation', kind: 'section', heading: { en: '4. Implementation and compliance', fr: '4. Mise en œuvre', es: '4. Puesta en práctica', ru: '4. Применение' }, body: { en: 'Questions under section 3 go to the Ethics Officer, who answers within a month.', fr: 'Les questions relatives à la section 3 sont adressées au déontologue, qui répond dans un délai d’un mois.', es: 'Las preguntas sobre la sección 3 se dirigen al responsable de ética, que contesta en un mes.', ru: 'Вопросы по разделу 3 направляются уполномоченному по этике, который отвечает в течение месяца.' } },
];

/** A policy of another body, without pillars; its sections have unusual neighbours. */
const OTHER_POLICY_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'Travel Policy of the Standards Forum', fr: 'Politique des voyages du Forum des normes', es: 'Política de viajes del Foro de Normas', ja: '規格フォーラム出張方針' } },
  { name: 'approval', kind: 'element', body: { en: 'Adopted by the Council under Resolution 21/2018', fr: 'Adoptée par le Conseil par la résolution 21/2018', es: 'Adoptada por el Consejo mediante la Resolución 21/2018', ja: '理事会決議 21/2018 により採択' } },
  { name: 'introduction', kind: 'filler', heading: { en: '1 Foreword', fr: '1 Avant-propos', es: '1 Prefacio', ja: '1 まえがき' }, body: { en: 'Delegates cross the world to meet.', fr: 'Les délégués traversent le monde pour se réunir.', es: 'Los delegados cruzan el mundo para reunirse.', ja: '代表者は会合のために世界を移動します。' } },
  { name: 'scope', kind: 'section', heading: { en: '2 Purpose and scope', fr: '2 Objet et domaine d’application', es: '2 Objeto y campo de aplicación', ja: '2 目的及び適用範囲' }, body: { en: 'The rules below cover all journeys that the Forum pays.', fr: 'Les règles ci-après couvrent tous les voyages payés par le Forum.', es: 'Las reglas siguientes cubren todos los viajes que paga el Foro.', ja: '以下の規則は、フォーラムが費用を負担するすべての出張に及びます。' } },
  { name: 'subject', kind: 'filler', heading: { en: '3 Booking', fr: '3 Réservation', es: '3 Reserva', ja: '3 予約' }, body: { en: 'Tickets are booked a month before the meeting, as clause 2 has it.', fr: 'Les billets sont réservés un mois avant la réunion.', es: 'Los billetes se reservan un mes antes de la reunión.', ja: '航空券は会合の一か月前に予約します。' } },
  { name: 'subject', kind: 'filler', heading: { en: '4 Refunds', fr: '4 Remboursement', es: '4 Reembolso', ja: '4 払戻し' }, body: { en: 'Costs are refunded within 30 days.', fr: 'Les frais sont remboursés dans un délai de 30 jours.', es: 'Los gastos se reembolsan en un plazo de 30 días.', ja: '費用は30日以内に払い戻します。' } },
];

const OTHER_TBT_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'IEC REPORT TO THE TBT COMMITTEE', fr: 'RAPPORT DE LA CEI AU COMITÉ OTC', es: 'INFORME DE LA CEI AL COMITÉ OTC' } },
  { name: 'statement', kind: 'element', body: { en: 'This document contains information provided by IEC at the meeting of the TBT Committee of 5-7 June 2024 under Agenda Item 5.b.', fr: 'Le présent document contient les renseignements fournis par la CEI à la réunion du Comité OTC des 5-7 juin 2024, au titre du point 5.b de l’ordre du jour.', es: 'El presente documento contiene la información facilitada por la CEI en la reunión del Comité OTC de los días 5-7 de junio de 2024, en el marco del punto 5.b del orden del día.' } },
  { name: 'first', kind: 'filler', body: { en: '1. IEC thanks the Secretariat for the invitation.', fr: '1. La CEI remercie le Secrétariat de son invitation.', es: '1. La CEI agradece a la Secretaría su invitación.' } },
  { name: 'second', kind: 'filler', body: { en: '2. Forty new publications came out in the spring.', fr: '2. Quarante nouvelles publications ont paru au printemps.', es: '2. En primavera aparecieron cuarenta publicaciones nuevas.' } },
];

const OTHER_LETTER_PARTS: readonly Part[] = [
  { name: 'sender', kind: 'element', body: { fr: 'Anne Lefèvre\nSecrétaire générale', ru: 'Анна Лебедева\nГенеральный секретарь', es: 'Ana Ledesma\nSecretaria General', ja: '事務総長\n佐藤花子' } },
  { name: 'symbol', kind: 'element', body: { fr: 'Lettre circulaire n° 7/2023', ru: 'Исх. № 7/2023', es: 'Carta circular 7/2023', ja: '文書番号 7/2023' } },
  { name: 'date', kind: 'element', body: { fr: 'Genève, le 2 mai 2023', ru: '2 мая 2023 г.', es: 'Ginebra, 2 de mayo de 2023', ja: '2023年5月2日' } },
  { name: 'addressees', kind: 'element', body: { fr: 'Aux comités membres', ru: 'Членам организации', es: 'A los organismos miembros', ja: '会員団体 御中' } },
  { name: 'salutation', kind: 'element', body: { fr: 'Mesdames et Messieurs,', ru: 'Уважаемые коллеги!', es: 'Estimados colegas:', ja: '拝啓' } },
  { name: 'body', kind: 'filler', body: { fr: 'Le Conseil a ouvert une enquête sur les règles des comités techniques et invite tous les comités membres à répondre avant la fin de septembre.\n\nLes réponses seront résumées dans un rapport que le Secrétariat enverra à tous les membres avant la prochaine réunion.', ru: 'Совет начал опрос о правилах технических комитетов и просит всех членов организации прислать ответы до конца сентября текущего года.\n\nОтветы будут обобщены в докладе, который Секретариат направит всем членам до следующего заседания Совета.', es: 'El Consejo ha abierto una encuesta sobre las reglas de los comités técnicos e invita a todos los organismos miembros a responder antes de finales de septiembre.\n\nLas respuestas se resumirán en un informe que la Secretaría enviará a todos los miembros antes de la próxima reunión.', ja: '理事会は専門委員会の規則に関する調査を開始しました。すべての会員団体は九月末までに回答するようお願いいたします。回答は次回の理事会までに事務局がまとめ、報告書として全会員に送付する予定ですので、期限までに必ずご提出ください。' } },
  { name: 'closing', kind: 'element', body: { fr: 'Veuillez agréer, Mesdames et Messieurs, nos salutations distinguées.', ru: 'С уважением,', es: 'Les saluda atentamente,', ja: '敬具' } },
  { name: 'signature', kind: 'element', body: { fr: 'Anne Lefèvre', ru: 'Анна Лебедева', es: 'Ana Ledesma', ja: '佐藤花子' } },
];

/** A code of short sentences and titles of one word: nothing but their order tells some languages. */
const SHORT_CODE_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'Code of Ethics', fr: 'Code d’éthique', es: 'Código de ética', ja: '倫理規程' } },
  { name: 'approval', kind: 'element', body: { en: '(Adopted by Council Resolution 3/2019)', fr: '(Adopté par la Résolution du Conseil 3/2019)', es: '(Adoptado por la Resolución 3/2019 del Consejo)', ja: '(理事会決議 3/2019 により採択)' } },
  { name: 'introduction', kind: 'section', heading: { en: '1 Foreword', fr: '1 Avant-propos', es: '1 Prefacio', ja: '1 はじめに' }, body: { en: 'Trust is our only capital.', fr: 'La confiance est notre seul capital.', es: 'La confianza es nuestro único capital.', ja: '信頼こそ私たちの財産です。' } },
  { name: 'target audience', kind: 'section', heading: { en: '2 Audience', fr: '2 Destinataires', es: '2 Público objetivo', ja: '2 適用対象' }, body: { en: 'It applies to all who act for the Bureau.', fr: 'Il s’applique à tous ceux qui agissent pour le Bureau.', es: 'Se aplica a todos los que actúan por la Oficina.', ja: '事務局のために行動するすべての者に適用します。' } },
  { name: 'principles', kind: 'section', heading: { en: '3 Core principles', fr: '3 Principes fondamentaux', es: '3 Principios fundamentales', ja: '3 基本原則' }, body: { en: 'Be honest.\n\nBe fair.\n\nBe on time.', fr: 'Soyez honnête.\n\nSoyez équitable.\n\nSoyez ponctuel.', es: 'Sea honrado.\n\nSea justo.\n\nSea puntual.', ja: '正直であること。\n\n公平であること。\n\n時間を守ること。' } },
  { name: 'implementation', kind: 'section', heading: { en: '4 Implementation', fr: '4 Mise en œuvre', es: '4 Implementación', ja: '4 施行' }, body: { en: 'Breaches are reported to the President.', fr: 'Les manquements sont signalés au Président.', es: 'Los incumplimientos se comunican al Presidente.', ja: '違反は会長に報告します。' } },
];

/** Principles are numbered sentences under a number of their own. */
const SURVEYORS_PARTS: readonly Part[] = [
  { name: 'title', kind: 'filler', body: { en: 'Code of Ethics for Surveyors', ru: 'Этический кодекс инспекторов' } },
  { name: 'approval', kind: 'element', body: { en: 'Adopted under Council Resolution 5/2025', ru: 'Принят резолюцией 5/2025 Совета' } },
  { name: 'introduction', kind: 'section', heading: { en: '1 Preamble', ru: '1 Преамбула' }, body: { en: 'A port is as safe as the person who surveyed it.', ru: 'Порт безопасен ровно настолько, насколько надёжен его инспектор.' } },
  { name: 'target audience', kind: 'section', heading: { en: '2 Audience', ru: '2 Адресаты' }, body: { en: 'Surveyors and those who train them are bound by it.', ru: 'Он обязателен для инспекторов и их наставников.' } },
  { name: 'principles', kind: 'section', heading: { en: '3 General principles', ru: '3 Общие принципы' }, body: { en: '3.1 Surveyors look before they write.\n\n3.2 They accept no gifts.\n\n3.3 They say what they could not see.', ru: '3.1 Инспекторы сначала смотрят и лишь затем пишут.\n\n3.2 Они не принимают подарков.\n\n3.3 Они сообщают, чего не смогли увидеть.' } },
  { name: 'implementation', kind: 'section', heading: { en: '4 Implementation and enforcement', ru: '4 Применение и контроль' }, body: { en: 'The Board hears reports of breaches twice a year.', ru: 'Правление рассматривает сообщения о нарушениях дважды в год.' } },
];

/** Its symbol is the same in all languages. */
const INVITATION_PARTS: readonly Part[] = [
  { name: 'sender', kind: 'element', body: { en: 'The Committee Secretariat', fr: 'Secrétariat du comité', ja: '委員会事務局' } },
  { name: 'symbol', kind: 'element', body: { en: 'SG 11/2023', fr: 'SG 11/2023', ja: 'SG 11/2023' } },
  { name: 'date', kind: 'element', body: { en: '17 October 2023', fr: 'Le 17 octobre 2023', ja: '2023年10月17日' } },
  { name: 'addressees', kind: 'element', body: { en: 'TO THE MEMBER BODIES', fr: 'AUX COMITÉS MEMBRES', ja: '会員団体御中' } },
  { name: 'salutation', kind: 'element', body: { en: 'Dear Members,', fr: 'Chers membres,', ja: '拝啓' } },
  { name: 'body', kind: 'filler', body: { en: 'The General Assembly will meet in Lisbon from 4 to 6 June 2024, and the draft agenda is enclosed with this letter.\n\nWe ask each member body to name its delegates by 15 March 2024.', fr: 'L’Assemblée générale se réunira à Lisbonne du 4 au 6 juin 2024 ; le projet d’ordre du jour est joint à la présente lettre.\n\nNous prions chaque comité membre de désigner ses délégués avant le 15 mars 2024.', ja: '総会は2024年6月4日から6日までリスボンで開催されます。議題案をこの書簡に同封いたします。\n\n各会員団体におかれましては、2024年3月15日までに代表者を指名してください。' } },
  { name: 'closing', kind: 'element', body: { en: 'Best regards,', fr: 'Cordialement,', ja: '敬具' } },
  { name: 'signature', kind: 'element', body: { en: 'Nora Lindqvist', fr: 'Nora Lindqvist', ja: 'ノーラ・リンドクヴィスト' } },
];

/** Drafts in the four types with sections or elements that are required, in both forms and several layouts. */
export const DRAFTS: readonly DraftInParts[] = [
  { name: 'a code in plain text', type: 'code', dialect: 'plainText', languages: ['en'], order: 'whole', parts: CODE_PARTS },
  { name: 'a code in Markdown', type: 'code', dialect: 'markdown', languages: ['en'], order: 'whole', parts: CODE_PARTS.map(asMarkdown) },
  { name: 'a code, one language after the other', type: 'code', dialect: 'markdown', languages: ['en', 'ja'], order: 'whole', parts: CODE_PARTS.map(asMarkdown) },
  { name: 'a code, page by page', type: 'code', dialect: 'plainText', languages: ['en', 'ja'], order: 'pages', parts: CODE_PARTS },
  { name: 'a code, piece by piece', type: 'code', dialect: 'plainText', languages: ['en', 'ja'], order: 'pieces', parts: CODE_PARTS },
  { name: 'a policy in plain text', type: 'policy', dialect: 'plainText', languages: ['en'], order: 'whole', parts: POLICY_PARTS },
  { name: 'a policy, one language after the other', type: 'policy', dialect: 'plainText', languages: ['en', 'ru'], order: 'whole', parts: POLICY_PARTS },
  { name: 'a policy in Markdown', type: 'policy', dialect: 'markdown', languages: ['ru'], order: 'whole', parts: POLICY_PARTS.map(asMarkdown) },
  { name: 'a TBT update in plain text', type: 'tbt-update', dialect: 'plainText', languages: ['en'], order: 'whole', parts: TBT_PARTS },
  { name: 'a TBT update in Markdown', type: 'tbt-update', dialect: 'markdown', languages: ['en'], order: 'whole', parts: TBT_PARTS.map(asMarkdown) },
  { name: 'a letter in plain text', type: 'letter', dialect: 'plainText', languages: ['en'], order: 'whole', parts: LETTER_PARTS },
  { name: 'a letter in Markdown', type: 'letter', dialect: 'markdown', languages: ['en'], order: 'whole', parts: LETTER_PARTS },
  ...(['en', 'fr', 'es', 'ru'] as const).map((language): DraftInParts => ({ name: `another body's code in ${language}`, type: 'code', dialect: 'plainText', languages: [language], order: 'whole', parts: OTHER_CODE_PARTS })),
  { name: 'another body\'s code, one language after the other', type: 'code', dialect: 'markdown', languages: ['ru', 'fr'], order: 'whole', parts: OTHER_CODE_PARTS.map(asMarkdown) },
  { name: 'another body\'s code, page by page', type: 'code', dialect: 'plainText', languages: ['en', 'ru'], order: 'pages', parts: OTHER_CODE_PARTS },
  { name: 'another body\'s code, piece by piece', type: 'code', dialect: 'markdown', languages: ['fr', 'ru'], order: 'pieces', parts: OTHER_CODE_PARTS.map(asMarkdown) },
  ...(['fr', 'es', 'ja'] as const).map((language): DraftInParts => ({ name: `another body's policy in ${language}`, type: 'policy', dialect: 'plainText', languages: [language], order: 'whole', parts: OTHER_POLICY_PARTS })),
  { name: 'another body\'s policy, one language after the other', type: 'policy', dialect: 'markdown', languages: ['en', 'ja'], order: 'whole', parts: OTHER_POLICY_PARTS.map(asMarkdown) },
  { name: 'another body\'s policy, piece by piece', type: 'policy', dialect: 'plainText', languages: ['es', 'ja'], order: 'pieces', parts: OTHER_POLICY_PARTS },
  ...(['en', 'fr', 'es'] as const).map((language): DraftInParts => ({ name: `another body's update in ${language}`, type: 'tbt-update', dialect: 'plainText', languages: [language], order: 'whole', parts: OTHER_TBT_PARTS })),
  { name: 'another body\'s update in three languages', type: 'tbt-update', dialect: 'markdown', languages: ['en', 'fr', 'es'], order: 'whole', parts: OTHER_TBT_PARTS.map(asMarkdown) },
  ...(['fr', 'ru', 'es', 'ja'] as const).map((language): DraftInParts => ({ name: `another body's letter in ${language}`, type: 'letter', dialect: 'plainText', languages: [language], order: 'whole', parts: OTHER_LETTER_PARTS })),
  ...([['en', 'fr'], ['es', 'en'], ['fr', 'es', 'en']] as const).map((languages): DraftInParts => ({ name: `another body's code in ${languages.join(', ')}, piece by piece`, type: 'code', dialect: 'plainText', languages, order: 'pieces', parts: OTHER_CODE_PARTS })),
  ...([['en', 'fr', 'ru'], ['fr', 'es', 'ru'], ['es', 'ru', 'fr', 'en']] as const).map((languages): DraftInParts => ({ name: `another body's code in ${languages.join(', ')}, one after the other`, type: 'code', dialect: 'markdown', languages, order: 'whole', parts: OTHER_CODE_PARTS.map(asMarkdown) })),
  ...([['en', 'fr'], ['fr', 'es', 'ja']] as const).map((languages): DraftInParts => ({ name: `another body's policy in ${languages.join(', ')}, piece by piece`, type: 'policy', dialect: 'plainText', languages, order: 'pieces', parts: OTHER_POLICY_PARTS })),
  { name: 'another body\'s letter in French and Spanish', type: 'letter', dialect: 'plainText', languages: ['fr', 'es'], order: 'whole', parts: OTHER_LETTER_PARTS },
  { name: 'another body\'s letter in two languages', type: 'letter', dialect: 'plainText', languages: ['fr', 'ru'], order: 'whole', parts: OTHER_LETTER_PARTS },
  ...([['en', 'fr'], ['es', 'fr'], ['en', 'fr', 'es'], ['ja', 'es', 'fr']] as const).flatMap((languages) => (['pages', 'pieces', 'paragraphs'] as const).map((order): DraftInParts => {
    const dialect = languages.length === 2 ? 'plainText' : 'markdown';
    return { name: `a short code in ${languages.join(', ')}, ${order}`, type: 'code', dialect, languages, order, parts: dialect === 'plainText' ? SHORT_CODE_PARTS : SHORT_CODE_PARTS.map(asMarkdown) };
  })),
  ...(['en', 'ru'] as const).map((language): DraftInParts => ({ name: `a code with numbered sentences in ${language}`, type: 'code', dialect: 'plainText', languages: [language], order: 'whole', parts: SURVEYORS_PARTS })),
  { name: 'a code with numbered sentences, page by page', type: 'code', dialect: 'plainText', languages: ['en', 'ru'], order: 'pages', parts: SURVEYORS_PARTS },
  { name: 'a code, paragraph by paragraph', type: 'code', dialect: 'plainText', languages: ['en', 'ja'], order: 'paragraphs', parts: CODE_PARTS },
  { name: 'another body\'s policy, paragraph by paragraph', type: 'policy', dialect: 'plainText', languages: ['fr', 'es', 'en'], order: 'paragraphs', parts: OTHER_POLICY_PARTS },
  { name: 'another body\'s update, paragraph by paragraph', type: 'tbt-update', dialect: 'plainText', languages: ['en', 'fr', 'es'], order: 'paragraphs', parts: OTHER_TBT_PARTS },
  ...([['en', 'fr'], ['en', 'ja']] as const).flatMap((languages) => (['pieces', 'paragraphs'] as const).map((order): DraftInParts => (
    { name: `an invitation in ${languages.join(', ')}, ${order}`, type: 'letter', dialect: 'plainText', languages, order, parts: INVITATION_PARTS }))),
  { name: 'a letter that ends with shorter sentences', type: 'letter', dialect: 'plainText', languages: ['ru'], order: 'whole', parts: OTHER_LETTER_PARTS.map((part) => (part.name === 'body' ? { ...part, body: { ru: 'Совет начал опрос о правилах технических комитетов и просит всех членов организации прислать ответы до конца сентября текущего года.\n\nНомера забронированы рядом с местом заседания.' } } : part)) },
];

/** Titles get the marks of headings: one more for each component of their number. */
function asMarkdown(part: Part): Part {
  if (part.name === 'title') return { ...part, body: mapped(part.body, (text) => `# ${text}`) };
  const body = mapped(part.body, (text) => text.replace(/^(?=\d\. )/gmu, '### '));
  return part.heading === undefined ? { ...part, body } : { ...part, body, heading: mapped(part.heading, (text) => `${/^\d\.\d/u.test(text) ? '###' : '##'} ${text}`) };
}

function mapped(texts: Readonly<Record<string, string>>, change: (text: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, change(text)]));
}
