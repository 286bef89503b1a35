/**
 * The address at which a served VS Code opens `folder` with an extension under development.
 * @param {{ origin: string, authority: string }} served
 * @param {{ folder: string, extension: string, tests?: string, host?: 'node' | 'web', file?: string }} what
 * absolute paths; `tests` lies in the extension's folder
 */
export function workbenchAddress({ origin, authority }, { folder, extension, tests, host = 'node', file }) {
  const remote = (path) => `vscode-remote://${authority}${path}`;
  const payload = [['extensionDevelopmentPath', remote(extension)], ['skipWelcome', 'true']];
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (host === 'web') payload.push(['extensionDevelopmentKind', 'web']);
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  return `${origin}/?folder=${encodeURIComponent(folder)}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
