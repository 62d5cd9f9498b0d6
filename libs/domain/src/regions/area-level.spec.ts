import { areaLevel } from './area-level';

describe('areaLevel', () => {
  it.each([
    ['21', 'province'],
    ['21.71', 'regency'],
    ['21.71.01', 'district'],
    ['21.71.01.1004', 'village'],
    ['21.01.05.2003', 'village'],
    ['51.02.01.3001', 'village'],
    ['', null],
    ['2', null],
    ['01', null],
    ['21.', null],
    ['21.7', null],
    ['2171', null],
    ['21.71.01.4001', null],
    ['21.71.01.100', null],
    ['2171010001', null],
    ['21.71.40055', null],
    ['21.71.01%', null],
  ])('%s → %s', (code, expected) => {
    expect(areaLevel(code)).toBe(expected);
  });
});
