import type { ObjectiveAttainment } from '../../evaluation/comparing/objective-attainment';
import type { Locale, LocalisedText } from '../../text';
import type { ReportFacts } from '../report-facts';
import { textIn } from '../report-facts';
import { unstopped } from '../sentences/said';

type Part = Pick<ObjectiveAttainment, 'id' | 'measure'>;

const PARTS: Readonly<Record<ObjectiveAttainment['measure'], LocalisedText>> = {
  points: { id: 'pengetahuan', en: 'knowledge' },
  likert: { id: 'sikap', en: 'attitude' },
};

/** What an objective says, as its program wrote it. */
export function objectiveTitle(id: string, facts: ReportFacts, locale: Locale): string {
  return unstopped(textIn(facts.objectives[id], locale, id));
}

/** Which part of an objective was measured, where it was by questions and by statements; else nothing. */
export function objectivePart({ id, measure }: Part, all: readonly Part[], locale: Locale): string | null {
  const isInParts = all.some((other) => other.id === id && other.measure !== measure);
  return isInParts ? PARTS[measure][locale] : null;
}

/** Memahami TPPO · pengetahuan: an objective that stands on two lines has two names. */
export function objectiveName(part: Part, all: readonly Part[], facts: ReportFacts, locale: Locale): string {
  const title = objectiveTitle(part.id, facts, locale);
  const measured = objectivePart(part, all, locale);
  return measured === null ? title : `${title} · ${measured}`;
}
