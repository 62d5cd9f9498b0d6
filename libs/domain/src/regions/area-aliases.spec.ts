import { normaliseSearch } from '../text';
import { AREA_ALIASES, AREA_COORDINATES } from './area-aliases';
import { areaLevel } from './area-level';
import { isWithinArea } from './is-within-area';

describe('area aliases and coordinates', () => {
  it('belong to kelurahan', () => {
    const codes = [...AREA_ALIASES, ...AREA_COORDINATES].map(({ areaCode }) => areaCode);
    expect(codes.map(areaLevel)).toEqual(codes.map(() => 'village'));
  });

  it('place the six kelurahan of Belakang Padang between Batam and Singapore', () => {
    expect(AREA_COORDINATES).toHaveLength(6);
    for (const { areaCode, latitude, longitude } of AREA_COORDINATES) {
      expect(isWithinArea(areaCode, '21.71.01')).toBe(true);
      expect(latitude > 0.9 && latitude < 1.2).toBe(true);
      expect(longitude > 103.7 && longitude < 103.9).toBe(true);
    }
  });

  it.each([
    ['Bukit Kecil', 'Bukitkecil'],
    ['Sematang Borang', 'Sematangborang'],
  ])('need no line for %s', (written, decree) => {
    expect(normaliseSearch(written)).toBe(normaliseSearch(decree));
  });
});
