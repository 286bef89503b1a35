/**
 * How the languages of a draft stand in its file: `paragraphs` each followed by its translation; `pages` and `sections` in turn;
 * `languages` one after the other; `columns` of a table; `comments` the original, commented out, above its translation.
 */
export type Layout = (typeof LAYOUTS)[number];

export const LAYOUTS = ['paragraphs', 'pages', 'sections', 'languages', 'columns', 'comments'] as const;
