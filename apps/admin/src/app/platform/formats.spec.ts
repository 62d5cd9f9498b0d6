import { TestBed } from '@angular/core/testing';
import { Formats } from './formats';
import { Language } from './language';
import { providePlatform } from './platform.providers';

const SESSION = '2024-09-25T02:05:00Z';

describe('Formats', () => {
  let formats: Formats;

  beforeEach(() => {
    localStorage.clear();
    TestBed.configureTestingModule({ providers: [providePlatform()] });
    formats = TestBed.inject(Formats);
    TestBed.tick();
  });

  it.each([
    ['Asia/Jakarta', 'Rabu, 25 September 2024 pukul 09.05 WIB'],
    ['Asia/Makassar', 'Rabu, 25 September 2024 pukul 10.05 WITA'],
    ['Asia/Jayapura', 'Rabu, 25 September 2024 pukul 11.05 WIT'],
  ])('writes a moment as people at the venue say it: %s', (zone, expected) => {
    expect(formats.dateTime(SESSION, zone)).toBe(expected);
  });

  it('does not let a calendar day slip, wherever the browser stands', () => {
    expect(formats.day('2024-09-25')).toBe('Rabu, 25 September 2024');
    expect(formats.day('2026-12-06')).toBe('Minggu, 6 Desember 2026');
    expect(formats.shortDay('2024-01-01')).toBe('1 Jan 2024');
  });

  it('shows midnight as 00', () => {
    expect(formats.time('2024-09-24T17:00:00Z', 'Asia/Jakarta')).toBe('00.00 WIB');
  });

  it('writes numbers with a fixed number of digits', () => {
    expect(formats.number(1234.5, 1)).toBe('1.234,5');
    expect(formats.percent(0.625, 1)).toBe('62,5%');
  });

  it('follows the language', () => {
    TestBed.inject(Language).choose('en');
    TestBed.tick();
    expect(formats.dateTime(SESSION, 'Asia/Jakarta')).toBe('Wednesday, 25 September 2024, 09:05 WIB');
    expect(formats.number(1234.5, 1)).toBe('1,234.5');
  });
});
