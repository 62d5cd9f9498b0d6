import type { EvaluationDesign } from '../design/evaluation-design';
import { type AnsweredSheet, waveKey } from '../pairing/answered-sheet';
import { countExclusions } from '../pairing/pair-exclusions';
import { pairSheets, type PairingRule } from '../pairing/pair-sheets';
import { comparedSheet } from './compared-sheet';
import { countPairs, countWave } from './count-sheets';
import { type CounterSize, FEW } from './counting/sheet-layout';
import { sheetCounter } from './sheet-counter';
import { standingSheets } from './standing-sheets';
import type { Tally } from './tally';

/** The tally of sheets that come in a few people at a time: of those who were counted nothing else is held. */
export interface GrowingTally {
  /**
   * Counts more people, in short steps, for whoever has others to serve between them: all sheets of each of them, and
   * nobody twice. Self-made codes are matched among all sheets, which must then come at once.
   */
  readonly add: (sheets: readonly AnsweredSheet[]) => Generator<void>;
  /** Of everybody so far. */
  readonly tally: () => Tally;
}

/** Nobody counted yet. Pairs and standing sheets are those of `tallySheets`. */
export function growingTally(
  design: EvaluationDesign,
  rule: PairingRule = {},
  size: CounterSize = FEW,
): GrowingTally {
  const { identification = design.identification } = rule;
  const counter = sheetCounter(design, size);
  const exclusions = new Map<string, readonly [pre: number, post: number]>();
  let [nearPairs, notInSample] = [0, 0];
  return {
    *add(sheets) {
      const sample = sheets.filter(({ inSample }) => inSample);
      const paired = pairSheets(sample.flatMap(comparedSheet), { ...rule, identification });
      const { pairs, excluded } = paired;
      yield;
      yield* countPairs(design, counter, paired);
      const inPairs = new Set(pairs.flatMap(({ pre, post }) => [pre.sheet, post.sheet]));
      for (const wave of design.waves) {
        const key = waveKey(wave);
        const ofWave = sample.filter((sheet) => waveKey(sheet) === key);
        const standing = identification === 'personal_code' ? standingSheets(ofWave, inPairs) : ofWave;
        // The counter may have counted the pairs in their waves already.
        const alone = counter.countsWaves ? standing.filter((sheet) => !inPairs.has(sheet)) : standing;
        yield* countWave(counter, key, wave.sheet, alone);
      }
      nearPairs += pairs.filter(({ confidence }) => confidence !== 'exact').length;
      notInSample += sheets.filter(({ inSample, phase }) => !inSample && phase !== 'follow_up').length;
      const reasons = excluded.map(({ sheet: { phase }, reason }) => ({ phase, reason }));
      for (const { reason, pre, post } of countExclusions(reasons)) {
        const [preBefore, postBefore] = exclusions.get(reason) ?? [0, 0];
        exclusions.set(reason, [preBefore + pre, postBefore + post]);
      }
    },
    tally: () => {
      const tally = counter.tally();
      const [pre, post] = exclusions.get('superseded') ?? [0, 0];
      return {
        ...tally,
        pairs: { ...tally.pairs, nearPairs },
        superseded: pre + post,
        notInSample,
        exclusions: Object.fromEntries([...exclusions].sort(([one], [other]) => (one < other ? -1 : 1))),
      };
    },
  };
}
