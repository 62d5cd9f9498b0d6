import { FormControl } from '@angular/forms';
import { decimalBetween, readDecimal, writeDecimal } from './decimal-entry';

describe('a decimal somebody types', () => {
  it.each([
    ['59,5', 59.5],
    ['59.5', 59.5],
    [' 0,8 ', 0.8],
    ['08', 8],
    ['80', 80],
  ])('reads %s', (typed, number) => {
    expect(readDecimal(typed)).toBe(number);
  });

  it.each(['', '1.000,5', '-1', ',5', '5,', 'lima', '1e3'])('takes “%s” for no number', (typed) => {
    expect(readDecimal(typed)).toBeNaN();
  });

  it('writes the mark of the language', () => {
    expect(writeDecimal(0.35, 'id')).toBe('0,35');
    expect(writeDecimal(0.35, 'en')).toBe('0.35');
    expect(writeDecimal(null, 'id')).toBe('');
  });

  it('says what is wrong in that mark', () => {
    const errors = (typed: string) =>
      new FormControl(typed, { nonNullable: true, validators: decimalBetween(0.01, 0.99, 'id') }).errors;
    expect(errors('0,8')).toBeNull();
    expect(errors('1,2')).toEqual({ max: { max: '0,99' } });
    expect(errors('0')).toEqual({ min: { min: '0,01' } });
    expect(errors('0,,8')).toEqual({ pattern: true });
    expect(errors('')).toEqual({ required: true });
  });
});
