import type { InstrumentItem } from '../instruments/instrument-content';
import { readAnswer } from './read-answer';
import { TPPO_BASIC } from '../shipped/tppo-basic';

const find = (id: string): InstrumentItem => {
  const item = TPPO_BASIC.content.items.find((each) => each.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

describe('readAnswer', () => {
  it.each<[string, unknown, string | null | undefined]>([
    ['i1', 'a', 'a'],
    ['i1', null, null],
    ['i1', undefined, null],
    ['i1', 'z', undefined],
    ['i1', '', undefined],
    ['i1', 1, undefined],
    ['i1', ['a'], undefined],
    ['i2', 'true', 'true'],
    ['i2', true, undefined],
    ['a1', 4, '4'],
    ['a1', '4', '4'],
    ['a1', 6, undefined],
    ['a1', 4.5, undefined],
  ])('%s answered %j: %s', (id, answer, expected) => {
    expect(readAnswer(find(id), { [id]: answer })).toBe(expected);
  });

  it('does not take what every object inherits for an answer', () => {
    expect(readAnswer({ ...find('i1'), id: 'constructor' }, {})).toBeNull();
  });
});
