import type { EventDetail, EventMember } from '@ikrar/api-client';

export const EVENT_ID = '0190c000-0000-7000-8000-000000000001';

/** An event to test with: the school template, one agenda item more than needed to move one. */
export function anEvent(changes: Partial<EventDetail> = {}): EventDetail {
  const topic = { minutes: null, covered: null };
  return {
    id: EVENT_ID,
    programId: '0190c000-0000-7000-8000-000000000002',
    programTitle: 'PKM 2024',
    title: 'Sosialisasi di MA Bahtera Contoh',
    kind: 'outreach',
    state: 'planned',
    template: 'school',
    methods: ['lecture'],
    purpose: 'Memberi pengetahuan.',
    learningSummary: null,
    targetGroup: 'pupils',
    targetAgeMin: 15,
    targetAgeMax: 19,
    plannedSize: 25,
    plannedClasses: [{ className: 'X', planned: 25 }],
    institutionId: null,
    institutionName: null,
    venueName: 'MA Bahtera Contoh',
    areaCode: '21.71.01.1007',
    areaName: 'Sekanak Raya',
    startsAt: '2024-09-25T02:05:00.000Z',
    endsAt: '2024-09-25T04:00:00.000Z',
    zone: 'Asia/Jakarta',
    joinCode: 'K7PQRS',
    ownerId: '0190c000-0000-7000-8000-000000000003',
    pledgeTextId: null,
    present: 23,
    attendance: {
      registered: 25,
      present: 23,
      othersPresent: 2,
      classes: [{ className: 'X', planned: 25, present: 23 }],
      targetAge: { result: 'partly', inside: 20, outside: 3, unknown: 0 },
    },
    readiness: [
      { item: 'date', ready: true },
      { item: 'agenda', ready: false },
      { item: 'participants', ready: false },
    ],
    moves: [{ to: 'open', obstacles: [] }],
    agenda: [
      {
        id: 'a1',
        stage: 'lecture',
        title: 'Ceramah',
        minutes: 35,
        personIds: ['p1'],
        topics: ['definition'],
      },
      { id: 'a2', stage: 'focus_group', title: 'FGD', minutes: 60, personIds: [], topics: [] },
    ],
    topics: [{ id: 't1', topic: 'definition', aspect: 'Pengertian', explanation: 'Apa itu TPPO.', ...topic }],
    version: 3,
    ...changes,
  };
}

export const MEMBERS: EventMember[] = [
  {
    id: 'm1',
    personId: 'p1',
    fullName: 'Siti Contoh',
    titleBefore: 'Dr.',
    titleAfter: 'M.Hum.',
    role: 'presenter',
  },
  {
    id: 'm2',
    personId: 'p1',
    fullName: 'Siti Contoh',
    titleBefore: 'Dr.',
    titleAfter: 'M.Hum.',
    role: 'lead',
  },
];
