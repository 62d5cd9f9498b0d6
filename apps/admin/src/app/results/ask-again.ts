import { DestroyRef, effect, inject } from '@angular/core';

const FIRST_MS = 1000;
const SLOWEST_MS = 15_000;

/** Asks again while something is on its way, more and more seldom; call it while a class is being built. */
export function askAgain(isWaiting: () => boolean, ask: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = (pause: number): void => {
    timer = setTimeout(() => {
      ask();
      next(Math.min(SLOWEST_MS, pause * 1.5));
    }, pause);
  };
  effect(() => {
    clearTimeout(timer);
    if (isWaiting()) next(FIRST_MS);
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));
}
