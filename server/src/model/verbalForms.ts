import type { Span } from '../text/span.ts';

/** How a language says what is required, recommended, permitted or possible (ISO/IEC Directives, Part 2, clause 7). */
interface VerbalForms {
  readonly language: string;
  readonly pattern: RegExp;
  readonly found: readonly string[];
  readonly left: readonly string[];
}

export const VERBAL_FORMS: readonly VerbalForms[] = [
  {
    language: 'en',
    pattern: /(?<![\p{L}\p{N}'’-])(?:(?:shall|should|may|must|SHALL|SHOULD|MAY|MUST)(?: not| NOT)?|cannot|can)(?![\p{L}\p{N}'’-])/gu,
    found: ['Members shall vote.', 'It should not be late.', 'A chair may be re-elected.', 'Drafts can be sent.'],
    left: ['In May 2024', 'a marshall', 'a can-do spirit'],
  },
  {
    language: 'fr',
    pattern: /(?<![\p{L}\p{N}])(?:doit|doivent|devons|devez|devrait|devraient|devra|devront|peut|peuvent|pouvons|pouvez|pourra|pourront|[Ii]l convient)(?![\p{L}\p{N}])/gu,
    found: ['Le comité doit répondre.', 'Il peut être réélu.', 'il convient de voter', 'Nous devons nous abstenir.', 'Le Conseil pourra les entendre.'],
    left: ['le droit', 'un peu', 'le pouvoir', 'un devoir'],
  },
  {
    language: 'ru',
    pattern: /(?<![\p{L}\p{N}])(?:не )?(?:должен|должна|должно|должны|следует|может|могут|необходимо|допускается)(?![\p{L}\p{N}])/gu,
    found: ['Комитет должен ответить.', 'Здесь следует голосовать.', 'Он не может опоздать.'],
    left: ['должность', 'следующий'],
  },
  {
    language: 'ja',
    pattern: /し?なければな(?:らない|りません)|し?[てで]は(?:なら|いけ)ない|し?[てで]は(?:なり|いけ)ません|べきで(?:ある|す|はない|はありません)|ことが望まし(?:い|くない)|し?[てで]もよい|(?:する)?ことができ(?:る|ない|ます|ません)/gu,
    found: ['会員は投票しなければならない。', '再選することができる。', '公開することが望ましい。', '持ち出してはなりません。', '飲んではいけない。', '早く出るべきです。', '入ることができません。'],
    left: ['会員は投票する。', 'これでは足りない。', '壁である。'],
  },
  {
    language: 'es',
    pattern: /(?<![\p{L}\p{N}])(?:no )?(?:debe|deben|debemos|debería|deberían|deberá|deberán|puede|pueden|podemos|podrá|podrán)(?![\p{L}\p{N}])/gu,
    found: ['El comité debe responder.', 'Los miembros pueden votar.', 'Siempre debemos escuchar.', 'El Consejo deberá oírlos.'],
    left: ['el deber', 'pudo', 'el poder'],
  },
];

/** Where a text in this language (BCP 47) has verbal forms, in its order. */
export function verbalFormsIn(text: string, language: string): readonly Span[] {
  const primary = language.split('-', 1)[0];
  const forms = VERBAL_FORMS.find((it) => it.language === primary);
  return forms === undefined ? [] : [...text.matchAll(forms.pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
