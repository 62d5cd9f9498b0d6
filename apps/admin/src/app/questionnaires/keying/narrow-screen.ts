import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, signal } from '@angular/core';
import type { Signal } from '@angular/core';

/** Whether the screen has no room for a grid; call it while a page is built. */
export function narrowScreen(): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia?.('(max-width: 599px)');
  const narrow = signal(query?.matches ?? false);
  const heard = (event: MediaQueryListEvent): void => narrow.set(event.matches);
  query?.addEventListener('change', heard);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', heard));
  return narrow.asReadonly();
}
