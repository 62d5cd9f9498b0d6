import { BOX, BUBBLE, TEXT_STYLES } from '@ikrar/domain';
import type { SheetMark, SheetPiece } from '@ikrar/domain';
import type { Pdf } from './sheet-pdf';
import { useStyle, writeLine } from './sheet-pdf';

/** Pictures as data URIs: by these the PDF library knows one it has, so the file of a class holds it once. */
export type DrawnPictures = ReadonlyMap<string, string>;

const TAGS = { section: 'H2', note: 'P', question: 'P' } as const satisfies Record<
  SheetPiece['kind'],
  string
>;

/** Draws a piece with its top left corner at x and y, as one element of the structure. */
export function drawPiece(pdf: Pdf, piece: SheetPiece, x: number, y: number, pictures: DrawnPictures): void {
  const element = pdf.struct(TAGS[piece.kind], {}, () => {
    for (const mark of piece.marks) drawMark(pdf, mark, x, y, pictures);
  });
  pdf.addStructure(element);
  element.end();
}

function drawMark(pdf: Pdf, mark: SheetMark, left: number, top: number, pictures: DrawnPictures): void {
  const [x, y] = [left + mark.x, top + mark.y];
  switch (mark.draw) {
    case 'text': {
      const { size, line } = TEXT_STYLES[mark.style];
      useStyle(pdf, mark.style);
      // The middle of a capital letter in the middle of its line, where the bubble's middle is.
      writeLine(pdf, mark.text, x, y + line / 2 + size * 0.36);
      break;
    }
    case 'bubble':
      pdf.lineWidth(0.9).circle(x, y, BUBBLE.radius).stroke();
      break;
    case 'box':
      pdf.lineWidth(0.8).rect(x, y, BOX.size, BOX.size).stroke();
      break;
    case 'line':
      pdf
        .lineWidth(0.6)
        .moveTo(x, y)
        .lineTo(x + mark.width, y)
        .stroke();
      break;
    case 'picture': {
      const picture = pictures.get(mark.picture);
      if (picture) pdf.image(picture, x, y, { width: mark.width, height: mark.height });
      break;
    }
  }
}
