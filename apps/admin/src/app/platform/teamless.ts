import { httpResource } from '@angular/common/http';
import type { Signal } from '@angular/core';
import { computed, inject } from '@angular/core';
import { listPrograms } from '@ikrar/api-client';
import type { ProgramList } from '@ikrar/api-client';
import { Session } from './session/session';

/**
 * Whether somebody plans events only in the programs she is put into, and is in none: then she has nothing
 * to see and nowhere to put an event. Undefined until it is known. Call it while a class is being built.
 */
export function teamless(): Signal<boolean | undefined> {
  const session = inject(Session);
  const depends = session.can('event.write') && !session.can('program.write');
  const programs = httpResource<ProgramList>(() =>
    depends ? { url: listPrograms.PATH, params: { limit: 1 } } : undefined,
  );
  return computed(() => {
    if (!depends) return false;
    return programs.hasValue() ? programs.value().items.length === 0 : undefined;
  });
}
