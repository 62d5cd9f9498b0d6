import { answersAsEarlier, commonItems, sheetDesign } from '@ikrar/domain';
import type {
  Answers,
  Comparability,
  EvaluationDesign,
  Identification,
  InstrumentContent,
  InstrumentItem,
  ItemEquivalence,
  MEASURED_PHASES,
} from '@ikrar/domain';

/** What a tally was counted by. Settings are read when it is evaluated: they change nothing that is counted. */
export type CountedDesign = Omit<EvaluationDesign, 'settings'>;

/** A wave of the event and what it asked. */
export interface AskedWave {
  readonly deploymentId: string;
  readonly phase: (typeof MEASURED_PHASES)[number];
  readonly wave: number;
  readonly instrumentVersionId: string;
  readonly content: InstrumentContent;
}

export interface DeclaredEquivalence {
  readonly earlierVersionId: string;
  readonly laterVersionId: string;
  readonly items: readonly ItemEquivalence[];
}

export interface Counting {
  readonly design: CountedDesign;
  /** The version, or the two versions, whose items are compared: tallies of one key add up. */
  readonly measureKey: string;
  /** The answers to a version under the ids of the measure; null where it asks nothing of it. */
  readonly read: (instrumentVersionId: string, answers: Answers) => Answers | null;
}

interface Measure extends Omit<Counting, 'design'> {
  readonly comparability: Comparability;
  readonly items: readonly InstrumentItem[];
}

/**
 * How the sheets of an event are counted: by the whole version where before and after ask the same one, else by the
 * items that somebody declared to ask the same; nothing undeclared is compared. Null: nothing is measured.
 */
export function countingOf(
  waves: readonly AskedWave[],
  identification: Identification,
  declared: DeclaredEquivalence | null,
): Counting | null {
  const [pre, post] = (['pre', 'post'] as const).map((phase) => waves.find((wave) => wave.phase === phase));
  const first = pre ?? post ?? waves[0];
  if (!first) return null;
  const { comparability, items, measureKey, read } = measureOf(first, post ?? first, declared, !pre || !post);
  const design: CountedDesign = {
    identification,
    comparability,
    measure: sheetDesign([...items]),
    waves: waves.map(({ phase, wave, content }) => ({ phase, wave, sheet: sheetDesign([...content.items]) })),
  };
  return { design, measureKey, read };
}

function measureOf(
  first: AskedWave,
  second: AskedWave,
  declared: DeclaredEquivalence | null,
  oneWave: boolean,
): Measure {
  const whole = wholeVersion(first);
  if (oneWave) return { ...whole, comparability: 'one_wave' };
  if (first.instrumentVersionId === second.instrumentVersionId) return whole;
  const isTurned = declared?.earlierVersionId === second.instrumentVersionId;
  const [earlier, later] = isTurned ? [second, first] : [first, second];
  const common = declared && commonItems(earlier.content, later.content, declared.items);
  if (!common || common.items.length === 0) return { ...whole, comparability: 'different_versions' };
  return {
    comparability: 'common_items',
    measureKey: `${earlier.instrumentVersionId}+${later.instrumentVersionId}`,
    items: common.items,
    read: (versionId, answers) => {
      if (versionId === earlier.instrumentVersionId) return answers;
      return versionId === later.instrumentVersionId ? answersAsEarlier(common, answers) : null;
    },
  };
}

function wholeVersion({ instrumentVersionId, content }: AskedWave): Measure {
  return {
    comparability: 'same_version',
    measureKey: instrumentVersionId,
    items: content.items,
    read: (versionId, answers) => (versionId === instrumentVersionId ? answers : null),
  };
}
