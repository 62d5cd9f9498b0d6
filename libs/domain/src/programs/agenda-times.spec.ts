import { agendaTimes } from './agenda-times';

const NINE = Date.UTC(2024, 8, 25, 2);
const minute = 60_000;

describe('agendaTimes', () => {
  it('lets one item follow the other without a gap', () => {
    expect(agendaTimes(NINE, [15, 35, 10])).toEqual([
      { startMs: NINE, endMs: NINE + 15 * minute },
      { startMs: NINE + 15 * minute, endMs: NINE + 50 * minute },
      { startMs: NINE + 50 * minute, endMs: NINE + 60 * minute },
    ]);
  });

  it('has no times while there is no start', () => {
    expect(agendaTimes(null, [15])).toEqual([{ startMs: null, endMs: null }]);
  });

  it('is empty without items', () => {
    expect(agendaTimes(NINE, [])).toEqual([]);
  });
});
