import { effect } from '@angular/core';
import type { ElementRef, Signal } from '@angular/core';

/**
 * Each step begins at its top, for the eye and for the keyboard: the button that led there is gone. Call it while a
 * page is built.
 */
export function beginEachStep(step: Signal<string>, body: Signal<ElementRef<HTMLElement> | undefined>): void {
  let shown = step();
  effect(() => {
    const now = step();
    if (now !== shown) begin(body()?.nativeElement);
    shown = now;
  });
}

function begin(body: HTMLElement | undefined): void {
  body?.focus({ preventScroll: true });
  body?.scrollIntoView?.({ block: 'start' });
}
