import { translationProgress } from '../features/counterpart.ts';
import { layoutOf } from '../model/layoutOf.ts';
import type { Message } from '../text/message.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { DocumentTypeAnswer } from './protocol.ts';

/** Which type a document has, why, and which others may be chosen. */
export function documentTypeAnswer(workspace: Workspace, uri: string, say: (it: Message) => string): DocumentTypeAnswer {
  const answer = workspace.typeOf(uri);
  const candidates = [...new Set((answer?.folder ?? workspace.folderFor(uri)).types.map((type) => type.name))];
  if (answer?.choice === undefined) return { type: null, reason: answer?.draft.frontMatter.draft === false ? 'Its front matter says “draft: false”.' : 'Neither its front matter, nor rapporteur.yaml, nor its text says that it is a draft.', languages: [], layout: null, progress: [], candidates };
  return { type: answer.choice.type.name, reason: say(answer.choice.reason), languages: answer.draft.languages, ...translationOf(workspace, uri), candidates };
}

/** Of the draft itself, and of its translations in files of their own that are open. */
function translationOf(workspace: Workspace, uri: string): Pick<DocumentTypeAnswer, 'layout' | 'progress'> {
  const pairings = [uri, ...workspace.translationsOf(uri)].flatMap((each) => workspace.contextOf(each)?.pairing ?? []);
  const layouts = pairings.flatMap((pairing) => layoutOf(pairing) ?? []);
  const progress = pairings.flatMap(translationProgress).filter(({ all }) => all > 0);
  return { layout: layouts[0] ?? null, progress: progress.map(({ language, translated, all }) => ({ language, translated, all })) };
}
