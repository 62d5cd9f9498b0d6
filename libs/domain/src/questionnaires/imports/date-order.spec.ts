import { dateOrder } from './date-order';

describe('dateOrder', () => {
  it.each([
    [['03/04/2024 08.00.00', '25/09/2024 08.00.00'], 'day_first'],
    [['03/04/2024', '9/25/2024 8:00'], 'month_first'],
    [['03/04/2024'], 'day_first'],
    [['2024-09-25'], 'day_first'],
    [[], 'day_first'],
  ])('%j says %s', (cells, order) => {
    expect(dateOrder(cells)).toBe(order);
  });
});
