import { parseJoinCode } from './parse-join-code';

describe('parseJoinCode', () => {
  it.each([
    ['K7M2QX', 'K7M2QX'],
    ['k7m-2qx', 'K7M2QX'],
    [' K7M 2QX ', 'K7M2QX'],
    ['K7M2Q', null],
    ['K7M2QXX', null],
    ['K7M2Q0', null],
    ['', null],
  ])('%j → %s', (input, expected) => {
    expect(parseJoinCode(input)).toBe(expected);
  });
});
