import type { Provider } from '@angular/core';
import { UI_TEXTS, type UiTexts } from '../ui-texts';

const TEXTS: UiTexts = {
  retry: 'Again',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',
  copy: 'Copy',
  copied: 'Copied',
  clear: 'Clear',
  remove: 'Take off',
  loading: 'Loading',
  showTable: 'As a table',
  showChart: 'As a chart',
  saveSvg: 'Take the SVG',
  savePng: 'Take the PNG',
  pngFailed: 'No picture',
  discardTitle: 'Lose it?',
  discardText: 'What you typed is lost.',
  discard: 'Lose it',
  keepEditing: 'Keep it',
  showPassword: 'Show the password',
  hidePassword: 'Hide the password',
  findFirst: 'Type a name',
  findMore: 'There are more: type on',
  findNone: 'Nothing fits',
  findFailed: 'Not found out',
  clearOf: (label) => `Clear ${label}`,
  fieldError: (code, detail) => `${code} ${JSON.stringify(detail)}`,
};

/** The library's words for its own specs. */
export function provideTexts(): Provider {
  return { provide: UI_TEXTS, useValue: () => TEXTS };
}
