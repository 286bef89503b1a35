/** “1”, “2.1”, “a)”, “IV.” before a title, where no label was read: in a cell of a table, in a title pasted without its mark-up. */
export const UNREAD_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)/]?|[IVX]{1,5}[.)]|\p{Lu}\.|\(?\p{L}\))\s+(?=\p{L})/u;
/** The same of words that are comparable: “section one - ”, “título primero. ”, “clause 1 - ”, “a - ”. */
export const SPELLED_NUMBER = /^(?:(?:section|part|article|clause|chapter|partie|chapitre|título|capítulo|sección|artículo|parte|раздел|глава|статья|часть) (?:\p{L}{3,14}|\d{1,3})(?:[.:]| -)|\p{L} -) (?=\p{L})/u;
