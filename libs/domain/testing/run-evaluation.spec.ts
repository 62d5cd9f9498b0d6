import { runEvaluation } from './run-evaluation';

const items = [
  { kind: 'choice', aspect: 'risk', key: 1 },
  { kind: 'choice', aspect: 'risk', key: 0 },
  { kind: 'likert', aspect: 'attitude', reverse: true },
];
const row = (wave: string, code: string, minute: number, answers: (number | null)[]) => ({
  ...{ wave, code, answers, sex: 'female', age: 16 },
  submittedAt: `2025-10-27T01:${String(minute).padStart(2, '0')}:00.000Z`,
});

describe('runEvaluation', () => {
  it('counts the latest sheet of a code and leaves later waves out', () => {
    const rows = [
      row('pre', 'A', 1, [0, 1, 5]),
      row('pre', 'A', 9, [1, null, 5]),
      row('post', 'A', 30, [1, 0, 4]),
      row('followup', 'A', 50, [0, 0, 1]),
      row('post', 'B', 31, [1, 0, 4]),
    ];
    expect(runEvaluation({ items, rows })).toMatchObject({
      counts: { nPre: 1, nPost: 2, nPairs: 1, nPreOnly: 0, nPostOnly: 1, nSuperseded: 1 },
      knowledge: { pairedT: { meanPre: 1, meanPost: 2 } },
      attitude: { pairedT: { meanPre: 1, meanPost: 2 } },
      items: { gained: [0, 1], lost: [0, 0] },
    });
  });

  it('compares two sexes by ranks as it compares three', () => {
    const person = (code: string, sex: string, after: number[]) => [
      { ...row('pre', code, 1, [0, 1, 5]), sex },
      { ...row('post', code, 30, after), sex },
    ];
    const rows = [
      ...person('A', 'female', [0, 1, 4]),
      ...person('B', 'female', [1, 1, 4]),
      ...person('C', 'male', [1, 0, 4]),
      ...person('D', 'male', [1, 0, 4]),
    ];
    // Rises 0, 1 | 2, 2: ranks 1, 2 | 3.5, 3.5; H = (12/20 · (9/2 + 49/2) − 15) / (1 − 6/60) = 2.4/0.9.
    expect(runEvaluation({ items, rows })).toMatchObject({
      subgroups: { sexKruskal: { n: 4, k: 2, h: expect.closeTo(8 / 3, 12), df: 1 } },
    });
  });

  it.each([
    [{ items: 'none', rows: [] }],
    [{ items, rows: [{ wave: 'pre' }] }],
    [{ items: [{ kind: 'choice', aspect: 'risk' }], rows: [] }],
  ])('refuses %j', (input) => {
    expect(() => runEvaluation(input)).toThrow(TypeError);
  });
});
