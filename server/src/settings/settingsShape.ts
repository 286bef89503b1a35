import { RULE_NAMES, groupOf } from '../checks/rules.ts';
import type { ListShape, MapShape, RecordShape, TextPattern, TextShape } from './shape.ts';

export const SEVERITY_NAMES = ['off', 'hint', 'information', 'warning', 'error'] as const;

/** Groups first, so that a message names the short list before the long one. */
export const RULE_AND_GROUP_NAMES: readonly string[] = [...new Set(RULE_NAMES.map(groupOf)), ...RULE_NAMES];

const LANGUAGE_TAG: TextPattern = {
  expression: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/u,
  expected: 'a language tag such as “en” or “pt-BR”',
  found: 'zh-Hant',
  left: 'english language',
};
const YEARS: TextPattern = {
  expression: /^\d{4}(?:\s?[-–]\s?\d{4})?$/u,
  expected: 'a year or two years such as “1990-2026”',
  found: '1990-2026',
  left: 'since 1990',
};
const WEB_ADDRESS: TextPattern = {
  expression: /^https:\/\/[^\s]{1,2000}$/u,
  expected: 'an address that begins with “https://”',
  found: 'https://example.org/registers/casco.json',
  left: 'http://example.org/casco.json',
};

/** Every pattern of the table, for the tests that execute their examples. */
export const TEXT_PATTERNS: readonly TextPattern[] = [LANGUAGE_TAG, YEARS, WEB_ADDRESS];

const glob: TextShape = { kind: 'text', about: 'A pattern for files, seen from this folder: `letters/*.txt`, `policies/**/*.md`.' };
const typeName: TextShape = { kind: 'text', names: 'documentType', about: 'Name of a document type: one that ships (`policy`, `code`, `tbt-update`, `letter`, `resolutions`, `generic`) or one of the workspace.' };
const text = (about: string): TextShape => ({ kind: 'text', about });

const rules: MapShape = {
  kind: 'map',
  about: 'How much each rule, or each group of rules, matters. A rule outweighs its group.',
  names: RULE_AND_GROUP_NAMES,
  values: { kind: 'text', about: 'How much it matters; `off` silences it.', values: SEVERITY_NAMES },
};

const ruleNames: ListShape = {
  kind: 'list',
  about: 'Rules, or groups of rules, that are silent in these files.',
  items: { kind: 'text', about: 'Name of a rule or of a group of rules.', values: RULE_AND_GROUP_NAMES },
};

const pairs: ListShape = {
  kind: 'list',
  about: 'Paragraphs that are each other\'s translation, where Rapporteur does not see it.',
  items: {
    kind: 'record', about: 'A paragraph and its translation; one of them alone has no counterpart.', needs: [['source', 'translation']],
    keys: { source: text('How the paragraph of the source begins.'), translation: text('How the paragraph of the translation begins.') },
  },
};

/** The whole of `rapporteur.yaml`. */
export const SETTINGS_SHAPE: RecordShape = {
  kind: 'record',
  about: 'Settings of Rapporteur for this folder: the editor, the command line and colleagues see the same problems.',
  needs: [],
  keys: {
    drafts: {
      kind: 'list',
      about: 'Which files are drafts, where they do not say so themselves and are not recognised.',
      items: {
        kind: 'either',
        about: 'A pattern for files, alone or with the document type that they have.',
        text: glob,
        otherwise: {
          kind: 'record', about: 'Files with the document type that they have.', needs: [['files']],
          keys: { files: glob, type: typeName },
        },
      },
    },
    languages: {
      kind: 'list',
      about: 'Languages in which drafts are usually written; the first is the source. Which of them a draft has, its text shows, or its front matter says.',
      items: { kind: 'text', about: 'A language tag (BCP 47).', pattern: LANGUAGE_TAG, names: 'language' },
    },
    registers: {
      kind: 'list',
      about: 'Lists of resolutions, against which references are checked.',
      items: {
        kind: 'record', about: 'One register.', needs: [['path', 'url']],
        keys: {
          path: text('A file, a folder or a pattern for files, seen from this folder: .yaml, .yml, .json or .csv.'),
          url: { kind: 'text', about: 'A register on the web.', pattern: WEB_ADDRESS },
          body: text('Code of the body whose resolutions these are (`ISO/Council`), for records that do not name it.'),
          complete: { kind: 'flag', about: 'Whether every resolution of this body and these years is listed: what is not listed then does not exist.' },
          years: { kind: 'text', about: 'The years that the register covers; without it, from the first to the last year of its records.', pattern: YEARS },
          columns: {
            kind: 'record', about: 'Headings of the columns of a CSV file.', needs: [],
            keys: {
              body: text('Column of the body\'s code.'),
              kind: text('Column of the kind: resolution, decision, recommendation …'),
              number: text('Column of the number.'),
              year: text('Column of the year.'),
              meeting: text('Column of the meeting.'),
              title: text('Column of the title.'),
              date: text('Column of the date of adoption.'),
              status: text('Column of the status.'),
              replaces: text('Column of the resolution that it replaces.'),
              replacedBy: text('Column of the resolution that replaces it.'),
              url: text('Column of the address of its text.'),
            },
          },
        },
      },
    },
    bodies: {
      kind: 'list',
      about: 'Bodies that adopt resolutions, added to those that are known already.',
      items: {
        kind: 'record', about: 'One body.', needs: [['code'], ['names']],
        keys: {
          code: text('Code of the body, such as `ISO/CASCO`.'),
          names: {
            kind: 'map', names: 'language', about: 'How drafts name it, by language.',
            values: {
              kind: 'either', about: 'One name or several.', text: text('How drafts in this language name it.'),
              otherwise: { kind: 'list', about: 'Names in this language.', items: text('How drafts in this language name it.') },
            },
          },
        },
      },
    },
    types: {
      kind: 'list',
      about: 'Files with document types of this workspace.',
      items: text('A file or a pattern for files, seen from this folder: `types/*.yaml`.'),
    },
    rules,
    files: {
      kind: 'list',
      about: 'What holds for some files only, where it would be visible in their text: the type and the silent rules of letters and other plain text.',
      items: {
        kind: 'record', about: 'What holds for these files.', needs: [['files']],
        keys: { files: glob, type: typeName, disable: ruleNames, rules, pairs },
      },
    },
  },
};
