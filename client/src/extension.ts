import type { ExtensionContext } from 'vscode';

/**
 * The extension on both runtimes: one file, `dist/client/web.js`, so that the package holds the client's library once.
 * Of the two only that is run which is asked for.
 */
export const activate = async (context: ExtensionContext): Promise<void> => (await import('./web.ts')).activate(context);
export const activateOnDesktop = async (context: ExtensionContext): Promise<void> => (await import('./desktop.ts')).activate(context);
