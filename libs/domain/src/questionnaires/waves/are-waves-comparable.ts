import type { Phase } from './questionnaire-lists';
import { MEASURED_PHASES } from './questionnaire-lists';

export interface AskedVersion {
  readonly phase: Phase;
  readonly instrumentVersionId: string;
}

/** Two versions of which items were declared to ask the same. */
export interface ComparableVersions {
  readonly earlierVersionId: string;
  readonly laterVersionId: string;
}

/**
 * Whether what an event measures can be compared: pre, post and the follow-ups.
 *
 * Definition: each of them asks the version of the pre-test, or one whose items were declared equal to items of it,
 * in whichever order the two were written. Without a pre-test the post-test is the measure, without both the first
 * follow-up. Feedback and observation measure something else and are free.
 */
export function areWavesComparable(
  asked: readonly AskedVersion[],
  declared: readonly ComparableVersions[],
): boolean {
  const measured = MEASURED_PHASES.flatMap((phase) => asked.filter((one) => one.phase === phase));
  const measure = measured[0]?.instrumentVersionId;
  return measured.every(
    ({ instrumentVersionId: version }) =>
      version === measure ||
      declared.some(
        ({ earlierVersionId, laterVersionId }) =>
          (earlierVersionId === measure && laterVersionId === version) ||
          (earlierVersionId === version && laterVersionId === measure),
      ),
  );
}
