import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { ValidatorFn } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import type { HolderDetail } from '@ikrar/api-client';
import { HOLDER_BASES, showPhone } from '@ikrar/domain';
import type { HolderBasis } from '@ikrar/domain';
import { FieldError } from '@ikrar/ui';
import { phoneOrNothing } from '../../platform/field-rules';
import { translator } from '../../platform/language';

export interface HolderControls {
  readonly fullName: FormControl<string>;
  readonly basis: FormControl<HolderBasis>;
  readonly phone: FormControl<string>;
}

/** The controls of who holds a post; a post may be put on record before that is known. */
export function holderControls(start: Partial<HolderDetail>, nameRule: ValidatorFn): HolderControls {
  return {
    fullName: new FormControl(start.fullName ?? '', { nonNullable: true, validators: nameRule }),
    basis: new FormControl<HolderBasis>(start.basis ?? 'public_post', { nonNullable: true }),
    phone: new FormControl(start.phone ? showPhone(start.phone) : '', {
      nonNullable: true,
      validators: phoneOrNothing,
    }),
  };
}

/** Name, why it may be kept, and the number; of a pupils' post no number is asked. */
@Component({
  selector: 'ikrar-holder-fields',
  imports: [FieldError, MatFormFieldModule, MatInputModule, MatSelectModule, ReactiveFormsModule],
  templateUrl: './holder-fields.html',
  styles: `
    :host {
      display: contents;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class HolderFields {
  readonly controls = input.required<HolderControls>();
  readonly young = input.required<boolean>();
  /** Said below the name when it may be left out. */
  readonly nameHint = input<string | null>(null);

  protected readonly t = translator();
  protected readonly bases = HOLDER_BASES;
}
