import type { EventResults } from '@ikrar/api-client';

/** The phases that were asked at all: of the others there is nothing to count. */
export function askedPhases({ asked }: Pick<EventResults, 'asked'>): ReadonlySet<string> {
  return new Set(asked.waves.map(({ phase }) => phase));
}
