import { inject, Injectable } from '@angular/core';
import type { Role } from '@ikrar/domain';
import { BuiltPlaces } from './built-places';
import { Session } from './session/session';

/** An official begins with the kecamatan, an analyst with the impact; everybody else with what needs them. */
const OWN: Partial<Record<Role, string>> = { official: 'district', analyst: 'impact' };

@Injectable({ providedIn: 'root' })
export class FirstScreen {
  private readonly session = inject(Session);
  private readonly built = inject(BuiltPlaces);

  /** The place of this role's own first screen; null where it is the common one. */
  own(): string | null {
    const role = this.session.membership()?.role;
    const path = role && OWN[role];
    return path !== undefined && this.built.has(path) ? path : null;
  }
}
