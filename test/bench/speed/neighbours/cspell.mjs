// cspell's own server ships inside its extension: its library with the settings that it brings, over the same libraries as the floor.
import { getDefaultSettings, spellCheckDocument } from 'cspell-lib';
import { serve } from './serve.mjs';

const settings = await getDefaultSettings();
serve(async (document) => {
  const checked = await spellCheckDocument({ uri: document.uri, text: document.getText(), languageId: document.languageId, locale: 'en' }, { noConfigSearch: true, generateSuggestions: false }, settings);
  return checked.issues.map(({ text, offset }) => ({ code: 'unknown-word', message: text, range: { start: document.positionAt(offset), end: document.positionAt(offset + text.length) } }));
});
