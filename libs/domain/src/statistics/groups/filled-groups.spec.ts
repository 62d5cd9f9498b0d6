import { filledGroups } from './filled-groups';

describe('filledGroups', () => {
  it('drops what is missing and who is not there', () => {
    expect(filledGroups([[1, null], [null], [], [2]])).toEqual([[1], [2]]);
  });
});
