import { freshId } from '..';
import type { Organisation, World } from '..';
import { identity, leave } from './operations/identity';
import { participants } from './operations/participants';
import { pledges } from './operations/pledges';
import { programs } from './operations/programs';
import { questionnaires } from './operations/questionnaires';
import { regionsAndStakeholders } from './operations/stakeholders';
import { VILLAGE } from './operations/values';
import type { Recorder } from './recorder';

/** Uses every operation of the contract once as the people of one organisation, each with success. */
export async function everyOperation(
  recorder: Recorder,
  world: World,
  organisation: Organisation,
): Promise<void> {
  await identity(recorder, world, organisation);
  const agreementId = freshId();
  await recorder.call(
    organisation.asAdmin,
    'putAgreement',
    { id: agreementId },
    { officeId: world.office.id, areaCode: '21.71.01', validFrom: '2024-01-01' },
  );
  await regionsAndStakeholders(recorder, organisation, agreementId);
  const event = await programs(recorder, organisation);
  const hall = await participants(recorder, organisation, event);
  await questionnaires(recorder, organisation, hall);
  await pledges(recorder, organisation, hall, agreementId);
  await recorder.call(organisation.asAdmin, 'endAgreement', { id: agreementId });
  await recorder.call(organisation.asAdmin, 'searchEverything', { text: 'uji' });
  await recorder.call(organisation.asAnalyst, 'getImpact');
  await recorder.call(organisation.asAnalyst, 'getAreaImpact', { areaCode: VILLAGE });
  await recorder.call(world.asOfficial, 'getDistrict');
  await leave(recorder, world, organisation);
}
