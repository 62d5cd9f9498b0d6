import type { Routes } from '@angular/router';
import { provideDictionary } from '../platform/language';
import { EventQuestionnaires } from './event/event-questionnaires';
import exportsEn from './exports/i18n/en.json';
import exportsId from './exports/i18n/id.json';
import en from './i18n/en.json';
import id from './i18n/id.json';
import keyingEn from './keying/i18n/en.json';
import keyingId from './keying/i18n/id.json';
import matchesEn from './matches/i18n/en.json';
import matchesId from './matches/i18n/id.json';
import paperEn from './paper/i18n/en.json';
import paperId from './paper/i18n/id.json';

export const ROUTES: Routes = [
  {
    path: '',
    component: EventQuestionnaires,
    providers: [
      provideDictionary({ id, en }),
      provideDictionary({ id: exportsId, en: exportsEn }),
      provideDictionary({ id: keyingId, en: keyingEn }),
      provideDictionary({ id: matchesId, en: matchesEn }),
      provideDictionary({ id: paperId, en: paperEn }),
    ],
  },
];
