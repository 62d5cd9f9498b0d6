import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { DestroyRef, effect, inject, InjectionToken, signal, untracked } from '@angular/core';
import { getLiveResults } from '@ikrar/api-client';
import type { LiveResults } from '@ikrar/api-client';

/** How often an open page looks for new answers. */
export const WATCH_EACH_MS = new InjectionToken('how often new answers are looked for', {
  providedIn: 'root',
  factory: () => 10_000,
});

/**
 * Tells when something new was counted, until the last phase is closed; call it while a class is being built. It looks
 * at the few figures of the hall, which cost next to nothing, so that the whole is asked only when it has changed.
 */
export function watchAnswers(eventId: () => string, shownAsOf: () => string | null, ask: () => void): void {
  const document = inject(DOCUMENT);
  const isAsked = signal(false);
  const live = httpResource<LiveResults>(() =>
    isAsked() ? getLiveResults.PATH.replace('{eventId}', eventId()) : undefined,
  );
  let seen: string | null = null;
  effect(() => {
    if (!live.hasValue()) return;
    const now = live.value();
    const key = untracked(() => JSON.stringify([eventId(), now]));
    const isNew = seen === null ? now.computedAt !== untracked(shownAsOf) : key !== seen;
    seen = key;
    if (isNew) untracked(ask);
  });
  const timer = setInterval(() => {
    if (document.hidden || live.isLoading()) return;
    const isOver = live.hasValue() && live.value().waves.every(({ state }) => state === 'closed');
    if (!isAsked()) isAsked.set(true);
    else if (!isOver) live.reload();
  }, inject(WATCH_EACH_MS));
  inject(DestroyRef).onDestroy(() => clearInterval(timer));
}
