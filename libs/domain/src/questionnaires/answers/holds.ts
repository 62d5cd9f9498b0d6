import type { Comparison, Condition } from '../instruments/condition';
import type { Answer, Answers } from './answers';

/**
 * Whether a condition holds for the answers so far.
 *
 * Definition: "equal" compares a single answer with the value, numbers as numbers; "different" is its opposite, so
 * it also holds for a blank; "selected" asks for one of several choices. Several choices are equal to a value
 * when it is the only one. (The meaning of `=`, `!=` and `selected()` in XLSForm.)
 */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  return compare(condition, Object.hasOwn(answers, condition.item) ? answers[condition.item] : null);
}

function compare({ is, value }: Comparison, answer: Answer | undefined): boolean {
  const chosen = answer === null || answer === undefined ? [] : [answer].flat().map(String);
  if (is === 'selected') return chosen.includes(String(value));
  const isEqual = chosen.length === 1 && chosen[0] === String(value);
  return is === 'equal' ? isEqual : !isEqual;
}
