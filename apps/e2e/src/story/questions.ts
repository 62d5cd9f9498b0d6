import assert from 'node:assert/strict';
import type { Desk } from '../support/desk.ts';
import { newId } from '../support/new-id.ts';
import { QUESTIONS } from './answers.ts';

const TITLE = 'Kuesioner cerita';

/** A published questionnaire of the story's own; its editor has stories enough in its own specs. */
export async function publishQuestions(lead: Desk): Promise<void> {
  const id = newId();
  const made = await lead.ask('PUT', `/instruments/${id}`, {
    title: TITLE,
    purpose: 'knowledge',
    content: QUESTIONS,
  });
  assert.equal(made.status, 201, JSON.stringify(made.body));
  const published = await lead.ask('POST', `/instruments/${id}/publish`, {}, 1);
  assert.equal(published.status, 200, JSON.stringify(published.body));
}

export async function chooseQuestions(lead: Desk, eventId: string): Promise<void> {
  await lead.open(`/events/${eventId}/questionnaires`);
  await lead.page.getByRole('radio', { name: new RegExp(TITLE) }).check();
  await lead.button('Pakai untuk pra-tes dan pasca-tes').click();
  await lead.heading('Pasca-tes').waitFor();
}

/** What a phase's card says, such as "Buka pra-tes", and again in the question that follows. */
export async function movePhase(lead: Desk, eventId: string, verb: string): Promise<void> {
  await lead.open(`/events/${eventId}/questionnaires`);
  await lead.button(verb).click();
  await lead.page.getByRole('alertdialog').getByRole('button', { name: verb }).click();
  await lead.button(verb).first().waitFor({ state: 'detached' });
}
