import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';

/** What stood on the screen of the hall, and since when by the clock of this machine. */
export interface Standing {
  readonly at: number;
  /** The large number. */
  readonly count: string;
  /** The distribution, as it is said to those who do not see it. */
  readonly picture: string;
}

/** Notes whatever changes on the screen, in the page itself: nobody asks it late. */
export async function watchWall(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Standing[] = [];
    Object.assign(window, { seenOnWall: seen });
    const look = (): void => {
      const count = document.querySelector('ikrar-odometer .visually-hidden')?.textContent?.trim() ?? '';
      const picture = document.querySelector('ui-chart-marks desc')?.textContent?.trim() ?? '';
      const last = seen.at(-1);
      if (last?.count !== count || last.picture !== picture) seen.push({ at: Date.now(), count, picture });
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    look();
  });
}

/** How long after the receipt the screen showed this count, with a distribution that had moved. */
export async function shownAfter(page: Page, receivedAt: number, count: number): Promise<number> {
  await page.waitForFunction(
    (wanted) => (window as unknown as WatchedWindow).seenOnWall.some((one) => one.count === wanted),
    String(count),
  );
  const seen = await page.evaluate(() => (window as unknown as WatchedWindow).seenOnWall);
  const first = seen.find((one) => one.count === String(count)) ?? assert.fail();
  const before = seen.findLast((one) => one.count === String(count - 1)) ?? assert.fail('It jumped.');
  const moved = seen.find((one) => one.at >= first.at && one.picture !== before.picture);
  assert.ok(moved, 'the count moved, the distribution did not');
  return Math.max(first.at, moved.at) - receivedAt;
}

interface WatchedWindow {
  readonly seenOnWall: readonly Standing[];
}
