import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ReactiveFormsModule } from '@angular/forms';
import type { FormControl } from '@angular/forms';
import { EXPORT_SHAPES } from '@ikrar/domain';
import type { ExportShape } from '@ikrar/domain';
import { translator } from '../../platform/language';
import { ShapePicture } from './shape-picture';

/** A row a person or a row an answer, each with a picture. Native radio buttons: arrows move, Tab leaves. */
@Component({
  selector: 'ikrar-shape-choice',
  imports: [ReactiveFormsModule, ShapePicture],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <fieldset>
      <legend>{{ t('exports.shape') }}</legend>
      @for (shape of shapes; track shape) {
        <label>
          <input type="radio" name="shape" [value]="shape" [formControl]="control()" />
          <strong>{{ t('exports.shapes.' + shape) }}</strong>
          <ikrar-shape-picture [shape]="shape" />
          <span class="quiet">{{ t('exports.shapeTexts.' + shape) }}</span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(232px, 100%), 1fr));
      gap: 8px;
      margin: 0;
      padding: 0;
      border: 0;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
      margin-block-end: 8px;
      font-weight: 600;
    }
    label {
      position: relative;
      display: grid;
      gap: 8px;
      align-content: start;
      justify-items: start;
      padding: 12px;
      border: 1px solid var(--line);
      border-radius: 12px;
      cursor: pointer;
    }
    label:hover {
      border-color: var(--mat-sys-primary);
    }
    label:has(:checked) {
      border-color: var(--mat-sys-primary);
      box-shadow: inset 0 0 0 1px var(--mat-sys-primary);
    }
    label:has(:focus-visible) {
      outline: 2px solid var(--mat-sys-primary);
      outline-offset: 2px;
    }
    strong {
      padding-inline-end: 28px;
    }
    input {
      position: absolute;
      inset-block-start: 12px;
      inset-inline-end: 12px;
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      outline: none;
    }
  `,
})
export class ShapeChoice {
  readonly control = input.required<FormControl<ExportShape>>();

  protected readonly t = translator();
  protected readonly shapes = EXPORT_SHAPES;
}
