import { inject, Injectable, signal } from '@angular/core';
import type { AbstractControl } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { Api, getPledge } from '@ikrar/api-client';
import type { PledgeDetail } from '@ikrar/api-client';
import { Notices } from '@ikrar/ui';
import { problemOf } from '../../platform/problem';
import { newerRecord } from '../../platform/stale';
import { submission } from '../../platform/submission';

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
  private readonly notices = inject(Notices);
  private readonly data = inject<PledgeSheetData>(MAT_DIALOG_DATA);
  private readonly sheet = inject<MatDialogRef<unknown>>(MatDialogRef);
  readonly submission = submission();
  /** The record that the text in the sheet is written over. */
  readonly pledge = signal(this.data.pledge);
  readonly newer = signal<PledgeDetail | null>(null);
  /** Why a move was refused, as codes. */
  readonly reasons = signal<readonly string[]>([]);

  /** Sends the form, says what came of it, and closes the sheet; `fields` as `Submission.send` has them. */
  async save(
    form: AbstractControl,
    write: (pledge: PledgeDetail) => Promise<PledgeDetail>,
    said: (saved: PledgeDetail) => string,
    fields = form,
  ): Promise<void> {
    const work = async (): Promise<void> => {
      this.reasons.set([]);
      try {
        const saved = await write(this.pledge());
        this.notices.say(said(saved));
        this.close(saved);
      } catch (error) {
        if (!(await this.explained(error))) throw error;
      }
    };
    await this.submission.send(form, work, fields);
  }

  /** The own text goes over the newer record. */
  keepMine(): void {
    const newer = this.newer();
    if (newer !== null) this.pledge.set(newer);
    this.newer.set(null);
  }

  takeTheirs(): void {
    const newer = this.newer();
    if (newer !== null) this.close(newer);
  }

  private close(pledge: PledgeDetail): void {
    this.data.saved(pledge);
    this.sheet.close();
  }

  private async explained(error: unknown): Promise<boolean> {
    const newer = newerRecord<PledgeDetail>(error) ?? (await this.movedMeanwhile(error));
    this.newer.set(newer);
    if (newer === null) this.reasons.set(problemOf(error).reasons);
    return newer !== null || this.reasons().length > 0;
  }

  /** A move that is no longer possible is refused before versions are compared; look what stands there now. */
  private async movedMeanwhile(error: unknown): Promise<PledgeDetail | null> {
    if (!problemOf(error).reasons.includes('no-such-move')) return null;
    const now = await this.api.invoke(getPledge, { id: this.pledge().id });
    return now.version === this.pledge().version ? null : now;
  }
}
