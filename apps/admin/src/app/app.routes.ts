import type { Routes } from '@angular/router';

export const ROUTES: Routes = [
  { path: '', pathMatch: 'full', loadComponent: () => import('./home/home').then((m) => m.Home) },
];
