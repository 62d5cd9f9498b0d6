import type { Route, Routes } from '@angular/router';
import type { Permission } from '@ikrar/domain';
import { mayVisit } from '../../platform/session/guards';

/**
 * A tab of the event page that another feature brings; its words stand in this feature's dictionary under
 * `events.tabs`. Its pages find the event's id in an input `id` or `eventId`.
 */
export interface EventTab {
  readonly path: string;
  readonly permissions: readonly Permission[];
  readonly load: () => Promise<{ readonly ROUTES: Routes }>;
}

export function tabRoute({ path, permissions, load }: EventTab): Route {
  return {
    path,
    data: { permissions },
    canActivate: [mayVisit(...permissions)],
    loadChildren: () => load().then((m) => m.ROUTES),
  };
}

/** The tabs that an event page's route has, in their order. */
export function tabsOf(page: Route | null | undefined): Pick<EventTab, 'path' | 'permissions'>[] {
  return (page?.children ?? []).flatMap(({ path, data }) => {
    const permissions: unknown = data?.['permissions'];
    return path && Array.isArray(permissions) ? [{ path, permissions }] : [];
  });
}
