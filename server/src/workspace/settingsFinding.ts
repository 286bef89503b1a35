import type { Finding } from '../checks/check.ts';
import type { SettingsProblem } from '../settings/readShape.ts';
import { replacement } from '../text/edit.ts';
import { message } from '../text/message.ts';

/** A problem of a settings file as a finding, with the nearest right word as its fix. */
export function settingsFinding({ span, message: said, instead }: SettingsProblem): Finding {
  return {
    rule: 'settings/invalid',
    span,
    message: said,
    related: [],
    fixes: () => (instead === undefined ? [] : [{
      title: message('Change to “{0}”', instead), preferred: true, safe: false, changes: [{ uri: undefined, edits: [replacement(span, instead)] }],
    }]),
  };
}
