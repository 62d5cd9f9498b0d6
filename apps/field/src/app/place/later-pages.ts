import { Injectable, signal, Type } from '@angular/core';

const LOADERS = {
  seat: () => import('../event/seat-page').then(({ SeatPage }) => SeatPage),
  shared: () => import('../event/seat-page').then(({ SharedPage }) => SharedPage),
  questionnaire: () =>
    import('../questionnaire/questionnaire-page').then(({ QuestionnairePage }) => QuestionnairePage),
  help: () => import('../help/help-page').then(({ HelpPage }) => HelpPage),
  // Last, but before anybody can have finished: it seals.
  kept: () => import('../outbox/kept-page').then(({ KeptPage }) => KeptPage),
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
    // One after the other: on a thin line what is needed first comes first.
    for (const name of Object.keys(LOADERS)) await this.load(name as LaterName);
  }

  /** Undefined when it cannot be had without signal. */
  async load(name: LaterName): Promise<Type<unknown> | undefined> {
    const page = await Promise.all([LOADERS[name](), import('../../styles/later-styles')]).then(
      ([found]) => found,
      () => undefined,
    );
    if (page) this.here.update((here) => ({ ...here, [name]: page }));
    return page;
  }
}
