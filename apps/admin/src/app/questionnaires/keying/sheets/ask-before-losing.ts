import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject } from '@angular/core';
import type { SheetBook } from './sheet-book';

/** Closing the tab asks first while something typed lies in this page alone; call it while a page is built. */
export function askBeforeLosing(book: SheetBook): void {
  const window = inject(DOCUMENT).defaultView;
  const ask = (event: BeforeUnloadEvent): void => {
    const isOnlyHere = !book.lasting() && book.sheets().some(({ state }) => state !== 'sent');
    if (isOnlyHere || !book.stored()) event.preventDefault();
  };
  window?.addEventListener('beforeunload', ask);
  inject(DestroyRef).onDestroy(() => window?.removeEventListener('beforeunload', ask));
}
