import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';

/** One of the few things that `ui-segments` offers. */
export interface Segment<Value> {
  readonly value: Value;
  readonly label: string;
}

let count = 0;

/**
 * One of two to five short words side by side, always one chosen: how something is shown, in which language.
 * Native radio buttons, so arrows move and Tab leaves.
 *
 * @example <ui-segments [label]="t('…')" [options]="[{ value: 'phone', label: t('…') }, …]" [(value)]="as" />
 */
@Component({
  selector: 'ui-segments',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend class="visually-hidden">{{ label() }}</legend>
      @for (option of options(); track option.value) {
        <label>
          <input
            type="radio"
            [name]="name"
            [checked]="option.value === value()"
            (change)="value.set(option.value)"
          />
          <span>{{ option.label }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: inline-flex;
      margin: 0;
      padding: 0;
      border: 1px solid var(--mat-sys-outline-variant);
      border-radius: 12px;
      overflow: hidden;
      min-inline-size: 0;
    }
    label {
      display: grid;
      position: relative;
      cursor: pointer;
    }
    label + label {
      border-inline-start: 1px solid var(--mat-sys-outline-variant);
    }
    input {
      position: absolute;
      inset: 0;
      margin: 0;
      opacity: 0;
      cursor: inherit;
    }
    span {
      display: grid;
      place-items: center;
      min-block-size: 40px;
      min-inline-size: 44px;
      padding-inline: 16px;
      font-weight: 600;
      color: var(--quiet);
    }
    input:checked + span {
      background: var(--mat-sys-secondary-container);
      color: var(--mat-sys-on-secondary-container);
    }
    input:focus-visible + span {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: -3px;
      border-radius: 12px;
    }
    @media (pointer: coarse) {
      span {
        min-block-size: 48px;
      }
    }
  `,
})
export class Segments<Value> {
  /** What is chosen here, for who cannot see it. */
  readonly label = input.required<string>();
  /** In their order. */
  readonly options = input.required<readonly Segment<Value>[]>();
  /** The one that is chosen. */
  readonly value = model.required<Value>();

  protected readonly name = `ui-segments-${count++}`;
}
