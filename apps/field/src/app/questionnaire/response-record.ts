import { dropHidden } from '@ikrar/domain';
import { asksCode } from '../event/asks-code';
import type { Seat } from '../event/seat';
import type { OpenRecord } from '../outbox/outbox-record';
import type { PublicEvent, PublicInstrument, PublicPhase } from '../transport/public-api-types';
import type { Draft } from './draft';
import { readEntries } from './entries/read-entry';

/** Whose answers to what. */
interface Finished {
  draft: Draft;
  seat: Seat;
  event: PublicEvent;
  phase: PublicPhase;
}

/** A finished draft as the record that goes to the server. The phone's clock is a claim, not the truth. */
export function responseRecord(
  { draft, seat, event, phase }: Finished,
  instrument: PublicInstrument,
  now: Date,
): OpenRecord {
  const claimedAt = now.toISOString();
  return {
    id: draft.id,
    joinCode: seat.joinCode,
    what: phase.phase,
    ...(phase.wave > 1 && { wave: phase.wave }),
    finishedAt: claimedAt,
    body: {
      ...writer(draft, seat, event),
      deploymentId: draft.deploymentId,
      answers: dropHidden(instrument, readEntries(instrument.items, draft.answers)),
      claimedAt,
    },
    attempts: 0,
    nextTryAt: 0,
  };
}

/** As much of who answers as the event asks for, and nothing else. */
function writer(draft: Draft, seat: Seat, event: PublicEvent): { personalCode?: string; selfCode?: string } {
  if (asksCode(event)) return seat.personalCode ? { personalCode: seat.personalCode } : {};
  return event.identification === 'self_code' && draft.selfCode ? { selfCode: draft.selfCode } : {};
}
