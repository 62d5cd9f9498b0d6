import { checkParticipantRow } from './check-participant-row';
import type { RawParticipantRow } from './participant-row';

const AREAS: Record<string, string[]> = {
  'Pulau Terong': ['21.71.01.1004'],
  Kasu: ['21.71.01.1003'],
  Sukajadi: ['16.71.01.1001', '21.71.05.1002'],
};
const context = { year: 2024, findAreas: (name: string) => AREAS[name] ?? [] };
const check = (row: Partial<RawParticipantRow>) =>
  checkParticipantRow({ line: 2, fullName: 'Siti Aminah', ...row }, context);

describe('checkParticipantRow', () => {
  it('reads a whole line and tidies its spaces', () => {
    const row = {
      fullName: '  Siti   Aminah ',
      sex: 'P',
      birthYear: '12/05/2008',
      className: 'XI  IPA 2',
      area: 'Pulau Terong',
      role: 'Siswa',
      represents: ' OSIS ',
    };
    expect(check(row)).toEqual({
      ok: true,
      draft: {
        fullName: 'Siti Aminah',
        sex: 'female',
        birthYear: 2008,
        className: 'XI IPA 2',
        areaCode: '21.71.01.1004',
        role: 'participant',
        represents: 'OSIS',
      },
    });
  });

  it('needs nothing but a name', () => {
    expect(check({ sex: undefined })).toEqual({
      ok: true,
      draft: {
        fullName: 'Siti Aminah',
        sex: null,
        birthYear: null,
        className: null,
        areaCode: null,
        role: 'participant',
        represents: null,
      },
    });
  });

  it.each<[Partial<RawParticipantRow>, string, string]>([
    [{ fullName: '' }, 'fullName', 'required'],
    [{ fullName: undefined }, 'fullName', 'required'],
    [{ fullName: 'N'.repeat(101) }, 'fullName', 'too-long'],
    [{ fullName: '2171014509080001' }, 'fullName', 'personal-data'],
    [{ fullName: 'Siti 081234567890' }, 'fullName', 'personal-data'],
    [{ sex: 'X' }, 'sex', 'unknown-sex'],
    [{ birthYear: '16' }, 'birthYear', 'not-a-year'],
    [{ birthYear: '2025' }, 'birthYear', 'year-out-of-range'],
    [{ birthYear: '1913' }, 'birthYear', 'year-out-of-range'],
    [{ className: 'X'.repeat(21) }, 'className', 'too-long'],
    [{ area: 'Atlantis' }, 'area', 'unknown-area'],
    [{ area: 'Sukajadi' }, 'area', 'ambiguous-area'],
    [{ role: 'narasumber' }, 'role', 'unknown-role'],
    [{ represents: 'Dinas, HP 0812-3456-7890' }, 'represents', 'personal-data'],
  ])('refuses %j', (row, field, code) => {
    expect(check(row)).toEqual({ ok: false, problems: [{ field, code }] });
  });

  it('names every problem of a line at once', () => {
    expect(check({ fullName: '', sex: 'X', birthYear: 'lama' })).toEqual({
      ok: false,
      problems: [
        { field: 'fullName', code: 'required' },
        { field: 'sex', code: 'unknown-sex' },
        { field: 'birthYear', code: 'not-a-year' },
      ],
    });
  });
});
