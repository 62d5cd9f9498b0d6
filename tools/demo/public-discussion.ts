import { newId } from '../../apps/api/src/platform/database/new-id';
import type { Answer, Client } from './client';
import { personNames } from './people';
import type { Random } from './random';

const GUESTS = [
  ['Kepolisian daerah (contoh)', 3],
  ['Dinas pemberdayaan perempuan dan anak (contoh)', 3],
  ['Dinas sosial (contoh)', 2],
  ['LSM perlindungan pekerja migran (contoh)', 4],
  ['Media lokal (contoh)', 2],
] as const;
const RESIDENTS = 20;

/** The public discussion of a gender centre: panel, workshop, modules. Nobody was asked before or after. */
export async function planDiscussion(lead: Client, random: Random): Promise<string> {
  const [programId, eventId] = [newId(), newId()];
  await lead.put(`/programs/${programId}`, {
    title: 'Diskusi Publik Perlindungan Ibu dan Anak dari TPPO',
    year: 2024,
    scheme: 'Pengabdian berbasis program studi',
    fundingSource: 'BOPTN',
    purpose: 'Membangun kesadaran masyarakat dan jejaring pencegahan TPPO lintas lembaga.',
  });
  await lead.put(`/events/${eventId}`, {
    programId,
    template: 'public_discussion',
    title: 'Diskusi Publik Pencegahan TPPO Palembang',
    venueName: 'Ruang pertemuan hotel (contoh)',
    areaCode: '16.71',
    startsAt: '2024-09-25T01:30:00.000Z',
    endsAt: '2024-09-25T08:00:00.000Z',
  });
  const guests = GUESTS.flatMap(([represents, count]) => Array.from({ length: count }, () => represents));
  const sexes = Array.from({ length: guests.length + RESIDENTS }, () =>
    random.happens(0.6) ? ('female' as const) : ('male' as const),
  );
  const rows = personNames(random, sexes).map((fullName, index) => {
    const represents = guests[index];
    return {
      line: index + 2,
      fullName,
      sex: sexes[index] === 'female' ? 'P' : 'L',
      birthYear: String(1965 + random.below(38)),
      role: represents ? 'tamu' : 'peserta',
      ...(represents && { represents }),
    };
  });
  await lead.post(`/events/${eventId}/participants/import`, { rows, takeDoubtful: [] });
  return eventId;
}

/** Its day: who came, came. */
export async function holdDiscussion(lead: Client, eventId: string): Promise<void> {
  const event = await lead.get<Answer>(`/events/${eventId}`);
  await lead.post(`/events/${eventId}/state`, { to: 'open' }, event.version);
  const { items } = await lead.get<{ items: Answer[] }>(`/events/${eventId}/participants?limit=100`);
  for (const { id } of items)
    await lead.put(`/events/${eventId}/participants/${id}/attendance`, { present: true });
  const held = await lead.get<Answer>(`/events/${eventId}`);
  await lead.post(`/events/${eventId}/state`, { to: 'held' }, held.version);
}
