/**
 * What a block is:
 * `heading` a Markdown heading or a labelled title; `paragraph`; `listItem` a bullet or numbered item that is no title;
 * `note` NOTE …; `footnote` the text of a footnote; `tableCell`; `furniture` running heads, page numbers, contents lines, rules;
 * `comment` an HTML comment; `verbatim` code, HTML blocks, link definitions, front matter: never prose.
 */
export type BlockKind =
  | 'heading' | 'paragraph' | 'listItem' | 'note' | 'footnote' | 'tableCell'
  | 'furniture' | 'comment' | 'verbatim';
