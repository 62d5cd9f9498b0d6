import fc from 'fast-check';
import { pairResponses } from './pair-responses';

const response = (personalCode: string, phase: 'pre' | 'post', minute: number, id?: string) => ({
  personalCode,
  phase,
  receivedAt: new Date(Date.UTC(2025, 9, 27, 8, minute)).toISOString(),
  ...(id !== undefined && { id }),
});

describe('pairResponses', () => {
  it('pairs a pre and a post response of the same code, in the order of codes', () => {
    const [b1, a1, a2, b2] = [
      response('B', 'pre', 0),
      response('A', 'pre', 1),
      response('A', 'post', 50),
      response('B', 'post', 49),
    ];
    expect(pairResponses([b2, b1, a1, a2])).toEqual({
      pairs: [
        { personalCode: 'A', pre: a1, post: a2 },
        { personalCode: 'B', pre: b1, post: b2 },
      ],
      preOnly: [],
      postOnly: [],
      superseded: [],
    });
  });

  it('keeps those who answered once apart', () => {
    const [left, late] = [response('A', 'pre', 0), response('B', 'post', 50)];
    expect(pairResponses([left, late])).toEqual({
      pairs: [],
      preOnly: [left],
      postOnly: [late],
      superseded: [],
    });
  });

  it('lets the latest received response of a code and phase count', () => {
    const [first, latest, second] = [
      response('A', 'pre', 1),
      response('A', 'pre', 9),
      response('A', 'pre', 5),
    ];
    const { preOnly, superseded } = pairResponses([first, latest, second]);
    expect(preOnly).toEqual([latest]);
    expect(superseded).toEqual([first, second]);
  });

  it('compares instants, not the way they are written', () => {
    const inJakarta = { ...response('A', 'pre', 0), receivedAt: '2025-10-27T15:00:00+07:00' };
    const later = { ...response('A', 'pre', 0), receivedAt: '2025-10-27T08:30:00Z' };
    expect(pairResponses([later, inJakarta]).preOnly).toEqual([later]);
  });

  it('decides by the id between responses of the same instant', () => {
    const [low, high] = [response('A', 'pre', 1, '01'), response('A', 'pre', 1, '02')];
    expect(pairResponses([high, low]).preOnly).toEqual([high]);
    expect(pairResponses([low, high]).preOnly).toEqual([high]);
  });

  it('does not guess: codes that only look alike stay apart', () => {
    expect(pairResponses([response('ABC', 'pre', 0), response('abc', 'post', 1)]).pairs).toEqual([]);
  });

  it('refuses an instant that cannot be read', () => {
    const unreadable = { ...response('A', 'pre', 0), receivedAt: 'yesterday' };
    expect(() => pairResponses([response('A', 'pre', 1), unreadable])).toThrow(RangeError);
  });

  it('puts every response in exactly one place, whatever the order', () => {
    const responses = fc.array(
      fc.record({
        personalCode: fc.constantFrom('A', 'B', 'C', 'D'),
        phase: fc.constantFrom('pre' as const, 'post' as const),
        receivedAt: fc.integer({ min: 0, max: 3 }).map((minute) => response('', 'pre', minute).receivedAt),
        id: fc.uuid(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(responses, fc.func(fc.integer()), (list, key) => {
        const { pairs, preOnly, postOnly, superseded } = pairResponses(list);
        expect(2 * pairs.length + preOnly.length + postOnly.length + superseded.length).toBe(list.length);
        const shuffled = [...list].sort((a, b) => key(a) - key(b));
        expect(pairResponses(shuffled).pairs).toEqual(pairs);
      }),
    );
  });
});
