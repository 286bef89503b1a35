import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The places and their scopes are marked in `drafts.md`, under each line. */
describe('the grammar that is injected into Markdown', () => {
  it('colours what is marked, and leaves what is marked to be left', () => {
    const tool = join('node_modules', 'vscode-tmgrammar-test', 'dist', 'unit.js');
    const grammars = [join('test', 'syntaxes', 'markdown.json'), join('syntaxes', 'rapporteur.injection.json')];
    const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...grammars.flatMap((path) => ['-g', path]), join('test', 'syntaxes', 'drafts.md')], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /drafts\.md run successfuly/u);
  }).timeout(60_000);
});
