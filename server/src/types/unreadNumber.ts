/** “1”, “2.1”, “a)”, “IV.” before a title, where no label was read: in a cell of a table, in a title pasted without its mark-up. */
export const UNREAD_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]?|[IVX]{1,5}[.)]|\p{Lu}\.|\(?\p{L}\))\s+(?=\p{L})/u;
