import assert from 'node:assert/strict';
import { zipFiles } from '../support/zip-files.ts';

/** What stands in a Word document, as its reader finds it. */
export interface WordDocument {
  /** A paragraph a line, a cell a line. */
  readonly text: string;
  readonly tables: number;
  /** The numbers of the captions of tables and figures, in their order. */
  readonly numbered: { readonly tables: readonly number[]; readonly figures: readonly number[] };
  /** What is said to those who do not see the pictures. */
  readonly alternatives: readonly string[];
  /** The pictures themselves. */
  readonly pictures: readonly Buffer[];
}

const LABELS = { id: ['Tabel', 'Gambar'], en: ['Table', 'Figure'] } as const;

export function readWordDocument(file: Buffer, language: keyof typeof LABELS): WordDocument {
  const files = zipFiles(file);
  assert.ok(files.has('[Content_Types].xml'), 'no Office document');
  const xml = files.get('word/document.xml')?.toString('utf8') ?? assert.fail('no word/document.xml');
  const text = xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, run]) => run).join(''),
    )
    .map((line) => unescaped(line).replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  const [table, figure] = LABELS[language];
  const numbersOf = (label: string): number[] =>
    [...xml.matchAll(new RegExp(`SEQ ${label} .*?<w:t(?: [^>]*)?>(\\d+)</w:t>`, 'gs'))].map(([, n]) =>
      Number(n),
    );
  return {
    text,
    tables: xml.split('<w:tbl>').length - 1,
    numbered: { tables: numbersOf(table), figures: numbersOf(figure) },
    alternatives: [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, said]) =>
      unescaped(said ?? ''),
    ),
    pictures: [...files].filter(([name]) => name.startsWith('word/media/')).map(([, bytes]) => bytes),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
