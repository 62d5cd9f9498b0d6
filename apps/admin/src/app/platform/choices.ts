import { HttpClient } from '@angular/common/http';
import { inject } from '@angular/core';
import type { PickerChoice, PickerSource } from '@ikrar/ui';
import { map } from 'rxjs';
import type { Page } from './pages';

/** As many as anybody reads; who looks for another one types on. */
const SHOWN = 20;

/**
 * What a picker offers, out of a list of the API that can be searched; call it while a class is being built.
 *
 *   protected readonly staff = choices<StaffDetail>(listStaff.PATH, ({ personId, fullName }) => ({ id: personId, label: fullName }));
 */
export function choices<Row>(
  path: string,
  toChoice: (row: Row) => PickerChoice<Row>,
  query: Readonly<Record<string, string>> = {},
): PickerSource<Row> {
  const http = inject(HttpClient);
  return (search) =>
    http
      .get<Page<Row>>(path, { params: { ...query, ...(search !== '' && { search }), limit: SHOWN } })
      .pipe(map(({ items, nextCursor }) => ({ choices: items.map(toChoice), more: nextCursor !== null })));
}
