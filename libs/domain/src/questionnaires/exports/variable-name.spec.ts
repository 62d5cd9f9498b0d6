import { variableName } from './variable-name';

describe('variableName', () => {
  it.each([
    ['q1', 'q1'],
    ['q-1', 'q_1'],
    ['1a', 'v1a'],
    ['_x', 'v_x'],
    ['x'.repeat(60), 'x'.repeat(40)],
  ])('%s: %s', (id, name) => {
    expect(variableName(id)).toBe(name);
  });
});
