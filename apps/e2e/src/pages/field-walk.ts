import type { Page } from 'playwright-core';

type Look = (name: string) => Promise<void>;

/** Through every page a participant can come to; `look` is called on each. */
export async function walkField(page: Page, origin: string, joinCode: string, look: Look): Promise<void> {
  await page.goto(`${origin}/`);
  await speak(page);
  await page.locator('#join-code').waitFor();
  await look('join');
  await page.goto(`${origin}/e/ZZZZZZ`);
  await page.locator('h1').waitFor();
  await look('unknown event');
  await page.goto(`${origin}/bantuan`);
  await page.locator('.channel').first().waitFor();
  await look('help');
  await page.goto(`${origin}/e/${joinCode}`);
  await page.locator('#personal-code').waitFor();
  await look('personal code');
}

/** From the personal code to what comes after sending, in any language. */
export async function walkSteps(page: Page, code: string, look: Look): Promise<void> {
  await enterCode(page, code);
  await look('my steps');
  await page.locator('li[data-step=pre] button').click();
  await page.locator('fieldset').waitFor();
  await look('question');
  while ((await page.locator('.review').count()) === 0) {
    const question = await page.locator('.progress').innerText();
    await page.locator('input[type=radio]').first().check();
    await page.locator('.actions button').last().click();
    await page.waitForFunction(
      (before) => document.querySelector<HTMLElement>('.progress')?.innerText.split('\n')[0] !== before,
      question.split('\n')[0],
    );
  }
  await look('review');
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

/** Where the page was asked to be in English, by its own button. */
export async function speak(page: Page): Promise<void> {
  const toEnglish = page.locator('footer button[lang=en]');
  await toEnglish.waitFor();
  if (!(await page.evaluate(() => navigator.language.startsWith('en')))) return;
  await toEnglish.click();
  await page.locator('html[lang=en]').waitFor();
}
