import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { Desk } from '../support/desk.ts';

const PATIENCE = 10_000;

export interface StoredItem {
  readonly id: string;
  readonly kind: string;
  readonly locked?: boolean;
  readonly text: { readonly id: string; readonly en: string };
  readonly [facet: string]: unknown;
}

export interface StoredVersion {
  readonly id: string;
  readonly number: number;
  readonly status: string;
}

/** A questionnaire as the server has it. */
export interface Stored {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly coreItems: readonly string[];
  readonly newest: StoredVersion;
  readonly versions: readonly StoredVersion[];
  readonly content: { readonly items: readonly StoredItem[] };
}

/** The page on which one questionnaire is written, as a person uses it. */
export class Workshop {
  readonly desk: Desk;
  id = '';

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** After "Buat dan buka": the page of the new one, whichever it is. */
  async arrive(): Promise<void> {
    await this.desk.page.waitForURL(/\/instruments\/[0-9a-f-]{36}\/items$/);
    this.id = this.desk.page.url().split('/').at(-2) ?? '';
  }

  async open(tab: string): Promise<void> {
    await this.desk.open(`/instruments/${this.id}/${tab}`);
  }

  async toTab(name: string): Promise<void> {
    await this.desk.page
      .getByRole('navigation', { name: 'Bagian kuesioner' })
      .getByRole('link', { name, exact: true })
      .click();
  }

  card(number: number): Locator {
    return this.desk.page.getByRole('article', { name: `Soal ${number}`, exact: true });
  }

  get opened(): Locator {
    return this.desk.page.locator('article.open');
  }

  get checks(): Locator {
    return this.desk.page.getByRole('complementary', { name: 'Pemeriksaan' });
  }

  /** What opens the fields of an item that may be changed. */
  opener(number: number): Locator {
    return this.card(number).getByRole('button', { name: new RegExp(`^Ubah soal ${number}:`) });
  }

  async edit(number: number): Promise<void> {
    await this.opener(number).click();
    await this.question.waitFor();
  }

  get question(): Locator {
    return this.opened.getByRole('textbox', { name: /^(Soal|Catatan)$/ });
  }

  async add(kind: string, text: string): Promise<void> {
    await this.desk.button('Tambah soal').click();
    await this.desk.page.getByRole('menuitem', { name: new RegExp(`^${kind}`) }).click();
    await this.question.fill(text);
  }

  /** As many options as there are texts, the right ones marked. */
  async writeOptions(texts: readonly string[], right: readonly number[]): Promise<void> {
    for (const [at, text] of texts.entries()) await this.option(at + 1).fill(text);
    const left = this.opened.getByRole('button', { name: `Hapus pilihan ${texts.length + 1}`, exact: true });
    while ((await left.count()) > 0) await left.click();
    for (const number of right) await this.opened.getByLabel(`Pilihan ${number} benar`).check();
  }

  option(number: number): Locator {
    return this.opened.getByRole('textbox', { name: `Pilihan ${number}`, exact: true });
  }

  /** Topic, objective and condition lie below a line until somebody wants them. */
  async openMore(): Promise<void> {
    const more = this.opened.locator('details');
    if (!(await more.evaluate((one: HTMLDetailsElement) => one.open))) await more.locator('summary').click();
  }

  async choose(field: string, option: string | RegExp): Promise<void> {
    await this.opened.getByRole('combobox', { name: field }).click();
    const name = typeof option === 'string' ? { name: option, exact: true } : { name: option };
    await this.desk.page.getByRole('option', name).click();
  }

  async done(): Promise<void> {
    await this.opened.getByRole('button', { name: 'Selesai', exact: true }).click();
    await this.opened.waitFor({ state: 'detached' });
  }

  /** Every item as it stands on the page; to be asked while none is open. */
  async texts(): Promise<string[]> {
    return this.desk.page.locator('[data-item] .text').allInnerTexts();
  }

  /** Until the items from this place on say so; a step is drawn a moment after it is made. */
  async reads(from: number, expected: readonly string[]): Promise<void> {
    const end = Date.now() + PATIENCE;
    let texts = (await this.texts()).slice(from);
    while (texts.join('\n') !== expected.join('\n') && Date.now() < end) {
      texts = (await this.texts()).slice(from);
    }
    assert.deepEqual(texts, expected);
  }

  /** Until the page says that all it shows is with the server; what that is. */
  async saved(): Promise<Stored> {
    const state = this.desk.page.locator('ikrar-save-state [role=status]');
    await state.getByText(/^(Tersimpan \d\d\.\d\d|Semua tersimpan)$/).waitFor();
    return this.stored();
  }

  async stored(): Promise<Stored> {
    const { status, body } = await this.desk.ask('GET', `/instruments/${this.id}`);
    assert.equal(status, 200);
    return body as Stored;
  }
}
