import { inject, Injectable } from '@angular/core';
import {
  Api,
  importParticipants,
  previewParticipantImport,
  readParticipantSheets,
  removeParticipants,
} from '@ikrar/api-client';
import type { ParticipantSheet } from '@ikrar/api-client';
import { Notices } from '@ikrar/ui';
import { standingAttempt } from '../../platform/attempt';
import { translator } from '../../platform/language';
import { problemOf } from '../../platform/problem';
import { ImportDraft } from './import-draft';

/** What the import asks of the server. The draft stays whole whatever the answer is. */
@Injectable()
export class ImportRun {
  private readonly api = inject(Api);
  private readonly draft = inject(ImportDraft);
  private readonly notices = inject(Notices);
  private readonly t = translator();

  private readonly attempt = standingAttempt();
  readonly busy = this.attempt.busy;
  readonly failure = this.attempt.failure;

  /** The sheets of a workbook that say something; null when it could not be read, which is told. */
  async readSheets(eventId: string, file: Blob): Promise<readonly ParticipantSheet[] | null> {
    let sheets: readonly ParticipantSheet[] | null = null;
    await this.attempt.run(async () => {
      ({ sheets } = await this.api.invoke(readParticipantSheets, { eventId, body: file }));
    });
    return sheets;
  }

  /** What would happen; nothing is stored. */
  async preview(eventId: string): Promise<void> {
    await this.attempt.run(async () => {
      await this.ask(eventId);
      this.draft.rememberColumns();
      this.draft.step.set('preview');
    });
  }

  /** All of it or nothing. */
  async apply(eventId: string): Promise<void> {
    this.draft.step.set('apply');
    await this.attempt.run(async () => {
      try {
        const body = { rows: [...this.draft.sent()], takeDoubtful: [...this.draft.taken()] };
        const result = await this.api.invoke(importParticipants, { eventId, body });
        this.draft.result.set(result);
        this.draft.step.set('done');
        this.offerUndo(eventId, result.addedIds.length);
      } catch (error) {
        this.draft.step.set('preview');
        // The roster or the kelurahan have changed since the preview: show what is refused now.
        if (problemOf(error).code === 'participant.import-refused') await this.ask(eventId);
        throw error;
      }
    });
  }

  /** Takes back whom the import added; the list itself stays, to be mended and tried again. */
  async undo(eventId: string): Promise<void> {
    const ids = this.draft.result()?.addedIds ?? [];
    if (ids.length === 0) return;
    await this.attempt.run(async () => {
      await this.api.invoke(removeParticipants, { eventId, body: { ids } });
      this.draft.result.set(null);
      this.draft.step.set('preview');
      this.draft.undone.update((times) => times + 1);
      this.notices.say(this.t('participants.import.undone', { count: ids.length }));
      await this.ask(eventId);
    });
  }

  private async ask(eventId: string): Promise<void> {
    const body = { rows: [...this.draft.sent()] };
    const { lines } = await this.api.invoke(previewParticipantImport, { eventId, body });
    this.draft.accept(lines);
  }

  private offerUndo(eventId: string, count: number): void {
    if (count === 0) return;
    this.notices.undoable(
      this.t('participants.import.added', { count }),
      () => void this.undoFromNotice(eventId),
    );
  }

  /** The notice outlives this page; so must the answer. */
  private async undoFromNotice(eventId: string): Promise<void> {
    await this.undo(eventId);
    const failure = this.failure();
    if (failure !== null) this.notices.warn(failure);
  }
}
