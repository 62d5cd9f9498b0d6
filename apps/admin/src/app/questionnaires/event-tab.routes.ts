import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { EventQuestionnaires } from './event/event-questionnaires';
import en from './i18n/en.json';
import id from './i18n/id.json';
import paperEn from './paper/i18n/en.json';
import paperId from './paper/i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    component: EventQuestionnaires,
    providers: [provideDictionary({ id, en }), provideDictionary({ id: paperId, en: paperEn })],
  },
];
