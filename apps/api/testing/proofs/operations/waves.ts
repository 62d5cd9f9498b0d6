import { freshId, rightAnswers } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import { text } from './values';

/** An event without a roster: self-made codes, an observation, a pair that is parted and joined again. */
export async function waves(
  recorder: Recorder,
  { asAdmin }: Organisation,
  instrumentVersionId: string,
): Promise<void> {
  const [programId, eventId, pre, post, observation, spare, parted] = Array.from({ length: 7 }, freshId) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  await recorder.call(asAdmin, 'putProgram', { id: programId }, { title: 'Program gelombang', year: 2026 });
  const event = await recorder.call(
    asAdmin,
    'putEvent',
    { id: eventId },
    { programId, title: 'Kelas terbuka', kind: 'outreach', targetGroup: 'pupils', zone: 'Asia/Jakarta' },
  );
  const joinCode = text(event.body.joinCode);
  await recorder.call(asAdmin, 'putIdentification', { eventId }, { identification: 'self_code' });
  await recorder.call(asAdmin, 'getIdentification', { eventId });
  for (const [id, phase] of [
    [pre, 'pre'],
    [post, 'post'],
    [observation, 'observation'],
    [spare, 'feedback'],
  ] as const) {
    await recorder.call(asAdmin, 'putDeployment', { eventId, id }, { phase, instrumentVersionId });
  }
  await recorder.call(asAdmin, 'removeDeployment', { eventId, id: spare });
  await recorder.call(
    asAdmin,
    'putObservation',
    { eventId, id: freshId() },
    { deploymentId: observation, answers: rightAnswers() },
  );
  await recorder.call(asAdmin, 'listObservations', { eventId });
  const [earlierResponseId, laterResponseId] = [freshId(), freshId()];
  for (const [id, deploymentId, selfCode] of [
    [earlierResponseId, pre, 'SI-07-02-SD'],
    [laterResponseId, post, 'SI-08-02-SD'],
  ] as const) {
    await recorder.call(asAdmin, 'openDeployment', { eventId, id: deploymentId });
    await recorder.call(
      asAdmin,
      'putResponse',
      { joinCode, id },
      { selfCode, deploymentId, answers: rightAnswers(), claimedAt: '2026-01-10T03:00:00.000Z' },
    );
  }
  await recorder.call(
    asAdmin,
    'putPartedMatch',
    { eventId, id: parted },
    { earlierResponseId, laterResponseId },
  );
  await recorder.call(asAdmin, 'getMatches', { eventId });
  await recorder.call(asAdmin, 'removePartedMatch', { eventId, id: parted });
}
