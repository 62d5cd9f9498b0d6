import fc from 'fast-check';
import { readMoment } from './read-moment';

const read = (text: string) => readMoment(text, 'day_first', 'Asia/Jakarta')?.instant ?? null;

describe('readMoment', () => {
  it.each([
    ['25/09/2024 08.30.15', '2024-09-25T01:30:15.000Z'],
    ['25/09/2024 08:30', '2024-09-25T01:30:00.000Z'],
    ['2024-09-25T08:30:15+07:00', '2024-09-25T01:30:15.000Z'],
    ['2024-09-25T08:30:15.123Z', '2024-09-25T08:30:15.000Z'],
    ['2024-09-25 08:30:15', '2024-09-25T01:30:15.000Z'],
    ['2024/09/25 8:30:15 AM GMT+7', '2024-09-25T01:30:15.000Z'],
    ['2024/09/25 12:05:00 PM GMT+8', '2024-09-25T04:05:00.000Z'],
    ['2024/09/25 12:05:00 AM GMT+8', '2024-09-24T16:05:00.000Z'],
    ['2024-09-25', '2024-09-24T17:00:00.000Z'],
    ['31/02/2024', null],
    ['25/09/2024 24.00.00', null],
    ['25/09/2024 13:00 PM', null],
    ['9/25/2024', null],
    ['kemarin', null],
    ['', null],
  ])('%s → %s', (text, instant) => {
    expect(read(text)).toBe(instant);
  });

  it('takes the month first where the column does, and the zone of the event', () => {
    expect(readMoment('9/25/2024 8:30:00', 'month_first', 'Asia/Jayapura')).toEqual({
      day: '2024-09-25',
      instant: '2024-09-24T23:30:00.000Z',
    });
  });

  it('reads every moment as Google writes it here', () => {
    const moments = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moments, (moment) => {
        const second = new Date(Math.floor(moment.getTime() / 1000) * 1000);
        const [day = '', time = ''] = new Date(second.getTime() + 7 * 3_600_000).toISOString().split('T');
        const written = `${day.split('-').reverse().join('/')} ${time.slice(0, 8).replaceAll(':', '.')}`;
        expect(read(written)).toBe(second.toISOString());
      }),
    );
  });
});
