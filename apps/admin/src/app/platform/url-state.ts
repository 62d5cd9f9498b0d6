import { inject, Injectable, linkedSignal } from '@angular/core';
import type { WritableSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { Params } from '@angular/router';

/**
 * State of a list lives in the address, so that it can be sent, reloaded and gone back to:
 *
 *   protected readonly search = urlText('search');
 *   protected readonly state = urlChoice('state', EVENT_STATES);   // null when none is chosen
 *
 * Both are writable signals; an empty value leaves the address. The address is replaced, not pushed: typing a
 * search must not fill the back button.
 */
export function urlText(name: string): WritableSignal<string> {
  return urlSignal(
    name,
    (raw) => raw ?? '',
    (value) => value || null,
  );
}

export function urlChoice<T extends string>(name: string, allowed: readonly T[]): WritableSignal<T | null> {
  return urlSignal(
    name,
    (raw) => allowed.find((one) => one === raw) ?? null,
    (value) => value,
  );
}

function urlSignal<T>(
  name: string,
  read: (raw: string | null) => T,
  write: (value: T) => string | null,
): WritableSignal<T> {
  const address = inject(UrlWriter);
  const params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  const raw = () => params().get(name);
  const state = linkedSignal<T>(() => read(raw()));
  const set = state.set.bind(state);
  state.set = (value) => {
    set(value);
    address.write({ [name]: write(value) });
  };
  state.update = (change) => state.set(change(state()));
  return state;
}

/** Collects what changes in one turn, because a second navigation would drop the first one's parameters. */
@Injectable({ providedIn: 'root' })
class UrlWriter {
  private readonly router = inject(Router);
  private pending: Params | null = null;

  write(params: Params): void {
    if (this.pending !== null) {
      Object.assign(this.pending, params);
      return;
    }
    this.pending = params;
    queueMicrotask(() => {
      const queryParams = this.pending;
      this.pending = null;
      void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
    });
  }
}
