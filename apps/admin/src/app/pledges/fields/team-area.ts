import { ChangeDetectionStrategy, Component, input, linkedSignal } from '@angular/core';
import type { FormControl } from '@angular/forms';
import { ReactiveFormsModule } from '@angular/forms';
import { MatRadioModule } from '@angular/material/radio';
import { areaLevel } from '@ikrar/domain';
import type { AreaLevel } from '@ikrar/domain';
import { AreaPicker } from '../../platform/area-picker/area-picker';
import { translator } from '../../platform/language';

const TEAM_LEVELS = ['village', 'district'] as const satisfies readonly AreaLevel[];
type TeamLevel = (typeof TEAM_LEVELS)[number];
const DISTRICT_LENGTH = '21.71.01'.length;

/** The team a pledge is for: that of a kelurahan, or that of a whole kecamatan. */
@Component({
  selector: 'ikrar-team-area',
  imports: [AreaPicker, MatRadioModule, ReactiveFormsModule],
  template: `
    <mat-radio-group
      [attr.aria-label]="t('pledges.fields.teamLevel')"
      [value]="level()"
      (change)="choose($event.value)"
    >
      @for (one of levels; track one) {
        <mat-radio-button [value]="one">{{ t('pledges.teamLevels.' + one) }}</mat-radio-button>
      }
    </mat-radio-group>
    <ikrar-area-picker
      [formControl]="control()"
      [level]="level()"
      [near]="near() ?? undefined"
      [label]="t('pledges.teams.' + level())"
      [hint]="hint()"
    />
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 4px;
      margin-block-end: 16px;
    }
    mat-radio-group {
      display: flex;
      flex-wrap: wrap;
      gap: 0 16px;
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class TeamArea {
  readonly control = input.required<FormControl<string | null>>();
  readonly near = input<string | null>(null);
  readonly hint = input<string>();

  protected readonly t = translator();
  protected readonly levels = TEAM_LEVELS;
  protected readonly level = linkedSignal<TeamLevel>(() =>
    areaLevel(this.control().value ?? '') === 'district' ? 'district' : 'village',
  );

  /** The kecamatan of a kelurahan is known; which kelurahan of a kecamatan is not. */
  protected choose(level: TeamLevel): void {
    const control = this.control();
    this.level.set(level);
    control.setValue(level === 'district' ? (control.value?.slice(0, DISTRICT_LENGTH) ?? null) : null);
    control.markAsDirty();
  }
}
