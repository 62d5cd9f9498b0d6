import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { ANSWER_LENGTH, detectPersonalData, KIND_TRAITS, OTHER_OPTION } from '@ikrar/domain';
import type { Answer, AnswerProblemCode, InstrumentItem, LocalisedText } from '@ikrar/domain';
import { Icon } from '@ikrar/ui';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { Language, translator } from '../../platform/language';
import { CountStepper } from './count-stepper';

/** One item of the sheet with its answer; large enough for a thumb, and free texts say what they are not for. */
@Component({
  selector: 'ikrar-observation-question',
  imports: [AreaPicker, CountStepper, Icon, ReactiveFormsModule],
  templateUrl: './observation-question.html',
  styleUrl: './observation-question.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ObservationQuestion {
  readonly item = input.required<InstrumentItem>();
  readonly answer = input<Answer>(null);
  /** What stands beside "other". */
  readonly beside = input<Answer>(null);
  readonly problem = input<AnswerProblemCode | null>(null);
  readonly answered = output<Answer>();
  readonly wrote = output<Answer>();

  protected readonly t = translator();
  private readonly language = inject(Language);
  protected readonly lengths = ANSWER_LENGTH;
  protected readonly traits = computed(() => KIND_TRAITS[this.item().kind]);
  protected readonly text = computed(() => this.say(this.item().text));
  protected readonly number = computed(() => {
    const answer = this.answer();
    return typeof answer === 'number' ? answer : null;
  });
  protected readonly written = computed(() => String(this.answer() ?? ''));
  protected readonly several = computed(() => this.item().kind === 'multiple_choice');
  protected readonly chosen = computed(() => new Set([this.answer() ?? []].flat().map(String)));
  protected readonly options = computed(() => {
    const own = this.item().options.map(({ id, text }) => ({ id, text: this.say(text) }));
    return this.item().other ? [...own, { id: OTHER_OPTION, text: this.t('observation.other') }] : own;
  });
  protected readonly otherChosen = computed(() => this.item().other && this.chosen().has(OTHER_OPTION));
  /** Said while it is typed, not when the sheet is sent. */
  protected readonly personal = computed(() =>
    [this.traits().freeText ? this.answer() : null, this.beside()].some(
      (text) => typeof text === 'string' && detectPersonalData(text).length > 0,
    ),
  );
  protected readonly wrong = computed(() => (this.personal() ? 'personal-data' : this.problem()));
  protected readonly area = new FormControl<string | null>(null);

  constructor() {
    effect(() => {
      const answer = this.answer();
      const code = typeof answer === 'string' ? answer : null;
      if (this.item().kind === 'area' && this.area.value !== code)
        this.area.setValue(code, { emitEvent: false });
    });
    this.area.valueChanges.pipe(takeUntilDestroyed()).subscribe((code) => this.answered.emit(code));
  }

  protected choose(id: string): void {
    if (!this.several()) {
      this.answered.emit(id);
      return;
    }
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    const ids = this.options()
      .map((option) => option.id)
      .filter((one) => chosen.has(one));
    this.answered.emit(ids.length > 0 ? ids : null);
  }

  protected say(text: LocalisedText): string {
    return text[this.language.current()].trim() || text.id;
  }
}
