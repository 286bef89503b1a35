import type { Finding } from '../checks/check.ts';
import type { Draft } from '../model/draft.ts';
import { message, render } from '../text/message.ts';
import { pathFrom } from './address.ts';
import { typePlace, type TypeAnswer } from './chooseType.ts';
import type { FaultyType, Folder } from './folder.ts';

/**
 * What the person in a draft must know of its type: that something in the type's file is wrong, and so is not looked for here. The file itself has
 * the problem as an error; here it is information, on the type's name where the draft says it.
 */
export function faultyTypeFinding(draft: Draft, { choice }: TypeAnswer, folder: Folder): readonly Finding[] {
  const faulty = choice === undefined ? undefined : folder.faultyTypes.find(({ name }) => name === choice.type.name);
  if (choice === undefined || faulty === undefined) return [];
  return [{
    rule: 'settings/invalid',
    severity: 'information',
    span: choice.by === 'frontMatter' ? typePlace(draft, choice.type.name) : draft.lines.spanOf(0),
    message: message('Not all that the document type “{0}” requires is looked for here: {1}', choice.type.name, whatIsWrong(faulty, folder)),
    related: [relatedTo(faulty)],
    fixes: () => [],
  }];
}

/** With the files of types whose names could not be read: one of them may be the draft's. */
export function withUnreadTypes(findings: readonly Finding[], { faultyTypes }: Folder): readonly Finding[] {
  const unread = faultyTypes.filter(({ name }) => name === undefined);
  return unread.length === 0 ? findings : findings.map((finding) => ({ ...finding, related: [...finding.related, ...unread.map(relatedTo)] }));
}

function whatIsWrong({ uri, line, problem }: FaultyType, folder: Folder): string {
  const path = folder.uri === undefined ? undefined : pathFrom(folder.uri, uri);
  return `${path ?? uri}, line ${line}. ${render(problem.message)}`;
}

function relatedTo({ uri, problem }: FaultyType): Finding['related'][number] {
  return { uri, span: problem.span, message: problem.message };
}
