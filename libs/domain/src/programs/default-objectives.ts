import type { LocalisedText } from '../text';
import type { Objective } from './objectives';
import { OBJECTIVE_TEXTS } from './objectives';

export type DefaultObjective = {
  readonly code: string;
  readonly source: string;
  readonly text: LocalisedText;
};

const from = (code: Objective, source: string): DefaultObjective => ({
  code,
  source,
  text: OBJECTIVE_TEXTS[code],
});

/** The objectives with which a program starts; the team keeps, changes or drops them. */
export const DEFAULT_OBJECTIVES: readonly DefaultObjective[] = /* @__PURE__ */ (() => [
  from('understand', 'S119'),
  from('recognise', 'S120'),
  from('raise_awareness', 'S121'),
  from('know_channel', 'S122'),
  from('support_victims', 'S123'),
  from('protect', 'S172'),
])();
