import { STAKEHOLDER_ROLES } from '../stakeholders';
import { DUTIES } from './duties';
import { PLEDGE_TEXT } from './pledge-text';

describe('the default pledge', () => {
  it('offers every duty and has as many promises in both languages', () => {
    expect(PLEDGE_TEXT.duties).toEqual(DUTIES.map(({ code }) => code));
    expect(PLEDGE_TEXT.content.id.split('\n')).toHaveLength(PLEDGE_TEXT.content.en.split('\n').length);
  });

  it('says that one may withdraw', () => {
    expect(PLEDGE_TEXT.content.id).toContain('mengundurkan diri kapan saja');
    expect(PLEDGE_TEXT.content.en).toContain('withdraw at any time');
  });
});

describe('the duties', () => {
  it('lead to a post of the taxonomy', () => {
    expect(STAKEHOLDER_ROLES.map(({ code }) => code)).toEqual(
      expect.arrayContaining(DUTIES.map(({ receiver }) => receiver)),
    );
  });

  it.each(DUTIES)('$code asks nobody to watch, follow or record people', ({ text }) => {
    expect(text.id).not.toMatch(/mengawasi|memantau|membuntuti/i);
    expect(text.en).not.toMatch(/\b(watch|monitor|follow)\b/i);
  });
});
