import type { Part } from '../platform/part';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { OverduePledges } from './overdue/overdue-pledges';

export const HOME_SECTION: Part = { component: OverduePledges, dictionary: { id, en } };
