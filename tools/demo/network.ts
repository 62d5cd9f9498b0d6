import { newId } from '../../apps/api/src/platform/database/new-id';
import type { Answer, Client } from './client';
import { KELURAHAN, personName } from './people';
import type { Random } from './random';
import type { SchoolEvent } from './school-event';

const DISTRICT = '21.71.01';

interface Pledge extends Answer {
  readonly fullName: string;
  readonly participantId: string;
  readonly role: string;
  readonly minor: boolean;
  readonly status: string;
}

/** What follows the session: posts of six kelurahan, two volunteers shared with the office, the first calls. */
export async function network(
  admin: Client,
  lead: Client,
  officeId: string,
  event: SchoolEvent,
  random: Random,
): Promise<void> {
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
  await posts(lead, agreementId, random);
  await volunteers(lead, agreementId, event);
}

async function posts(lead: Client, agreementId: string, random: Random): Promise<void> {
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
        ...(status !== 'identified' && { lastContactOn: '2024-08-28' }),
      });
      if (status === 'identified') continue;
      const fullName = personName(random, random.happens(0.5) ? 'female' : 'male');
      await lead.put(`/posts/${id}/holders/${newId()}`, {
        fullName,
        basis: 'public_post',
        verifiedOn: '2024-08-28',
      });
      const post = await lead.get(`/posts/${id}`);
      if (status === 'active')
        await lead.put(`/posts/${id}/share`, { agreementId, withHolder: true }, post.version);
    }
  }
}

async function volunteers(lead: Client, agreementId: string, { eventId }: SchoolEvent): Promise<void> {
  const { items } = await lead.get<{ items: Pledge[] }>(`/events/${eventId}/pledges?limit=100`);
  const adults = items.filter(({ role }) => role === 'companion');
  const minors = items.filter(({ role, minor }) => role === 'participant' && minor);
  for (const adult of adults) {
    const contacted = await lead.post<Answer>(
      `/pledges/${adult.id}/status`,
      { to: 'contacted', note: 'Bersedia ikut pelatihan.' },
      adult.version,
    );
    const consentId = newId();
    await lead.put(`/events/${eventId}/participants/${adult.participantId}/consents/${consentId}`, {
      purpose: 'share_with_office',
      decision: 'given',
      textVersion: 'v1',
      method: 'spoken',
      decidedOn: '2024-08-21',
    });
    await lead.put(`/pledges/${adult.id}/share`, { agreementId, consentId }, contacted.version);
  }
  for (const minor of minors.slice(0, 3)) {
    const consented = await lead.put<Answer>(
      `/pledges/${minor.id}/guardian-consents/${newId()}`,
      {
        purpose: 'pledge',
        decision: 'given',
        textVersion: 'v1',
        method: 'paper',
        decidedOn: '2024-08-23',
        guardianName: 'Wali (contoh)',
        guardianRelation: 'orang tua',
      },
      minor.version,
    );
    await lead.post(`/pledges/${minor.id}/status`, { to: 'contacted' }, consented.version);
  }
  // Two whom nobody called when it was due: the first thing the owner should see.
  for (const minor of minors.slice(3, 5))
    await lead.patch(`/pledges/${minor.id}`, { nextContactOn: '2024-09-04' }, minor.version);
}
