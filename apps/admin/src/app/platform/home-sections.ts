import { InjectionToken } from '@angular/core';
import type { Permission } from '@ikrar/domain';
import type { Part } from './part';

/** What a feature shows on the first screen: "what needs me". It shows nothing when nothing does. */
export interface HomeSection {
  readonly permission: Permission;
  readonly load: () => Promise<Part>;
}

/** Filled in `app.home-sections.ts`, because a feature never imports a feature. */
export const HOME_SECTIONS = new InjectionToken<readonly HomeSection[]>('home-sections');
