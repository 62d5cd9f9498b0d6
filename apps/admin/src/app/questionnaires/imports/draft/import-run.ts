import { inject, Injectable } from '@angular/core';
import { Api, previewResponseImport, putResponseImport, readResponseSheets } from '@ikrar/api-client';
import { standingAttempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';
import { problemOf } from '../../../platform/problem';
import { ImportDraft } from './import-draft';

/** As much as the server takes. */
const LARGEST = 5_000_000;
/** Since somebody looked at the rows, others have brought answers: what is shown must be asked again. */
const OUTDATED = ['import.refused', 'import.nothing-new'];
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the import asks of the server. The draft stays whole whatever the answer is. */
@Injectable()
export class ImportRun {
  private readonly api = inject(Api);
  private readonly draft = inject(ImportDraft);
  private readonly t = translator();

  private readonly attempt = standingAttempt();
  readonly busy = this.attempt.busy;
  readonly failure = this.attempt.failure;

  /** The sheets of a file that say something. */
  async read(file: File): Promise<void> {
    if (file.size > LARGEST) return this.failure.set(this.t('imports.file.tooLarge', { name: file.name }));
    await this.attempt.run(async () => {
      const type = /\.xlsx$/i.test(file.name) ? WORKBOOK : 'text/csv';
      const content = new Blob([await file.arrayBuffer()], { type });
      const { sheets } = await this.api.invoke(readResponseSheets, {
        eventId: this.draft.eventId(),
        fileName: file.name,
        body: content,
      });
      const filled = sheets.filter(({ rows }) => rows > 0);
      if (filled.length === 0) this.failure.set(this.t('imports.file.empty', { name: file.name }));
      else this.draft.accept({ name: file.name, content }, filled);
    });
  }

  /** What would happen; nothing is stored. */
  async preview(): Promise<void> {
    await this.attempt.run(async () => {
      await this.ask();
      this.draft.step.set('preview');
    });
  }

  /** All that is taken, or nothing. */
  async apply(): Promise<void> {
    await this.attempt.run(async () => {
      const { order, file, eventId } = this.draft;
      const [asked, sent] = [order(), file()];
      if (!asked || !sent) return;
      try {
        const id = this.draft.idOf(asked);
        const body = { order: asked, file: sent.content };
        this.draft.done.set(await this.api.invoke(putResponseImport, { eventId: eventId(), id, body }));
        this.draft.step.set('done');
      } catch (error) {
        if (OUTDATED.includes(problemOf(error).code)) await this.ask();
        throw error;
      }
    });
  }

  private async ask(): Promise<void> {
    const { order, file, eventId } = this.draft;
    const [asked, sent] = [order(), file()];
    if (!asked || !sent) return;
    const body = { order: asked, file: sent.content };
    const { lines } = await this.api.invoke(previewResponseImport, { eventId: eventId(), body });
    this.draft.lines.set(lines);
  }
}
