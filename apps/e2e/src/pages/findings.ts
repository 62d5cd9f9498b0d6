import axe from 'axe-core';
import type { NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What is wrong with the page as it stands, one line a rule. */
export async function findingsOn(page: Page, where: string): Promise<string[]> {
  await page.evaluate(standStill);
  const { width, wide } = await showWhole(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (values) => {
    // Passes are not asked for: to describe each of a thousand nodes takes longer than to look at them.
    const run = await axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return run.violations;
  }, TAGS);
  return [
    ...violations.map(({ id, help, nodes }) => {
      const rest = nodes.length > 3 ? ` and ${nodes.length - 3} more` : '';
      return `${where}: ${id}, ${help}: ${nodes.slice(0, 3).map(describe).join('; ')}${rest}`;
    }),
    ...(wide ? [`${where}: the page is wider than ${width} px`] : []),
  ];
}

/**
 * A window as high as the page, so that all of it is looked at and nothing lies under the bars that stand
 * still while one scrolls.
 */
async function showWhole(page: Page): Promise<{ width: number; wide: boolean }> {
  const width = page.viewportSize()?.width ?? 0;
  const measure = () =>
    page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    });
  const { scrollWidth, scrollHeight } = await measure();
  if (scrollHeight > (page.viewportSize()?.height ?? 0)) {
    await page.setViewportSize({ width, height: scrollHeight });
  }
  return { width, wide: scrollWidth > width + 1 };
}

/** Keys of the staff client's dictionaries that stand where their text should: `events.title`. */
export async function untranslatedOn(page: Page, where: string): Promise<string[]> {
  const words = await page.evaluate(() => document.body.innerText.split(/\s+/));
  const keys = words.filter((word) => /^[a-z][a-zA-Z]+(\.[a-z][a-zA-Z]+)+$/.test(word));
  return keys.map((key) => `${where}: no text for ${key}`);
}

/** The letters have come, and no colour is on its way from one scheme to the other. */
async function standStill(): Promise<void> {
  await document.fonts.ready;
  for (let moving = document.getAnimations(); moving.length > 0; moving = document.getAnimations()) {
    await Promise.allSettled(moving.map(({ finished }) => finished));
    await new Promise(requestAnimationFrame);
  }
}

function describe({ target, failureSummary }: NodeResult): string {
  return `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`;
}
