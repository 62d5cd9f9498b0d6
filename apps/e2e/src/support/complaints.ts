import assert from 'node:assert/strict';
import type { BrowserContext, Page } from 'playwright-core';

/** What the browser itself complained of: errors of scripts and of the console, refusals of the policy. */
export interface Complaints {
  /** A complaint that the journey causes itself, such as a 404 it asks for. */
  expect(pattern: RegExp): void;
  /** Fails if anything else was complained of. */
  none(): void;
}

export function watchContext(context: BrowserContext): Complaints {
  const heard: string[] = [];
  const expected: RegExp[] = [];
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => heard.push(`${page.url()}: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      const text = message.text();
      // A violation of the policy is a warning where it is only reported, an error where it is enforced.
      if (message.type() !== 'error' && !/Content Security Policy|Trusted ?Type/i.test(text)) return;
      heard.push(`${page.url()}: ${text} (${message.location().url})`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  return {
    expect: (pattern) => void expected.push(pattern),
    none: () => {
      assert.deepEqual(
        heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
        [],
      );
    },
  };
}
