import { freshId } from '../..';
import type { Organisation } from '../..';
import type { Recorder } from '../recorder';
import { VILLAGE } from './values';

export async function regionsAndStakeholders(
  recorder: Recorder,
  { asAdmin }: Organisation,
  agreementId: string,
): Promise<void> {
  await recorder.call(asAdmin, 'listAreas');
  await recorder.call(asAdmin, 'getArea', { code: VILLAGE });
  await recorder.call(asAdmin, 'putAreaTag', { code: VILLAGE, tag: 'border' });
  await recorder.call(asAdmin, 'removeAreaTag', { code: VILLAGE, tag: 'border' });
  const [id, postId, holderId] = [freshId(), freshId(), freshId()];
  await recorder.call(
    asAdmin,
    'putStakeholderOrganisation',
    { id },
    { name: 'Polsek Uji', sector: 'APH', areaCode: '21.71.01' },
  );
  await recorder.call(asAdmin, 'getStakeholderOrganisation', { id });
  await recorder.call(asAdmin, 'changeStakeholderOrganisation', { id }, { name: 'Polsek Uji Dua' }, 1);
  await recorder.call(
    asAdmin,
    'putPost',
    { id: postId },
    { roleCode: 'PEM-LURAH', areaCode: VILLAGE, status: 'identified' },
  );
  await recorder.call(
    asAdmin,
    'changePost',
    { id: postId },
    { status: 'contacted', stakeholderOrganisationId: id },
    1,
  );
  await recorder.call(
    asAdmin,
    'putHolder',
    { id: postId, holderId },
    { fullName: 'Lurah Uji', basis: 'public_post' },
  );
  await recorder.call(asAdmin, 'changeHolder', { id: postId, holderId }, { verifiedOn: '2026-11-01' }, 1);
  for (const operation of ['listStakeholderOrganisations', 'listPosts'])
    await recorder.call(asAdmin, operation);
  const post = await recorder.call(asAdmin, 'getPost', { id: postId });
  await recorder.call(
    asAdmin,
    'sharePost',
    { id: postId },
    { agreementId, withHolder: true },
    Number(post.body.version),
  );
  await recorder.call(asAdmin, 'unsharePost', { id: postId });
  await recorder.call(asAdmin, 'shareStakeholderOrganisation', { id }, { agreementId }, 2);
  await recorder.call(asAdmin, 'unshareStakeholderOrganisation', { id });
  await recorder.call(asAdmin, 'listBoards');
  await recorder.call(asAdmin, 'getBoard', { areaCode: '21.71.01' });
}
