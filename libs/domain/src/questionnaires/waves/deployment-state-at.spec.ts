import fc from 'fast-check';
import { deploymentStateAt } from './deployment-state-at';
import type { DeploymentWindow } from './deployment-state-at';
import { DEPLOYMENT_STATES } from './questionnaire-lists';

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 10, hour));
const window = (state: DeploymentWindow['state'], from: number | null, until: number | null) => ({
  state,
  opensAt: from === null ? null : at(from),
  closesAt: until === null ? null : at(until),
});

describe('deploymentStateAt', () => {
  it.each([
    ['waits for somebody', window('planned', null, null), 9, 'planned'],
    ['waits for its window', window('planned', 9, 10), 8, 'planned'],
    ['is open from the first moment of its window', window('planned', 9, 10), 9, 'open'],
    ['is closed from the last', window('planned', 9, 10), 10, 'closed'],
    ['stays open without an end', window('planned', 9, null), 23, 'open'],
    ['is not opened by an end', window('planned', null, 10), 11, 'planned'],
    ['opens by hand before its window', window('open', 9, 10), 8, 'open'],
    ['closes at the end though opened by hand', window('open', null, 10), 10, 'closed'],
    ['stays closed by hand inside its window', window('closed', 9, 12), 10, 'closed'],
    ['stays closed by hand before its window', window('closed', 9, 12), 8, 'closed'],
  ] as const)('%s', (_, deployment, hour, expected) => {
    expect(deploymentStateAt(deployment, at(hour))).toBe(expected);
  });

  it('reads moments as they travel, in whatever zone they are written', () => {
    const travelling = { state: 'planned', opensAt: '2026-01-10T16:00:00+07:00', closesAt: null } as const;
    expect(deploymentStateAt(travelling, '2026-01-10T08:59:59Z')).toBe('planned');
    expect(deploymentStateAt(travelling, '2026-01-10T09:00:00Z')).toBe('open');
  });

  const hour = fc.integer({ min: 0, max: 5 });
  const deployment = fc.record({
    state: fc.constantFrom(...DEPLOYMENT_STATES),
    opensAt: fc.option(hour.map(at)),
    closesAt: fc.option(hour.map(at)),
  });

  it('never goes back: planned, then open, then closed', () => {
    fc.assert(
      fc.property(deployment, hour, hour, (one, first, wait) => {
        const [now, later] = [at(first), at(first + wait)].map((moment) =>
          DEPLOYMENT_STATES.indexOf(deploymentStateAt(one, moment)),
        );
        expect(later).toBeGreaterThanOrEqual(now ?? 0);
      }),
    );
  });

  it('goes on from what was seen as from what is stored', () => {
    fc.assert(
      fc.property(deployment, hour, hour, (one, first, wait) => {
        const seen = { ...one, state: deploymentStateAt(one, at(first)) };
        expect(deploymentStateAt(seen, at(first + wait))).toBe(deploymentStateAt(one, at(first + wait)));
      }),
    );
  });
});
