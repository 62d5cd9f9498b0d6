import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { chromiumPath, SIZES } from './browser.ts';

const LISTENING = /DevTools listening on (ws:\S+)/;

/** A phone's browser as a process of its own: it can be killed in the middle of a word, and its disk stays. */
export class MortalBrowser {
  private readonly profile = mkdtempSync(path.join(tmpdir(), 'ikrar-phone-'));
  private running: ChildProcess | null = null;
  private browser: Browser | null = null;

  /** Starts it with what its disk holds. */
  async start(): Promise<Page> {
    const child = spawn(
      chromiumPath(),
      [
        ...['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'],
        ...['--disable-background-networking', '--disable-component-update', '--lang=id-ID'],
        ...[`--user-data-dir=${this.profile}`, '--remote-debugging-port=0', 'about:blank'],
      ],
      // A group of its own, so that its children die with it.
      { stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    this.running = child;
    const endpoint = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = LISTENING.exec(said)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`Chromium ended before it listened:\n${said}`)));
    });
    const browser = await chromium.connectOverCDP(endpoint);
    this.browser = browser;
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium has no window.');
    const page = context.pages()[0] ?? (await context.newPage());
    page.setDefaultTimeout(20_000);
    await page.setViewportSize(SIZES.phone);
    return page;
  }

  /** The battery is empty. */
  async die(): Promise<void> {
    const child = this.running;
    this.running = null;
    if (!child?.pid) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  /** Closed as its holder closes it, with all the time it wants. */
  async end(): Promise<void> {
    const child = this.running;
    if (!child || !this.browser) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const session = await this.browser.newBrowserCDPSession();
    await session.send('Browser.close');
    await ended;
    this.running = null;
  }

  /** Every file on its disk in which this text can be read, in either of the two ways Chromium writes text. */
  filesWith(text: string): string[] {
    const wanted = [Buffer.from(text), Buffer.from(text, 'utf16le')];
    return readdirSync(this.profile, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .filter((file) => wanted.some((bytes) => readIfThere(file).includes(bytes)))
      .map((file) => path.relative(this.profile, file));
  }

  async remove(): Promise<void> {
    await this.die();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A running browser may have deleted it since it was listed. */
function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw failure;
  }
}
