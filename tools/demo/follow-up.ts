import { newId } from '../../apps/api/src/platform/database/new-id';
import type { Answer, Client, SignIn } from './client';
import type { Clock } from './clock';
import type { SchoolEvent } from './school-event';

/** A contact each quarter, the last one a month before today. */
const LAST_CONTACT = -30;
const QUARTER = 85;
const FIRST_QUARTER = Date.UTC(2024, 11, 1);
/** Two whom nobody called when it was due, by some days: the first thing their owner should see. */
const NEXT_CONTACTS = [-5, -3, 4, 9, 13, 20, 27, 34, 41, 48, 55];

interface Pledge extends Answer {
  readonly participantId: string;
  readonly role: string;
  readonly minor: boolean;
  readonly status: string;
}

/** The two years after the session: who was asked, trained and accompanied, who left school, who said no. */
export class FollowUp {
  constructor(
    private readonly as: SignIn,
    private readonly clock: Clock,
    private readonly event: SchoolEvent,
  ) {}

  async run(agreementId: string): Promise<void> {
    const lead = await this.on('2024-08-23T03:00:00Z');
    for (const pledge of await this.pledges(lead, ({ minor }) => minor)) await guardianConsent(lead, pledge);
    await this.firstContact(agreementId);
    await this.step('2024-09-11T03:00:00Z', 'contacted', (_, index) => (index < 2 ? 'declined' : 'screened'));
    await this.step('2024-10-10T03:00:00Z', 'screened', () => 'trained');
    await this.step('2024-10-24T03:00:00Z', 'trained', () => 'active');
    const quarters: number[] = [];
    for (let day = LAST_CONTACT; this.clock.morning(day) > FIRST_QUARTER; day -= QUARTER)
      quarters.unshift(day);
    const graduation = Date.UTC(2025, 5, 16, 3);
    const leaving = this.leavingSchool();
    for (const day of quarters.filter((one) => this.clock.morning(one) < graduation)) await this.quarter(day);
    await this.step(graduation, 'active', ({ participantId }) =>
      leaving.has(participantId) ? 'alumni' : null,
    );
    for (const day of quarters.filter((one) => this.clock.morning(one) >= graduation))
      await this.quarter(day);
    await this.askAgain();
  }

  private async firstContact(agreementId: string): Promise<void> {
    const lead = await this.on('2024-08-27T03:00:00Z');
    for (const pledge of await this.pledges(lead, () => true)) {
      const adult = pledge.role === 'companion';
      const note = adult ? 'Bersedia ikut pelatihan.' : null;
      const contacted = await move(lead, pledge, 'contacted', note);
      if (!adult) continue;
      const consentId = newId();
      await lead.put(
        `/events/${this.event.eventId}/participants/${pledge.participantId}/consents/${consentId}`,
        {
          purpose: 'share_with_office',
          decision: 'given',
          textVersion: 'v1',
          method: 'spoken',
          decidedOn: '2024-08-21',
        },
      );
      await lead.put(`/pledges/${pledge.id}/share`, { agreementId, consentId }, contacted.version);
    }
  }

  /** Those of one status, each to where `to` sends it. */
  private async step(
    moment: string | number,
    from: string,
    to: (pledge: Pledge, index: number) => string | null,
  ): Promise<void> {
    const lead = await this.on(moment);
    const waiting = await this.pledges(lead, ({ status }) => status === from);
    const pupilsFirst = waiting.sort(
      (one, other) => Number(one.role === 'companion') - Number(other.role === 'companion'),
    );
    for (const [index, pledge] of pupilsFirst.entries()) {
      const status = to(pledge, index);
      if (status !== null) await move(lead, pledge, status, null);
    }
  }

  /** Everybody active is called; the day of the next call is agreed on. */
  private async quarter(day: number): Promise<void> {
    const lead = await this.on(this.clock.morning(day));
    const active = await this.pledges(lead, ({ status }) => status === 'active');
    for (const [index, { id, version }] of active.entries()) {
      const next = day === LAST_CONTACT ? (NEXT_CONTACTS[index] ?? 60) : day + QUARTER;
      await lead.patch(`/pledges/${id}`, { nextContactOn: this.clock.day(next) }, version);
    }
  }

  /** Two who have left school are asked whether they go on where they live now. */
  private async askAgain(): Promise<void> {
    const lead = await this.on(this.clock.morning(-10));
    const alumni = await this.pledges(lead, ({ status }) => status === 'alumni');
    for (const pledge of alumni.slice(0, 2))
      await move(lead, pledge, 'contacted', 'Ingin ikut kunjungan lanjutan.');
  }

  private leavingSchool(): Set<string> {
    return new Set(this.event.pupils.flatMap(({ id, className }) => (className === 'XII' ? [id] : [])));
  }

  private on(moment: string | number): Promise<Client> {
    this.clock.goTo(moment);
    return this.as('ketua');
  }

  private async pledges(lead: Client, chosen: (pledge: Pledge) => boolean): Promise<Pledge[]> {
    const { items } = await lead.get<{ items: Pledge[] }>(`/events/${this.event.eventId}/pledges?limit=100`);
    return items.filter(chosen);
  }
}

function move(lead: Client, { id, version }: Pledge, to: string, note: string | null): Promise<Answer> {
  return lead.post(`/pledges/${id}/status`, { to, note }, version);
}

async function guardianConsent(lead: Client, { id, version }: Pledge): Promise<void> {
  const body = {
    purpose: 'pledge',
    decision: 'given',
    textVersion: 'v1',
    method: 'paper',
    decidedOn: '2024-08-23',
    guardianName: 'Wali (contoh)',
    guardianRelation: 'orang tua',
  };
  await lead.put(`/pledges/${id}/guardian-consents/${newId()}`, body, version);
}
