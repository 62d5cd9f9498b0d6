import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Loading } from '@ikrar/ui';

/** What stands on the screen between one organisation and the next. */
@Component({
  selector: 'ikrar-switching',
  imports: [Loading],
  template: `<div class="page"><ui-loading [lines]="6" /></div>`,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class Switching {}
