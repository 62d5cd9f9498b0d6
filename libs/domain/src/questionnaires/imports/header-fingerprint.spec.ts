import { headerFingerprint } from './header-fingerprint';

describe('headerFingerprint', () => {
  it('knows a form by its columns, in whatever order they stand', () => {
    const fingerprint = headerFingerprint(['Cap waktu', 'Nama', 'Soal 1']);
    expect(headerFingerprint(['Soal 1', ' Cap  waktu', 'Nama'])).toBe(fingerprint);
    expect(headerFingerprint(['Cap waktu', 'Nama', 'Soal 2'])).not.toBe(fingerprint);
  });
});
