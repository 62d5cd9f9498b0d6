import { freshId, rightAnswers } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import { analyses } from './analyses';
import { exports } from './exports';
import { imports } from './imports';
import { instruments } from './instruments';
import { keying } from './keying';
import type { HallIds } from './participants';
import { waves } from './waves';

export async function questionnaires(
  recorder: Recorder,
  organisation: Organisation,
  hall: HallIds,
): Promise<void> {
  const { asAdmin } = organisation;
  const { eventId, joinCode, personalCode } = hall;
  const deploymentId = freshId();
  const { instrumentVersionId, pictureId } = await instruments(recorder, organisation);
  await recorder.call(
    asAdmin,
    'putDeployment',
    { eventId, id: deploymentId },
    { phase: 'pre', instrumentVersionId },
  );
  await recorder.call(asAdmin, 'changeDeployment', { eventId, id: deploymentId }, { instrumentVersionId }, 1);
  await recorder.call(asAdmin, 'listDeployments', { eventId });
  await recorder.call(asAdmin, 'printSheets', { eventId, deploymentId });
  await recorder.call(asAdmin, 'openDeployment', { eventId, id: deploymentId });
  await recorder.call(asAdmin, 'getPublicEvent', { joinCode });
  await recorder.call(asAdmin, 'getPublicInstrument', { joinCode, versionId: instrumentVersionId });
  await recorder.call(asAdmin, 'listPublicAreas', { under: '21.71' });
  await recorder.call(asAdmin, 'getPublicPicture', { joinCode, id: pictureId });
  await recorder.call(asAdmin, 'getOwnSteps', { joinCode }, { personalCode });
  await recorder.call(
    asAdmin,
    'putResponse',
    { joinCode, id: freshId() },
    { personalCode, deploymentId, answers: rightAnswers(), claimedAt: '2026-01-10T03:00:00.000Z' },
  );
  await recorder.call(asAdmin, 'closeDeployment', { eventId, id: deploymentId });
  await keying(recorder, organisation, { eventId, deploymentId, personalCode });
  await imports(recorder, organisation, { eventId, personalCode });
  await exports(recorder, organisation, eventId);
  await recorder.call(asAdmin, 'getResults', { eventId });
  await recorder.call(asAdmin, 'getLiveResults', { eventId });
  const knowledgeBands = [
    { id: 'belum', from: 0 },
    { id: 'sudah', from: 60 },
  ];
  await recorder.call(asAdmin, 'changeResultSettings', { eventId }, { knowledgeBands }, 0);
  await analyses(recorder, organisation);
  await waves(recorder, organisation, instrumentVersionId);
}
