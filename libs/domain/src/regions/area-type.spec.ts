import { areaType } from './area-type';

describe('areaType', () => {
  it.each([
    ['21', 'provinsi'],
    ['21.01', 'kabupaten'],
    ['21.71', 'kota'],
    ['21.71.01', 'kecamatan'],
    ['21.71.01.1004', 'kelurahan'],
    ['21.01.05.2003', 'desa'],
    ['94.71.01.3001', 'desa_adat'],
    ['Batam', null],
  ])('%s → %s', (code, expected) => {
    expect(areaType(code)).toBe(expected);
  });
});
