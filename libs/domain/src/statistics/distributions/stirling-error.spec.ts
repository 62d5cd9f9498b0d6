import { stirlingError } from './stirling-error';

describe('stirlingError', () => {
  it.each([
    [0.5, 0.15342640972002735],
    [1, 0.081061466795327258],
    [3.25, 0.025562157964525794],
    [15, 0.0055547335519628014],
    [16, 0.0052076559196096404],
    [1000, 8.3333330555556349e-5],
  ])('(%p) is %p', (x, expected) => {
    expect(stirlingError(x) / expected).toBeCloseTo(1, 12);
  });
});
