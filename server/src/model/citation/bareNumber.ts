/** What may stand after a bare number that is none of a resolution: "resolution 300 dpi", "resolutions 10 times". */
export const NO_RESOLUTION_AFTER: readonly { readonly expression: string; readonly finds: readonly string[]; readonly leaves: readonly string[] }[] = [
  { expression: '(?:x|dpi|ppi|ppp|mm|cm|nm|px|bits?|pixels?|megapixels?|lines|times|percent|per)', finds: ['resolution 300 dpi', 'resolution 640 x 480'], leaves: ['Resolution 600 xylophone'] },
  { expression: '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|votes?|members?|persons?|people)', finds: ['adopted the resolution 3 weeks ago'], leaves: ['Resolution 3 weekly'] },
  { expression: '(?:January|February|March|April|May|June|July|August|September|October|November|December)', finds: ['Resolution 5 May 2020'], leaves: ['Resolution 5 Maybe'] },
  { expression: '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|fois|jours)', finds: ['résolution 5 mai 2020'], leaves: ['résolution 5 maint'] },
  { expression: '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|раза?|дней)', finds: ['резолюция 5 мая 2020'], leaves: ['резолюция 5 маят'] },
  { expression: '(?:de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|veces|días)', finds: ['resolución 5 de mayo de 2020'], leaves: ['resolución 5 de mayores'] },
];

/** Japanese counters; no blank and no boundary separates them. */
const COUNTERS = '[年月日回件つ個人度]';
const PATTERN = new RegExp(`^(?: ?(?:${NO_RESOLUTION_AFTER.map((row) => row.expression).join('|')})(?![\\p{L}])| ?${COUNTERS})`, 'iu');

/** Whether what follows the bare number says that it counts something else. */
export function countsOther(text: string, end: number): boolean {
  return PATTERN.test(text.slice(end, end + 30));
}

/** What people write with a stroke that is no number of a resolution unless its body says so. */
export const EVERYDAY_NUMBERS: readonly string[] = ['24/7', '50/50'];
