import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { toObservable, toSignal } from '@angular/core/rxjs-interop';
import { ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { adviseRecipe, makeSelfCode, RECIPE_LENGTH, SELF_CODE_PARTS } from '@ikrar/domain';
import type { SelfCodePart, SelfCodeRecipe } from '@ikrar/domain';
import { FieldError, Icon } from '@ikrar/ui';
import { startWith, switchMap } from 'rxjs';
import { Language, translator } from '../../../platform/language';
import { newQuestion, questionForm } from './recipe-form';
import type { RecipeForm } from './recipe-form';

/** What somebody might answer, until another answer is tried. */
const SAMPLES: Readonly<Record<SelfCodePart, string>> = { letters: 'Siti', digits: '7' };

/** The three or four questions that make a code, with the code they would make. */
@Component({
  selector: 'ikrar-recipe-editor',
  imports: [
    FieldError,
    Icon,
    MatButton,
    MatFormFieldModule,
    MatInputModule,
    MatSelectModule,
    ReactiveFormsModule,
  ],
  templateUrl: './recipe-editor.html',
  styleUrl: './recipe-editor.scss',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RecipeEditor {
  readonly recipe = input.required<RecipeForm>();

  protected readonly t = translator();
  private readonly language = inject(Language);
  protected readonly parts = SELF_CODE_PARTS;
  protected readonly lengths = Array.from({ length: RECIPE_LENGTH.longestPart }, (_, at) => at + 1);
  private readonly written = toSignal(
    toObservable(this.recipe).pipe(switchMap((form) => form.valueChanges.pipe(startWith(null)))),
  );
  private readonly current = computed<SelfCodeRecipe>(() => {
    this.written();
    return this.recipe().getRawValue();
  });
  private readonly tried = signal<Readonly<Record<string, string>>>({});
  protected readonly answers = computed<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(this.current().map(({ id, part }) => [id, this.tried()[id] ?? SAMPLES[part]])),
  );
  protected readonly code = computed(() => makeSelfCode(this.current(), this.answers()));
  protected readonly rows = computed(() =>
    this.current().map((question, at) => ({
      id: question.id,
      number: at + 1,
      text: question.text[this.language.current()] || question.text.id,
      form: this.recipe().at(at),
      piece: makeSelfCode([question], this.answers()) ?? '?',
      advice: this.adviceOf(at),
    })),
  );
  protected readonly whole = computed(() => this.adviceOf(null));
  protected readonly mayAdd = computed(() => this.current().length < RECIPE_LENGTH.most);
  protected readonly mayRemove = computed(() => this.current().length > RECIPE_LENGTH.fewest);

  protected try(id: string, answer: string): void {
    this.tried.update((tried) => ({ ...tried, [id]: answer }));
  }

  protected add(): void {
    this.recipe().push(questionForm(newQuestion(this.current())));
    this.recipe().markAsDirty();
  }

  protected remove(at: number): void {
    this.recipe().removeAt(at);
    this.recipe().markAsDirty();
  }

  private adviceOf(position: number | null): string[] {
    return adviseRecipe(this.current())
      .filter((one) => one.position === position)
      .map(({ code }) => this.t('questionnaires.recipe.advice.' + code));
  }
}
