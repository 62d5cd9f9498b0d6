import { inject, Injectable, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Api, getPledge } from '@ikrar/api-client';
import type { PledgeDetail } from '@ikrar/api-client';
import { applyProblem } from '../../platform/apply-problem';
import { problemOf, ProblemTexts } from '../../platform/problem';
import { newerRecord } from '../../platform/stale';

/** What every sheet about one pledge is opened with. */
export interface PledgeSheetData {
  readonly pledge: PledgeDetail;
  /** Called with what the server answered, or with the newer record that was taken instead. */
  readonly saved: (pledge: PledgeDetail) => void;
}

/**
 * Writing to one pledge from a sheet. When somebody else was faster, `newer` holds what stands there now, and
 * everything typed stays; the person decides which of the two counts.
 */
@Injectable()
export class PledgeWriting {
  private readonly api = inject(Api);
  private readonly problems = inject(ProblemTexts);
  /** The record that the text in the sheet is written over. */
  readonly pledge = signal(inject<PledgeSheetData>(MAT_DIALOG_DATA).pledge);
  readonly newer = signal<PledgeDetail | null>(null);
  readonly sending = signal(false);
  readonly failure = signal<string | null>(null);
  /** Why a move was refused, as codes. */
  readonly reasons = signal<readonly string[]>([]);

  async attempt(
    form: AbstractControl,
    write: (pledge: PledgeDetail) => Promise<PledgeDetail>,
  ): Promise<PledgeDetail | null> {
    if (this.sending()) return null;
    this.sending.set(true);
    this.failure.set(null);
    this.reasons.set([]);
    try {
      return await write(this.pledge());
    } catch (error) {
      await this.explain(form, error);
      return null;
    } finally {
      this.sending.set(false);
    }
  }

  /** The own text goes over the newer record. */
  keepMine(): void {
    const newer = this.newer();
    if (newer !== null) this.pledge.set(newer);
    this.newer.set(null);
  }

  private async explain(form: AbstractControl, error: unknown): Promise<void> {
    const newer = newerRecord<PledgeDetail>(error) ?? (await this.movedMeanwhile(error));
    if (newer !== null) return this.newer.set(newer);
    const { reasons } = problemOf(error);
    if (reasons.length > 0) this.reasons.set(reasons);
    else if (applyProblem(form, error) !== null) this.failure.set(this.problems.of(error));
  }

  /** A move that is no longer possible is refused before versions are compared; look what stands there now. */
  private async movedMeanwhile(error: unknown): Promise<PledgeDetail | null> {
    if (!problemOf(error).reasons.includes('no-such-move')) return null;
    const now = await this.api.invoke(getPledge, { id: this.pledge().id });
    return now.version === this.pledge().version ? null : now;
  }
}
