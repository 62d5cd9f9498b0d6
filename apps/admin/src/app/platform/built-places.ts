import { inject, Injectable } from '@angular/core';
import { Router } from '@angular/router';

/** Which features this build has; nothing is offered that leads nowhere. */
@Injectable({ providedIn: 'root' })
export class BuiltPlaces {
  private readonly router = inject(Router);

  has(path: string): boolean {
    return this.router.config.some((route) => route.children?.some((child) => child.path === path));
  }
}
