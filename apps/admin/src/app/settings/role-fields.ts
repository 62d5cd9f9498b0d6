import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { ROLES } from '@ikrar/domain';
import type { Role } from '@ikrar/domain';
import { AreaPicker } from '../platform/area-picker/area-picker';
import { translator } from '../platform/language';

/** Which role somebody has, and for an official where. */
@Component({
  selector: 'ikrar-role-fields',
  imports: [AreaPicker, MatFormFieldModule, MatSelectModule, ReactiveFormsModule],
  template: `
    <mat-form-field appearance="outline">
      <mat-label>{{ t('settings.members.role') }}</mat-label>
      <mat-select [formControl]="role()">
        @for (one of roles; track one) {
          <mat-option [value]="one">{{ t('platform.lists.roles.' + one) }}</mat-option>
        }
      </mat-select>
      <mat-hint>{{ t('settings.roleHints.' + role().value) }}</mat-hint>
    </mat-form-field>
    @if (role().value === 'official') {
      <ikrar-area-picker [formControl]="areaCode()" [label]="t('settings.members.area')" />
    }
  `,
  styles: `
    :host {
      display: contents;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class RoleFields {
  readonly role = input.required<FormControl<Role>>();
  readonly areaCode = input.required<FormControl<string | null>>();

  protected readonly t = translator();
  protected readonly roles = ROLES;
}
