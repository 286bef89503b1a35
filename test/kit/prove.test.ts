import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/checks/check.ts';
import { applyEdits, replacement, type Edit } from '../../server/src/text/edit.ts';
import { message } from '../../server/src/text/message.ts';
import type { ReportedFinding } from '../../server/src/workspace/reported.ts';
import type { OpenDraft, Pipeline } from './pipeline.ts';
import { proveClean, proveFound } from './prove.ts';

/**
 * A tiny pipeline of the kit's own, which finds every "teh" and mends it; each test breaks it in one way and
 * shows that the kit notices.
 */
const sound: Pipeline = pipeline({});

describe('The rule test kit', () => {
  it('accepts a rule that does all it should', async () => {
    await proveClean(sound, RULE, 'The clause is clear.');
    await proveFound(sound, RULE, CASE);
  });

  it('notices that a clean draft is not clean', () => fails(proveClean(sound, RULE, 'It is teh clause.'), /It is clean, and something was found/u));

  it('notices a place that is not found', () => fails(proveFound(sound, RULE, { ...CASE, draft: 'It ⟦is⟧ ⟦teh⟧ clause.' }), /marked places and the places found differ/u));

  it('notices a place that is not marked', () => fails(proveFound(sound, RULE, { ...CASE, draft: 'It is ⟦teh⟧ clause of teh code.' }), /marked places and the places found differ/u));

  it('notices a mark that is one character too long', () => fails(proveFound(sound, RULE, { ...CASE, draft: 'It is ⟦teh ⟧clause.' }), /differ/u));

  it('refuses a found case without a mark', () => fails(proveFound(sound, RULE, { draft: 'It is the clause.' }), /marks at least one place/u));

  it('notices another message', () => fails(proveFound(sound, RULE, { ...CASE, says: 'Something else.' }), /messages differ/u));

  it('notices a message that is no sentence', () => fails(proveFound(pipeline({ says: 'misspelt' }), RULE, { draft: CASE.draft, fixed: CASE.fixed }), /plain sentence/u));

  it('notices a message that names its rule', () => fails(proveFound(pipeline({ says: `See ${RULE}.` }), RULE, { draft: CASE.draft, fixed: CASE.fixed }), /never names its rule/u));

  it('notices another severity', () => fails(proveFound(sound, RULE, { ...CASE, severity: 'warning' }), /severity differs/u));

  it('notices another related place', () => fails(proveFound(sound, RULE, { ...CASE, related: ['clause'] }), /related places differ/u));

  it('notices a fix that gives another text', () => fails(proveFound(sound, RULE, { ...CASE, fixed: 'It is that clause.' }), /gives another text/u));

  it('asks for the text that a preferred fix gives', () => fails(proveFound(sound, RULE, { draft: CASE.draft }), /must say what it gives/u));

  it('notices that a fix is promised and not there', () => fails(proveFound(pipeline({ fix: 'none' }), RULE, CASE), /but there is none/u));

  it('notices a fix that never settles', () => fails(proveFound(pipeline({ fix: 'grows' }), RULE, CASE), /never settles/u));

  it('notices a fix that changes nothing', () => fails(proveFound(pipeline({ fix: 'idle' }), RULE, CASE), /changes nothing and is offered again/u));

  it('notices two preferred fixes for one problem', () => fails(proveFound(pipeline({ fix: 'twice' }), RULE, CASE), /more than one preferred fix/u));

  it('notices an offer that is not made, and one that gives another text', async () => {
    await fails(proveFound(sound, RULE, { ...CASE, offers: { 'Write “teth”': 'It is teth clause.' } }), /No fix is called/u);
    await fails(proveFound(sound, RULE, { ...CASE, offers: { 'Write “the”': 'It is a clause.' } }), /gives another text/u);
  });

  it('notices a finding of another rule, unless the case allows it', async () => {
    await fails(proveFound(pipeline({ echo: true }), RULE, CASE), /other things are found/u);
    await proveFound(pipeline({ echo: true }), RULE, { ...CASE, also: ['structure/date'] });
  });

  it('notices a rule that does not see the same with CRLF', () => fails(proveFound(pipeline({ blindTo: '\r\n' }), RULE, CASE_OF_TWO_LINES), /with CRLF/u));

  it('notices a rule that does not see the same inside a longer draft', () => fails(proveFound(pipeline({ blindTo: '# Before' }), RULE, CASE), /inside a longer draft/u));

  it('notices a rule that does not see the same in plain text', () => fails(proveFound(pipeline({ blindToPlainText: true }), RULE, CASE), /in plain text/u));

  it('notices a suppression that does not silence', async () => {
    await fails(proveFound(pipeline({ deafTo: '---\nrapporteur:' }), RULE, CASE), /Front matter does not silence it/u);
    await fails(proveFound(pipeline({ deafTo: '<!-- rapporteur-disable ' }), RULE, CASE), /above everything does not silence it/u);
    await fails(proveFound(pipeline({ deafTo: '<!-- rapporteur-disable-next-line ' }), RULE, CASE), /line before does not silence it/u);
  });

  it('notices findings that edits have left behind', () => fails(proveFound(pipeline({ forgetful: true }), RULE, CASE), /After edits other things are found/u));
});

