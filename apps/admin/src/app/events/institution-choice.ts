import type { EventDetail, InstitutionSummary } from '@ikrar/api-client';
import type { PickerChoice } from '@ikrar/ui';

/** A host institution, told apart from others of its name by where it is. */
export function institutionChoice(row: InstitutionSummary): PickerChoice<InstitutionSummary> {
  return { id: row.id, label: row.name, detail: row.areaName, row };
}

/** The host that an event has already. */
export function hostOf({
  institutionId,
  institutionName,
}: EventDetail): PickerChoice<InstitutionSummary> | null {
  return institutionId === null ? null : { id: institutionId, label: institutionName ?? '' };
}
