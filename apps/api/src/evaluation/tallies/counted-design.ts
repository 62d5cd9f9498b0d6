import type { EvaluationDesign } from '@ikrar/domain';

/** What a tally was counted by. Settings are read when it is evaluated: they change nothing that is counted. */
export type CountedDesign = Omit<EvaluationDesign, 'settings'>;
