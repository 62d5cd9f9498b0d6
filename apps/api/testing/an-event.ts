import { newId } from '../src/platform/database/new-id';
import type { Persona } from './persona';

export function freshId(): string {
  return newId();
}

/** A program with one event, made over HTTP as a lead makes it; answers the event's id. */
export async function anEvent(asLead: Persona, facts: object): Promise<string> {
  const [programId, eventId] = [newId(), newId()];
  const program = await asLead.put(`/api/programs/${programId}`, { title: 'Program uji', year: 2024 });
  if (program.status !== 201) throw new Error(`program: ${program.text}`);
  const event = await asLead.put(`/api/events/${eventId}`, {
    programId,
    title: 'Sosialisasi uji',
    kind: 'outreach',
    targetGroup: 'pupils',
    zone: 'Asia/Jakarta',
    ...facts,
  });
  if (event.status !== 201) throw new Error(`event: ${event.text}`);
  return eventId;
}
