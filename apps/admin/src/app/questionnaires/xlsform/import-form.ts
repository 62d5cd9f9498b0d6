import {
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Api, readXlsForm } from '@ikrar/api-client';
import type { XlsFormAnswer } from '@ikrar/api-client';
import type { InstrumentPurpose } from '@ikrar/domain';
import { Dialogs, Icon, Notices } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { problemOf, ProblemTexts } from '../../platform/problem';
import { Can } from '../../platform/session/can';
import { FormFindings } from './form-findings';
import type { FormFinding, FormFindingsData } from './form-findings';

/** As much as the server takes. */
const LARGEST = 5_000_000;

/** What a new questionnaire begins with: its heading on the screen, name and purpose to confirm, and content. */
export interface ReadForm {
  readonly heading: string;
  readonly about: { readonly title: string; readonly purpose: InstrumentPurpose };
  readonly source: Pick<XlsFormAnswer, 'content'>;
}

/** An XLSForm of Kobo or ODK comes in: what it says, or all in it that cannot be taken, each with its place. */
@Component({
  selector: 'ikrar-import-form',
  imports: [Can, Icon, MatButton],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ng-container *ikrarCan="'instrument.write'">
      <button matButton="outlined" type="button" [disabled]="busy()" (click)="pick()">
        <ui-icon name="upload" />{{ t(busy() ? 'xlsform.import.reading' : 'xlsform.import.button') }}
      </button>
    </ng-container>
    <input
      #file
      hidden
      type="file"
      accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
      [attr.aria-label]="t('xlsform.import.button')"
      (change)="choose()"
    />
  `,
})
export class ImportForm {
  /** A form that may become a questionnaire; whoever mounts this asks what to call it, and makes it. */
  readonly formRead = output<ReadForm>();

  protected readonly t = translator();
  protected readonly busy = signal(false);
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');
  private readonly api = inject(Api);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly problems = inject(ProblemTexts);

  protected pick(): void {
    this.file().nativeElement.click();
  }

  protected choose(): void {
    const input = this.file().nativeElement;
    const [file] = input.files ?? [];
    // The same file, mended and chosen again, must be read again.
    if (file) void this.take(file).finally(() => (input.value = ''));
  }

  private async take(file: File): Promise<void> {
    if (file.size > LARGEST) return this.notices.warn(this.t('xlsform.import.tooLarge', { name: file.name }));
    const form = await this.read(file);
    if (form) await this.begin(form, file.name);
  }

  private async read(file: File): Promise<XlsFormAnswer | null> {
    this.busy.set(true);
    try {
      return await this.api.invoke(readXlsForm, { body: file });
    } catch (error) {
      const { code, errors } = problemOf(error);
      if (code === 'instrument.form-outside') await this.show('problems', file.name, errors.map(toFinding));
      else this.notices.warn(this.problems.of(error));
      return null;
    } finally {
      this.busy.set(false);
    }
  }

  private async begin({ title, content, warnings }: XlsFormAnswer, fileName: string): Promise<void> {
    if (warnings.length > 0 && !(await this.show('warnings', fileName, warnings))) return;
    this.formRead.emit({
      heading: this.t('xlsform.import.heading', { count: content.items.length }),
      about: { title: title || fileName.replace(/\.[^.]+$/, ''), purpose: purposeOf(content) },
      source: { content },
    });
  }

  private async show(
    kind: FormFindingsData['kind'],
    name: string,
    findings: readonly FormFinding[],
  ): Promise<boolean> {
    const data: FormFindingsData = { kind, name, findings };
    return (await this.dialogs.sheet<boolean>(FormFindings, data)) === true;
  }
}

function toFinding({
  code,
  sheet,
  row,
  column,
}: ReturnType<typeof problemOf>['errors'][number]): FormFinding {
  return { code, sheet: sheet ?? '', row: row ?? 0, column: column ?? null };
}

/** Right answers are what knowledge is measured by; what the others are for only a person can say. */
function purposeOf({ items }: XlsFormAnswer['content']): InstrumentPurpose {
  return items.some(({ key, keys }) => key !== null || keys !== undefined) ? 'knowledge' : 'other';
}
