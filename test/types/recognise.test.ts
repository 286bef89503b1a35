import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import type { Dialect } from '../../server/src/model/draft.ts';
import { render } from '../../server/src/text/message.ts';
import { recognise } from '../../server/src/types/recognise.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { DRAFTS, writeDraft } from '../structure/drafts.ts';

/** Letters of bodies that no list knows: what tells them are their symbol, those to whom they go, and the words of the field. */
const LETTERS: Readonly<Record<string, string>> = {
  'with the office of its sender': 'Union of Bell Founders\nThe Secretary-General\n\nOur ref: UBF/31\n\n3 May 2023\n\nTo all foundries\n\nDear founders,\n\nThe price of tin has doubled, and the bells of the autumn are to be cast smaller than was agreed.\n\nYours sincerely,\n\nOdalys Prewett\n',
  'of a working group': 'Ref. BF/WG 2/N 14\n\n3 May 2023\n\nDistribution: experts of Working Group 2\n\nDear experts,\n\nThe working group meets in the tower on the first of June, and hears the new bell before it is hung.\n\nBest regards,\n\nOdalys Prewett\n',
  'with a long annex': `Union of Bell Founders\nThe Secretary-General\n\nOur ref: UBF/32\n\n3 May 2023\n\nTo all foundries\n\nDear founders,\n\nThe foundries that have tin are listed in the annex.\n\nYours sincerely,\n\nOdalys Prewett\n\nAnnex\n\n${Array.from({ length: 12 }, (_, i) => `Foundry ${String.fromCharCode(65 + i)} by the river\n\nIt has tin for ${String(i + 3)} bells.`).join('\n\n')}\n`,
  'in French': 'Secrétariat de l’Union des fondeurs\n\nN/réf. : UF/31\n\n3 mai 2023\n\nÀ toutes les fonderies\n\nChers fondeurs,\n\nLe prix de l’étain a doublé, et les cloches de l’automne seront plus petites que prévu.\n\nCordialement,\n\nOdalys Prewett\n',
  'in Spanish': 'Carta circular 31/2023\n\n3 de mayo de 2023\n\nA todas las fundiciones\n\nEstimados fundidores:\n\nEl precio del estaño se ha duplicado. Los Estados miembros y el comité nacional de cada país enviarán sus pedidos antes de junio.\n\nSaludos cordiales,\n\nOdalys Prewett\n',
  'in Russian': 'Секретариат Союза литейщиков\n\nИсх. № СЛ/31\n\n3 мая 2023 г.\n\nВсем литейным мастерским\n\nУважаемые литейщики!\n\nЦена олова удвоилась, и колокола этой осени будут меньше, чем было решено.\n\nС уважением,\n\nОдалис Прюэтт\n',
  'with a word of the field, and a formal head': 'Ropeway Union of the Islands\n\nCircular IRU/2027/31\n\n14 June 2027\n\nTo all ropeways\n\nDear friends,\n\nEach member organization sends its figures by the first of August.\n\nYours sincerely,\n\nMarta Ling\nSecretary\n',
  'in Russian to national bodies': 'Бюро мер\n\nИсх. № БМ/14-2025\n\n12 мая 2025 г.\n\nНациональным институтам метрологии\n\nУважаемые коллеги!\n\nСличение эталонов начнётся в сентябре.\n\nС уважением,\n\nП. Орлов\n',
  'that asks for candidates': 'Ligue des cordiers\n\nCirculaire 44/2032\n\nLe 9 mai 2032\n\nÀ tous les comités nationaux\n\nMesdames, Messieurs,\n\nLes candidatures sont accompagnées d’un curriculum vitae d’une page.\n\nNous vous prions d’agréer, Mesdames, Messieurs, nos salutations.\n\nClaire Aubin\n',
  'in Japanese': '鋳造者連合 事務局長\n\n文書番号：鋳連31\n\n2023年5月3日\n\n加盟工房 各位\n\n拝啓\n\n錫の価格が倍になったため、秋の鐘は予定より小さく鋳造します。\n\n敬具\n\nオダリス・プレウェット\n',
};

