import type { CommonItems } from '../instruments/common-items';
import type { Answers } from './answers';

/**
 * Answers to a later version under the ids of the earlier one.
 *
 * Definition: of the common items alone; answers to all other items are left out, blanks stay absent.
 */
export function answersAsEarlier({ laterIds }: Pick<CommonItems, 'laterIds'>, answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(laterIds).flatMap(([earlier, later]) => {
      const answer = Object.hasOwn(answers, later) ? answers[later] : undefined;
      return answer === undefined ? [] : [[earlier, answer]];
    }),
  );
}
