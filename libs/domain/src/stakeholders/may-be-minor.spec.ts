import { mayBeMinor } from './may-be-minor';
import { STAKEHOLDER_ROLES } from './stakeholder-roles';

describe('mayBeMinor', () => {
  it('is true for the posts of pupils alone', () => {
    const young = STAKEHOLDER_ROLES.filter(({ code }) => mayBeMinor(code)).map(({ code }) => code);
    expect(young).toEqual(['DIK-OSIS', 'MAS-FORUMANAK']);
  });
});
