/** How a line is written: 12 point for what is read and answered, 10 point for what helps. */
export const TEXT_STYLES = {
  text: { size: 12, line: 13.8, bold: false },
  bold: { size: 12, line: 13.8, bold: true },
  hint: { size: 10, line: 12, bold: false },
  when: { size: 10, line: 12, bold: true },
} as const;
export type TextStyle = keyof typeof TEXT_STYLES;

/** The width of a text in points, as the font that will be printed says. */
export type Measure = (text: string, style: TextStyle) => number;

/** One stroke of the printer, in points; x and y begin at the top left corner of its piece. */
export type SheetMark =
  | {
      readonly draw: 'text';
      readonly x: number;
      readonly y: number;
      readonly style: TextStyle;
      readonly text: string;
    }
  /** x and y are its middle. */
  | { readonly draw: 'bubble'; readonly x: number; readonly y: number }
  | { readonly draw: 'box'; readonly x: number; readonly y: number }
  | { readonly draw: 'line'; readonly x: number; readonly y: number; readonly width: number }
  | {
      readonly draw: 'picture';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly picture: string;
    };

/** What is never divided between two pages. */
export interface SheetPiece {
  readonly kind: 'section' | 'note' | 'question';
  readonly height: number;
  readonly marks: readonly SheetMark[];
  /** Never the last of its page, unless nothing follows. */
  readonly keepsNext: boolean;
}

/** A bubble of 5 mm takes a blunt pencil. */
export const BUBBLE = { radius: 7.1 } as const;
/** Boxes of 7 mm for one written character. */
export const BOX = { size: 19.8, groupGap: 12, caption: 12 } as const;
/** Lines 8.5 mm apart to write on. */
export const WRITING_LINE = 24;
export const PIECE_GAP = 4;

/** How the width of a page is shared, and how far apart bubbles stand: the same all over a sheet. */
export interface SheetShape {
  readonly questionWidth: number;
  /** From the middle of a bubble to the middle of the next; a line of text fits in. */
  readonly row: number;
}

/** Where things begin within the width of the page. */
export function columnsOf({ questionWidth }: SheetShape): Record<'question' | 'answer' | 'option', number> {
  const question = 24;
  const answer = question + questionWidth + 12;
  return { question, answer, option: answer + 2 * BUBBLE.radius + 5 };
}