const RULE = 'structure/placeholder';
const CASE = { draft: 'It is ⟦teh⟧ clause.', says: '“teh” is misspelt.', fixed: 'It is the clause.' };
const CASE_OF_TWO_LINES = { draft: 'It is\n⟦teh⟧ clause.', says: '“teh” is misspelt.', fixed: 'It is\nthe clause.' };

async function fails(proof: Promise<void>, reason: RegExp): Promise<void> {
  await assert.rejects(proof, (error) => error instanceof assert.AssertionError && reason.test(error.message));
}

/** How the pipeline is broken. */
interface Breakage {
  readonly says?: string;
  readonly fix?: 'none' | 'grows' | 'idle' | 'twice';
  /** Finds something of another rule too. */
  readonly echo?: boolean;
  /** Finds nothing in a text that holds this. */
  readonly blindTo?: string;
  readonly blindToPlainText?: boolean;
  /** Does not heed this suppression. */
  readonly deafTo?: string;
  /** Finds after an edit what was there before it. */
  readonly forgetful?: boolean;
}

function pipeline(breakage: Breakage): Pipeline {
  return {
    open: (opened, world) => {
      let text = opened;
      const blind = world.dialect === 'plainText' && breakage.blindToPlainText === true;
      const first = find(opened, breakage);
      const draft: OpenDraft = {
        findings: () => Promise.resolve(blind ? [] : breakage.forgetful === true ? first : find(text, breakage)),
        edit: (edits: readonly Edit[]) => {
          for (const edit of edits) text = applyEdits(text, [edit]);
          return Promise.resolve();
        },
      };
      return Promise.resolve(draft);
    },
  };
}

function find(text: string, breakage: Breakage): readonly ReportedFinding[] {
  if (breakage.blindTo !== undefined && text.includes(breakage.blindTo)) return [];
  const suppression = SUPPRESSIONS.find((it) => text.includes(it));
  if (suppression !== undefined && suppression !== breakage.deafTo) return [];
  return [...text.matchAll(/teh/gu)].flatMap(({ index }) => {
    const span = { start: index, end: index + 3 };
    const says = breakage.says === undefined ? message('“{0}” is misspelt.', 'teh') : message(breakage.says);
    const own: ReportedFinding = { rule: RULE, severity: 'error', span, message: says, related: [], fixes: () => fixes(span, breakage) };
    return breakage.echo === true ? [own, { ...own, rule: 'structure/date' as const, message: message('An echo.'), fixes: () => [] }] : [own];
  });
}

const SUPPRESSIONS = ['---\nrapporteur:', '<!-- rapporteur-disable-next-line ', '<!-- rapporteur-disable '];

function fixes(span: { readonly start: number; readonly end: number }, { fix }: Breakage): readonly Fix[] {
  if (fix === 'none') return [];
  const put = fix === 'grows' ? 'a teh' : fix === 'idle' ? 'teh' : 'the';
  const one: Fix = { title: message('Write “{0}”', put), preferred: true, safe: true, changes: [{ uri: undefined, edits: [replacement(span, put)] }] };
  return fix === 'twice' ? [one, one] : [one];
}
