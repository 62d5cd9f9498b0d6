import type { Answers } from '../../questionnaires/answers/answers';
import type { GroupKind } from '../design/evaluation-design';

/** What is known of the writer of a sheet; a kind that is absent, or '', is not known. */
export type SheetGroups = Readonly<Partial<Record<GroupKind, string>>>;

/** One sheet of an event before, after or later: all that its results are made from, and no name. */
export interface AnsweredSheet {
  readonly id: string;
  readonly phase: 'pre' | 'post' | 'follow_up';
  /** 1 for before and after, the number of the follow-up otherwise. */
  readonly wave: number;
  readonly personalCode: string | null;
  readonly selfCode?: string | null;
  /** ISO 8601, by the server's clock. */
  readonly receivedAt: string;
  /** False for companions and guests: they are counted and nothing else. */
  readonly inSample: boolean;
  /** False for a sheet of a version that asks nothing of what is compared: it can be in no pair. */
  readonly comparable: boolean;
  /** Under the ids of the measure; empty where the sheet cannot be compared. */
  readonly answers: Answers;
  /** Under the ids of the version that was filled in. */
  readonly ownAnswers: Answers;
  readonly groups: SheetGroups;
}

/** The key of a wave in a tally: `pre`, `post`, `follow_up_1`, … */
export function waveKey({ phase, wave }: Pick<AnsweredSheet, 'phase' | 'wave'>): string {
  return phase === 'follow_up' ? `follow_up_${wave}` : phase;
}