/** Drafts of other types in words of their own. */
const OTHERS: readonly (readonly [type: string, text: string])[] = [
  ['tbt-update', 'The Lamp Office\n\nGiven to the TBT Committee at its meeting of 4 June 2031, item 9 of the agenda\n\n1. Forty lamps were tested.\n\n2. Two of them broke.\n\n3. The list is sent in autumn.\n'],
  ['resolutions', 'Resolutions of the ninth session of the Council\n\nResolution 2031/4 – Lamps\n\nThe Council,\n\nRecalling the dark winter of 2030,\n\nInvites members to send lamps.\n\nResolution 2031/5 – Oil\n\nThe Council thanks the donors of oil.\n'],
  ['resolutions', 'Résolutions de la neuvième session du Conseil\n\nRésolution 2031/4 : Lampes\n\nLe Conseil,\n\nRappelant le sombre hiver de 2030,\n\nInvite les membres à envoyer des lampes.\n\nRésolution 2031/5 : Huile\n\nLe Conseil remercie les donateurs d’huile.\n'],
];

/** Codes and policies that are told by their title and by what adopted them, whatever their sections are called. */
const TITLED: readonly (readonly [type: string, text: string])[] = [
  ['code', '# Code of Professional Conduct for Ropemakers\n\n*Endorsed by the Guild Assembly, Resolution GA 4.12, Oban, 2031*\n\n## 1 Why\n\nRopes hold people.\n\n## 2 Whom it binds\n\nRopemakers.\n'],
  ['code', 'CHARTE DE DÉONTOLOGIE DES CORDIERS\n\nAdoptée par le Comité des cordes\n(décision n° 18/2032 du 14 juin 2032)\n\n1. Idée\n\nLa corde tient.\n'],
  ['code', '# Código ético de los cordeleros\n\nAprobado por la Junta en su reunión de marzo (Acuerdo 7/2033)\n\n## I. Idea\n\nLa cuerda aguanta.\n'],
  ['code', '# 綱職人の行動規範\n\n（2032年6月8日 理事会決議 14/2032 により制定）\n\n## 1 考え方\n\n綱は人を支えます。\n'],
  ['policy', 'Политика в области канатов\n\nОдобрена решением Совета канатчиков № 58/2030\n\n1 Канаты\n\nКанаты проверяют весной.\n'],
  ['policy', '# Policy on the storage of ropes\n\nDecision 31/4 of the Board, 12 October 2033\n\n## 1 Where\n\nRopes hang.\n'],
  ['policy', 'Ropemakers’ Guild\n\nRope Policy\n\nPolitique des cordes\n\nApproved by Resolution A 12/2034\n\nApprouvée par la résolution A 12/2034\n\n1 Ropes\n\nRopes hang.\n'],
];

