import type { AttendanceCounts, EventDetail, ParticipantDetail } from '@ikrar/api-client';

export const EVENT_ID = '0190a000-0000-7000-8000-0000000000e1';
export const EVENT_URL = `/api/events/${EVENT_ID}`;

let made = 0;

/** Somebody on the roster; made up. */
export function aParticipant(facts: Partial<ParticipantDetail> = {}): ParticipantDetail {
  made += 1;
  const number = String(made).padStart(12, '0');
  return {
    id: `0190a000-0000-7000-8000-${number}`,
    personId: `0190a000-0000-7000-9000-${number}`,
    fullName: 'Siti Aminah',
    role: 'participant',
    sex: 'female',
    birthYear: 2008,
    minor: true,
    className: 'XI IPA 2',
    areaCode: '21.71.01.1004',
    areaName: 'Pulau Terung',
    represents: null,
    personalCode: 'ABC-DEW',
    presentAt: null,
    version: 1,
    ...facts,
  };
}

/** As much of an event as these screens read. */
export const EVENT: Pick<EventDetail, 'id' | 'title' | 'areaCode' | 'joinCode'> = {
  id: EVENT_ID,
  title: 'Sosialisasi di MA Bahtera Contoh',
  areaCode: '21.71.01.1007',
  joinCode: 'FB7NK4',
};

export const COUNTS: AttendanceCounts = {
  planned: 25,
  byRole: [
    { role: 'participant', registered: 3, present: 1 },
    { role: 'companion', registered: 1, present: 1 },
    { role: 'guest', registered: 0, present: 0 },
  ],
  bySexAndAge: [
    { sex: 'female', ageBand: '15_17', registered: 2, present: 1 },
    { sex: null, ageBand: null, registered: 1, present: 0 },
  ],
  byClass: [{ className: 'XI', planned: 9, present: 1 }],
  organisationsPresent: 1,
};
