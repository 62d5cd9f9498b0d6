import { readPhase } from './read-phase';

describe('readPhase', () => {
  it.each([
    ['Pre-test', 'pre'],
    ['PRATES', 'pre'],
    ['Sebelum kegiatan', 'pre'],
    ['Post Test', 'post'],
    ['pasca-tes.csv', 'post'],
    ['Tindak lanjut', 'follow_up'],
    ['pre dan post', null],
    ['Praktik', null],
    ['Presensi', null],
    ['', null],
  ])('%s speaks of %s', (text, phase) => {
    expect(readPhase(text)).toBe(phase);
  });
});
