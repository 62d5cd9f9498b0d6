import type { Locator, Page } from 'playwright-core';
import type { SignIn } from './product.ts';

/** The staff client as a person uses it: by what is written on it. */
export class Desk {
  readonly page: Page;
  readonly origin: string;
  /** What the person did since the last `startCounting`: each press and each field filled is one. */
  interactions = 0;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  async signIn({ identifier, password }: SignIn): Promise<void> {
    await this.page.goto(`${this.origin}/admin/sign-in`);
    await this.page.getByLabel('Surel atau nama pengguna').fill(identifier);
    await this.page.getByLabel('Kata sandi', { exact: true }).fill(password);
    await this.page.getByRole('button', { name: 'Masuk', exact: true }).click();
    await this.page.waitForURL((url) => !url.pathname.endsWith('/sign-in'));
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}/admin${path}`);
  }

  async press(target: Locator): Promise<void> {
    this.interactions += 1;
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.interactions += 1;
    await target.fill(text);
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, exact: typeof name === 'string' });
  }

  /** A place of the rail. */
  place(name: string): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name, exact: true }).first();
  }

  /** The API as this person's own session reaches it. */
  async ask(method: string, path: string, body?: unknown, version?: number): Promise<Reply> {
    const response = await this.page.request.fetch(`${this.origin}/api${path}`, {
      method,
      headers: {
        'X-CSRF': '1',
        'Sec-Fetch-Site': 'same-origin',
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      },
      ...(body !== undefined && { data: body }),
    });
    const text = await response.text();
    return { status: response.status(), body: text === '' ? null : (JSON.parse(text) as unknown) };
  }
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}
