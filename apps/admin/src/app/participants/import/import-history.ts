import { effect, inject, Injectable, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import { ImportDraft } from './import-draft';
import type { ImportStep } from './import-draft';

/** The steps one can go back to; saving, and its end, are no places of their own. */
const PLACES: readonly ImportStep[] = ['source', 'columns', 'preview'];

/** Each step is a page of the browser's history: its Back goes a step back, and takes nothing away. */
@Injectable()
export class ImportHistory {
  private readonly draft = inject(ImportDraft);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly address = toSignal(this.route.queryParamMap, { requireSync: true });
  /** At first the draft decides: a list half mapped is still there when its page opens again. */
  private opened = false;

  constructor() {
    effect(() => {
      const step = this.draft.step();
      if (PLACES.includes(step) && step !== untracked(() => this.asked())) this.write(step, !this.opened);
    });
    effect(() => {
      const asked = this.asked();
      if (this.opened) untracked(() => this.goTo(asked));
      this.opened = true;
    });
  }

  private asked(): ImportStep {
    const step = this.address().get('step');
    return PLACES.find((one) => one === step) ?? 'source';
  }

  private goTo(asked: ImportStep): void {
    const { step, source, answer } = this.draft;
    if (step() === asked || step() === 'apply') return;
    const there = { columns: source() !== null, preview: answer() !== null };
    if (asked === 'source' || there[asked as keyof typeof there]) step.set(asked);
    else this.write(step(), true);
  }

  private write(step: ImportStep, replaceUrl: boolean): void {
    const queryParams = { step: step === 'source' ? null : step };
    const { route: relativeTo } = this;
    void this.router.navigate([], { relativeTo, queryParams, queryParamsHandling: 'merge', replaceUrl });
  }
}
