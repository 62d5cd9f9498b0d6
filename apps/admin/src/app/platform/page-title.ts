import { DestroyRef, effect, inject, Injectable, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy } from '@angular/router';
import type { RouterStateSnapshot } from '@angular/router';
import { Language } from './language';

/** A route's `title` is a key of its dictionary; the window says it in the language of the moment. */
@Injectable({ providedIn: 'root' })
export class PageTitle extends TitleStrategy {
  private readonly key = signal<string | null>(null);
  private readonly own = signal<(() => string | undefined) | null>(null);

  constructor() {
    super();
    const title = inject(Title);
    const language = inject(Language);
    effect(() => {
      const key = this.key();
      const text = this.own()?.() ?? (key === null ? undefined : language.t(key));
      title.setTitle(text === undefined ? 'Ikrar' : `${text} · Ikrar`);
    });
  }

  override updateTitle(state: RouterStateSnapshot): void {
    this.key.set(this.buildTitle(state) ?? null);
  }

  show(text: () => string | undefined): () => void {
    this.own.set(text);
    return () => this.own.update((current) => (current === text ? null : current));
  }
}

/** For a page about one record: its name is the title while the page stands. `usePageTitle(() => this.event()?.title)` */
export function usePageTitle(text: () => string | undefined): void {
  const hide = inject(PageTitle).show(text);
  inject(DestroyRef).onDestroy(hide);
}
