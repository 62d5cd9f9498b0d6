import { Injectable } from '@nestjs/common';
import { evaluateTally, hideSmallCells } from '@ikrar/domain';
import type { Evaluation, EvaluationSettings, ResultReader } from '@ikrar/domain';
import type { MarkedEvent } from '../../programs';
import type { EventTally } from '../tallies/event-tallies';

export interface Evaluated {
  readonly evaluation: Evaluation;
  readonly computedAt: Date;
  /** False where a newer tally waits to be evaluated. */
  readonly current: boolean;
}

interface Kept extends Omit<Evaluated, 'current'> {
  readonly settings: string;
  readonly evaluatedAtMs: number;
  readonly costMs: number;
}

const MOST_KEPT = 50;
/** While sheets come in, evaluating takes at most a tenth of the time of the process. */
const REST = 9;

/**
 * An evaluation costs some tens of milliseconds, however few people there are, and a hall asks often. So what a reader
 * may see of an event is kept until its tally or its settings change; of a tally that changes each moment not every
 * state is evaluated.
 */
@Injectable()
export class Evaluations {
  private readonly kept = new Map<string, Kept>();

  of(
    { organisationId, eventId }: MarkedEvent,
    tally: EventTally,
    settings: EvaluationSettings,
    reader: ResultReader,
  ): Evaluated {
    const key = `${organisationId} ${eventId} ${reader}`;
    const known = this.kept.get(key);
    const written = JSON.stringify(settings);
    if (known?.settings === written) {
      const isNewest = known.computedAt.getTime() === tally.computedAt.getTime();
      const rests = Date.now() - known.evaluatedAtMs < known.costMs * REST;
      if (isNewest || rests) return { ...known, current: isNewest && tally.current };
    }
    const evaluated = evaluate(tally, settings, reader);
    this.keep(key, { ...evaluated, settings: written });
    return { ...evaluated, current: tally.current };
  }

  private keep(key: string, kept: Kept): void {
    this.kept.delete(key);
    this.kept.set(key, kept);
    const [oldest] = this.kept.keys();
    if (this.kept.size > MOST_KEPT && oldest !== undefined) this.kept.delete(oldest);
  }
}

function evaluate(
  { design, tally, overWaves, computedAt }: EventTally,
  settings: EvaluationSettings,
  reader: ResultReader,
): Omit<Kept, 'settings'> {
  const began = performance.now();
  const whole = evaluateTally({ ...design, settings }, tally, overWaves, reader);
  const evaluation = hideSmallCells(whole, reader);
  return { evaluation, computedAt, costMs: performance.now() - began, evaluatedAtMs: Date.now() };
}
