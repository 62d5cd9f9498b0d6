import type { RenderedPage } from '../../../testing/render-page';

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

function last<T extends Element>(selector: string, text?: string): T {
  const found = [...document.querySelectorAll<T>(selector)].filter(
    (element) => text === undefined || words(element) === text,
  );
  const element = found.at(-1);
  if (!element) throw new Error(`No ${selector} "${text ?? ''}" in: ${words(document.body)}`);
  return element;
}

/** Presses the topmost button of this text; a sheet lies over its page. */
export async function press(page: RenderedPage, text: string, selector = 'button'): Promise<void> {
  last<HTMLElement>(selector, text).click();
  await page.settle();
}

export async function fill(page: RenderedPage, selector: string, value: string): Promise<HTMLInputElement> {
  const field = last<HTMLInputElement>(selector);
  field.dispatchEvent(new Event('focusin', { bubbles: true }));
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await page.settle();
  return field;
}

/** What the topmost sheet or dialog says. */
export function dialog(): string {
  return words(last('mat-dialog-container'));
}

export function wordsOf(element: Element | null | undefined): string {
  return element ? words(element) : '';
}
