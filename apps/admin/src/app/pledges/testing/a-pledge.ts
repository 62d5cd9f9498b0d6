import type { PledgeDetail } from '@ikrar/api-client';

const EVENT = '0190d000-0000-7000-8000-000000000001';
const OWNER = '0190a000-0000-7000-8000-000000000001';

/** A pledge of an adult who waits for the first call. */
export function aPledge(facts: Partial<PledgeDetail> = {}): PledgeDetail {
  return {
    id: '0190d000-0000-7000-8000-000000000002',
    eventId: EVENT,
    eventTitle: 'Sosialisasi di MA Contoh',
    participantId: '0190d000-0000-7000-8000-000000000003',
    fullName: 'Harun Contoh',
    role: 'participant',
    minor: false,
    duties: ['liaise'],
    areaCode: '21.71.01.1007',
    areaName: 'Sekanak Raya',
    status: 'pledged',
    nextStep: 'contact',
    ownerId: OWNER,
    ownerName: 'Nur Contoh',
    nextContactOn: '2024-10-02',
    stale: true,
    shareWanted: true,
    guardianConsented: false,
    sharedWith: null,
    source: 'phone',
    pledgedAt: '2024-09-25T04:00:00.000Z',
    version: 3,
    receivers: [
      {
        code: 'liaise',
        receiverRole: 'APH-POLSEK',
        receiverArea: 'Belakang Padang',
        channel: {
          nameId: 'Polisi (Polri)',
          nameEn: 'Police (Polri)',
          kind: 'short_code',
          display: '110',
          href: 'tel:110',
          sourceName: 'Divisi Humas Polri',
          sourceDate: '2026-01-12',
        },
      },
    ],
    moves: ['contacted', 'declined', 'withdrawn'],
    history: [
      {
        fromStatus: null,
        toStatus: 'pledged',
        nextContactOn: '2024-10-02',
        note: null,
        changedByName: null,
        changedAt: '2024-09-25T04:00:00.000Z',
      },
    ],
    ...facts,
  };
}
