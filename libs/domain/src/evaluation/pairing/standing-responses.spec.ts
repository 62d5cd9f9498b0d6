import fc from 'fast-check';
import { standingResponses } from './standing-responses';

const at = (minute: number): string => new Date(Date.UTC(2025, 9, 27, 8, minute)).toISOString();
const response = (personalCode: string, minute: number, id = `${personalCode}${minute}`) => ({
  id,
  personalCode,
  receivedAt: at(minute),
});

describe('standingResponses', () => {
  it('lets the latest received of a code stand', () => {
    const [first, latest, other] = [response('A', 1), response('A', 9), response('B', 5)];
    expect(standingResponses([first, latest, other])).toEqual({
      standing: [latest, other],
      superseded: [first],
    });
    expect(standingResponses([])).toEqual({ standing: [], superseded: [] });
  });

  it('has one response a code, the same whatever the order', () => {
    const list = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.nat(3), fc.uuid()), {
      selector: ([, , id]) => id,
      maxLength: 10,
    });
    fc.assert(
      fc.property(list, (rows) => {
        const responses = rows.map(([code, minute, id]) => response(code, minute, id));
        const { standing, superseded } = standingResponses(responses);
        expect(standing.length + superseded.length).toBe(responses.length);
        expect(new Set(standing.map(({ personalCode }) => personalCode)).size).toBe(standing.length);
        const turned = standingResponses(responses.toReversed()).standing;
        expect(new Set(turned)).toEqual(new Set(standing));
      }),
    );
  });
});
