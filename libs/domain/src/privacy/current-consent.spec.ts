import fc from 'fast-check';
import type { ConsentDecisionRecord } from './current-consent';
import { CONSENT_DECISIONS, CONSENT_PURPOSES, currentConsent } from './current-consent';

const record = (given: Partial<ConsentDecisionRecord>): ConsentDecisionRecord => ({
  purpose: 'pledge',
  decision: 'given',
  decidedOn: '2024-09-25',
  recordedAt: '2024-09-25T03:00:00.000Z',
  byGuardian: false,
  ...given,
});

describe('currentConsent', () => {
  it('knows nothing of nobody', () => {
    expect(currentConsent([])).toEqual({
      participation: null,
      photo: null,
      pledge: null,
      share_with_office: null,
    });
  });

  it('keeps the purposes apart', () => {
    const photo = record({ purpose: 'photo', decision: 'refused' });
    const pledge = record({});
    expect(currentConsent([photo, pledge])).toMatchObject({ photo, pledge, participation: null });
  });

  it('counts the day of the decision, not the day of keying', () => {
    const paper = record({ decidedOn: '2024-09-23', recordedAt: '2024-09-27T01:00:00.000Z' });
    const call = record({
      decision: 'withdrawn',
      decidedOn: '2024-09-25',
      recordedAt: '2024-09-25T01:00:00.000Z',
    });
    expect(currentConsent([call, paper]).pledge).toBe(call);
  });

  it('counts the last record of one day', () => {
    const first = record({});
    const second = record({ decision: 'withdrawn', recordedAt: '2024-09-25T05:00:00.000Z' });
    expect(currentConsent([second, first]).pledge).toBe(second);
  });

  it('does not depend on the order of the records', () => {
    const any = fc.record({
      purpose: fc.constantFrom(...CONSENT_PURPOSES),
      decision: fc.constantFrom(...CONSENT_DECISIONS),
      decidedOn: fc.constantFrom('2024-09-24', '2024-09-25', '2024-09-26'),
      recordedAt: fc.integer({ min: 0, max: 9 }).map((hour) => `2024-09-27T0${hour}:00:00.000Z`),
      byGuardian: fc.boolean(),
    });
    const distinct = fc.uniqueArray(any, {
      selector: (each) => each.purpose + each.decidedOn + each.recordedAt,
    });
    fc.assert(
      fc.property(distinct, (records) => {
        expect(currentConsent(records)).toEqual(currentConsent([...records].reverse()));
      }),
    );
  });
});
