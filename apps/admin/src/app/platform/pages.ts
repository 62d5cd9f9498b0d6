import { httpResource } from '@angular/common/http';
import { computed, linkedSignal, signal } from '@angular/core';
import type { Signal } from '@angular/core';

export interface Page<T> {
  readonly items: readonly T[];
  /** A list that always comes whole has none. */
  readonly nextCursor?: string | null;
}

type Query = Readonly<Record<string, string | number | boolean | null | undefined>>;

export interface Pages<T> {
  readonly items: Signal<readonly T[]>;
  /** True until the first page of this question is there. */
  readonly loading: Signal<boolean>;
  readonly loadingMore: Signal<boolean>;
  readonly error: Signal<Error | undefined>;
  readonly hasMore: Signal<boolean>;
  more(): void;
  /** Asks again from the first page, after something was added or removed; what is shown stays until then. */
  reload(): void;
}

/**
 * A list read page by page ("load more"), by keyset. `query` is read as a signal: another filter starts over.
 * Null and empty values are left out of the address.
 *
 *   protected readonly events = pages<EventSummary>('/api/events', () => ({ search: this.search(), state: this.state() }));
 */
export function pages<T>(
  path: string | (() => string | undefined),
  query: () => Query = () => ({}),
): Pages<T> {
  const url = typeof path === 'string' ? () => path : path;
  const question = computed(() => ({ url: url(), params: present(query()) }), { equal: same });
  const round = signal(0);
  const start = computed(() => ({ question: question(), round: round() }));
  const cursor = linkedSignal<object, string | null>({ source: start, computation: () => null });
  const resource = httpResource<Page<T>>(() => {
    const { url, params } = start().question;
    const at = cursor();
    return url === undefined ? undefined : { url, params: at === null ? params : { ...params, cursor: at } };
  });
  const arrived = computed(() => (resource.hasValue() ? resource.value() : null));
  const known = linkedSignal<{ question: object; page: Page<T> | null }, Known<T>>({
    source: () => ({ question: question(), page: arrived() }),
    computation: ({ question, page }, previous) => {
      const before = previous?.value.question === question ? previous.value : null;
      const soFar = before ?? { question, items: [], next: null, first: false };
      if (page === null || page === previous?.source.page) return soFar;
      const items = cursor() === null ? page.items : [...soFar.items, ...page.items];
      return { question, items, next: page.nextCursor ?? null, first: true };
    },
  });
  return {
    items: computed(() => known().items),
    loading: computed(() => !known().first && resource.isLoading()),
    loadingMore: computed(() => known().first && resource.isLoading()),
    error: computed(() => resource.error()),
    hasMore: computed(() => known().next !== null),
    more: () => (resource.error() ? resource.reload() : cursor.set(known().next)),
    reload: () => round.update((n) => n + 1),
  };
}

interface Known<T> {
  readonly question: object;
  readonly items: readonly T[];
  readonly next: string | null;
  readonly first: boolean;
}

function present(query: Query): Record<string, string | number | boolean> {
  const entries = Object.entries(query).filter(
    ([, value]) => value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(entries) as Record<string, string | number | boolean>;
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
