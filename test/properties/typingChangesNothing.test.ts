import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outline } from '../../server/src/features/outline.ts';
import type { Dialect } from '../../server/src/model/draft.ts';
import { changeBetween } from '../../server/src/text/change.ts';
import { LongText } from '../../server/src/text/longText.ts';
import { render } from '../../server/src/text/message.ts';
import { Workspace } from '../../server/src/workspace/workspace.ts';
import { memoryHost } from '../kit/memoryHost.ts';
import { Chance } from '../kit/random.ts';
import { Typist } from '../kit/typist.ts';
import { howMany } from './howMany.ts';
import { seedTexts } from './seedTexts.ts';

const REGISTER = readFileSync(join(dirname(fileURLToPath(import.meta.url)), '../../examples/registers/council.yaml'), 'utf8');
const FOLDER = 'file:///workspace';

/** Short drafts, so that each letter can be compared with a reading from scratch: beginnings of the seeds, and layouts that they lack. */
const DRAFTS: readonly { readonly name: string; readonly type: string; readonly text: string }[] = [
  ...seedTexts().map(({ name, text }) => ({ name, type: TYPE_OF(name), text: text.slice(0, 1_200) })),
  {
    name: 'a policy paragraph by paragraph', type: 'policy',
    text: '---\nlanguages: [en, fr]\n---\n# Policy on meetings\n\n# Politique relative aux réunions\n\n# 1 Scope\n\n# 1 Domaine d’application\n\n1.1. This policy applies to all members of the organization and to their staff.\n\n1.1. La présente politique s’applique à tous les membres de l’organisation et à leur personnel.\n\n1.2. It was approved by Council Resolution 11/2023, see 1.1.\n\n1.2. Elle a été approuvée par la Résolution 11/2023 du Conseil, voir 1.1.\n\n# 2 Meetings\n\n# 2 Réunions\n\n2.1. The Council meets twice a year, on 23 February and in June.\n\n2.1. Le Conseil se réunit deux fois par an, le 23 février et en juin.\n',
  },
  {
    name: 'titles in both languages', type: 'generic',
    text: '# Ferries / Bacs\n\n## 1. Purpose / Objet\n\nThe ferries cross the lake when the ice has gone.\n\nLes bacs traversent le lac quand la glace est partie.\n\n## 2. Contact\n\nLetters reach the harbour master at the eastern landing.\n\nLes lettres parviennent au capitaine du port.\n\n## 3. Meetings / Réunions\n\nThe members meet twice, see 1.\n\nLes membres se réunissent deux fois, voir 1.\n\n[1] Tide Tables\n[2] Almanac, 1988',
  },
  {
    name: 'a letter in two languages that has hardly any text yet', type: 'letter',
    text: 'Mariam Toure\nChair\n\nN 88\n\n7 July 2026\n\nTo all national laboratories\n\nDear colleagues,\n\n[Text to be drafted]\n\nWith best regards,\n\nMariam Toure\n\nMariam Toure\nPrésidente\n\nN 88\n\n7 juillet 2026\n\nÀ tous les laboratoires nationaux\n\nChers collègues,\n\n[Texte à rédiger]\n\nCordialement,\n\nMariam Toure\n',
  },
  {
    name: 'a list with notes', type: 'generic',
    text: '# Rules\n\n1. The first rule[^1], which is short.\n2. The second rule:\n   a) its beginning,\n   b) its end.\n3. The third rule, see 2 b).\n\n[^1]: A note.\n\n> 7. A quotation.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n## Annex A\n\nText of the annex, dated 30 February 2023.\n\n<!-- rapporteur-disable-next-line structure/date -->\nOn 31 April 2023 it was closed.\n',
  },
  {
    name: 'lists of names in two languages', type: 'generic',
    text: '# Bell ringers\n\nThe ringers meet when the tower is open.\n\nLes sonneurs se réunissent quand la tour est ouverte.\n\n## Members\n\n## Membres\n\n- Marit Solberg, Treasurer\n- Paulo Reis (Sinos Reis Lda)\n- PVC – polyvinyl chloride\n\n- Marit Solberg, Trésorière\n- Paulo Reis (Sinos Reis Lda)\n- PVC – polychlorure de vinyle\n\n1. Audacity\n2. MuseScore 4\n\n1. Audacity\n2. MuseScore 4\n\n| Town | Bells |\n|---|---|\n| Ghent | 54 |\n\n| Ville | Cloches |\n|---|---|\n| Gand | 54 |\n\nMarit Solberg\nTreasurer\n\nMarit Solberg\nTrésorière\n',
  },
  {
    name: 'a cell that was left in Japanese', type: 'generic',
    text: '---\nlanguages: [ja, en]\n---\n## 1. 品目\n\n会員は品目を毎年見直す。\n\n| 番号 | 名称 | 書名 |\n|---|---|---|\n| 11 | 提灯 | 紙の光 |\n| 12 | 行灯 | 路地の夜 |\n| 13 | 灯台 | 岬 |\n\n## 1. Items\n\nMembers review the items every year.\n\n| No. | Title | Book |\n|---|---|---|\n| 11 | Paper lanterns | 紙の光 |\n| 12 | 行灯 | 路地の夜 |\n| 13 | Lighthouses | 岬 |\n',
  },
  {
    name: 'a column for each language', type: 'generic',
    text: '---\nlanguages: [en, ru]\n---\n# Terms\n\n| English | Русский |\n|---|---|\n| 1. The committee meets on 23 February 2023. | 1. Комитет собирается 23 февраля 2023 г. |\n| 2. It adopts resolutions, see 1. | 2. Он принимает резолюции, см. п. 1. |\n| 4. Council Resolution 11/2023 is binding. | 4. Резолюция 11/2023 Совета обязательна. |\n',
  },
];

