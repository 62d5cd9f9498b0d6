import assert from 'node:assert/strict';
import type { Desk } from '../support/desk.ts';
import { newId } from '../support/new-id.ts';

export interface Hall {
  readonly eventId: string;
  /** The deployment of the pre-test. */
  readonly pre: string;
  readonly joinCode: string;
  readonly codes: string[];
}

interface Record {
  readonly id: string;
  readonly version: number;
  readonly joinCode: string;
  readonly items: { id: string; personalCode: string; published: { id: string } | null }[];
}

/**
 * An event of this minute with its pre-test open: those of the demo lie in the past and are closed. It asks what the
 * demo asks, unless told otherwise.
 */
export async function openHall(lead: Desk, people: number, content?: object): Promise<Hall> {
  const ask = async (method: string, path: string, body?: unknown, version?: number): Promise<Record> => {
    const reply = await lead.ask(method, path, body, version);
    assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
    return reply.body as Record;
  };
  const id = newId();
  const event = await ask('PUT', `/events/${id}`, {
    programId: (await ask('GET', '/programs')).items[0]?.id,
    template: 'school',
    title: 'Sesi yang sedang berlangsung',
    areaCode: '21.71.01.1007',
    startsAt: new Date(Date.now() - 3_600_000).toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const birthYear = String(new Date().getFullYear() - 20);
  const rows = Array.from({ length: people }, (_, index) => ({
    line: index + 2,
    fullName: `Peserta ${'ABCDEFGHIJKLMNOPQRST'.charAt(index)}`,
    role: 'peserta',
    birthYear,
  }));
  await ask('POST', `/events/${id}/participants/import`, { rows, takeDoubtful: [] });
  const textId = (await ask('GET', '/pledge-texts')).items[0]?.id;
  await ask('PUT', `/events/${id}/pledge-text`, { pledgeTextId: textId });
  if (content) {
    const instrument = newId();
    await ask('PUT', `/instruments/${instrument}`, { title: 'Untuk sesi ini', purpose: 'other', content });
    await ask('POST', `/instruments/${instrument}/publish`, {}, 1);
  }
  // The newest first.
  const published = (await ask('GET', '/instruments')).items.find((one) => one.published)?.published;
  const pre = newId();
  await ask('PUT', `/events/${id}/deployments/${pre}`, { phase: 'pre', instrumentVersionId: published?.id });
  const { version } = await ask('GET', `/events/${id}`);
  await ask('POST', `/events/${id}/state`, { to: 'open' }, version);
  await ask('POST', `/events/${id}/deployments/${pre}/open`, {});
  const { items } = await ask('GET', `/events/${id}/participants?limit=100`);
  return { eventId: id, pre, joinCode: event.joinCode, codes: items.map(({ personalCode }) => personalCode) };
}
