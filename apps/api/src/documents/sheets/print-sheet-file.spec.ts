import { makeSheetCode, SHEET_WORDS, TPPO_BASIC } from '@ikrar/domain';
import { readPdf } from '../../../testing/read-pdf';
import { printSheetFile } from './print-sheet-file';
import type { SheetFile } from './print-sheet-file';
import type { SheetIdentity } from './sheet-frame';

const ID = '01990000-0000-7000-8000-00000000000a';

/** Numbered sheets that note how far the printer has come. */
function* sheets(count: number, made: (number: number) => void): Generator<SheetIdentity> {
  for (let number = 1; number <= count; number += 1) {
    made(number);
    const holder = { personalCode: null, number };
    const code = makeSheetCode({ deploymentId: ID, versionId: ID, ...holder });
    yield { holder, label: `Cadangan ${number}`, className: null, code };
  }
}

function aFile(printed: Iterable<SheetIdentity>, changes: Partial<SheetFile['face']> = {}): SheetFile {
  return {
    face: {
      paper: 'a4',
      language: 'id',
      heading: 'Sosialisasi TPPO',
      lines: ['Pra-tes', 'Pengetahuan dasar TPPO, versi 1'],
      instruction: SHEET_WORDS.id.instruction,
      asksForCode: true,
      ...changes,
    },
    content: TPPO_BASIC.content,
    recipe: [],
    sides: 'one',
    pictures: [],
    sheets: printed,
  };
}

async function whole(file: SheetFile): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of printSheetFile(file)) parts.push(part);
  return Buffer.concat(parts);
}

describe('printSheetFile', () => {
  it('draws a sheet only when the reader has taken the one before, so memory does not grow with the class', async () => {
    let made = 0;
    const file = printSheetFile(aFile(sheets(5000, (number) => (made = number))));
    let taken = 0;
    for await (const part of file) {
      taken += part.length;
      expect(taken).toBeGreaterThan((made - 1) * 1000);
      if (made > 3) break;
    }
    expect(made).toBe(4);
  });

  it('holds what is the same on every sheet once: a sheet more costs less than 16 kB', async () => {
    const [one, eleven] = [
      await whole(aFile(sheets(1, () => undefined))),
      await whole(aFile(sheets(11, () => undefined))),
    ];
    expect((eleven.length - one.length) / 10).toBeLessThan(16_000);
  });

  it('begins every sheet on a new leaf where both sides are printed', async () => {
    const content = { items: TPPO_BASIC.content.items.slice(0, 3) };
    const short = { ...aFile(sheets(2, () => undefined)), content };
    expect(readPdf(await whole(short)).pages).toHaveLength(2);
    const again = { ...aFile(sheets(2, () => undefined)), content, sides: 'two' as const };
    const { pages } = readPdf(await whole(again));
    expect(pages.map(({ lines }) => lines.length > 0)).toEqual([true, false, true, false]);
    const even = { ...aFile(sheets(2, () => undefined)), sides: 'two' as const };
    expect(readPdf(await whole(even)).pages).toHaveLength(4);
  });

  it('leaves room for a long title and cuts what is longer than two lines', async () => {
    const heading =
      'Penyuluhan pencegahan tindak pidana perdagangan orang bagi pelajar di wilayah perbatasan '.repeat(3);
    const { pages } = readPdf(
      await whole(
        aFile(
          sheets(1, () => undefined),
          { heading },
        ),
      ),
    );
    const lines = pages[0]?.lines ?? [];
    expect(lines).toEqual(expect.arrayContaining(['Cadangan 1', 'Pra-tes']));
    expect(lines.filter((line) => line.endsWith('…'))).toHaveLength(1);
  });
});
