import { Component, DestroyRef, inject, input, OnInit, signal, Type, ViewContainerRef } from '@angular/core';
import { Language } from '../language/language';
import { LaterName, LaterPages } from './later-pages';

/** Stands where a later page comes: shows it at once when it is on the phone, else says what it waits for. */
@Component({
  selector: 'ikrar-later-page',
  template: `
    @if (state() === 'missing') {
      <p class="notice team" role="alert">{{ t().app.pageMissing }}</p>
      <button class="primary" type="button" (click)="load()">{{ t().app.retry }}</button>
    } @else if (state() === 'loading') {
      <p class="hint" role="status">{{ t().app.loading }}</p>
    }
  `,
})
export class LaterPage implements OnInit {
  readonly name = input.required<LaterName>();
  readonly t = inject(Language).t;
  readonly state = signal<'loading' | 'missing' | 'shown'>('loading');
  private readonly pages = inject(LaterPages);
  private readonly place = inject(ViewContainerRef);
  private gone = false;

  constructor() {
    const load = (): void => void (this.state() === 'missing' && this.load());
    addEventListener('online', load);
    inject(DestroyRef).onDestroy(() => {
      this.gone = true;
      removeEventListener('online', load);
    });
  }

  ngOnInit(): void {
    const page = this.pages.find(this.name());
    if (page) this.show(page);
    else void this.load();
  }

  async load(): Promise<void> {
    this.state.set('loading');
    const page = await this.pages.load(this.name());
    if (this.gone) return;
    if (page) this.show(page);
    else this.state.set('missing');
  }

  private show(page: Type<unknown>): void {
    this.place.clear();
    this.place.createComponent(page);
    this.state.set('shown');
  }
}
