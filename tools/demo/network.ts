import { newId } from '../../apps/api/src/platform/database/new-id';
import type { Client } from './client';
import type { Clock } from './clock';
import { KELURAHAN, personName } from './people';
import type { Random } from './random';

const DISTRICT = '21.71.01';

/** The agreement with the office, under which it may see who was shared; and what its islands are. */
export async function agreement(admin: Client, officeId: string): Promise<string> {
  const agreementId = newId();
  await admin.put(`/agreements/${agreementId}`, {
    officeId,
    areaCode: DISTRICT,
    document: 'PKS/CONTOH/01/2024',
    validFrom: '2024-01-01',
  });
  for (const [code] of KELURAHAN) await admin.put(`/areas/${code}/tags/island`, {});
  for (const code of ['21.71.01.1002', '21.71.01.1007']) await admin.put(`/areas/${code}/tags/border`, {});
  await admin.put('/areas/21.71.01.1007/tags/port_official', {});
  return agreementId;
}

/** The posts of six kelurahan, last asked in the weeks before today; one of them waits since two days. */
export async function posts(lead: Client, agreementId: string, clock: Clock, random: Random): Promise<void> {
  const roles = [
    'PEM-LURAH',
    'PEM-RTRW',
    'APH-BHABIN',
    'APH-BABINSA',
    'MAS-PKK',
    'MAS-KARTAR',
    'AGM-TOKOH',
    'MIG-PIMPASA',
  ];
  let asked = 0;
  const statuses = ['identified', 'contacted', 'agreed', 'active'];
  for (const [areaCode, village] of KELURAHAN) {
    const families = newId();
    await lead.put(`/stakeholder-organisations/${families}`, {
      name: `PKK ${village}`,
      sector: 'MAS',
      areaCode,
    });
    for (const roleCode of roles.filter(() => random.happens(0.6))) {
      const id = newId();
      const status = random.pick(statuses);
      await lead.put(`/posts/${id}`, {
        roleCode,
        areaCode,
        status,
        ...(roleCode === 'MAS-PKK' && { stakeholderOrganisationId: families }),
        ...(status !== 'identified' && contacts(clock, asked++)),
      });
      if (status === 'identified') continue;
      const fullName = personName(random, random.happens(0.5) ? 'female' : 'male');
      await lead.put(`/posts/${id}/holders/${newId()}`, {
        fullName,
        basis: 'public_post',
        verifiedOn: clock.day(-15),
      });
      const post = await lead.get(`/posts/${id}`);
      if (status === 'active')
        await lead.put(`/posts/${id}/share`, { agreementId, withHolder: true }, post.version);
    }
  }
}

function contacts(clock: Clock, index: number): { lastContactOn: string; nextContactOn: string } {
  return { lastContactOn: clock.day(-15 - (index % 7)), nextContactOn: clock.day(-2 + 6 * index) };
}
