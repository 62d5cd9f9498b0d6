import type { Queue } from '../shared-phone';

/** The queue after somebody's turn: of whose it was, no more is left than what the team called her by. */
export function endTurn({ turns, waiting, done, ...given }: Queue, code?: string): Queue {
  const own = waiting.filter((one) => one.code === code);
  return {
    ...given,
    turns: turns + 1,
    waiting: waiting.filter((one) => one.code !== code),
    done: [...done, ...own.map(({ label }) => label)],
  };
}