/** What people have in their editors beside drafts; the words of the field occur in some of it. */
const ORDINARY: Readonly<Record<string, string>> = {
  'an empty document': '',
  'a README': '# Fjord\n\nA small web server.\n\n## Installation\n\n```\nnpm install fjord\n```\n\n## Usage\n\nSee the [guide](docs/guide.md).\n\n## License\n\nMIT',
  'a contributing guide': '# Contributing\n\nPlease read our code of conduct first.\n\n## Scope\n\nThis policy applies to all pull requests.\n\n1. Fork the repository.\n2. Open a pull request.\n',
  'a project’s code of conduct': '# Code of Conduct\n\n## Our Pledge\n\nWe pledge to make participation a harassment-free experience for everyone.\n\n## Principles\n\nBe kind.\n\n## Scope\n\nThis Code of Conduct applies within all project spaces.\n\n## Enforcement\n\nReport to conduct@example.org.\n\n## Implementation\n\nMaintainers act on reports.\n',
  'a privacy policy': '# Privacy Policy\n\nLast updated 12 May 2023\n\n## 1 Scope\n\nThis Policy applies to our website and the personal data that we collect.\n\n## 2 Cookies\n\nWe use cookies.\n',
  'a company’s travel policy': 'TRAVEL POLICY\n\n1 Scope\n\nThis policy applies to all employees.\n\n2 Booking\n\nTrips are booked through the portal.\n\n3 Expenses\n\nReceipts are needed.\n',
  'a mail': 'Hi Anna,\n\nthe meeting is on 12 May 2023. Can you bring the minutes?\n\nBest regards,\n\nTom\n',
  'a formal mail': 'Dear Ms Weber,\n\n12 May 2023\n\nThank you for your order. The goods will reach you next week, as agreed with our carrier in Hamburg.\n\nYours sincerely,\n\nTom Smith\nSales manager\n',
  'an offer of certification': 'Acme Certification Ltd\n\nRef: AC/2021/14\n\n12 May 2021\n\nTo the members of the board\n\nDear Sirs,\n\nWe are pleased to offer you certification to ISO 9001, the international standard for quality management, and enclose our quotation.\n\nOur customers value ISO 14001, too.\n\nYours faithfully,\n\nJohn Brown\n',
  'an application': 'Anna Weber\n\n3 May 2023\n\nTo the Director of the national body\n\nDear Ms Miller,\n\nI apply for the post of programme manager. I was secretary of a technical committee of ISO for five years.\n\nYours sincerely,\n\nAnna Weber\n',
  'an invitation to a club': '20 June 2022\n\nTo all committee members\n\nDear members,\n\nThe tennis club invites you to its annual general meeting. The committee will elect a new president, and will talk about the courts.\n\nKind regards,\n\nJane Cole\nSecretary\n',
  'an invitation of a village': 'Lyon, le 3 mai 2023\n\nÀ l’attention des membres du comité\n\nMesdames, Messieurs,\n\nLe comité des fêtes vous invite à la réunion annuelle qui se tiendra dans la salle communale. Le président présentera les comptes de l’année.\n\nVeuillez agréer, Mesdames, Messieurs, mes salutations distinguées.\n\nJean Dupont\n',
  'a letter of gardeners': 'Исх. № 12/2023\n\n3 мая 2023 г.\n\nЧленам садового товарищества\n\nУважаемые коллеги!\n\nПриглашаем вас на общее собрание. Будут рассмотрены вопросы о дороге и воде. Просим сообщить о вашем участии до конца месяца.\n\nС уважением,\n\nИ. Петров\n',
  'a letter to neighbours': '会員各位\n\n2023年5月3日\n\n拝啓\n\n町内会の総会を下記のとおり開催いたします。ご出席くださいますようお願い申し上げます。\n\n敬具\n\n山田太郎\n',
  'a circular of a school': 'Circular letter 4\n\n3 May 2023\n\nTo all parents\n\nDear parents,\n\nThe school is closed on Friday because the boiler is mended. Lunch is served as usual until then.\n\nKind regards,\n\nThe headmistress\n',
  'a letter of a landlord': 'Our ref: 12/A\n\n3 May 2023\n\nTo all tenants\n\nDear tenants,\n\nThe lift is repaired next week. Please take the stairs, and leave the door to the yard open for the workmen.\n\nYours faithfully,\n\nJohn Brown\n',
  'a letter of a bank': 'N/réf. : 4410\n\nLe 3 mai 2023\n\nAux titulaires d’un compte\n\nMadame, Monsieur,\n\nNos tarifs changent au premier janvier. Vous trouverez le détail de ces tarifs dans la brochure jointe.\n\nMeilleures salutations,\n\nVotre conseillère\n',
  'a company’s code for suppliers': '# Supplier Code of Conduct\n\n## 1. Introduction\n\nOur company expects its suppliers to act fairly.\n\n## 2. Application\n\nThis Code applies to all suppliers.\n\n## 3. Principles\n\nSuppliers pay fair wages.\n\n## 4. Reporting\n\nReport breaches to the hotline.\n',
  'a university’s code': '# Code of Conduct for Research\n\nApproved by Senate on 12 May 2019\n\n## Introduction\n\nResearch needs trust.\n\n## General principles\n\nHonesty and rigour.\n\n## Implementation\n\nDeans see to it.\n',
  'an invitation to a school': 'Dear parents,\n\nWe invite you to the meeting of the parents’ committee. The council of the school has passed a resolution on the use of the playground.\n\nKind regards,\n\nThe headmistress\n',
  'minutes of a club': '# Meeting of the chess club\n\n12 May 2023\n\n1. The minutes were approved.\n2. The treasurer reported.\n3. Decided to buy two boards.\n',
  'meeting notes on the TBT Committee': 'Notes, TBT Committee, March\n\n- ISO spoke about its update\n- Agenda item 7 went quickly\n- next meeting in June\n',
  'a news article': '# ISO reports to the TBT Committee\n\nISO gave its update to the TBT Committee on 26 March 2025. The organization spoke about artificial intelligence and plastics.\n',
  'a recipe': '# Apple cake\n\n1. Peel the apples.\n2. Stir the dough.\n3. Bake for an hour.\n\nBest served warm.\n',
  'a changelog': '# Changelog\n\n## 1.2.0 - 2024-05-01\n\n- Resolution of names is faster.\n- Decisions are logged.\n\n## 1.1.0 - 2024-03-02\n\n- First version.\n',
  'a note on conflict resolution': '# Conflict resolution\n\nResolution 1 is to talk. Resolution 2 is to listen.\n\n## Principles\n\nBe calm.\n',
  'new year’s resolutions': '# Resolutions\n\nResolution 1\n\nRun more.\n\nResolution 2\n\nRead more.\n',
  'a page on screens': '# Screens\n\n## Resolution 4K and more\n\nIt is sharp.\n\n## Resolution 1080p\n\nIt is not.\n',
  'a board game': '# Rules\n\n## Decision 1 Where to go\n\nMove on the board.\n\n## Decision 2 What to buy\n\nBuy it.\n',
  'a decision record': '# ADR 7\n\nDecision 12\n\nWe use PostgreSQL.\n\n## Context\n\nWe need a database.\n\n## Consequences\n\nOne more thing to run.\n',
  'a log of decisions': '# Decision log\n\n## Decision 1\n\nWe use PostgreSQL.\n\n## Decision 2\n\nWe use TypeScript.\n',
  'minutes on a policy': '# Minutes of the Rope Policy Committee\n\nResolution 12/2031 – Rope policy\n\n1. The chair opened the meeting.\n\n2. The rope policy was adopted by resolution 12/2031.\n',
  'a report on a policy': '# Report on the rope policy\n\nMandate: Council Resolution 15/2031\n\n## 1 Scope\n\nThe report covers one year.\n\n## 2 Ropes\n\nForty ropes were made.\n',
  'terms of reference of a committee on policy': 'MANDAT DU COMITÉ DE LA POLITIQUE\n\nApprouvé par la résolution du Conseil 5/2030\n\n1 Objet\n\nLe comité conseille le Conseil en matière de politique.\n',
  'statutes with an article on policy': 'STATUTES OF THE ROPE UNION\n\nAdopted by the General Assembly, Resolution 4/2009\n\nArticle 1 Purpose\n\nThe Union makes ropes.\n\nArticle 2 Policy\n\nThe Council sets the policy.\n',
  'a decision on foreign policy': 'COUNCIL DECISION 2019/12 of 3 May 2019 on the common foreign and security policy\n\nArticle 1\n\nThe mission is extended.\n',
  'a decision record on retries': '# Retry policy\n\nDecision 14\n\nWe retry three times.\n',
  'a mail on a code': 'Hi all,\n\nthe code of conduct was approved today\n\nsee Council Resolution 12/2022\n\nTom\n',
  'a press release': '# Press release: Federation adopts new ethics policy\n\nGeneva, 3 May 2022\n\nThe Council adopted Resolution 12/2022 today.\n',
  'an agenda': 'Draft agenda\n\n1. Follow-up of Resolution 12/2021\n\n2. Travel policy\n\n3. Code of conduct\n',
  'rules of a committee': '# 綱委員会運営規則\n\n（2019年6月3日 理事会決議 12/2019 により制定）\n\n## 1 適用範囲\n\nこの規則は綱委員会に適用する。\n',
  'a letter of a parish': 'St Mary\nParish office\n\nRef: PM/2023/4\n\n3 May 2023\n\nTo all parents\n\nDear parents,\n\nThe children meet at nine in front of the church.\n\nYours sincerely,\n\nFather Tom\n',
  'a letter to suppliers': 'Acme Ltd\n\nRef: QM/2023/14\n\n3 May 2023\n\nTo all suppliers\n\nDear suppliers,\n\nFrom June on, suppliers need a certificate to ISO 9001.\n\nYours faithfully,\n\nJ. Brown\nHead of quality\n',
  'a circular of a chess club': 'Club de Ajedrez\n\nCircular 14/2023\n\nMadrid, 3 de mayo de 2023\n\nA los jugadores\n\nEstimados amigos:\n\nEl torneo de verano se celebra en Toledo.\n\nUn cordial saludo,\n\nJuan Pérez\n',
  'a Japanese note': '# 会議メモ\n\n次回の会合は2023年5月12日です。\n\n1. 議事録を承認した。\n2. 予算を決定した。\n',
  'a Russian letter to a friend': 'Дорогая Аня!\n\nСпасибо за письмо. Мы были на море всё лето и вернулись только вчера.\n\nС уважением,\n\nИван\n',
  'a page that quotes a code': '# How a code of ethics is built\n\nIn its opening lines one reads:\n\n> (As approved under Council Resolution 11/2023 adopted on 23 February 2023)\n\nThen come the sections, with letters.\n',
};

