import { booleanAttribute, ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { LocalisedText } from '@ikrar/domain';
import { translator } from '../../../platform/language';

/** One text in Indonesian, with its English below where that is wanted. Both grow with what is typed. */
@Component({
  selector: 'ikrar-text-pair',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label>
      <span class="label" [class.visually-hidden]="bare()">{{ label() }}</span>
      <span class="grow" [class.strong]="strong()" [attr.data-text]="text().id">
        <textarea
          lang="id"
          rows="1"
          [value]="text().id"
          [attr.maxlength]="max()"
          [attr.placeholder]="placeholder()"
          (input)="write({ id: typed($event) })"
          (change)="write({ id: typed($event).trim() })"
          (keydown.enter)="enter($event)"
          (paste)="paste($event)"
        ></textarea>
      </span>
    </label>
    @if (english()) {
      <label>
        <span class="visually-hidden">{{ t('instruments.inEnglish', { label: label() }) }}</span>
        <span class="grow en" [attr.data-text]="text().en">
          <textarea
            lang="en"
            rows="1"
            [value]="text().en"
            [attr.maxlength]="max()"
            [attr.placeholder]="t('instruments.english')"
            (input)="write({ en: typed($event) })"
            (change)="write({ en: typed($event).trim() })"
            (keydown.enter)="enter($event)"
          ></textarea>
        </span>
      </label>
    }
  `,
  styleUrl: './text-pair.scss',
})
export class TextPair {
  readonly text = input.required<LocalisedText>();
  readonly label = input.required<string>();
  /** Whether the label is only said, because the place of the field shows what it is. */
  readonly bare = input(false, { transform: booleanAttribute });
  readonly strong = input(false, { transform: booleanAttribute });
  readonly english = input(false);
  readonly max = input(500);
  readonly placeholder = input<string | null>(null);
  /** Whether Enter leads on to the next one instead of beginning a line. */
  readonly single = input(false, { transform: booleanAttribute });
  readonly changed = output<LocalisedText>();
  readonly entered = output();
  /** Several lines came at once. */
  readonly pastedLines = output<readonly string[]>();

  protected readonly t = translator();

  protected typed(event: Event): string {
    return (event.target as HTMLTextAreaElement).value;
  }

  protected write(part: Partial<LocalisedText>): void {
    const { id, en } = this.text();
    const next = { id, en, ...part };
    if (next.id !== id || next.en !== en) this.changed.emit(next);
  }

  protected enter(event: Event): void {
    if (!this.single()) return;
    event.preventDefault();
    this.entered.emit();
  }

  protected paste(event: ClipboardEvent): void {
    if (!this.single()) return;
    const lines = linesOf(event.clipboardData?.getData('text/plain') ?? '');
    if (lines.length < 2) return;
    event.preventDefault();
    this.pastedLines.emit(lines);
  }
}

/** Lines as people paste them, without the letters and bullets in front: "a. Ya", "- Tidak". */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => line.replace(/^\s*(?:[-–•*○◯]|[a-z0-9]{1,2}[.)])\s+/i, '').trim())
    .filter((line) => line !== '');
}
