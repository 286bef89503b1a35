/** The date of one of a list: "resolutions 76/300 of 28 July 2022 and 77/165 of 14 December 2022". */
export const ITS_DATE = /,? ?(?:(?:adopted )?(?:of|on)|du|de|(?:en date )?du|от) (?:\d{1,2}(?:er)? (?:de )?\p{L}{3,12}(?: de)?|\p{Lu}\p{L}{2,12} \d{1,2},) (?:18|19|20)\d\d(?: (?:года|г\.))?/uy;
