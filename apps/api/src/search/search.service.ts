import { Injectable } from '@nestjs/common';
import { can } from '@ikrar/domain';
import type { Permission } from '@ikrar/domain';
import { ParticipantSearch } from '../participants';
import { Audit } from '../platform/audit/audit';
import { UnitOfWork } from '../platform/database/unit-of-work';
import { VolunteerSearch } from '../pledges';
import type { FoundVolunteer } from '../pledges';
import { ProgramSearch } from '../programs';
import { InstrumentSearch } from '../questionnaires';
import { AreasService } from '../regions';
import { StakeholderSearch } from '../stakeholders';
import {
  toAreaHit,
  toEventHit,
  toParticipantHit,
  toPostHit,
  toStaffHit,
  toVolunteerHit,
} from './search-hits';
import type { AreaHit, SearchAnswer } from './search.dto';

/** A handful of each kind: who wants more opens the list of that kind. */
const MOST = 5;

/** One text, asked of every context; each answers with what the actor may see. */
@Injectable()
export class SearchService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly work: ProgramSearch,
    private readonly instruments: InstrumentSearch,
    private readonly participants: ParticipantSearch,
    private readonly volunteers: VolunteerSearch,
    private readonly stakeholders: StakeholderSearch,
    private readonly areas: AreasService,
  ) {}

  async find(typed: string): Promise<SearchAnswer> {
    const text = typed.replace(/\s+/g, ' ').trim();
    const posts = await this.if('stakeholder.read', () => this.stakeholders.posts(text, MOST));
    const volunteers = await this.findVolunteers(text);
    this.nameOwners([...posts, ...volunteers]);
    const answer: SearchAnswer = {
      events: (await this.if('event.read', () => this.work.events(text, MOST))).map(toEventHit),
      programs: await this.if('program.read', () => this.work.programs(text, MOST)),
      instruments: await this.if('instrument.read', () => this.instruments.find(text, MOST)),
      volunteers: volunteers.map(toVolunteerHit),
      participants: (await this.if('participant.read', () => this.participants.find(text, MOST))).map(
        toParticipantHit,
      ),
      posts: posts.map(toPostHit),
      stakeholderOrganisations: await this.if('stakeholder.read', () =>
        this.stakeholders.organisations(text, MOST),
      ),
      institutions: await this.if('institution.read', () => this.work.institutions(text, MOST)),
      areas: (await this.if('area.read', () => this.areas.holding(text, this.near, MOST))).map(toAreaHit),
      staff: (await this.if('team.read', () => this.work.staff(text, MOST))).map(toStaffHit),
    };
    // The text may itself be a name: the trail keeps how many people were shown, not what was typed.
    const { staff, participants } = answer;
    const held = posts.filter(({ holderName }) => holderName !== null);
    this.audit.note({
      named: staff.length + participants.length + volunteers.length + held.length,
    });
    const nothing = Object.values(answer).every((hits) => hits.length === 0);
    return nothing && this.may('area.read') ? { ...answer, areas: await this.findAlike(text) } : answer;
  }

  private async if<Found>(permission: Permission, find: () => Promise<Found[]>): Promise<Found[]> {
    return this.may(permission) ? find() : [];
  }

  private may(permission: Permission): boolean {
    const { role } = this.unitOfWork.actor;
    return role !== 'public' && role !== 'system' && can(role, permission);
  }

  /** An official knows volunteers by what is shared with the office alone. */
  private async findVolunteers(text: string): Promise<FoundVolunteer[]> {
    if (this.may('pledge.read')) return this.volunteers.own(text, MOST);
    return this.if('district.read', () => this.volunteers.shared(text, MOST));
  }

  /** Names of places that are only spelled alike would stand beside everything else as noise. */
  private async findAlike(text: string): Promise<AreaHit[]> {
    const { items } = await this.areas.list({ search: text, limit: MOST, near: this.near ?? undefined });
    return items.map(toAreaHit);
  }

  private get near(): string | null {
    return this.unitOfWork.actor.scope[0]?.replace(/%$/, '') ?? null;
  }

  /** Whose people were shown here may read that they were. */
  private nameOwners(rows: readonly { readonly organisationId: string }[]): void {
    const { organisationId } = this.unitOfWork;
    this.audit.subjectOrganisations(
      rows.map((row) => row.organisationId).filter((one) => one !== organisationId),
    );
  }
}
