import { ChangeDetectionStrategy, Component, effect, input, output } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { AreaPicker } from '../../platform/area-picker/area-picker';

/** Which kecamatan is shown. */
@Component({
  selector: 'ikrar-district-field',
  imports: [AreaPicker, ReactiveFormsModule],
  template: `
    <ikrar-area-picker
      level="district"
      [formControl]="field"
      [label]="label()"
      (picked)="$event && chosen.emit($event.code)"
    />
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DistrictField {
  readonly label = input.required<string>();
  readonly area = input<string | null>(null);
  readonly chosen = output<string>();

  protected readonly field = new FormControl<string | null>(null);

  constructor() {
    effect(() => this.field.setValue(this.area()));
  }
}
