import { HttpClient } from '@angular/common/http';
import { computed, inject } from '@angular/core';
import type { Signal } from '@angular/core';
import type { PickerChoice, PickerSource } from '@ikrar/ui';
import { map } from 'rxjs';
import type { Page } from './pages';

/** As many as anybody reads; who looks for another one types on. */
const SHOWN = 20;

type Query = Readonly<Record<string, string>>;

/**
 * What a picker offers, out of a list of the API that can be searched; call it while a class is being built.
 * `query` is read as a signal: another filter is asked anew.
 *
 *   protected readonly staff = choices<StaffDetail>(listStaff.PATH, ({ personId, fullName }) => ({ id: personId, label: fullName }));
 *   <ui-search-picker formControlName="personId" [find]="staff()" [label]="t('…')" />
 */
export function choices<Row, Listed = Row>(
  path: string,
  toChoice: (row: Listed) => PickerChoice<Row>,
  query: () => Query = () => ({}),
): Signal<PickerSource<Row>> {
  const http = inject(HttpClient);
  const filter = computed(query, { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) });
  return computed(() => {
    const present = filter();
    return (search) =>
      http
        .get<Page<Listed>>(path, { params: { ...present, ...(search !== '' && { search }), limit: SHOWN } })
        .pipe(map(({ items, nextCursor }) => ({ choices: items.map(toChoice), more: nextCursor !== null })));
  });
}
