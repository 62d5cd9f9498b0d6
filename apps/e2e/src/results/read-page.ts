import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';

/** As it is read: the spaces that only hold a figure together are spaces. */
export async function textOf(element: Locator): Promise<string> {
  return (await element.innerText()).replaceAll(/\s+/g, ' ').trim();
}

/** A part of the results by its title. */
export function part(page: Page, title: string): Locator {
  return page.getByRole('region', { name: title, exact: true });
}

/** The entry of a figure, which opens what it means; one of the tests has a mark behind its name. */
export function entry(page: Page, name: string): Locator {
  const label = page.locator('summary .label').filter({ hasText: labelled(name) });
  return page.locator('details').filter({ has: label });
}

function labelled(name: string): RegExp {
  return new RegExp(`^\\s*${name.replaceAll(/[()[\]]/g, '\\$&')}\\s*(?:Yang dibaca\\s*)?$`);
}

/** The value of a figure and what stands beside it. */
export async function figure(page: Page, name: string): Promise<string> {
  const summary = entry(page, name).locator('summary').first();
  await summary.waitFor();
  const parts = await summary.locator('strong, .note').allInnerTexts();
  return parts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).join(' | ');
}

/** Numbers over or beside their words. */
export async function countOf(page: Page, name: string): Promise<string> {
  const row = page.locator('ikrar-response-counts dl > div').filter({
    has: page.getByText(name, { exact: true }),
  });
  return textOf(row.locator('dd'));
}

/** The cells of a table, row by row, once it has any. */
export async function rowsOf(table: Locator): Promise<string[][]> {
  await table.locator('tbody tr').first().waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(
    rows.map(async (row) =>
      (await row.locator('th, td').allInnerTexts()).map((cell) => cell.replaceAll(/\s+/g, ' ').trim()),
    ),
  );
}

/** Each of these charts is a picture with something in it, and words for who does not see it. */
export async function noChartIsEmpty(page: Page): Promise<void> {
  const pictures = await page.locator('ui-chart svg[role=img]').all();
  assert.ok(pictures.length > 0, 'no chart at all');
  for (const picture of pictures) {
    assert.ok((await picture.locator('rect, circle, path, text').count()) > 3, 'an empty chart');
    assert.notEqual((await picture.locator('desc').textContent())?.trim(), '');
  }
}

/** What pressing leads to as a file, with its name. */
export async function download(press: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([press.page().waitForEvent('download'), press.click()]);
  return read(file);
}

async function read(file: Download): Promise<{ name: string; bytes: Buffer }> {
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}