describe('recognition of drafts', () => {
  for (const [file, type, reason] of seeds()) {
    it(`takes ${file} for a ${type}, and says why`, () => {
      const found = recognised(seed(file), 'plainText');
      assert.equal(found?.type.name, type);
      assert.equal(render(found.reason), reason);
    });
  }

  it('knows a seed in Markdown as well', () => {
    for (const [file, type] of seeds()) assert.equal(recognised(seed(file), 'markdown')?.type.name, type, file);
  });

  it('knows either half of the policy alone', () => {
    const text = seed('regional-engagement-policy.en-ru.txt');
    const half = text.indexOf('Совет ИСО 2020');
    assert.equal(recognised(text.slice(0, half), 'plainText')?.type.name, 'policy');
    assert.equal(recognised(text.slice(half), 'plainText')?.type.name, 'policy');
  });

  for (const [told, text] of [
    ['a heading a resolution, with its title', '# Minutes of the 50th meeting of the Council\n\n## Resolution 1/2023 Approval of the agenda\n\nThe Council approves the agenda.\n\n## Resolution 2/2023 – Budget\n\nThe Council adopts the budget.\n'],
    ['nothing but headings and what was decided', '# Resolution 1/2023\n\nThe Council approves the agenda.\n\n# Resolution 2/2023\n\nThe Council appoints the Treasurer.\n'],
    ['French headings', '## Résolution 1/2023 Ordre du jour\n\nLe Conseil approuve l’ordre du jour.\n\n## Résolution 2/2023 Budget\n\nLe Conseil adopte le budget.\n'],
    ['Japanese headings', '## 決議 1/2023 議題\n\n理事会は議題を承認する。\n\n## 決議 2/2023 予算\n\n理事会は予算を承認する。\n'],
  ] as const) {
    it(`takes minutes for a list of resolutions that have ${told}`, () => {
      assert.equal(recognised(text, 'markdown')?.type.name, 'resolutions');
    });
  }

  for (const draft of DRAFTS) {
    it(`knows ${draft.name} that is not a seed, and still does when any one part of it is missing`, () => {
      assert.equal(recognised(writeDraft(draft), draft.dialect)?.type.name, draft.type);
      for (const part of draft.parts.filter((it) => it.kind === 'section')) {
        const text = writeDraft({ ...draft, parts: draft.parts.filter((it) => it !== part) });
        assert.equal(recognised(text, draft.dialect)?.type.name, draft.type, `without ${part.name}`);
      }
    });
  }

  it('knows an update to the TBT Committee by its symbol and by what its statement names, in whatever words', () => {
    const update = [
      'WORLD TRADE ORGANIZATION   G/TBT/GEN/512', 'Statement by the Ropeway Bureau to the WTO TBT Committee at its meeting of 10-12 March 2026 under item 4 of the agenda',
      '1. The Bureau published two standards on ropes.', '2. It has forty-one members.', '3. Twelve experts took part in a course.',
    ];
    assert.equal(recognised(update.join('\n\n'), 'plainText')?.type.name, 'tbt-update');
    // A notification has the same symbol.
    assert.equal(recognised([update[0] ?? '', 'NOTIFICATION', ...update.slice(2)].join('\n\n'), 'plainText')?.type.name, undefined);
  });

  for (const [name, text] of Object.entries(LETTERS)) {
    it(`knows a letter ${name}`, () => {
      assert.equal(recognised(text, 'markdown')?.type.name, 'letter');
      assert.equal(recognised(text, 'plainText')?.type.name, 'letter');
    });
  }

  for (const [type, text] of [...OTHERS, ...TITLED]) {
    it(`knows ${type}: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () => {
      assert.equal(recognised(text, 'markdown')?.type.name, type);
      assert.equal(recognised(text, 'plainText')?.type.name, type);
    });
  }

  for (const [name, text] of Object.entries(ORDINARY)) {
    it(`leaves ${name} alone`, () => {
      assert.equal(recognised(text, 'markdown')?.type.name, undefined);
      assert.equal(recognised(text, 'plainText')?.type.name, undefined);
    });
  }
});

function seeds(): readonly (readonly [string, string, string])[] {
  return [
    ['code-of-ethics.en-ja.txt', 'code', 'It has an approval statement that names a resolution, a title such as “Code of Conduct” and a section on the target audience.'],
    ['regional-engagement-policy.en-ru.txt', 'policy', 'It has an approval statement that names a resolution, a title that says “Policy” and a sentence that says to what the policy applies.'],
    ['tbt-update-2025-03.txt', 'tbt-update', 'It has the statement of the meeting and the agenda item, a meeting of the TBT Committee with an item of its agenda and the title “Update to the TBT Committee”.'],
    ['letter-sg-2022.txt', 'letter', 'It has words of standards bodies, a salutation and a closing formula.'],
  ];
}

function seed(file: string): string {
  return readFileSync(new URL(`../../corpus/seeds/${file}`, import.meta.url), 'utf8');
}

function recognised(text: string, dialect: Dialect): ReturnType<typeof recognise> {
  return recognise(new DraftReader('file:///draft', dialect).read(text), shippedTypes);
}
