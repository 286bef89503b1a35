import { translationProgress } from '../features/counterpart.ts';
import type { Message } from '../text/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { DocumentTypeAnswer } from './protocol.ts';

/** Which type a document has, why, and which others may be chosen. */
export function documentTypeAnswer(workspace: Workspace, uri: string, say: (it: Message) => string): DocumentTypeAnswer {
  const answer = workspace.typeOf(uri);
  const candidates = [...new Set((answer?.folder ?? workspace.folderFor(uri)).types.map((type) => type.name))];
  if (answer?.choice === undefined) return { type: null, reason: answer?.draft.frontMatter.draft === false ? 'Its front matter says “draft: false”.' : 'Neither its front matter, nor rapporteur.yaml, nor its text says that it is a draft.', languages: [], progress: [], candidates };
  return { type: answer.choice.type.name, reason: say(answer.choice.reason), languages: answer.draft.languages, progress: progressOf(workspace, uri), candidates };
}

function progressOf(workspace: Workspace, uri: string): DocumentTypeAnswer['progress'] {
  const context = workspace.contextOf(uri);
  return context === undefined ? [] : translationProgress(context.pairing).map(({ language, translated, all }) => ({ language, translated, all }));
}
