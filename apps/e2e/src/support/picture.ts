import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from 'playwright-core';

const folder = path.resolve(import.meta.dirname, '../../../../dist/test-results/e2e-pictures');

const LONGEST_TEXT = 1500;

/** Pictures and words of all that is open, for whoever has to find out why a story broke off. */
export async function takePictures(title: string, contexts: readonly BrowserContext[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const name = title.replaceAll(/[^\w]+/g, '-').slice(0, 40);
  const pages = contexts.flatMap((context) => context.pages());
  for (const [index, page] of pages.entries()) {
    await page.screenshot({ path: path.join(folder, `${name}-${index}.png`), fullPage: true });
    const words = (await page.locator('body').innerText()).replaceAll(/\s*\n\s*/g, ' | ');
    process.stderr.write(`${page.url()} showed: ${words.slice(0, LONGEST_TEXT)}\n`);
  }
}
