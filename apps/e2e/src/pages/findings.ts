import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on the page as it stands, one line a rule. */
export async function findingsOn(page: Page, where: string): Promise<string[]> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // There are no frames of others here, so no second page is needed to collect the findings.
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode(true).analyze();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth + 1);
  return [
    ...violations.map(({ id, help, nodes }) => {
      const targets = nodes.slice(0, 3).map(({ target, failureSummary }) => {
        return `${target.join(' ')} (${failureSummary?.split('\n')[1]?.trim() ?? ''})`;
      });
      return `${where}: ${id}, ${help}: ${targets.join('; ')}${nodes.length > 3 ? ` and ${nodes.length - 3} more` : ''}`;
    }),
    ...(wide ? [`${where}: the page is wider than the screen`] : []),
  ];
}
