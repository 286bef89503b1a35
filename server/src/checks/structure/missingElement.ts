import { blockBehind, insertElement, placeOfElement } from '../../fixes/insertElement.ts';
import { standTogether } from '../../fixes/standTogether.ts';
import { typedNumber } from '../../register/typedNumber.ts';
import { message } from '../../text/message.ts';
import type { ElementReading } from '../../types/elements.ts';
import type { LanguageOutline } from '../../types/outline.ts';
import type { Check, CheckContext, Finding } from '../check.ts';
import { basisOf, elementOutlines, elementsIn, fixOf, placeOn, relatedTo } from './structure.ts';
import { numberFor, supersessionIn, type Supersession } from './supersession.ts';

/** A title page without its approval statement, a letter without its date: what the type requires beside sections. */
export const missingElement: Check = {
  rule: 'structure/missing-element',
  title: 'An approval statement, date, addressee or the like that the document type requires is missing.',
  severity: 'warning',
  basis: 'the document type; each requirement names its own',
  fix: 'inserts it where it belongs, in every language of the draft',
  reach: 'structure',
  find: (context) => {
    if (context.type.elements.length === 0) return [];
    const outlines = elementOutlines(context);
    const readings = elementsIn(context);
    return readings.filter(isMissing).map((reading) => finding(context, reading, outlines, readings));
  },
};

/** No language of the draft has it, in its place or elsewhere. */
export function isMissing({ due, found, astray }: ElementReading): boolean {
  return due && found.length === 0 && astray.length === 0;
}

function finding(context: CheckContext, { requirement, emptied }: ElementReading, outlines: readonly LanguageOutline[], readings: readonly ElementReading[]): Finding {
  const { draft, type } = context;
  const supersession = requirement.when === 'replaces' ? supersessionIn(context, readings) : undefined;
  const written = outlines.filter((outline) => outline.blocks.length > 0);
  const belongs = written.map((outline) => ({ ...placeOfElement(type, requirement, outline, readings), emptied: emptied.find(({ language }) => language === outline.language)?.block, last: outline.blocks.at(-1) }));
  const places = belongs.map((it) => it.emptied ?? it.before ?? it.last);
  const endTogether = belongs.every((it) => it.emptied === undefined && it.before === undefined) ? standTogether(draft, belongs.map(({ lines }) => lines))?.last : undefined;
  return {
    rule: 'structure/missing-element',
    span: placeOn(draft, endTogether ?? (emptied.length > 0 ? undefined : blockBehind(draft, belongs)) ?? places[0]),
    message: supersession === undefined
      ? message('There is no {0}, which a draft of the type “{1}” has here. Basis: {2}.', requirement.title, type.name, basisOf(type, requirement))
      : message('There is no {0}: by the register, {1} replaces {2}. Basis: {3}.', requirement.title, supersession.adopting, supersession.replaced.map(typedNumber).join(', '), basisOf(type, requirement)),
    related: relatedTo(draft, places.slice(1).flatMap((block) => block ?? []), () => message('In this language it belongs here.')),
    fixes: () => fixOf(message('Insert the {0}', requirement.title), insertElement(draft, type, requirement, outlines, readings, (text) => withNumber(text, supersession))),
  };
}

/** The skeleton with the number of what is replaced in the place that it leaves for a number and a year. */
function withNumber(text: string, supersession: Supersession | undefined): string {
  const number = supersession === undefined ? undefined : numberFor(supersession);
  return number === undefined ? text : text.replace(NUMBER_AND_YEAR, number);
}

const NUMBER_AND_YEAR = /\[[^[\]]{1,20}\]\/\[[^[\]]{1,20}\]/u;
