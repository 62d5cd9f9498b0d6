/** What Indonesian offices print on: A4, and F4 (also called folio). */
export const PAPERS = ['a4', 'f4'] as const;
export type Paper = (typeof PAPERS)[number];

/** What a printer does with the back of a leaf. */
export const PRINTED_SIDES = ['one', 'two'] as const;
export type PrintedSides = (typeof PRINTED_SIDES)[number];

/** Points (1/72 inch) in a millimetre. */
export const MILLIMETRE = 72 / 25.4;

/** Width and height of a sheet in millimetres; F4 as Indonesian shops cut it. */
export const PAPER_SIZES: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 210, height: 297 },
  f4: { width: 215, height: 330 },
};
