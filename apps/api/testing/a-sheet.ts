import { TPPO_BASIC } from '@ikrar/domain';
import type { Answers } from '@ikrar/domain';
import type { Hall, World } from '.';
import { newId } from '../src/platform/database/new-id';

export const KEYED_ITEMS = TPPO_BASIC.content.items.filter(({ key }) => key !== null);

/** Answers to the shipped questions: so many right, in the order of the sheet, and one step for every opinion. */
export function answersWith(right: number, opinion = 4): Record<string, string | number> {
  return Object.fromEntries(
    TPPO_BASIC.content.items.map(({ id, key, options }) => {
      if (key === null) return [id, opinion];
      const isRight = KEYED_ITEMS.findIndex((item) => item.id === id) < right;
      return [id, isRight ? key : (options.find((option) => option.id !== key)?.id ?? '')];
    }),
  );
}

/** A phone hands a sheet in; `who` is a personal or a self-made code, or nothing. */
export async function sendSheet(
  world: World,
  hall: Hall,
  deploymentId: string,
  answers: Answers,
  who: { personalCode?: string; selfCode?: string } = {},
): Promise<void> {
  const path = `/api/public/events/${hall.joinCode}/responses/${newId()}`;
  const claimedAt = new Date().toISOString();
  const sent = await world.asNobody.put(path, { ...who, deploymentId, answers, claimedAt });
  if (sent.status !== 201) throw new Error(`a sheet answered ${sent.text}`);
}

/** The people of the hall, in their order, with so many right answers each. */
export async function sendPoints(
  world: World,
  hall: Hall,
  deploymentId: string,
  points: readonly number[],
): Promise<void> {
  for (const [index, right] of points.entries()) {
    const personalCode = hall.codes[index] ?? '';
    await sendSheet(world, hall, deploymentId, answersWith(right), { personalCode });
  }
}
