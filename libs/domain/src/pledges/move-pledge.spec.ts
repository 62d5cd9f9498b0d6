import fc from 'fast-check';
import type { PledgeFacts, PledgeObstacle } from './move-pledge';
import { movePledge } from './move-pledge';
import type { PledgeStatus } from './pledge-statuses';
import { PLEDGE_STATUSES } from './pledge-statuses';

const adult: PledgeFacts = {
  minor: false,
  guardianConsent: false,
  duties: ['liaise'],
  nextContactOn: '2024-10-02',
};
const minor: PledgeFacts = { ...adult, minor: true, guardianConsent: true, duties: ['educate_peers'] };

describe('movePledge', () => {
  it.each<[PledgeStatus, PledgeStatus, PledgeFacts]>([
    ['pledged', 'contacted', adult],
    ['contacted', 'screened', adult],
    ['screened', 'trained', adult],
    ['trained', 'active', adult],
    ['trained', 'active', minor],
    ['pledged', 'contacted', { ...minor, guardianConsent: false }],
    ['active', 'paused', adult],
    ['paused', 'active', adult],
    ['active', 'alumni', { ...adult, nextContactOn: null }],
    ['declined', 'contacted', adult],
    ['pledged', 'withdrawn', { ...minor, guardianConsent: false, nextContactOn: null }],
  ])('lets %s become %s', (from, to, facts) => {
    expect(movePledge(from, to, facts)).toEqual({ ok: true });
  });

  it.each<[PledgeStatus, PledgeStatus, PledgeFacts, PledgeObstacle[]]>([
    ['pledged', 'active', adult, ['no-such-move']],
    ['screened', 'active', adult, ['no-such-move']],
    ['withdrawn', 'contacted', adult, ['no-such-move']],
    ['active', 'active', adult, ['no-such-move']],
    ['trained', 'active', { ...minor, guardianConsent: false }, ['no-guardian-consent']],
    ['paused', 'active', { ...minor, guardianConsent: false }, ['no-guardian-consent']],
    ['trained', 'active', { ...minor, duties: ['educate_peers', 'liaise'] }, ['duty-not-for-minors']],
    ['pledged', 'contacted', { ...adult, nextContactOn: null }, ['no-next-contact']],
    [
      'pledged',
      'active',
      { minor: true, guardianConsent: false, duties: ['refer_movements'], nextContactOn: null },
      ['no-such-move', 'no-guardian-consent', 'duty-not-for-minors', 'no-next-contact'],
    ],
  ])('keeps %s from becoming %s', (from, to, facts, obstacles) => {
    expect(movePledge(from, to, facts)).toEqual({ ok: false, obstacles });
  });

  it('lets nobody be active who was not trained before, on any way', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PLEDGE_STATUSES), { maxLength: 30 }), (wishes) => {
        const way: PledgeStatus[] = ['pledged'];
        for (const to of wishes) if (movePledge(way.at(-1) ?? 'pledged', to, adult).ok) way.push(to);
        const firstActive = way.indexOf('active');
        expect(firstActive === -1 || way.slice(0, firstActive).includes('trained')).toBe(true);
      }),
    );
  });

  it.each(PLEDGE_STATUSES.filter((status) => status !== 'withdrawn'))(
    'lets whoever is %s withdraw',
    (from) => {
      expect(
        movePledge(from, 'withdrawn', { ...minor, guardianConsent: false, nextContactOn: null }).ok,
      ).toBe(true);
    },
  );
});
