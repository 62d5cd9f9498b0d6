import fc from 'fast-check';
import { detectPersonalData } from './detect-personal-data';

const found = (text: string): string[] =>
  detectPersonalData(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('detectPersonalData', () => {
  it.each([
    ['Hubungi Budi 081234567890', ['phone:081234567890']],
    ['WA 0812-3456-7890, ya', ['phone:0812-3456-7890']],
    ['+62 812 3456 789', ['phone:+62 812 3456 789']],
    ['62812 3456 7890', ['phone:62812 3456 7890']],
    ['+65 9123 4567', ['phone:+65 9123 4567']],
    ['NIK 2171014509080001.', ['national_id:2171014509080001']],
    ['2171 0145 0908 0001', ['national_id:2171 0145 0908 0001']],
    ['NIK 2171014509080001 HP 0812 3456 7890', ['national_id:2171014509080001', 'phone:0812 3456 7890']],
    ['Pukul 08.00-10.00 dan 13.00-15.30', []],
    ['25 September 2024, 25 peserta, Rp 1.234.567', []],
    ['Kelas X–XII tahun 2024/2025', []],
    ['NIP 196708171995121001', []],
    ['Hubungi 110 atau 129', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('finds any mobile number wherever it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^08\d{8,11}$/), fc.stringMatching(/^[a-z ]{0,20}$/), (phone, words) => {
        expect(found(`${words} ${phone} ${words}`)).toEqual([`phone:${phone}`]);
      }),
    );
  });
});
