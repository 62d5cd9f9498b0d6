import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { CONSENT_METHODS } from '@ikrar/domain';
import type { ConsentDecision } from '@ikrar/domain';
import { FieldError } from '@ikrar/ui';
import { translator } from '../language';
import { localDay } from '../local-day';
import type { ConsentForm } from './consent-form';

/** The fields of a recorded decision: how it was given, when, under which wording, and by whom for a minor. */
@Component({
  selector: 'ikrar-consent-fields',
  imports: [FieldError, MatFormFieldModule, MatInputModule, MatSelectModule, ReactiveFormsModule],
  templateUrl: './consent-fields.html',
  styles: `
    mat-form-field {
      margin-block-end: 8px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ConsentFields {
  readonly form = input.required<ConsentForm>();
  /** What may be recorded; a single decision is not asked. */
  readonly decisions = input<readonly ConsentDecision[]>([]);

  protected readonly t = translator();
  protected readonly methods = CONSENT_METHODS;
  protected readonly today = localDay(new Date());
}
