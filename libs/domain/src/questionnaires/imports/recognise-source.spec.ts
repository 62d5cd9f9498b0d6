import { recogniseSource } from './recognise-source';

describe('recogniseSource', () => {
  it.each([
    [['Timestamp', 'Nama'], 'google_forms'],
    [['Cap waktu', 'Nama'], 'google_forms'],
    [['Nama', 'cap  waktu'], 'google_forms'],
    [['start', 'end', 'group/i1', '_uuid'], 'kobo'],
    [['i1', '_submission_time'], 'kobo'],
    [['Nama', 'Usia'], 'other'],
    [[], 'other'],
  ])('%j is %s', (headers, source) => {
    expect(recogniseSource(headers)).toBe(source);
  });
});
