import { setImmediate } from 'node:timers/promises';
import { MILLIMETRE, PAPER_SIZES, TEXT_STYLES } from '@ikrar/domain';
import type { Locale, Measure, Paper, TextStyle } from '@ikrar/domain';
import { printable } from './printable';

/**
 * The fonts of every PDF reader: nothing to embed, the same widths everywhere, and narrow enough for two pages.
 * (Our own face is at hand only as a variable WOFF2, which the PDF library cannot take apart.)
 */
const FONTS = { plain: 'Helvetica', bold: 'Helvetica-Bold' } as const;

export type Pdf = PDFKit.PDFDocument;

/**
 * A PDF that knows its language and title, with structure for readers that read aloud. The library comes with the
 * first one: it takes 30 MB of memory.
 */
export async function newPdf(title: string, paper: Paper, language: Locale): Promise<Pdf> {
  const { default: PDFDocument } = await import('pdfkit');
  const { width, height } = PAPER_SIZES[paper];
  return new PDFDocument({
    size: [width * MILLIMETRE, height * MILLIMETRE],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: printable(title), Creator: 'Ikrar', Producer: 'Ikrar' },
  });
}

/** Measured once a text: a layout asks for the same words again and again. */
export function measureOf(pdf: Pdf): Measure {
  const known = new Map<string, number>();
  return (text, style) => {
    const key = `${style} ${text}`;
    const width = known.get(key) ?? useStyle(pdf, style).widthOfString(printable(text));
    known.set(key, width);
    return width;
  };
}

export function useStyle(pdf: Pdf, style: TextStyle): Pdf {
  const { size, bold } = TEXT_STYLES[style];
  return useFont(pdf, size, bold);
}

export function useFont(pdf: Pdf, size: number, bold: boolean): Pdf {
  return pdf.font(bold ? FONTS.bold : FONTS.plain).fontSize(size);
}

/** One line with its baseline at y; nothing is wrapped or cut. */
export function writeLine(pdf: Pdf, text: string, x: number, y: number): void {
  pdf.text(printable(text), x, y, { lineBreak: false, baseline: 'alphabetic' });
}

/**
 * The bytes of the PDF while its parts are drawn one after the other. The next part waits until the reader has taken
 * the last one, so memory does not grow with the class; and others are served in between.
 */
export async function* drawing<Part>(
  pdf: Pdf,
  parts: Iterable<Part>,
  draw: (part: Part) => void,
): AsyncGenerator<Buffer> {
  for (const part of parts) {
    draw(part);
    yield* taken(pdf);
    await setImmediate();
  }
  pdf.end();
  yield* taken(pdf);
}

function* taken(pdf: Pdf): Generator<Buffer> {
  for (let chunk: unknown = pdf.read(); chunk !== null; chunk = pdf.read()) {
    if (chunk instanceof Buffer) yield chunk;
  }
}
