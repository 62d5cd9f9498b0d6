import assert from 'node:assert/strict';
import type { Desk } from '../support/desk.ts';
import { newId } from '../support/new-id.ts';

export interface PlannedEvent {
  readonly id: string;
  readonly joinCode: string;
  readonly people: readonly {
    readonly id: string;
    readonly personalCode: string;
    readonly fullName: string;
  }[];
}

interface Answered {
  readonly id: string;
  readonly version: number;
  readonly joinCode: string;
  readonly items: {
    id: string;
    personalCode: string;
    fullName: string;
    published: { id: string; number: number } | null;
  }[];
}

/** A line of a list that is imported. */
export type RosterLine = Readonly<Record<string, string>>;

async function ask(
  lead: Desk,
  method: string,
  path: string,
  body?: unknown,
  version?: number,
): Promise<Answered> {
  const reply = await lead.ask(method, path, body, version);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body as Answered;
}

/** An open event that asks nothing yet, with a roster only where people are known by its codes. */
export async function planEvent(
  lead: Desk,
  title: string,
  people: number | readonly RosterLine[] = 0,
): Promise<PlannedEvent> {
  const id = newId();
  const event = await ask(lead, 'PUT', `/events/${id}`, {
    programId: (await ask(lead, 'GET', '/programs')).items[0]?.id,
    template: 'school',
    title,
    areaCode: '21.71.01.1007',
    startsAt: new Date(Date.now() - 3_600_000).toISOString(),
    endsAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const roster: readonly RosterLine[] =
    typeof people === 'number'
      ? Array.from({ length: people }, (_, index) => ({
          fullName: `Peserta ${'ABCDEFGHIJ'.charAt(index)}`,
          role: 'peserta',
        }))
      : people;
  const rows = roster.map((line, index) => ({ ...line, line: index + 2 }));
  if (rows.length > 0)
    await ask(lead, 'POST', `/events/${id}/participants/import`, { rows, takeDoubtful: [] });
  const { version } = await ask(lead, 'GET', `/events/${id}`);
  await ask(lead, 'POST', `/events/${id}/state`, { to: 'open' }, version);
  const { items } = await ask(lead, 'GET', `/events/${id}/participants?limit=100`);
  return { id, joinCode: event.joinCode, people: items };
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly right: 'true' | 'false';
}

/** A published questionnaire of statements that are right or wrong. */
export async function publishStatements(
  lead: Desk,
  title: string,
  statements: readonly Statement[],
): Promise<string> {
  const id = newId();
  const items = statements.map((one) => ({
    ...{ id: one.id, kind: 'true_false', topic: 'prevention', weight: 1, required: true, reverse: false },
    key: one.right,
    text: { id: one.text, en: one.text },
    options: [
      { id: 'true', text: { id: 'Benar', en: 'True' } },
      { id: 'false', text: { id: 'Salah', en: 'False' } },
    ],
  }));
  await ask(lead, 'PUT', `/instruments/${id}`, { title, purpose: 'knowledge', content: { items } });
  await ask(lead, 'POST', `/instruments/${id}/publish`, {}, 1);
  const published = (await ask(lead, 'GET', '/instruments')).items.find((one) => one.id === id)?.published;
  assert.ok(published, `${title} is published`);
  return published.id;
}

/** Marked in the list of those who came, as the attendance page does it. */
export async function markPresent(lead: Desk, eventId: string, participantId: string): Promise<void> {
  await ask(lead, 'PUT', `/events/${eventId}/participants/${participantId}/attendance`, { present: true });
}

/** One sheet of a phone that nobody watches; the watched ones tell how it looks. */
export async function sendAnonymously(
  lead: Desk,
  joinCode: string,
  deploymentId: string,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  const claimedAt = new Date().toISOString();
  await ask(lead, 'PUT', `/public/events/${joinCode}/responses/${newId()}`, {
    deploymentId,
    answers,
    claimedAt,
  });
}

export async function deploy(
  lead: Desk,
  eventId: string,
  phase: 'pre' | 'post',
  instrumentVersionId: string,
): Promise<string> {
  const id = newId();
  await ask(lead, 'PUT', `/events/${eventId}/deployments/${id}`, { phase, instrumentVersionId });
  return id;
}
