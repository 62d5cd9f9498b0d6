import { titledName } from './titled-name';

describe('titledName', () => {
  it.each([
    [null, null, 'Siti'],
    ['Dr.', null, 'Dr. Siti'],
    [null, 'S.Sos., M.Hum.', 'Siti, S.Sos., M.Hum.'],
    ['Prof. Dr.', 'M.Hum.', 'Prof. Dr. Siti, M.Hum.'],
  ])('writes %s before and %s behind', (titleBefore, titleAfter, expected) => {
    expect(titledName({ fullName: 'Siti', titleBefore, titleAfter })).toBe(expected);
  });
});
