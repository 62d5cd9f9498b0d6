import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';

/** A number over its words on the panel of pairs. */
export async function isTold(panel: Locator, name: string, value: number): Promise<void> {
  await panel
    .locator('ui-stat-tile')
    .filter({ hasText: name })
    .getByText(String(value), { exact: true })
    .waitFor();
}

/** Why sheets are in no pair, before and after. */
export async function reasonsAre(
  panel: Locator,
  expected: readonly (readonly [string, number, number])[],
): Promise<void> {
  const rows = await panel.locator('.reasons tbody tr').all();
  const found = await Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
  assert.deepEqual(
    found,
    expected.map(([name, pre, post]) => [name, String(pre), String(post)]),
  );
}

/** Who is not compared and why, as the results tell it. */
export async function countedIn(page: Page): Promise<Record<string, number>> {
  const rows = await page.locator('ikrar-response-counts .rest > div').all();
  const pairs = await Promise.all(
    rows.map(async (row) => [
      await row.locator('dt').innerText(),
      Number(await row.locator('dd').innerText()),
    ]),
  );
  return Object.fromEntries(pairs) as Record<string, number>;
}

/** Each wave by itself: how many sheets, and their mean. Waves that are joined stand in the table of their chart. */
export async function wavesIn(page: Page, isJoined: boolean): Promise<Record<string, string>> {
  if (isJoined) await waves(page).getByRole('button', { name: 'Lihat tabel' }).click();
  const table = isJoined ? waves(page).locator('ui-chart table') : page.locator('ikrar-wave-scores table');
  const rows = await table.locator('tbody tr').all();
  const pairs = await Promise.all(
    rows.map(async (row) => {
      const [name = '', n = '', mean = ''] = await row.locator('th, td').allInnerTexts();
      return [name.trim(), `${n.trim()} sheets, ${mean.trim()}`];
    }),
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

function waves(page: Page): Locator {
  return page.getByRole('region', { name: 'Gelombang', exact: true });
}
