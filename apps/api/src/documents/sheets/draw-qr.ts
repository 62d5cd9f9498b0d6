import { create } from 'qrcode';
import type { Pdf } from './sheet-pdf';

/** Draws the text as a QR of this width: one path of black squares, sharp at any resolution. */
export function drawQr(pdf: Pdf, text: string, x: number, y: number, width: number): void {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = width / modules.size;
  for (let row = 0; row < modules.size; row += 1) {
    for (let column = 0; column < modules.size;) {
      let end = column;
      while (end < modules.size && modules.get(row, end)) end += 1;
      if (end > column) pdf.rect(x + column * side, y + row * side, (end - column) * side, side);
      column = end + 1;
    }
  }
  pdf.fill('black');
}
