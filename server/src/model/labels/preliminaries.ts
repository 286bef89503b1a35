/** Titles of what stands before the numbered sections of a document and may have a list of its own, in small letters. */
const PRELIMINARIES: ReadonlySet<string> = new Set([
  'foreword', 'preface', 'introduction', 'preamble', 'summary', 'executive summary', 'general information',
  'avant-propos', 'préface', 'préambule', 'résumé',
  'предисловие', 'введение', 'преамбула', 'аннотация', 'реферат', 'сведения о стандарте',
  'まえがき', '前書き', '序文', '前文', 'はじめに', '序論', '概要',
  'prólogo', 'prefacio', 'introducción', 'preámbulo', 'resumen',
]);

/** Whether a line is such a title: “Foreword”, “Предисловие”. */
export function isPreliminary(line: string): boolean {
  return line.length <= LONGEST && PRELIMINARIES.has(line.toLowerCase());
}

const LONGEST = 24;
