import { codeNeighbours } from './code-neighbours';

it('finds equal codes and codes one slip apart, from either side', () => {
  const { ofEarly, ofLate } = codeNeighbours(
    ['AB-01', 'CD-02', 'EF-21'],
    ['AB-01', 'AB-02', 'EF-12', 'XY-99'],
  );
  expect(Object.fromEntries(ofEarly)).toEqual({ 'AB-01': ['AB-01', 'AB-02'], 'EF-21': ['EF-12'] });
  expect(Object.fromEntries(ofLate)).toEqual({ 'AB-01': ['AB-01'], 'AB-02': ['AB-01'], 'EF-12': ['EF-21'] });
});

it('compares three thousand codes of a hall without comparing each with each', () => {
  const codes = Array.from({ length: 3000 }, (_, at) => `${at}-${at * 7}`);
  expect(codeNeighbours(codes, codes).ofEarly.size).toBe(3000);
});
