import type { Routes } from '@angular/router';
import { provideDictionary } from '../../platform/language';
import { mayVisit } from '../../platform/session/guards';
import { COUNT_WORDS, ROW_WORDS } from '../count-words';
import en from '../i18n/en.json';
import id from '../i18n/id.json';
import outEn from '../out/i18n/en.json';
import outId from '../out/i18n/id.json';
import { AnalysisList } from './analysis-list';
import ownEn from './i18n/en.json';
import ownId from './i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    providers: [
      provideDictionary({ id, en }),
      provideDictionary({ id: outId, en: outEn }),
      provideDictionary({ id: ownId, en: ownEn }),
      { provide: COUNT_WORDS, useValue: ROW_WORDS },
    ],
    children: [
      { path: '', pathMatch: 'full', title: 'analyses.list.title', component: AnalysisList },
      {
        path: 'new',
        title: 'analyses.title',
        canActivate: [mayVisit('analysis.write')],
        loadComponent: () => import('./new-analysis').then((m) => m.NewAnalysis),
      },
      {
        path: ':id',
        title: 'analyses.kept',
        loadComponent: () => import('./analysis-page').then((m) => m.AnalysisPage),
      },
    ],
  },
];
