import { DOCUMENT } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, signal } from '@angular/core';
import type { Signal } from '@angular/core';
import { listExports } from '@ikrar/api-client';
import type { ExportDetail, ExportList } from '@ikrar/api-client';

/** How often the work in hand is asked for. */
const PAUSE = 2000;

export interface EventExports {
  /** The newest first; null until they were read once. */
  readonly items: Signal<readonly ExportDetail[] | null>;
  readonly error: Signal<Error | undefined>;
  reload(): void;
  /** Shows what was just asked for before the list is read again. */
  add(made: ExportDetail): void;
}

/**
 * The exports of an event, asked for again while one of them is being written; what was known stays when that fails.
 * Call it while a class is built.
 */
export function eventExports(eventId: string): EventExports {
  const document = inject(DOCUMENT);
  const resource = httpResource<ExportList>(() => listExports.PATH.replace('{eventId}', eventId));
  const known = linkedSignal<ExportList | null, readonly ExportDetail[] | null>({
    source: () => (resource.hasValue() ? resource.value() : null),
    computation: (now, before) => now?.items ?? before?.value ?? null,
  });
  // A list that was on its way already does not hold them yet.
  const added = signal<readonly ExportDetail[]>([]);
  const items = computed(() => {
    const listed = known();
    const fresh = added().filter(({ id }) => !listed?.some((one) => one.id === id));
    return listed === null && fresh.length === 0 ? null : [...fresh, ...(listed ?? [])];
  });
  const atWork = computed(() => items()?.some(({ state }) => isAtWork(state)) ?? false);
  effect((onCleanup) => {
    if (!atWork()) return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') resource.reload();
    }, PAUSE);
    onCleanup(() => clearInterval(timer));
  });
  return {
    items,
    error: resource.error,
    reload: () => resource.reload(),
    add: (made) => added.update((before) => [made, ...before]),
  };
}

export function isAtWork(state: ExportDetail['state']): boolean {
  return state === 'waiting' || state === 'running';
}
