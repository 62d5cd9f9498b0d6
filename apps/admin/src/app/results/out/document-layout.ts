/** A4 with margins of 2.5 cm, in twentieths of a point. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1_418 } as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
/** Where the facts of the event begin, beside their names. */
export const LEAD_COLUMN = 1_900;
/** Of the text, in dots of a screen (96 an inch). */
export const PICTURE_WIDTH = Math.floor(TEXT_WIDTH / 15);
export const TALLEST_PICTURE = 760;
export const FONT = 'Times New Roman';
/** In half points. */
export const SIZES = { text: 22, caption: 20, table: 17, tableLeast: 13, note: 17 } as const;
