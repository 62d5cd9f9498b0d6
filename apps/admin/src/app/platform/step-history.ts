import { effect, inject, untracked } from '@angular/core';
import type { WritableSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';

/** The steps of something that takes several, such as an import. */
export interface Steps<Step extends string> {
  readonly step: WritableSignal<Step>;
  /** Those one can go back to, the first one first; saving, and its end, are no places of their own. */
  readonly places: readonly [Step, ...Step[]];
  /** Whether what a step shows is there. */
  isThere(step: Step): boolean;
  /** While it is under way, nobody goes anywhere. */
  isHeld?(): boolean;
}

/**
 * Each step is a page of the browser's history: its Back goes a step back, and takes nothing away. Call it while
 * a page is built.
 */
export function stepHistory<Step extends string>(steps: Steps<Step>): void {
  const { step, places } = steps;
  const router = inject(Router);
  const relativeTo = inject(ActivatedRoute);
  const address = toSignal(relativeTo.queryParamMap, { requireSync: true });
  const [first] = places;
  const asked = (): Step => places.find((one) => one === address().get('step')) ?? first;
  const write = (to: Step, replaceUrl: boolean): void => {
    const queryParams = { step: to === first ? null : to };
    void router.navigate([], { relativeTo, queryParams, queryParamsHandling: 'merge', replaceUrl });
  };
  const goTo = (to: Step): void => {
    if (step() === to || steps.isHeld?.()) return;
    if (to === first || steps.isThere(to)) step.set(to);
    else write(step(), true);
  };
  // At first the draft decides: a list half mapped is still there when its page opens again.
  let opened = false;
  effect(() => {
    const now = step();
    if (places.includes(now) && now !== untracked(asked)) write(now, !opened);
  });
  effect(() => {
    const to = asked();
    if (opened) untracked(() => goTo(to));
    opened = true;
  });
}
