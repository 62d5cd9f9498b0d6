import type { AbstractControl } from '@angular/forms';
import { problemOf } from './problem';
import type { Problem } from './problem';

/**
 * Puts the server's field errors onto the controls of the same path (`agenda.0.title`), where
 * `<ui-field-error>` shows them until the value changes. Answers the problem when something is left that no
 * control could take, so that the page shows one sentence above the form; null when the fields say it all.
 */
export function applyProblem(form: AbstractControl, error: unknown): Problem | null {
  const problem = problemOf(error);
  let left = problem.errors.length === 0;
  for (const { field, code } of problem.errors) {
    const control = form.get(field);
    if (control === null) {
      left = true;
      continue;
    }
    control.setErrors({ ...control.errors, [code]: true });
    control.markAsTouched();
  }
  return left ? problem : null;
}

/** Before sending: marks everything, and brings the first field that is wrong into view and focus. */
export function showInvalid(form: AbstractControl, element: HTMLElement): boolean {
  form.markAllAsTouched();
  if (form.valid) return false;
  const fields = element.querySelectorAll<HTMLElement>(
    'input, select, textarea, mat-select, [role="combobox"]',
  );
  for (const field of fields) {
    if (field.classList.contains('ng-invalid')) {
      field.focus();
      break;
    }
  }
  return true;
}