function TYPE_OF(name: string): string {
  return name.startsWith('code') ? 'code' : name.startsWith('letter') ? 'letter' : name.startsWith('tbt') ? 'tbt-update' : 'policy';
}

/** At least as many edits in one run of all tests; any number with RAPPORTEUR_RUNS. */
const EDITS = 10_000;

describe('While a draft is typed', () => {
  const kinds = DRAFTS.flatMap((draft) => (['markdown', 'plainText'] as const).map((dialect) => ({ ...draft, dialect })));
  const each = Math.ceil(howMany(EDITS) / kinds.length);
  for (const { name, type, text, dialect } of kinds) {
    it(`findings, outline and pairs are those of a fresh reading: ${each} edits of ${name} (${dialect})`, async function () {
      this.timeout(1_200_000);
      const open = await openIn(type, dialect, text);
      const typist = new Typist(Chance.of(name + dialect + (process.env['RAPPORTEUR_SEED'] ?? '')));
      let now = text;
      for (let i = 1; i <= each; i++) {
        const before = now;
        now = typist.next(now);
        open.edit(now);
        const fresh = await open.fresh(now);
        assert.deepEqual(open.seen(i), fresh.seen(i), `Edit ${i}: ${JSON.stringify(before)} became ${JSON.stringify(now)}`);
        fresh.close();
      }
    });
  }

  for (const dialect of ['markdown', 'plainText'] as const) {
    it(`findings are those of a fresh reading when a letter of a title of the contents is taken out and put back (${dialect})`, async function () {
      this.timeout(60_000);
      const open = await openIn('generic', dialect, CONTENTS);
      for (const title of ['Scope of application', 'Settlement of disputes', 'Champ d’application', 'Règlement des différends']) {
        const at = CONTENTS.lastIndexOf(title);
        for (let i = 0; i < title.length; i++) {
          for (const now of [CONTENTS.slice(0, at + i) + CONTENTS.slice(at + i + 1), CONTENTS]) {
            open.edit(now);
            const fresh = await open.fresh(now);
            assert.deepEqual(open.seen(1), fresh.seen(1), JSON.stringify(now.slice(at, at + title.length)));
            fresh.close();
          }
        }
      }
    });
  }
});

