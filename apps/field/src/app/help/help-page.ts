import { Component, inject } from '@angular/core';
import { Language } from '../language/language';
@Component({ selector: 'ikrar-help-page', template: `` })
export class HelpPage {
  readonly t = inject(Language).t;
}
