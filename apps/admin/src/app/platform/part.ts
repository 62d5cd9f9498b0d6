import type { Type } from '@angular/core';
import type { Dictionary } from './language';

/** A component that is loaded apart from its feature's routes brings its own texts. */
export interface Part {
  readonly component: Type<unknown>;
  readonly dictionary: Dictionary;
}
