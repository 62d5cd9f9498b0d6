import { ComponentFixture, TestBed } from '@angular/core/testing';
import { App } from '../app/app';
import { MemoryStore } from '../app/store/memory-store';
import { LASTING_STORE } from '../app/store/phone-store';
import type { Store } from '../app/store/store';
import { FakeServer } from './fake-server';

/** A phone with the whole page on it; what it stores outlives a reload. */
export class Phone {
  private fixture: ComponentFixture<App> | undefined;

  constructor(
    readonly server = new FakeServer(),
    readonly store: Store = new MemoryStore(),
  ) {}

  get screen(): HTMLElement {
    if (!this.fixture) throw new Error('The page is not open.');
    return this.fixture.nativeElement as HTMLElement;
  }

  get text(): string {
    return (this.screen.textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  get heading(): string {
    return this.screen.querySelector('h1')?.textContent?.trim() ?? '';
  }

  /** Opens the page, or opens it again: only the storage stays. */
  async open(path = location.pathname): Promise<void> {
    TestBed.resetTestingModule();
    globalThis.fetch = this.server.fetch as typeof fetch;
    history.replaceState(null, '', path);
    TestBed.configureTestingModule({ providers: [{ provide: LASTING_STORE, useValue: this.store }] });
    this.fixture = TestBed.createComponent(App);
    await this.settle();
  }

  async enter(code: string): Promise<void> {
    await this.type('#personal-code', code);
    await this.press('Lanjut');
  }

  async type(selector: string, value: string): Promise<void> {
    const field = this.screen.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`No field ${selector} in: ${this.text}`);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** Presses the button or link that begins with these words. */
  async press(words: string): Promise<void> {
    const found = this.buttons().find((button) => button.textContent?.trim().startsWith(words));
    if (!found) throw new Error(`No button "${words}" in: ${this.text}`);
    found.click();
    await this.settle();
  }

  async choose(words: string): Promise<void> {
    const labels = [...this.screen.querySelectorAll<HTMLElement>('label.choice')];
    const found = labels.find((label) => label.textContent?.includes(words));
    if (!found) throw new Error(`No option "${words}" in: ${this.text}`);
    found.querySelector('input')?.click();
    await this.settle();
  }

  /** Chooses in the list with this number on the page. */
  async select(index: number, option: string): Promise<void> {
    const list = this.screen.querySelectorAll('select')[index];
    const found = [...(list?.options ?? [])].find(({ text }) => text.trim() === option);
    if (!list || !found) throw new Error(`No option "${option}" in list ${index}: ${this.text}`);
    list.value = found.value;
    list.dispatchEvent(new Event('change'));
    await this.settle();
  }

  buttons(): HTMLElement[] {
    return [...this.screen.querySelectorAll<HTMLElement>('button, a')];
  }

  /** Long enough for storage, requests and drawing, all of which are prompt here. */
  async settle(): Promise<void> {
    for (let turn = 0; turn < 4; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.fixture?.whenStable();
    }
  }
}
