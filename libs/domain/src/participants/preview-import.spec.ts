import fc from 'fast-check';
import type { RawParticipantRow } from './participant-row';
import type { ExistingParticipant } from './preview-import';
import { previewImport } from './preview-import';

const context = { year: 2024, findAreas: () => [] };
const siti: ExistingParticipant = {
  id: 'p1',
  fullName: 'Siti Aminah',
  sex: 'female',
  birthYear: 2008,
  className: 'XI',
  areaCode: null,
  role: 'participant',
  represents: null,
};
const preview = (rows: Omit<RawParticipantRow, 'line'>[], existing: ExistingParticipant[] = [siti]) =>
  previewImport(
    rows.map((row, index) => ({ line: index + 2, ...row })),
    existing,
    context,
  );
const outcomes = (...args: Parameters<typeof preview>) => preview(...args).lines.map((line) => line.outcome);

describe('previewImport', () => {
  it.each<[string, Omit<RawParticipantRow, 'line'>, string]>([
    ['another name', { fullName: 'Budi', birthYear: '2008' }, 'new'],
    ['the name with another birth year', { fullName: 'Siti Aminah', birthYear: '2007' }, 'new'],
    ['everything alike', { fullName: 'siti  aminah', sex: 'P', birthYear: '2008', className: 'XI' }, 'same'],
    ['alike, the rest left empty', { fullName: 'Siti Aminah', birthYear: '2008' }, 'same'],
    ['another class', { fullName: 'Siti Aminah', birthYear: '2008', className: 'X' }, 'doubtful'],
    ['another sex', { fullName: 'Siti Aminah', birthYear: '2008', sex: 'L' }, 'doubtful'],
    ['a bad line', { fullName: 'Siti Aminah', birthYear: 'x' }, 'refused'],
  ])('%s', (_case, row, outcome) => {
    expect(outcomes([row])).toEqual([outcome]);
  });

  it('does not know a person by name when the roster has no birth year', () => {
    const rows = [{ fullName: 'Siti Aminah', birthYear: '2007' }];
    expect(preview(rows, [{ ...siti, birthYear: null }]).lines).toEqual([
      expect.objectContaining({ outcome: 'doubtful', existingIds: ['p1'], lines: [] }),
    ]);
  });

  it('doubts the second of two lines alike and names the first', () => {
    const row = { fullName: 'Budi', birthYear: '2008' };
    expect(preview([row, row], []).lines).toEqual([
      expect.objectContaining({ line: 2, outcome: 'new' }),
      expect.objectContaining({ line: 3, outcome: 'doubtful', existingIds: [], lines: [2] }),
    ]);
  });

  it('doubts a line that fits two people of the roster', () => {
    const twins = [siti, { ...siti, id: 'p2' }];
    expect(preview([{ fullName: 'Siti Aminah', birthYear: '2008' }], twins).lines).toEqual([
      expect.objectContaining({ outcome: 'doubtful', existingIds: ['p1', 'p2'] }),
    ]);
  });

  it('leaves out empty lines and keeps the line numbers of the spreadsheet', () => {
    const { lines, counts } = preview([{ fullName: 'Budi' }, { fullName: ' ' }, { sex: 'L' }], []);
    expect(lines.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'new'],
      [4, 'refused'],
    ]);
    expect(counts).toEqual({ new: 1, same: 0, doubtful: 0, refused: 1 });
  });

  it('gives every non-empty line exactly one outcome', () => {
    const cell = fc.constantFrom('', 'Budi', 'Siti Aminah', '2008', 'L', 'XI', '2171014509080001');
    const row = fc.record({ fullName: cell, sex: cell, birthYear: cell, className: cell });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const { lines, counts } = preview(rows);
        const filled = rows.filter((each) => Object.values(each).some((value) => value !== ''));
        expect(lines).toHaveLength(filled.length);
        expect(counts.new + counts.same + counts.doubtful + counts.refused).toBe(filled.length);
      }),
    );
  });
});
