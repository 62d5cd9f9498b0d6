import { Injectable } from '@nestjs/common';
import { problem } from '../../platform/http/problems';
import { toMembershipDetail } from './member.dto';
import type { ChangeMembershipBody, MembershipDetail, MembershipList } from './member.dto';
import { Members } from './members.repository';

@Injectable()
export class MembersService {
  constructor(private readonly members: Members) {}

  async list(): Promise<MembershipList> {
    return { items: (await this.members.all()).map(toMembershipDetail) };
  }

  async change(id: string, version: number, body: ChangeMembershipBody): Promise<MembershipDetail> {
    const member = await this.members.find(id);
    if (!member) throw problem('not-found');
    const now = new Date();
    const role = body.role ?? member.role;
    const areaCode =
      role === 'official' ? (body.areaCode === undefined ? member.areaCode : body.areaCode) : null;
    if (role === 'official' && !areaCode)
      throw problem('invalid-input', { errors: [{ field: 'areaCode', code: 'required' }] });
    const endedAt = body.ended === undefined ? member.endedAt : body.ended ? (member.endedAt ?? now) : null;
    const staysAdmin = role === 'admin' && endedAt === null;
    const isAdmin = member.role === 'admin' && member.endedAt === null;
    if (isAdmin && !staysAdmin && (await this.members.countOtherAdmins(id)) === 0)
      throw problem('membership.last-admin');
    const changed = await this.members.change(id, version, role, areaCode, endedAt, now);
    const newer = await this.members.find(id);
    if (!newer) throw problem('not-found');
    if (!changed) throw problem('stale', { current: toMembershipDetail(newer) });
    await this.members.endSessions(id);
    return toMembershipDetail(newer);
  }
}
