import { TPPO_BASIC } from '@ikrar/domain';
import { freshId, rightAnswers } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import type { HallIds } from './participants';

export async function questionnaires(
  recorder: Recorder,
  { asAdmin }: Organisation,
  hall: HallIds,
): Promise<void> {
  const { eventId, joinCode, personalCode } = hall;
  const [id, deploymentId] = [freshId(), freshId()];
  await recorder.call(
    asAdmin,
    'putInstrument',
    { id },
    { title: 'Instrumen uji', content: TPPO_BASIC.content },
  );
  await recorder.call(asAdmin, 'changeInstrument', { id }, { title: 'Instrumen uji dua' }, 1);
  const draft = await recorder.call(asAdmin, 'getInstrument', { id });
  const published = await recorder.call(asAdmin, 'publishInstrument', { id }, {}, Number(draft.body.version));
  await recorder.call(asAdmin, 'listInstruments');
  const instrumentVersionId = (published.body as unknown as { newest: { id: string } }).newest.id;
  await recorder.call(
    asAdmin,
    'putDeployment',
    { eventId, id: deploymentId },
    { phase: 'pre', instrumentVersionId },
  );
  await recorder.call(asAdmin, 'changeDeployment', { eventId, id: deploymentId }, { instrumentVersionId }, 1);
  await recorder.call(asAdmin, 'listDeployments', { eventId });
  await recorder.call(asAdmin, 'openDeployment', { eventId, id: deploymentId });
  await recorder.call(asAdmin, 'getPublicEvent', { joinCode });
  await recorder.call(asAdmin, 'getPublicInstrument', { joinCode, versionId: instrumentVersionId });
  await recorder.call(asAdmin, 'listPublicAreas', { under: '21.71' });
  await recorder.call(asAdmin, 'getOwnSteps', { joinCode }, { personalCode });
  await recorder.call(
    asAdmin,
    'putResponse',
    { joinCode, id: freshId() },
    { personalCode, deploymentId, answers: rightAnswers(), claimedAt: '2026-01-10T03:00:00.000Z' },
  );
  await recorder.call(asAdmin, 'closeDeployment', { eventId, id: deploymentId });
  await recorder.call(asAdmin, 'getResults', { eventId });
}
