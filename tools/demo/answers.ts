import { TPPO_BASIC } from '../../libs/domain/src';
import type { Random } from './random';

/**
 * Answers of one pupil before and after. Documented so that nobody takes them for the results of a paper:
 * before, each item is right with the pupil's own chance, drawn evenly from 0.30 to 0.65; after, that
 * chance has closed 45 % of its way to 1. A wrong answer is any other option; attitudes lie around 3 and 4 of 5,
 * those to reversed statements around 3 and 2.
 */
export function chanceBefore(random: Random): number {
  return 0.3 + 0.35 * random.next();
}

export function chanceAfter(before: number): number {
  return before + 0.45 * (1 - before);
}

export function sheet(random: Random, chance: number, attitude: number): Record<string, string | number> {
  return Object.fromEntries(
    TPPO_BASIC.content.items.map(({ id, kind, key, options, reverse }) => {
      if (kind === 'likert') {
        const step = Math.min(5, Math.max(1, attitude - 1 + random.below(3)));
        return [id, reverse ? 6 - step : step];
      }
      if (key !== null && random.happens(chance)) return [id, key];
      return [id, random.pick(options.filter((option) => option.id !== key)).id];
    }),
  );
}
