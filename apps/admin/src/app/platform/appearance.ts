import { DOCUMENT, effect, inject, Injectable } from '@angular/core';
import { remembered } from './remembered';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Light, dark, or as the system says. The page's own script sets it before the first paint. */
@Injectable({ providedIn: 'root' })
export class Appearance {
  private readonly choice = remembered<Theme>('ikrar.theme', THEMES);
  readonly theme = (): Theme => this.choice.value() ?? 'auto';

  constructor() {
    const root = inject(DOCUMENT).documentElement;
    effect(() => {
      const theme = this.theme();
      if (theme === 'auto') delete root.dataset['theme'];
      else root.dataset['theme'] = theme;
    });
  }

  choose(theme: Theme): void {
    this.choice.set(theme === 'auto' ? null : theme);
  }
}
