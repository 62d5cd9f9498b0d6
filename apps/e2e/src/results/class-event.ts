import assert from 'node:assert/strict';
import type { Desk } from '../support/desk.ts';
import { newId } from '../support/new-id.ts';
import { planEvent } from '../waves/plan-event.ts';
import type { PlannedEvent } from '../waves/plan-event.ts';
import { answersOf, MATCHED, QUESTIONS } from './class-answers.ts';

type Phase = 'pre' | 'post';

/** An event whose questionnaires are open and shut, and whose sheets are sent, past all screens. */
export interface Asked {
  readonly event: PlannedEvent;
  /** The deployments by their phases. */
  readonly asks: Readonly<Partial<Record<Phase, string>>>;
}

export interface Sheet {
  readonly personalCode?: string;
  readonly points: number;
}

const ONLY_BEFORE = 2;
const ONLY_AFTER = 1;

/** Questions in the library, for as many events as like. */
export async function publishClassQuestions(lead: Desk): Promise<string> {
  const id = newId();
  await done(lead, 'PUT', `/instruments/${id}`, {
    title: 'Sepuluh pernyataan',
    purpose: 'knowledge',
    content: QUESTIONS,
  });
  await done(lead, 'POST', `/instruments/${id}/publish`, {}, 1);
  const { items } = await done<{ items: { id: string; published: { id: string } | null }[] }>(
    lead,
    'GET',
    '/instruments',
  );
  return items.find((one) => one.id === id)?.published?.id ?? assert.fail('Nothing was published.');
}

/**
 * 28 pupils: 25 for both sheets, two for the one before, one for the one after. Of the 25, 12 are in class X, nine in
 * XI, four in XII; three of five are girls.
 */
export async function planClass(lead: Desk, title: string, version: string): Promise<Asked> {
  const size = MATCHED.reduce((sum, [people]) => sum + people, 0) + ONLY_BEFORE + ONLY_AFTER;
  const roster = Array.from({ length: size }, (_, index) => ({
    fullName: pupil(index),
    role: 'peserta',
    sex: index % 5 < 3 ? 'P' : 'L',
    className: index < 12 || index > 24 ? 'X' : index < 21 ? 'XI' : 'XII',
  }));
  return ask(lead, await planEvent(lead, title, roster), version, ['pre', 'post']);
}

/** Names that stand nowhere else on a page. */
export function pupil(index: number): string {
  return `Murid ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(index % 26)}${index < 26 ? '' : 'bis'} Contoh`;
}

export async function ask(
  lead: Desk,
  event: PlannedEvent,
  instrumentVersionId: string,
  phases: readonly Phase[],
): Promise<Asked> {
  const asks: Partial<Record<Phase, string>> = {};
  for (const phase of phases) {
    const id = newId();
    await done(lead, 'PUT', `/events/${event.id}/deployments/${id}`, { phase, instrumentVersionId });
    asks[phase] = id;
  }
  return { event, asks };
}

export async function move(lead: Desk, asked: Asked, phase: Phase, verb: 'open' | 'close'): Promise<void> {
  await done(lead, 'POST', `/events/${asked.event.id}/deployments/${asked.asks[phase]}/${verb}`, {});
}

/** What the class wrote; one of them corrected the first sheet by sending another. */
export function classSheets({ event }: Asked, phase: Phase): Sheet[] {
  const code = (index: number): string => codeOf(event, pupil(index));
  const points = MATCHED.flatMap(([people, before, after]) =>
    Array<number>(people).fill(phase === 'pre' ? before : after),
  );
  const sheets = points.map((one, index) => ({ personalCode: code(index), points: one }));
  const apart = phase === 'pre' ? [25, 26] : [27];
  return [...sheets, ...apart.map((index) => ({ personalCode: code(index), points: 4 }))];
}

/** All at once, as a class presses send. */
export async function send(lead: Desk, { event, asks }: Asked, phase: Phase, sheets: readonly Sheet[]) {
  await Promise.all(
    sheets.map(({ personalCode, points }) =>
      done(lead, 'PUT', `/public/events/${event.joinCode}/responses/${newId()}`, {
        ...(personalCode !== undefined && { personalCode }),
        deploymentId: asks[phase],
        answers: answersOf(points),
        claimedAt: new Date().toISOString(),
      }),
    ),
  );
}

export function codeOf({ people }: PlannedEvent, name: string): string {
  return people.find(({ fullName }) => fullName === name)?.personalCode ?? assert.fail(`${name} has no code`);
}

/** A request that must succeed. */
export async function done<Body>(
  lead: Desk,
  method: string,
  path: string,
  body?: unknown,
  version?: number,
): Promise<Body> {
  const reply = await lead.ask(method, path, body, version);
  assert.ok(reply.status < 300, `${method} ${path}: ${reply.status} ${JSON.stringify(reply.body)}`);
  return reply.body as Body;
}
