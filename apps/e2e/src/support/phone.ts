import type { Browser, Locator, Page } from 'playwright-core';
import { newGuest } from './browser.ts';
import type { Guest } from './browser.ts';

export interface Sent {
  readonly url: string;
  readonly body: string | undefined;
  readonly status: number | undefined;
}

/** A participant's phone: the small pages as a thumb uses them. */
export class Phone {
  readonly guest: Guest;
  readonly origin: string;
  page: Page;
  private isOutOfReach = false;

  private constructor(guest: Guest, origin: string, page: Page) {
    this.guest = guest;
    this.origin = origin;
    this.page = page;
  }

  static async of(browser: Browser, origin: string): Promise<Phone> {
    const guest = await newGuest(browser, 'phone');
    return new Phone(guest, origin, await guest.context.newPage());
  }

  /** As the QR code on the wall leads there. */
  async scan(joinCode: string): Promise<void> {
    await this.open(`/e/${joinCode}`);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(`${this.origin}${path}`);
  }

  async typeJoinCode(joinCode: string): Promise<void> {
    await this.page.goto(`${this.origin}/`);
    await this.page.getByLabel('Kode kegiatan').fill(joinCode);
    await this.press('Lanjut');
  }

  async enter(personalCode: string): Promise<void> {
    await this.page.getByLabel('Kode pribadi').fill(personalCode);
    await this.press('Lanjut');
    await this.heading('Langkahku').waitFor();
  }

  step(name: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.heading(name) });
  }

  async begin(step: string): Promise<void> {
    await this.wake();
    const start = this.step(step).getByRole('button', { name: /^(Mulai|Lanjutkan|Baca ikrar)$/ });
    await start.click();
  }

  /** Out of the pocket: the page looks again for what the team has opened meanwhile. */
  async wake(): Promise<void> {
    await this.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  }

  /** One tap a question, in the order of the sheet. */
  async answer(options: readonly string[], from = 0, all = 5): Promise<void> {
    for (const [index, option] of options.entries()) {
      await this.page.getByText(`${from + index + 1} dari ${all}`).waitFor();
      await this.page.getByRole('radio', { name: option, exact: true }).check();
      await this.press('Lanjut');
    }
  }

  async send(): Promise<void> {
    await this.press('Kirim jawaban');
  }

  async isReceived(): Promise<void> {
    await this.heading('Diterima').waitFor();
  }

  async isKeptHere(): Promise<void> {
    await this.heading('Tersimpan di HP ini').waitFor();
  }

  async toSteps(): Promise<void> {
    await this.press('Ke langkahku');
  }

  /** Out of reach of the hotspot, as if in the pocket behind the school. */
  async loseSignal(): Promise<void> {
    this.guest.complaints.expect(/net::ERR_INTERNET_DISCONNECTED/);
    this.isOutOfReach = true;
    await this.guest.context.setOffline(true);
  }

  async findSignal(): Promise<void> {
    this.isOutOfReach = false;
    await this.guest.context.setOffline(false);
  }

  /**
   * The server gets what the phone sends next and answers it, but the answer never reaches the phone. Tells
   * what the server saw and said, as it happens.
   */
  async loseFirstReceipt(): Promise<Sent[]> {
    const sent: Sent[] = [];
    this.guest.complaints.expect(/net::ERR_FAILED/);
    const browser = await this.guest.context.newCDPSession(this.page);
    browser.on('Fetch.requestPaused', ({ requestId, request, responseStatusCode: status }) => {
      sent.push({ url: request.url, body: request.postData, status });
      if (sent.length > 1) void browser.send('Fetch.continueRequest', { requestId });
      else void browser.send('Fetch.failRequest', { requestId, errorReason: 'Failed' });
    });
    await browser.send('Fetch.enable', {
      patterns: [{ urlPattern: '*/api/public/events/*/responses/*', requestStage: 'Response' }],
    });
    return sent;
  }

  async closeTab(): Promise<void> {
    await this.page.close();
  }

  /** A new tab; where the signal is lost, not before the tab knows it too: the browser is told apart from its pages. */
  async openTab(): Promise<void> {
    this.page = await this.guest.context.newPage();
    if (this.isOutOfReach) await this.page.waitForFunction(() => !navigator.onLine);
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  async press(name: string): Promise<void> {
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}
