import { readParticipantRole } from './read-participant-role';

describe('readParticipantRole', () => {
  it.each([
    ['', 'participant'],
    ['Peserta', 'participant'],
    ['siswi', 'participant'],
    ['Guru Pendamping', 'companion'],
    ['companion', 'companion'],
    ['Tamu', 'guest'],
    ['utusan', 'guest'],
    ['narasumber', null],
  ])('%s → %s', (text, expected) => {
    expect(readParticipantRole(text)).toBe(expected);
  });
});
