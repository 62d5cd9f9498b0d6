import fc from 'fast-check';
import { columnKeys } from './column-keys';

describe('columnKeys', () => {
  it('tidies headers, numbers repeated ones and names empty ones by their place', () => {
    expect(columnKeys([' Nama  lengkap ', 'Usia', 'Nama lengkap', ''])).toEqual([
      'Nama lengkap',
      'Usia',
      'Nama lengkap #2',
      '#4',
    ]);
  });

  it('gives every column a key of its own', () => {
    const header = fc.constantFrom('', 'a', 'a #2', '#1', '#2', 'b');
    fc.assert(
      fc.property(fc.array(header), (headers) => {
        expect(new Set(columnKeys(headers)).size).toBe(headers.length);
      }),
    );
  });
});
