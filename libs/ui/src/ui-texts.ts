import { InjectionToken } from '@angular/core';

/** The few words that pieces of this library say by themselves; everything else comes by input. */
export interface UiTexts {
  readonly retry: string;
  readonly cancel: string;
  readonly close: string;
  readonly undo: string;
  readonly copy: string;
  readonly copied: string;
  readonly clear: string;
  readonly remove: string;
  readonly loading: string;
  readonly showTable: string;
  readonly showChart: string;
  /** Takes a chart as a file of lines, and as one of dots. */
  readonly saveSvg: string;
  readonly savePng: string;
  readonly pngFailed: string;
  readonly discardTitle: string;
  readonly discardText: string;
  readonly discard: string;
  readonly keepEditing: string;
  readonly showPassword: string;
  readonly hidePassword: string;
  /** In a picker before anything is typed, when there is nothing to offer. */
  readonly findFirst: string;
  /** Below the first entries of a picker, when there are more of them. */
  readonly findMore: string;
  readonly findNone: string;
  readonly findFailed: string;
  /** On the button that empties the field of this label. */
  clearOf(label: string): string;
  /** The sentence for an error of a form control: `required`, `maxlength`, or a code of the server. */
  fieldError(code: string, detail: unknown): string;
}

/** Read inside templates, so that the words may follow signals such as the language. */
export const UI_TEXTS = new InjectionToken<() => UiTexts>('ui-texts');
