import fc from 'fast-check';
import { rowFingerprints } from './row-fingerprints';

const table = (headers: string[], ...rows: string[][]) => ({
  headers,
  rows: rows.map((cells, at) => ({ line: at + 2, cells })),
});

describe('rowFingerprints', () => {
  it('numbers equal rows, so that two are two and stay two', () => {
    const [first, second] = rowFingerprints(table(['a'], ['x'], ['x']));
    expect(second).toBe(`${first} #2`);
  });

  it('knows a row of Kobo by its uuid alone', () => {
    const [before] = rowFingerprints(table(['i1', '_uuid', '_status'], ['a', 'u1', '']));
    expect(rowFingerprints(table(['_uuid', 'i1', '_status'], ['u1', 'b', 'approved']))).toEqual([before]);
  });

  it('does not see a question that was added later', () => {
    const [before] = rowFingerprints(table(['Cap waktu', 'q'], ['25/09/2024 08.30.15', 'x']));
    expect(rowFingerprints(table(['Cap waktu', 'q', 'new'], ['25/09/2024 08.30.15', 'x', '']))).toEqual([
      before,
    ]);
  });

  it.each(['25/09/2024 08.30.15', '9/25/2024 8:30:15', '2024/09/25 8:30:15 AM GMT+7', '2024-09-25T08:30'])(
    'takes %s for the same minute in text and workbook',
    (stamp) => {
      expect(rowFingerprints(table(['Timestamp'], [stamp]))).toEqual(['[["Timestamp","9 25 2024 8 30"]]']);
    },
  );

  it('never depends on the order of columns', () => {
    const rows = fc.array(fc.tuple(fc.string(), fc.string(), fc.string()));
    fc.assert(
      fc.property(rows, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (cells, order) => {
        const turned = (row: string[]) => order.map((at) => row[at] ?? '');
        expect(rowFingerprints(table(turned(['a', 'b', 'c']), ...cells.map(turned)))).toEqual(
          rowFingerprints(table(['a', 'b', 'c'], ...cells)),
        );
      }),
    );
  });
});
