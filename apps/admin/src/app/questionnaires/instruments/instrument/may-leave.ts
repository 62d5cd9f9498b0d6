import type { CanDeactivateFn } from '@angular/router';
import type { InstrumentPage } from './instrument-page';

/** Nobody leaves with words that are not saved. */
export const mayLeave: CanDeactivateFn<InstrumentPage> = (page) => page.mayLeave();
