import { inflateSync } from 'node:zlib';

export interface PdfPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** The lines as they were written, in their order. */
  readonly lines: readonly string[];
  /** Filled and stroked rectangles: x, y, width, height from the top left corner. */
  readonly rectangles: readonly (readonly [x: number, y: number, width: number, height: number])[];
  /** Pictures shown on it. */
  readonly pictures: number;
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  /** Pictures the file holds, however often they are shown. */
  readonly pictures: number;
  /** Everything in the file with its streams unpacked: what a search for a word has to look through. */
  readonly everything: string;
}

/** Reads back the PDFs that the API writes (standard fonts, no object streams); enough to see what is on the paper. */
export function readPdf(bytes: Buffer): ReadPdf {
  const file = bytes.toString('latin1');
  if (!file.startsWith('%PDF-') || !file.trimEnd().endsWith('%%EOF')) throw new Error('This is no whole PDF');
  const objects = new Map<string, string>();
  for (const [, id = '', body = ''] of file.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)) {
    objects.set(id, unpack(body));
  }
  const bodies = [...objects.values()];
  const pages = [...objects.values()]
    .filter((body) => /\/Type \/Page\n/.test(body))
    .map((body): PdfPage => {
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body) ?? [];
      const content = objects.get(/\/Contents (\d+) 0 R/.exec(body)?.[1] ?? '') ?? '';
      return {
        width: Number(width),
        height: Number(height),
        lines: [...content.matchAll(/\[([^\]]*)\] TJ/g)].map(([, run = '']) => decode(run)),
        rectangles: [...content.matchAll(/([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re\b/g)].map(
          ([, x, y, w, h]) => [Number(x), Number(y), Number(w), Number(h)] as const,
        ),
        pictures: [...content.matchAll(/\/I\d+ Do/g)].length,
      };
    });
  return {
    pages,
    pictures: bodies.filter((body) => body.includes('/Subtype /Image')).length,
    everything: bodies.join('\n') + pages.flatMap(({ lines }) => lines).join('\n'),
  };
}

function unpack(body: string): string {
  const start = body.indexOf('\nstream\n');
  if (start < 0 || !body.includes('/FlateDecode')) return body;
  const packed = body.slice(start + '\nstream\n'.length, body.lastIndexOf('\nendstream'));
  return body.slice(0, start) + inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}

/** The hexadecimal pieces of a line, kerning between them left out. */
function decode(run: string): string {
  const hex = [...run.matchAll(/<([0-9a-f]*)>/g)].map(([, piece]) => piece).join('');
  return new TextDecoder('windows-1252').decode(Buffer.from(hex, 'hex'));
}
