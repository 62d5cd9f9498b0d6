import { inject } from '@angular/core';
import type { Signal } from '@angular/core';
import { Api, undoResponseImport } from '@ikrar/api-client';
import type { ResponseImportDetail } from '@ikrar/api-client';
import { Notices } from '@ikrar/ui';
import { attempt } from '../../../platform/attempt';
import { translator } from '../../../platform/language';

export interface UndoImport {
  readonly busy: Signal<boolean>;
  /** Takes back all that a file brought, once the person has said so. True when it was. */
  undo(eventId: string, made: ResponseImportDetail): Promise<boolean>;
}

/** Call it while a class is built. */
export function undoImport(): UndoImport {
  const api = inject(Api);
  const notices = inject(Notices);
  const t = translator();
  const { busy, ifSure } = attempt();
  return {
    busy,
    async undo(eventId, { id, fileName: name, stored: count }) {
      const asked = {
        title: t('imports.undo.title', { name }),
        text: t('imports.undo.text', { count }),
        confirm: t('imports.undo.confirm', { count }),
        dangerous: true,
      };
      const done = await ifSure(asked, () => api.invoke(undoResponseImport, { eventId, id }));
      if (done) notices.say(t('imports.undo.done', { name, count }));
      return done;
    },
  };
}
