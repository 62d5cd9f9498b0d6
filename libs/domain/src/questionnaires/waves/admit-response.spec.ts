import { admitResponse } from './admit-response';

const at = (hour: number): Date => new Date(Date.UTC(2026, 0, 10) + hour * 3_600_000);
const byHand = { state: 'closed', opensAt: null, closesAt: at(12), closedAt: at(10) } as const;
const byWindow = { state: 'planned', opensAt: at(8), closesAt: at(10), closedAt: null } as const;
const openedByHand = { ...byWindow, state: 'open', opensAt: null } as const;

describe('admitResponse', () => {
  it.each([
    ['what arrives in time, from a clock years behind', byWindow, 9, -40_000, 'open'],
    ['what arrives in time, from a clock years ahead', byWindow, 9, 40_000, 'open'],
    ['nothing before the window', byWindow, 7, 7, 'planned'],
    ['nothing before the window, though the clock is ahead', byWindow, 7, 9, 'planned'],
    ['late what was finished in time', byWindow, 11, 9, 'late'],
    ['late what was finished in the last moment', byWindow, 11, 10, 'late'],
    ['nothing that was finished after the window', byWindow, 11, 10.5, 'closed'],
    ['late what was finished before the end of what a hand had opened', openedByHand, 11, 9, 'late'],
    ['late what was finished before the hand closed it', byHand, 11, 10, 'late'],
    ['nothing finished after the hand, though before the end of the window', byHand, 11, 11, 'closed'],
  ] as const)('takes %s', (_, deployment, received, claimed, expected) => {
    expect(admitResponse(deployment, { receivedAt: at(received), claimedAt: at(claimed) })).toBe(expected);
  });
});
