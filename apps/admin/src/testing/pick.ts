import type { RenderedPage } from './render-page';

/**
 * Comes to a search picker, answers its question for the first entries, and takes the one whose words hold
 * `text`. Through the DOM: a harness would wait for the answer that only this gives.
 */
export async function pick(
  page: RenderedPage,
  control: string,
  { url, items, text }: { url: string; items: readonly object[]; text: string },
): Promise<void> {
  const picker = document.querySelector(`ui-search-picker[formControlName=${control}]`);
  const box = picker?.querySelector('input');
  if (!box) throw new Error(`There is no picker for ${control}`);
  box.focus();
  box.dispatchEvent(new Event('focusin', { bubbles: true }));
  await page.settle();
  page.http.expectOne(url).flush({ items, nextCursor: null });
  await page.settle();
  const options = [...document.querySelectorAll<HTMLElement>('mat-option')];
  const wanted = options.find((option) => option.textContent?.includes(text));
  if (!wanted) throw new Error(`"${text}" is not among: ${options.map((one) => one.textContent).join(', ')}`);
  wanted.click();
  await page.settle();
}
