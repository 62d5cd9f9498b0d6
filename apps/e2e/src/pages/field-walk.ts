import type { Page } from 'playwright-core';
import type { Language } from './combinations.ts';

/** `view` as the client itself calls it, and what of it is seen. */
type Look = (view: string, what?: string) => Promise<void>;

/** Through every page a participant can come to before saying who they are; `look` is called on each. */
export async function walkField(
  page: Page,
  origin: string,
  joinCode: string,
  language: Language,
  look: Look,
): Promise<void> {
  await page.goto(`${origin}/`);
  await speak(page, language);
  await page.locator('#join-code').waitFor();
  await look('join');
  await page.goto(`${origin}/e/ZZZZZZ`);
  await page.locator('h1').waitFor();
  await look('event', 'unknown');
  await page.goto(`${origin}/bantuan`);
  await page.locator('.channel').first().waitFor();
  await look('help');
  await page.goto(`${origin}/tersimpan`);
  await page.locator('[data-said]').waitFor({ state: 'attached' });
  await look('kept');
  await page.goto(`${origin}/e/${joinCode}`);
  await page.locator('#personal-code').waitFor();
  await look('event', 'personal code');
}

/** From the personal code to what comes after sending, in any language. */
export async function walkSteps(page: Page, code: string, look: Look): Promise<void> {
  await enterCode(page, code);
  await look('steps');
  await page.locator('li[data-step=pre] button').click();
  await page.locator('fieldset').waitFor();
  await look('questionnaire', 'question');
  while ((await page.locator('.review').count()) === 0) {
    const question = await page.locator('.progress').innerText();
    await page.locator('input[type=radio]').first().check();
    await page.locator('.actions button').last().click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('.progress')?.innerText.split('\n')[0] !== before,
      question.split('\n')[0],
    );
  }
  await look('questionnaire', 'review');
  await page.locator('.actions button.primary').click();
  await page.locator('.sent[data-state=done]').waitFor();
  await look('sent');
  await page.locator('.sent button').last().click();
  await page.locator('li[data-step=pledge] button').click();
  await page.locator('.pledge-text').waitFor();
  await look('pledge');
}

export async function enterCode(page: Page, code: string): Promise<void> {
  await page.locator('#personal-code').fill(code);
  await page.locator('form button[type=submit]').click();
  await page.locator('li[data-step=pre]').waitFor();
}

/** By the page's own button. */
export async function speak(page: Page, language: Language): Promise<void> {
  const other = page.locator('footer button[lang]');
  await other.waitFor();
  if ((await other.getAttribute('lang')) !== language) return;
  await other.click();
  await page.locator(`html[lang=${language}]`).waitFor();
}
