import type { ListShape, MapShape, RecordShape, Shape, TextPattern, TextShape } from './shape.ts';

const NAME: TextPattern = {
  expression: /^[\p{L}\p{N}][\p{L}\p{N} -]{0,60}$/u,
  expected: 'a name of letters, digits and hyphens',
  found: 'terms-of-reference',
  left: '../types',
};
const PHRASE: TextPattern = {
  expression: /^(?=[\s…*^$]*[^\s…*^$])(?:[^{}]|\{number\}|\{date\})*$/u,
  expected: 'a phrase of words, in which “{number}” and “{date}” alone may stand between braces,',
  found: 'adopted … resolution {number}',
  left: 'adopted on {day}',
};
const WHOLE_NUMBER: TextPattern = { expression: /^\d{1,3}$/u, expected: 'a whole number', numbers: [0, 999], found: '8', left: 'eight' };

/** Every pattern of the table, for the tests that execute their examples. */
export const TYPE_PATTERNS: readonly TextPattern[] = [NAME, PHRASE, WHOLE_NUMBER];

export const NUMBERINGS = ['', '1', '1.', '1)', 'a)', '(a)', 'A.', 'I.'] as const;
export const NEEDS = ['required', 'recommended', 'optional'] as const;
export const CONDITIONS = ['always', 'replaces'] as const;
/** Those in which the types that ship have words. */
export const LANGUAGES_OF_TYPES = ['en', 'fr', 'ru', 'ja', 'es'] as const;
export const LOOKS = ['date', 'symbol', 'name', 'text', 'numbered', 'letterhead', 'address', 'adoption', 'greeting', 'valediction'] as const;
export const ELEMENT_PLACES = ['front', 'body', 'end'] as const;
export const SIGN_PLACES = ['title', 'front', 'headings', 'titles', 'end', 'anywhere'] as const;

const text = (about: string): TextShape => ({ kind: 'text', about });
const name = (about: string): TextShape => ({ kind: 'text', about, pattern: NAME });
const phrase = (about: string): TextShape => ({ kind: 'text', about, pattern: PHRASE });
const number = (about: string): TextShape => ({ kind: 'text', about, pattern: WHOLE_NUMBER });
const list = (about: string, items: Shape): ListShape => ({ kind: 'list', about, items });

const basis = text('On what this rests: document, edition and clause, or “ours”.');
const need: TextShape = {
  kind: 'text', values: NEEDS,
  about: 'Whether it must be there. What is only usual is `recommended`: its absence is not reported.',
};
const looks = list('What a line can look like, whatever its words are.', {
  kind: 'text', values: LOOKS, about: 'A date alone on its line, a symbol, a name, any text, a numbered paragraph, the name at the head of a letter, the lines below it that say to whom it goes, a line that names a resolution, the line that ends the head of a letter, the line above the name at its end.',
});

function byLanguage(about: string): MapShape {
  return {
    kind: 'map', names: 'language', usual: LANGUAGES_OF_TYPES, about: `${about} By language tag; “*” is for every language.`,
    values: { kind: 'either', about, text: phrase(about), otherwise: list(about, phrase(about)) },
  };
}

const phrases = byLanguage('Phrases: words, “…” for anything between, “*” at the end of a word for any ending, {number}, {date}, “^” and “$” for beginning and end, “&” between phrases in any order.');
const titles = byLanguage('Titles with their synonyms, in the syntax of phrases; the first is the one that is inserted.');
const skeleton: MapShape = {
  kind: 'map', names: 'language', usual: LANGUAGES_OF_TYPES, about: 'What is inserted, by language tag. Words in [brackets] are to be filled in.', values: text('What is inserted in this language.'),
};

const sign: RecordShape = {
  kind: 'record', about: 'Something by which a draft of this type is recognised.', needs: [['name'], ['weight']],
  keys: {
    name: name('A short name.'),
    says: text('Completes “It has …”: “an approval statement that names a resolution”.'),
    weight: number('How much it counts.'),
    where: { kind: 'text', about: 'Where it is looked for.', values: SIGN_PLACES },
    times: number('How often it must be found to count.'),
    phrases, looks, basis,
  },
};

const element: RecordShape = {
  kind: 'record', about: 'A part of the title page, or of the beginning and end of a letter, that is no section.', needs: [['name']],
  keys: {
    name: name('A short name, by which another type can refine it.'),
    title: text('As a message names it: “approval statement”.'),
    need,
    when: { kind: 'text', values: CONDITIONS, about: 'On what it depends. `replaces`: only where the resolution named on the title page replaces another, as a loaded register says.' },
    where: list('Where it may stand; the first is where it is inserted.', { kind: 'text', about: 'Before the first section, in the text, or after it.', values: ELEMENT_PLACES }),
    phrases, looks,
    mayEnd: byLanguage('Where the element has one of these phrases, too, it may stand behind the text as well.'),
    text: skeleton, basis,
  },
};

/** Sections nest as deep as anybody has needed. */
const DEEPEST_SECTION = 3;

function section(depth: number): RecordShape {
  return {
    kind: 'record', about: 'A section.', needs: [['name']],
    keys: {
      name: name('A short name, by which another type can refine it.'),
      need, titles,
      mayBeTitled: byLanguage('Titles that name the section where no title of the draft is one of `titles`, in the syntax of phrases: “Who …”.'),
      many: { kind: 'flag', about: 'It may stand several times.' },
      mayBeEmpty: { kind: 'flag', about: 'It may stand without text.' },
      anywhere: { kind: 'flag', about: 'It may stand at any place among its siblings.' },
      text: skeleton, basis,
      ...(depth < DEEPEST_SECTION ? { children: list('Sections in it, in their order.', section(depth + 1)) } : {}),
    },
  };
}

/** The whole of a document type's file. */
export const TYPE_SHAPE: RecordShape = {
  kind: 'record', about: 'A document type: what drafts of this kind must contain.', needs: [['name']],
  keys: {
    name: name('The name by which front matter and rapporteur.yaml call it.'),
    extends: { ...name('A document type that this one refines: elements and sections of the same name are changed, others added.'), names: 'documentType' },
    about: text('One sentence for lists of types.'),
    basis,
    numbering: { kind: 'text', about: 'How headings are numbered where no other heading of the draft shows it.', values: NUMBERINGS },
    recognise: {
      kind: 'record', about: 'How a draft of this type is recognised by its text.', needs: [],
      keys: {
        enough: number('The weight from which on a document is a draft of this type; 0: never.'),
        signs: list('Signs, each with its weight.', sign),
        against: byLanguage('Phrases of documents that look alike and are none: each counts against it.'),
      },
    },
    elements: list('Elements of the title page, or of a letter, in their usual order.', element),
    sections: list('Sections, in their order.', section(1)),
  },
};
