import { Injectable, signal, Type } from '@angular/core';

const LOADERS = {
  help: () => import('../help/help-page').then(({ HelpPage }) => HelpPage),
  kept: () => import('../outbox/kept-page').then(({ KeptPage }) => KeptPage),
  seat: () => import('../event/seat-page').then(({ SeatPage }) => SeatPage),
} satisfies Record<string, () => Promise<Type<unknown>>>;

export type LaterName = keyof typeof LOADERS;

/** The pages that nobody needs before the first one stands; each is a file of its own. */
@Injectable({ providedIn: 'root' })
export class LaterPages {
  private readonly here = signal<Partial<Record<LaterName, Type<unknown>>>>({});

  find(name: LaterName): Type<unknown> | undefined {
    return this.here()[name];
  }

  /** All of them, before they are needed: where there is no service worker, losing the signal must cost nothing. */
  async bring(): Promise<void> {
    await Promise.all(Object.keys(LOADERS).map((name) => this.load(name as LaterName)));
  }

  /** Undefined when it cannot be had without signal. */
  async load(name: LaterName): Promise<Type<unknown> | undefined> {
    const page = await LOADERS[name]().catch(() => undefined);
    if (page) this.here.update((here) => ({ ...here, [name]: page }));
    return page;
  }
}
