import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatCheckbox } from '@angular/material/checkbox';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { MatRadioModule } from '@angular/material/radio';
import { Api, putExport } from '@ikrar/api-client';
import type { PutExportBody } from '@ikrar/api-client';
import { CELL_VALUES, CSV_SEPARATORS, EXPORT_FORMATS, LOCALES } from '@ikrar/domain';
import type { ExportFormat } from '@ikrar/domain';
import { ErrorState, Icon, Loading, Segments, SideSheet } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { newId } from '../../platform/new-id';
import { ProblemTexts } from '../../platform/problem';
import { Session } from '../../platform/session/session';
import { submission } from '../../platform/submission';
import { eventExports } from './event-exports';
import { ExportCard } from './export-card';
import { exportChoices } from './export-choices';
import { ShapeChoice } from './shape-choice';

export interface ExportsSheetData {
  readonly eventId: string;
  /** What somebody came for. */
  readonly format?: ExportFormat;
}

/** The rest is one press away. */
const SHOWN = 2;

/** The answers of an event as files: those there are, and what the next one should be like. */
@Component({
  selector: 'ikrar-exports-sheet',
  imports: [
    ErrorState,
    ExportCard,
    Icon,
    Loading,
    MatButton,
    MatCheckbox,
    MatRadioModule,
    ReactiveFormsModule,
    Segments,
    ShapeChoice,
    SideSheet,
  ],
  templateUrl: './exports-sheet.html',
  styleUrl: './exports-sheet.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ExportsSheet {
  protected readonly t = translator();
  protected readonly problems = inject(ProblemTexts);
  private readonly data = inject<ExportsSheetData>(MAT_DIALOG_DATA);
  protected readonly eventId = this.data.eventId;
  protected readonly exports = eventExports(this.eventId);
  protected readonly showsAll = signal(false);
  protected readonly shown = computed(() =>
    this.exports.items()?.slice(0, this.showsAll() ? undefined : SHOWN),
  );
  protected readonly hidden = computed(
    () => (this.exports.items()?.length ?? 0) - (this.shown()?.length ?? 0),
  );
  protected readonly choices = exportChoices(this.data.format);
  protected readonly form = this.choices.form;
  protected readonly formats = EXPORT_FORMATS;
  protected readonly separators = computed(() =>
    CSV_SEPARATORS.map((value) => ({ value, label: this.t(`exports.separators.${value}`) })),
  );
  protected readonly values = computed(() =>
    CELL_VALUES.map((value) => ({ value, label: this.t(`exports.valueLists.${value}`) })),
  );
  protected readonly languages = computed(() =>
    LOCALES.map((value) => ({ value, label: this.t(`exports.languages.${value}`) })),
  );
  protected readonly mayName = inject(Session).can('participant.read');
  protected readonly submission = submission();
  private readonly api = inject(Api);
  private readonly caution = viewChild<ElementRef<HTMLElement>>('caution');
  private readonly list = viewChild.required<ElementRef<HTMLElement>>('list');
  /** A second try with the same choices is the same export, however the first one went. */
  private asked: { readonly id: string; readonly body: PutExportBody } | null = null;

  constructor() {
    // It opens at the foot of the sheet, where a small screen would hide it.
    effect(() => this.caution()?.nativeElement.scrollIntoView?.({ block: 'nearest' }));
  }

  protected async make(body: PutExportBody): Promise<void> {
    await this.submission.send(this.form, async () => {
      if (JSON.stringify(this.asked?.body) !== JSON.stringify(body)) this.asked = { id: newId(), body };
      const { id } = this.asked ?? { id: newId() };
      const made = await this.api.invoke(putExport, { eventId: this.eventId, id, body });
      this.asked = null;
      this.exports.add(made);
      this.exports.reload();
      this.form.controls.names.reset();
      this.list().nativeElement.focus();
    });
  }
}
