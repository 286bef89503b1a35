import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DraftReader } from '../../server/src/model/readDraft.ts';
import type { Dialect } from '../../server/src/model/draft.ts';
import { render } from '../../server/src/text/message.ts';
import { recognise } from '../../server/src/types/recognise.ts';
import { shippedTypes } from '../../server/src/types/shippedTypes.ts';
import { DRAFTS, writeDraft } from '../structure/drafts.ts';

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

  for (const [name, text] of Object.entries(ORDINARY)) {
    it(`leaves ${name} alone`, () => {
      assert.equal(recognised(text, 'markdown')?.type.name, undefined);
      assert.equal(recognised(text, 'plainText')?.type.name, undefined);
    });
  }
});

function seeds(): readonly (readonly [string, string, string])[] {
  return [
    ['code-of-ethics.en-ja.txt', 'code', 'It has a title such as “Code of Conduct”, an approval statement that names a resolution and a section on the target audience.'],
    ['regional-engagement-policy.en-ru.txt', 'policy', 'It has an approval statement that names a resolution, a title that says “Policy” and a sentence that says to what the policy applies.'],
    ['tbt-update-2025-03.txt', 'tbt-update', 'It has the statement of the meeting and the agenda item, the title “Update to the TBT Committee” and the line “Information provided by …”.'],
    ['letter-sg-2022.txt', 'letter', 'It has a salutation, a closing formula and addressees.'],
  ];
}

function seed(file: string): string {
  return readFileSync(new URL(`../../corpus/seeds/${file}`, import.meta.url), 'utf8');
}

function recognised(text: string, dialect: Dialect): ReturnType<typeof recognise> {
  return recognise(new DraftReader('file:///draft', dialect).read(text), shippedTypes);
}
