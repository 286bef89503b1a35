import type { Dialect } from '../../server/src/model/draft.ts';

/** A draft of a type in pieces, so that a test can take one out, move, empty or double it in all languages at once. */
export interface DraftInParts {
  readonly name: string;
  readonly type: string;
  readonly dialect: Dialect;
  readonly languages: readonly string[];
  /** Each language's text for itself (`whole`), in turn for each half (`pages`), or piece by piece (`pieces`). */
  readonly order: 'whole' | 'pages' | 'pieces';
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
  const pieceIn = (part: Part, language: string): string => [part.heading?.[language] ?? '', part.body[language] ?? ''].filter((text) => text !== '').join('\n\n');
  const together = { whole: parts.length, pages: Math.ceil(parts.length / 2), pieces: 1 }[order];
  const groups = Array.from({ length: Math.ceil(parts.length / together) }, (_, i) => parts.slice(i * together, (i + 1) * together));
  const pieces = groups.flatMap((group) => languages.flatMap((language) => group.map((part) => pieceIn(part, language))));
  return `${pieces.filter((piece) => piece !== '').join('\n\n')}\n`;
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
