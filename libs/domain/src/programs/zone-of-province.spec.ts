import { zoneOfProvince } from './zone-of-province';
import { ZONE_LABELS, ZONE_OFFSETS, ZONES } from './zones';

describe('zoneOfProvince', () => {
  it.each([
    ['21.71.01.1004', 'Asia/Jakarta', 'WIB'],
    ['16.71', 'Asia/Jakarta', 'WIB'],
    ['61', 'Asia/Jakarta', 'WIB'],
    ['62', 'Asia/Jakarta', 'WIB'],
    ['51', 'Asia/Makassar', 'WITA'],
    ['63', 'Asia/Makassar', 'WITA'],
    ['76.01', 'Asia/Makassar', 'WITA'],
    ['81', 'Asia/Jayapura', 'WIT'],
    ['94', 'Asia/Jayapura', 'WIT'],
    ['96', 'Asia/Jayapura', 'WIT'],
  ])('%s lies in %s (%s)', (code, zone, label) => {
    const found = zoneOfProvince(code);
    expect(found).toBe(zone);
    expect(found && ZONE_LABELS[found]).toBe(label);
  });

  it('knows no zone without an area', () => {
    expect(zoneOfProvince('')).toBeNull();
    expect(zoneOfProvince('Batam')).toBeNull();
  });

  it('has the offsets that the zone database has', () => {
    for (const zone of ZONES) {
      const shown = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(
        Date.UTC(2024, 8, 25),
      );
      expect(shown).toContain(`GMT+0${ZONE_OFFSETS[zone]}:00`);
    }
  });
});
