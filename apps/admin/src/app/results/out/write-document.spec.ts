/** @jest-environment node */
import { writeFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { resultBlock } from '@ikrar/domain';
import type { Locale, ReportPicture } from '@ikrar/domain';
import { anEvaluation, someFacts } from './evaluation.fixture';
import { writeDocument } from './write-document';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const picture = (section: ReportPicture['section'], caption: string) => ({
  ...{ section, caption, alternative: `${caption}, dalam kata-kata "A & B"`, width: 720, height: 300 },
  png: new Uint8Array(PNG).buffer,
});

/** The parts of a package that are not pictures: what stands between a local head and the next. */
function partOf(zip: Buffer, name: string): string {
  for (
    let at = zip.indexOf('PK\x01\x02', 0, 'latin1');
    at >= 0;
    at = zip.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    const length = zip.readUInt16LE(at + 28);
    if (zip.toString('utf8', at + 46, at + 46 + length) !== name) continue;
    const start = zip.readUInt32LE(at + 42);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    return inflateRawSync(zip.subarray(from, from + zip.readUInt32LE(at + 20))).toString('utf8');
  }
  throw new Error(`No part ${name}`);
}

async function written(locale: Locale): Promise<{ zip: Buffer; document: string; text: string }> {
  const pictures = [picture('finding', 'Sebaran skor'), picture('items', 'Butir')];
  const block = resultBlock(anEvaluation(), someFacts(), locale, pictures);
  const zip = Buffer.from(await (await writeDocument(block)).arrayBuffer());
  const folder = process.env['IKRAR_DOCUMENTS'];
  if (folder !== undefined) writeFileSync(`${folder}/results-${locale}.docx`, zip);
  const document = partOf(zip, 'word/document.xml');
  const text = document.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
  return { zip, document, text };
}

describe('writeDocument', () => {
  it('numbers tables and figures through, as fields, with captions', async () => {
    const { document, text } = await written('id');
    const tables = document.match(/<w:tbl>/g) ?? [];
    const numbers = [...document.matchAll(/SEQ Tabel \\\* ARABIC[^>]*>.*?<w:t[^>]*>(\d+)</g)].map(([, n]) =>
      Number(n),
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(numbers).toEqual(tables.map((_, place) => place + 1));
    expect(document.match(/SEQ Gambar/g)).toHaveLength(2);
    expect(text).toContain('Tabel 2. Skor sebelum dan sesudah kegiatan (poin)');
    expect(text).toContain('Gambar 1. Sebaran skor');
  });

  it('says at its head what the event was, in two columns', async () => {
    const { document, text } = await written('id');
    const head = text.slice(0, text.indexOf('Temuan'));
    expect(head).toContain('Sosialisasi TPPO &amp; &lt;ikrar&gt;');
    for (const line of [
      'Tanggal27 Oktober 2025',
      'TempatAula SMA 1, Belakang Padang',
      'Peserta70 hadir',
      'Kuesioner“Pengetahuan TPPO”, versi 1',
    ]) {
      expect(head).toContain(line);
    }
    expect(document.slice(0, document.indexOf('Temuan')).match(/<w:tab\/>/g)).toHaveLength(5);
  });

  it('repeats the heads of its tables, and keeps rows whole', async () => {
    const { document } = await written('id');
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
    expect(document.match(/<w:cantSplit\/>/g)?.length).toBe(document.match(/<w:tr>/g)?.length);
  });

  it('is A4, has headings, and says pictures in words', async () => {
    const { document, zip } = await written('id');
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(5);
    expect(document).toContain('descr="Sebaran skor, dalam kata-kata &quot;A &amp; B&quot;"');
    expect(partOf(zip, 'word/styles.xml')).toContain('w:val="id-ID"');
  });

  it.each([
    ['id', 'p < 0,001', 'p < .001', 'Temuan'],
    ['en', 'p < .001', 'p < 0,001', 'Finding'],
  ] as const)('writes its figures as %s does', async (locale, own, other, heading) => {
    const { text } = await written(locale);
    const read = text.replaceAll('&lt;', '<').replaceAll('\u00a0', ' ');
    expect(read).toContain(heading);
    expect(read).toContain(own);
    expect(read).not.toContain(other);
    expect(read).not.toMatch(/NaN|undefined|null|Infinity|−0[.,]00\b/);
  });
});
