// textlint comes without a server: its kernel with one small rule, over the same libraries as the floor.
import { createLinter, loadTextlintrc } from 'textlint';
import { fileURLToPath } from 'node:url';
import { serve } from './serve.mjs';

const linter = createLinter({ descriptor: await loadTextlintrc({ configFilePath: fileURLToPath(new URL('textlintrc.json', import.meta.url)) }) });
serve(async (document) => {
  const { messages } = await linter.lintText(document.getText(), fileURLToPath(document.uri));
  return messages.map(({ ruleId, message, loc }) => ({ code: ruleId, message, range: { start: { line: loc.start.line - 1, character: loc.start.column - 1 }, end: { line: loc.end.line - 1, character: loc.end.column - 1 } } }));
});
