import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  ElementRef,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { Icon } from '../icon/icon';

/**
 * A place to drop a file, or to choose one: by mouse, finger and keyboard.
 *
 * @example
 * <ui-file-drop accept=".csv" [label]="t('…')" [note]="t('…')" (chosen)="take($event)" />
 */
@Component({
  selector: 'ui-file-drop',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label
      [class.over]="over()"
      (dragover)="hover($event)"
      (dragleave)="over.set(false)"
      (drop)="drop($event)"
    >
      <input
        #file
        class="visually-hidden"
        type="file"
        [accept]="accept()"
        [disabled]="busy()"
        (change)="choose()"
      />
      <ui-icon name="upload" />
      <strong>{{ label() }}</strong>
      <span class="quiet">{{ note() }}</span>
    </label>
  `,
  styles: `
    :host {
      display: block;
      inline-size: 100%;
    }
    label {
      display: grid;
      place-items: center;
      align-content: center;
      gap: 4px;
      min-block-size: 184px;
      padding: 16px;
      border: 2px dashed var(--line);
      border-radius: 12px;
      text-align: center;
      cursor: pointer;
    }
    label:hover,
    .over {
      border-color: var(--mat-sys-primary);
      background: color-mix(in srgb, var(--mat-sys-primary) 6%, transparent);
    }
    label:focus-within {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
    ui-icon {
      inline-size: 28px;
      block-size: 28px;
      color: var(--mat-sys-primary);
    }
  `,
})
export class FileDrop {
  /** What the dialog of the system offers: `.csv,.xlsx`. */
  readonly accept = input.required<string>();
  /** The verb: choose a file. */
  readonly label = input.required<string>();
  /** That it may be dropped, too. */
  readonly note = input.required<string>();
  /** While a file is read, no other one is taken. */
  readonly busy = input(false, { transform: booleanAttribute });
  /** The file, chosen or dropped; the same one again, mended, is said again. */
  readonly chosen = output<File>();

  protected readonly over = signal(false);
  private readonly file = viewChild.required<ElementRef<HTMLInputElement>>('file');

  /** Puts the keyboard here. */
  focus(): void {
    this.file().nativeElement.focus();
  }

  protected choose(): void {
    const input = this.file().nativeElement;
    this.take(input.files);
    input.value = '';
  }

  protected drop(event: DragEvent): void {
    event.preventDefault();
    this.over.set(false);
    this.take(event.dataTransfer?.files);
  }

  protected hover(event: DragEvent): void {
    event.preventDefault();
    this.over.set(true);
  }

  private take(files: FileList | null | undefined): void {
    const [file] = files ?? [];
    if (file && !this.busy()) this.chosen.emit(file);
  }
}
