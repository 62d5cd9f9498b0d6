import fc from 'fast-check';
import { anyEvent } from '../../testing/any-event';
import { evaluateFromLists } from '../../testing/evaluate-from-lists';
import { independentT } from '../statistics/groups/independent-t';
import { mannWhitney } from '../statistics/groups/mann-whitney';
import { sampleOf } from '../statistics/samples/sample';
import { evaluateTally } from './evaluate-tally';
import { tallySheets } from './tallies/tally-sheets';

const events = anyEvent({ comparabilities: ['same_version', 'different_versions'] });
const RUNS = { numRuns: 80 };

/** The evaluation of the tally, and what the lists of answers say. */
const bothWays = (event: Parameters<typeof evaluateFromLists>[0]) => {
  const { design, sheets } = event;
  const tally = tallySheets(design, sheets, { identification: design.identification });
  // As it comes back from where it is kept.
  const kept: typeof tally = JSON.parse(JSON.stringify(tally));
  return { told: evaluateTally(design, kept), lists: evaluateFromLists(event) };
};

describe('evaluateTally, digit for digit what the lists of answers say', () => {
  it('of the matched people: score, topics, objectives, items', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { told, lists } = bothWays(event);
        expect(told.counts?.matched).toBe(lists.people);
        if (lists.people === 0) {
          expect([told.total, told.topics, told.items, told.likertItems]).toEqual([null, [], [], []]);
          return;
        }
        if (event.design.measure.maxScore > 0) expect(told.total).toEqual(lists.total);
        expect(told.topics).toEqual(lists.topics);
        expect(told.items).toEqual(lists.items);
        const byPoints = told.objectives.filter(({ measure }) => measure === 'points');
        expect(byPoints.map(({ id, n }) => [id, n])).toEqual(
          lists.objectives.map(({ name, pairs }) => [name, pairs.n]),
        );
      }),
      RUNS,
    );
  });

  it('of their attitudes', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { told, lists } = bothWays(event);
        if (lists.people === 0) return;
        const whole = told.attitudes.find(({ id }) => id === 'attitude');
        if (whole) expect(whole).toMatchObject(lists.attitude);
        expect(told.likertItems.map(({ test }) => test)).toEqual(lists.likertItems);
      }),
      RUNS,
    );
  });

  it('of each wave by itself, and of both as different people', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { told, lists } = bothWays(event);
        const isScored = event.design.measure.maxScore > 0;
        for (const phase of ['pre', 'post'] as const) {
          const wave = told.waves.find((one) => one.phase === phase);
          expect(wave?.sheets).toBe(lists[phase].sheets);
          expect(wave?.score).toEqual(isScored ? lists[phase].score : null);
          if (lists[phase].sheets === 0) continue;
          if (isScored) expect(wave?.reliability?.alpha).toEqual(lists[phase].alpha);
          expect(wave?.items.map(({ itemRest }) => itemRest)).toEqual(lists[phase].analysis.itemRest);
          expect(wave?.items.map(({ pointBiserial }) => pointBiserial)).toEqual(
            lists[phase].analysis.pointBiserial,
          );
          const attitude = wave?.scales.find(({ id }) => id === 'attitude');
          if (attitude) expect(attitude.alpha).toEqual(lists[phase].attitude);
        }
        const isCompared = isScored && event.design.comparability === 'same_version';
        if (!isCompared || lists.pre.sheets === 0 || lists.post.sheets === 0) {
          expect(told.unpaired).toBeNull();
        } else {
          expect(told.unpaired?.welch).toEqual(independentT(lists.pre.samples, lists.post.samples));
          expect(told.unpaired?.mannWhitney).toEqual(mannWhitney(lists.pre.samples, lists.post.samples));
        }
      }),
      RUNS,
    );
  });

  it('of subgroups', () => {
    fc.assert(
      fc.property(events, (event) => {
        const { told, lists } = bothWays(event);
        const known = [...new Set(lists.sex)].filter((sex) => sex !== '').sort();
        const sexes = told.subgroups.find(({ kind }) => kind === 'sex');
        if (known.length === 0 || event.design.measure.maxScore === 0) {
          expect(sexes).toBeUndefined();
          return;
        }
        const risesOf = (sex: string) => sampleOf(lists.rises.filter((_, at) => lists.sex[at] === sex));
        const [a, b] = known.map(risesOf);
        expect(sexes?.test?.welch ?? null).toEqual(a && b ? independentT(a, b) : null);
        expect(sexes?.groups.map(({ value, figures }) => [value, figures?.n])).toEqual(
          [...known, ...(lists.sex.includes('') ? [''] : [])].map((sex) => [sex, risesOf(sex).n]),
        );
        const classes = told.subgroups.find(({ kind }) => kind === 'class');
        const ofClasses = classes?.groups.filter(({ value }) => value !== '') ?? [];
        expect(classes?.testOfMany === null || classes === undefined).toBe(ofClasses.length < 3);
      }),
      RUNS,
    );
  });
});