/** Its pages differ in the two languages. */
const CONTENTS = '---\nlanguages: [en, fr]\n---\nContents\n\nScope of application 105\n\nSettlement of disputes 112\n\nScope of application\n\nThis policy applies to all members of the organization and to their staff.\n\n'
  + 'Settlement of disputes\n\nThe Council settles the disputes of members within a year.\n\nSommaire\n\nChamp d’application 107\n\nRèglement des différends 114\n\nChamp d’application\n\n'
  + 'La présente politique s’applique à tous les membres de l’organisation et à leur personnel.\n\nRèglement des différends\n\nLe Conseil règle les différends des membres en un an.\n';

interface Opened {
  readonly edit: (text: string) => void;
  readonly seen: (edit: number) => unknown;
  readonly fresh: (text: string) => Promise<Opened>;
  readonly close: () => void;
}

async function openIn(type: string, dialect: Dialect, text: string): Promise<Opened> {
  const settings = { drafts: [{ files: '**', type }], registers: [{ path: 'register.yaml', complete: true }] };
  const workspace = new Workspace(memoryHost(new Map([[`${FOLDER}/rapporteur.yaml`, JSON.stringify(settings)], [`${FOLDER}/register.yaml`, REGISTER]])));
  await workspace.setFolders([FOLDER]);
  let drafts = 0;
  const openAs = async (words: string): Promise<Opened> => {
    const uri = `${FOLDER}/draft-${++drafts}.md`;
    let typed = LongText.of(words);
    workspace.open(uri, dialect, typed, 1);
    await workspace.prepare(uri);
    return {
      // As an editor sends it: what changed, and not the text.
      edit: (next) => {
        const { from, formerTo, to } = changeBetween(typed.toString(), next);
        typed = typed.edited(from, formerTo, next.slice(from, to));
        workspace.change(uri, typed);
      },
      seen: (edit) => seenIn(workspace, uri, edit % 20 === 0),
      fresh: openAs,
      close: () => workspace.close(uri),
    };
  };
  return openAs(text);
}

/** What a person sees of a draft; the fixes of all problems only now and then, because each is worked out from the whole draft. */
function seenIn(workspace: Workspace, uri: string, withFixes: boolean): unknown {
  const findings = workspace.check(uri)?.findings ?? [];
  const context = workspace.contextOf(uri);
  if (context === undefined) return undefined;
  const { draft, pairing } = context;
  return {
    findings: findings.map(({ rule, severity, span, message, related, fixes }) => ({
      rule, severity, span, says: render(message), related: related.map((it) => ({ span: it.span, says: render(it.message) })),
      ...(withFixes ? { fixes: fixes().map((fix) => ({ title: render(fix.title), edits: fix.changes.map(({ edits }) => edits) })) } : {}),
    })),
    outline: outline(draft),
    languages: draft.languages,
    blocks: draft.blocks.map(({ kind, level, span, prose, label, language, stream }) => [kind, level, span.start, span.end, prose, label?.path.join('.'), language, stream]),
    clauses: draft.clauseReferences.map(({ span, target, certain }) => [span.start, span.end, target, certain]),
    pairs: pairing.languages.map(({ language, pairs, missing, extra, moved }) => ({
      language, pairs: pairs.map(indicesOf), moved: moved.map(indicesOf), missing: missing.map(({ source, after }) => [source.index, after?.index]), extra: extra.map(({ index }) => index),
    })),
  };
}

function indicesOf({ source, target }: { readonly source: readonly { readonly index: number }[]; readonly target: readonly { readonly index: number }[] }): unknown {
  return [source.map(({ index }) => index), target.map(({ index }) => index)];
}
