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
  const given: readonly (string | number)[] =
    answer === null || answer === undefined ? [] : typeof answer === 'object' ? answer : [answer];
  if (is === 'selected') return given.some((one) => isSame(one, value));
  const isEqual = given.length === 1 && given.every((one) => isSame(one, value));
  return is === 'equal' ? isEqual : !isEqual;
}

function isSame(answer: string | number, value: string | number): boolean {
  if (typeof answer === 'number') return String(value).trim() !== '' && Number(value) === answer;
  return answer === String(value);
}
