import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { Answer } from '@ikrar/domain';
import { AreaPicker } from '../../../platform/area-picker/area-picker';
import { translator } from '../../../platform/language';
import { cellText, readWritten } from './cell-answers';
import type { Column } from './columns';

let count = 0;

/** One answer of a sheet, chosen or written with a mouse or a finger; what is no answer is said and not given on. */
@Component({
  selector: 'ikrar-answer-field',
  imports: [AreaPicker, ReactiveFormsModule],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './answer-field.html',
  styleUrl: './answer-field.scss',
})
export class AnswerField {
  readonly column = input.required<Column>();
  readonly answer = input<Answer>(null);
  /** Whether the question stands above already. */
  readonly label = input.required<string>();
  readonly disabled = input(false);
  readonly answered = output<Answer>();

  protected readonly t = translator();
  protected readonly name = `answer-${count++}`;
  protected readonly problem = signal<string | null>(null);
  protected readonly chosen = computed(() => new Set([this.answer() ?? []].flat().map(String)));
  protected readonly isSeveral = computed(() => this.column().item?.kind === 'multiple_choice');
  protected readonly text = computed(() => cellText(this.column(), this.answer()));
  protected readonly area = new FormControl<string | null>(null);

  constructor() {
    effect(() => {
      const answer = this.answer();
      const code = typeof answer === 'string' ? answer : null;
      if (this.column().way === 'area' && this.area.value !== code)
        this.area.setValue(code, { emitEvent: false });
    });
    this.area.valueChanges.pipe(takeUntilDestroyed()).subscribe((code) => this.answered.emit(code));
  }

  protected choose(id: string): void {
    if (!this.isSeveral()) {
      this.answered.emit(id);
      return;
    }
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    const ids = this.column()
      .options.map((option) => option.id)
      .filter((one) => chosen.has(one));
    this.answered.emit(ids.length > 0 ? ids : null);
  }

  protected write(text: string): void {
    const written = readWritten(this.column(), text);
    this.problem.set('problem' in written ? written.problem : null);
    if ('answer' in written) this.answered.emit(written.answer);
  }
}
