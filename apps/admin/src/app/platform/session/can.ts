import { Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { Permission } from '@ikrar/domain';
import { Session } from './session';

/** Shows its content to roles that hold the verb, or one of several: `<button *ikrarCan="'event.write'">`. */
@Directive({ selector: '[ikrarCan]' })
export class Can {
  readonly ikrarCan = input.required<Permission | readonly Permission[]>();

  constructor() {
    const session = inject(Session);
    const content = inject(TemplateRef);
    const place = inject(ViewContainerRef);
    effect(() => {
      const asked = this.ikrarCan();
      const allowed = session.can(...(typeof asked === 'string' ? [asked] : asked));
      if (!allowed) place.clear();
      else if (place.length === 0) place.createEmbeddedView(content);
    });
  }
}
