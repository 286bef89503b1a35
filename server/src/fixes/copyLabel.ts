import { writeLabel } from '../model/labels/readLabel.ts';
import type { Label } from '../model/label.ts';
import { replacement, type Edit } from '../text/edit.ts';

/** The number of `source` in the place and the form of `target`. */
export function labelEdit(source: Label, target: Label): Edit {
  return replacement(target.span, writeLabel(target.form, source.path, source.suffix));
}
