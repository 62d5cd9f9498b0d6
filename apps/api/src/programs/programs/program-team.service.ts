import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problems';
import { confirms } from '../../platform/http/request-parts';
import type { PutOutcome } from '../../platform/http/request-parts';
import { StaffService } from '../staff/staff.service';
import type { ProgramMember, ProgramMemberList, PutProgramMemberBody } from './program-member.dto';
import { ProgramMembersRepository } from './program-members.repository';
import { ProgramsService } from './programs.service';

@Injectable()
export class ProgramTeam {
  constructor(
    private readonly programs: ProgramsService,
    private readonly members: ProgramMembersRepository,
    private readonly staff: StaffService,
  ) {}

  async list(programId: string): Promise<ProgramMemberList> {
    await this.programs.require(programId);
    return { items: await this.members.list(programId), nextCursor: null };
  }

  async put(programId: string, id: string, body: PutProgramMemberBody): Promise<PutOutcome<ProgramMember>> {
    await this.programs.require(programId);
    await this.staff.requireStaff(body.personId);
    const created = await this.members.insert(programId, { id, ...body });
    const record = await this.members.find(programId, id);
    if (!record || !confirms({ ...record }, body)) throw problem('id-conflict');
    return { created, record };
  }

  async remove(programId: string, id: string): Promise<void> {
    await this.programs.require(programId);
    if (!(await this.members.find(programId, id))) throw problem('not-found');
    await this.members.remove(programId, id);
  }
}
