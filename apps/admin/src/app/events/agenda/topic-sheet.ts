import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { EventTopicPart } from '@ikrar/api-client';
import { FieldError, FormSheet } from '@ikrar/ui';
import { translator } from '../../platform/language';
import { submission } from '../../platform/submission';

/** One row of the topic matrix; answers with the changed row. */
@Component({
  selector: 'ikrar-topic-sheet',
  imports: [FieldError, FormSheet, MatFormFieldModule, MatInputModule, MatSelectModule, ReactiveFormsModule],
  templateUrl: './topic-sheet.html',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TopicSheet {
  protected readonly t = translator();
  protected readonly answers: readonly { value: boolean | null; key: string }[] = [
    { value: null, key: 'coveredUnknown' },
    { value: true, key: 'coveredYes' },
    { value: false, key: 'coveredNo' },
  ];
  private readonly topic = inject<EventTopicPart>(MAT_DIALOG_DATA);
  protected readonly form = new FormGroup({
    aspect: new FormControl(this.topic.aspect, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(200)],
    }),
    explanation: new FormControl(this.topic.explanation, {
      nonNullable: true,
      validators: [Validators.required, Validators.maxLength(2000)],
    }),
    minutes: new FormControl(this.topic.minutes, [
      Validators.min(1),
      Validators.max(1440),
      Validators.pattern(/^\d+$/),
    ]),
    covered: new FormControl(this.topic.covered),
  });
  protected readonly submission = submission();
  private readonly sheet = inject<MatDialogRef<TopicSheet, EventTopicPart>>(MatDialogRef);

  protected async take(): Promise<void> {
    const { aspect, explanation, ...rest } = this.form.getRawValue();
    const topic = { ...this.topic, ...rest, aspect: aspect.trim(), explanation: explanation.trim() };
    await this.submission.send(this.form, async () => this.sheet.close(topic));
  }
}
