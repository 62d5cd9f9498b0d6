import type { Observable } from 'rxjs';

/** One entry somebody can pick. */
export interface PickerChoice<Row = unknown> {
  /** The value of the control while this one is picked. */
  readonly id: string;
  /** What stands in the field then. */
  readonly label: string;
  /** Beside the label in the panel only, such as another name. */
  readonly remark?: string | null;
  /** Tells it apart from others of its name: a second line in the panel, and below the field once picked. */
  readonly detail?: string | null;
  /** Shown, but not to be picked. */
  readonly disabled?: boolean;
  /** The record behind it. */
  readonly row?: Row;
}

/** What was found, and whether there is more than is shown. */
export interface PickerAnswer<Row = unknown> {
  readonly choices: readonly PickerChoice<Row>[];
  readonly more: boolean;
}

/** Asks for what fits a typed text; the empty text asks for what to offer before anything is typed. */
export type PickerSource<Row = unknown> = (text: string) => Observable<PickerAnswer<Row>>;
