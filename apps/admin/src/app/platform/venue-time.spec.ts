import { toInstant, toVenueTime } from './venue-time';

describe('venue time', () => {
  it.each([
    ['Asia/Jakarta', '2024-09-25T02:05:00.000Z'],
    ['Asia/Makassar', '2024-09-25T01:05:00.000Z'],
    ['Asia/Jayapura', '2024-09-25T00:05:00.000Z'],
  ] as const)('is read in the zone of the venue: %s', (zone, instant) => {
    const shown = { day: '2024-09-25', clock: '09:05' };
    expect(toInstant(shown, zone)).toBe(instant);
    expect(toVenueTime(instant, zone)).toEqual(shown);
  });

  it('keeps the day of the venue where it is still yesterday in London', () => {
    expect(toVenueTime('2024-09-24T23:30:00Z', 'Asia/Jayapura')).toEqual({
      day: '2024-09-25',
      clock: '08:30',
    });
  });
});
