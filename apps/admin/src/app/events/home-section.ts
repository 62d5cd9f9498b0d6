import type { Part } from '../platform/part';
import en from './i18n/en.json';
import id from './i18n/id.json';
import { NextEvent } from './upcoming/next-event';

export const HOME_SECTION: Part = { component: NextEvent, dictionary: { id, en } };
