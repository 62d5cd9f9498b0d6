import { defaultSettings, sheetDesign, tallySheets, TPPO_BASIC } from '@ikrar/domain';
import type { AnsweredSheet, EvaluationDesign } from '@ikrar/domain';
import { answersWith } from '../../../testing';
import type { EventTally } from '../tallies/event-tallies';
import { Evaluations } from './evaluations';

const sheet = sheetDesign([...TPPO_BASIC.content.items]);
const design: EvaluationDesign = {
  identification: 'personal_code',
  comparability: 'same_version',
  measure: sheet,
  waves: (['pre', 'post'] as const).map((phase) => ({ phase, wave: 1, sheet })),
  settings: defaultSettings,
};

/** So many people, who had three right before and eight after. */
function aTally(people: number, seconds: number): EventTally {
  const sheets = Array.from({ length: people }, (_, person) =>
    (['pre', 'post'] as const).map((phase): AnsweredSheet => {
      const answers = answersWith(phase === 'pre' ? 3 : 8);
      return {
        ...{ id: `${person} ${phase}`, phase, wave: 1, personalCode: String(person), groups: {} },
        ...{ receivedAt: '2026-01-10T03:00:00Z', inSample: true, comparable: true },
        ...{ answers, ownAnswers: answers },
      };
    }),
  ).flat();
  return {
    ...{ design, measureKey: 'v', overWaves: null, responses: sheets.length, current: true },
    tally: tallySheets(design, sheets),
    computedAt: new Date(Date.UTC(2026, 0, 10, 3, 0, seconds)),
  };
}

const EVENT = { organisationId: 'one', eventId: 'a' };
const matchedOf = ({ evaluation, current }: ReturnType<Evaluations['of']>) => [
  evaluation.counts?.matched,
  current,
];

describe('Evaluations', () => {
  let evaluations: Evaluations;
  const asTeam = (tally: EventTally, settings = defaultSettings, event = EVENT) =>
    evaluations.of(event, tally, settings, 'team');

  beforeEach(() => {
    evaluations = new Evaluations();
  });
  afterEach(() => jest.restoreAllMocks());

  it('evaluates once what does not change, and keeps readers, events and organisations apart', () => {
    const tally = aTally(6, 0);
    const first = asTeam(tally);
    expect(asTeam({ ...tally }).evaluation).toBe(first.evaluation);
    expect(asTeam({ ...tally, current: false }).current).toBe(false);
    const outside = evaluations.of(EVENT, tally, defaultSettings, 'outside');
    expect([first.evaluation.total?.before.mean, outside.evaluation.total]).toEqual([3, null]);
    expect(matchedOf(asTeam(aTally(2, 0), defaultSettings, { ...EVENT, organisationId: 'two' }))).toEqual([
      2,
      true,
    ]);
    expect(matchedOf(asTeam(aTally(3, 0), defaultSettings, { ...EVENT, eventId: 'b' }))).toEqual([3, true]);
  });

  it('follows the settings at once, a newer tally after a rest that its cost deserves', () => {
    const clock = jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const took = jest.spyOn(performance, 'now').mockReturnValueOnce(0).mockReturnValueOnce(100);
    const first = asTeam(aTally(6, 0));
    took.mockRestore();
    clock.mockReturnValue(1_000_899);
    expect(matchedOf(asTeam(aTally(7, 1)))).toEqual([6, false]);
    expect(asTeam(aTally(7, 1)).computedAt).toEqual(first.computedAt);
    clock.mockReturnValue(1_000_900);
    expect(matchedOf(asTeam(aTally(7, 1)))).toEqual([7, true]);
    const knowledgeBands = [
      { id: 'belum', from: 0 },
      { id: 'sudah', from: 60 },
    ];
    const changed = asTeam(aTally(7, 1), { ...defaultSettings, knowledgeBands });
    expect(changed.evaluation.bands).toMatchObject({ before: [7, 0], after: [0, 7] });
  });

  it('keeps no more than it can hold', () => {
    const first = asTeam(aTally(1, 0)).evaluation;
    for (let event = 0; event < 50; event += 1) {
      asTeam(aTally(1, 0), defaultSettings, { ...EVENT, eventId: String(event) });
    }
    expect(asTeam(aTally(1, 0)).evaluation).not.toBe(first);
  });
});
