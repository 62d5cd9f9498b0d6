import { headingPhase } from './heading-phase';
import { likertScaleOf } from './likert-levels';
import { readRightWrong } from './read-right-wrong';
import { readScore } from './read-score';
import { stripPhase } from './strip-phase';
import { withoutNumber } from './without-number';

describe('readScore', () => {
  it.each([
    ['80', 80, null],
    ['66,67', 66.67, null],
    ['8 / 10', 8, 10],
    ['7.50/10', 7.5, 10],
    ['85%', 85, null],
  ])('%s', (cell, value, outOf) => expect(readScore(cell)).toEqual({ value, outOf }));
  it.each(['', 'delapan', '1.000,5', '8 dari 10'])('%j is none', (cell) =>
    expect(readScore(cell)).toBeNull(),
  );
});

describe('readRightWrong', () => {
  it.each(['1', 'Benar', 'B', 'TRUE', '✓', '1,0'])('%s is right', (cell) =>
    expect(readRightWrong(cell)).toBe(true),
  );
  it.each(['0', 'salah', 'S', 'FALSE', '✗'])('%s is wrong', (cell) =>
    expect(readRightWrong(cell)).toBe(false),
  );
  it.each(['', '2', 'ya'])('%j says neither', (cell) => expect(readRightWrong(cell)).toBeNull());
});

describe('likertScaleOf', () => {
  it('gives labels without a middle four steps, unless another question has one', () => {
    const cells = ['S', 'SS', 'STS', 'TS'];
    expect(likertScaleOf(cells)).toEqual({
      steps: 4,
      levels: [
        { cell: 'S', step: 3 },
        { cell: 'SS', step: 4 },
        { cell: 'STS', step: 1 },
        { cell: 'TS', step: 2 },
      ],
    });
    expect(likertScaleOf(cells, true)?.levels.map(({ step }) => step)).toEqual([4, 5, 1, 2]);
  });
  it('reads numbers, bare or before a label, and nothing else', () => {
    expect(likertScaleOf(['2', '5 - Sangat setuju'])?.steps).toBe(5);
    expect(likertScaleOf(['1', '7'])?.steps).toBe(7);
    expect(likertScaleOf(['1', '2', '4', '6', '9'])?.steps).toBe(9);
    expect(likertScaleOf(['3', '4', '5', '7'])?.steps).toBe(7);
    expect(likertScaleOf(['1', '70'])).toBeNull();
    expect(likertScaleOf(['Batam', 'Setuju'])).toBeNull();
    expect(likertScaleOf(['Setuju'])).toBeNull();
  });
});

describe('a number far beyond the scale', () => {
  it('is a slip of the hand, and no step', () => {
    expect(likertScaleOf(['1', '4', '5', '9'])).toEqual({
      steps: 5,
      levels: [
        { cell: '1', step: 1 },
        { cell: '4', step: 4 },
        { cell: '5', step: 5 },
      ],
    });
  });
});

describe('headings', () => {
  it.each([
    ['Pre-test Soal 1', 'pre', 'Soal 1'],
    ['Soal 1 (post)', 'post', 'Soal 1'],
    ['skor_pre', 'pre', 'skor'],
    ['Posttest', 'post', ''],
    ['Nilai Sesudah', 'post', 'Nilai'],
    ['Nilai', null, 'Nilai'],
  ])('%s', (heading, phase, rest) => {
    expect(headingPhase(heading)).toBe(phase);
    expect(stripPhase(heading)).toBe(rest);
  });
});

describe('withoutNumber', () => {
  it.each([
    ['1. Perdagangan orang', 'Perdagangan orang'],
    ['12.Siapa?', 'Siapa?'],
    ['(3) Di mana?', 'Di mana?'],
    ['Q2: Kapan?', 'Kapan?'],
    ['1', '1'],
    ['1.', '1.'],
    ['5W1H', '5W1H'],
    ['2,5 juta orang', '2,5 juta orang'],
    ['Soal 1', 'Soal 1'],
  ])('%s', (heading, rest) => expect(withoutNumber(heading)).toBe(rest));
});
