import { optionLabel } from './option-label';

describe('optionLabel', () => {
  it.each([
    ['single_choice', 0, 'A'],
    ['multiple_choice', 3, 'D'],
    ['single_choice', 25, 'Z'],
    ['single_choice', 26, 'AA'],
    ['single_choice', 52, 'BA'],
    ['likert', 4, '5'],
    ['true_false', 1, null],
  ] as const)('%s, place %i: %s', (kind, place, label) => {
    expect(optionLabel(kind, place)).toBe(label);
  });

  it('never names two options alike', () => {
    const labels = Array.from({ length: 1000 }, (_, place) => optionLabel('single_choice', place));
    expect(new Set(labels).size).toBe(1000);
  });
});
