import { dutyReceiver, isStale, NEXT_STEPS, PLEDGE_TRANSITIONS } from '@ikrar/domain';
import { countsAsMinor, eventYear } from '../participants';
import type { PledgeDetail, PledgedDuty, PledgeSummary } from './pledge.dto';
import type { PledgeChangeRow, PledgeRow } from './pledges.read-model';

export function isMinorNow(row: Pick<PledgeRow, 'role' | 'birthYear' | 'zone'>, now: Date): boolean {
  return countsAsMinor(row, eventYear({ startsAt: null, zone: row.zone }, now));
}

export function toPledgeSummary(row: PledgeRow, now: Date): PledgeSummary {
  const {
    personId: _,
    pledgeTextId: _text,
    agreementId: _agreement,
    birthYear: _year,
    startsAt: _start,
    zone: _zone,
    ...rest
  } = row;
  const { guardianConsentId, officeName, pledgedAt, ...shown } = rest;
  return {
    ...shown,
    minor: isMinorNow(row, now),
    nextStep: NEXT_STEPS[row.status],
    stale: isStale(row, dayIn(row.zone, now)),
    guardianConsented: guardianConsentId !== null,
    sharedWith: officeName,
    pledgedAt: pledgedAt.toISOString(),
  };
}

export function toPledgeDetail(
  row: PledgeRow,
  history: readonly PledgeChangeRow[],
  areaNames: ReadonlyMap<string, string>,
  now: Date,
): PledgeDetail {
  return {
    ...toPledgeSummary(row, now),
    receivers: receiversOf(row, areaNames),
    moves: [...PLEDGE_TRANSITIONS[row.status]],
    history: history.map((change) => ({ ...change, changedAt: change.changedAt.toISOString() })),
  };
}

/** The areas whose names `toPledgeDetail` shows. */
export function receiverAreas(row: PledgeRow): string[] {
  return row.duties.flatMap((duty) => dutyReceiver(duty, row.areaCode)?.areaCode ?? []);
}

function receiversOf(row: PledgeRow, areaNames: ReadonlyMap<string, string>): PledgedDuty[] {
  return row.duties.flatMap((code) => {
    const receiver = dutyReceiver(code, row.areaCode);
    if (!receiver) return [];
    const { channel } = receiver;
    return {
      code,
      receiverRole: receiver.role.code,
      receiverArea: areaNames.get(receiver.areaCode) ?? receiver.areaCode,
      channel: channel && {
        nameId: channel.name.id,
        nameEn: channel.name.en,
        kind: channel.kind,
        display: channel.display,
        href: channel.href,
        sourceName: channel.sourceName,
        sourceDate: channel.sourceDate,
      },
    };
  });
}

/** The calendar day at a place, `2024-09-25`. */
export function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(moment);
}
