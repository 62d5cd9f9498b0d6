import { answersAsEarlier, commonItems, instrumentFacts } from '@ikrar/domain';
import type { Answers, CommonItems, InstrumentFacts, InstrumentItem } from '@ikrar/domain';
import type { DeclaredEquivalence, EvaluatedWave } from './event-responses.read-model';

/** What before and after are compared by. */
export interface Measure {
  readonly items: readonly InstrumentItem[];
  readonly facts: InstrumentFacts;
  /** The two waves asked different versions; the items are those in common. */
  readonly isCommon: boolean;
  /** The answers of a wave under the ids of the measure; null where the wave cannot be compared. */
  readonly read: (wave: EvaluatedWave, answers: Answers) => Answers | null;
}

/** The whole version where both waves ask the same one, else the items declared equal; nothing undeclared is compared. */
export function measureOf(
  first: EvaluatedWave,
  second: EvaluatedWave | undefined,
  declared: DeclaredEquivalence | null,
): Measure {
  if (!second || second.instrumentVersionId === first.instrumentVersionId) {
    return toMeasure(first.content.items, false, (_, answers) => answers);
  }
  const isTurned = declared?.earlierVersionId === second.instrumentVersionId;
  const [earlier, later] = isTurned ? [second, first] : [first, second];
  const common: CommonItems = declared
    ? commonItems(earlier.content, later.content, declared.items)
    : { items: [], laterIds: {} };
  if (common.items.length === 0) {
    return toMeasure(first.content.items, false, (wave, answers) => (wave === first ? answers : null));
  }
  return toMeasure(common.items, true, (wave, answers) =>
    wave.instrumentVersionId === earlier.instrumentVersionId ? answers : answersAsEarlier(common, answers),
  );
}

function toMeasure(items: readonly InstrumentItem[], isCommon: boolean, read: Measure['read']): Measure {
  return { items, facts: instrumentFacts(items), isCommon, read };
}
