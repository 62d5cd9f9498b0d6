import { normaliseSearch } from '../../text';
import type { AnalysisQuestion } from './analysis-mapping';

/** As long as a topic may be called. */
export const LONGEST_TOPIC = 40;

/**
 * The topics of questions, by the ids of these; a question without one is absent.
 *
 * Definition: names that differ in case, spaces and signs alone are one topic, called as the first question calls it and
 * begun with a capital, so that it is no code of the house.
 */
export function topicsOf(questions: readonly AnalysisQuestion[]): ReadonlyMap<string, string> {
  const spelt = new Map<string, string>();
  return new Map(
    questions.flatMap(({ id, topic }): [string, string][] => {
      const name = (topic ?? '').replace(/\s+/g, ' ').trim();
      if (name === '') return [];
      const plain = normaliseSearch(name) || name;
      if (!spelt.has(plain)) spelt.set(plain, name.charAt(0).toUpperCase() + name.slice(1));
      return [[id, spelt.get(plain) ?? name]];
    }),
  );
}
