import { Injectable } from '@nestjs/common';
import { can, ROLES } from '@ikrar/domain';
import { decodeCursor, page } from '../../platform/http/page';
import { problem } from '../../platform/http/problems';
import { toMembershipDetail } from './member.dto';
import type { ChangeMembershipBody, MembershipDetail, MembershipList, MembershipsQuery } from './member.dto';
import { Members } from './members.repository';

/** A screen that asks for no page gets them all. */
const ALL = 1000;

@Injectable()
export class MembersService {
  constructor(private readonly members: Members) {}

  async list({ search, may, cursor, limit = ALL }: MembershipsQuery): Promise<MembershipList> {
    const roles = may === undefined ? null : ROLES.filter((role) => can(role, may));
    const filter = { search: search?.trim() ?? null, roles };
    const rows = await this.members.list(filter, decodeCursor(cursor, 3), limit);
    return page(
      rows,
      limit,
      ({ endedAt, displayName, id }) => [String(endedAt !== null), displayName, id],
      toMembershipDetail,
    );
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
