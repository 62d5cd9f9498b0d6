import type { StakeholderRoleCode } from './stakeholder-roles';

/** Posts that pupils hold. */
const HELD_BY_PUPILS: readonly StakeholderRoleCode[] = ['DIK-OSIS', 'MAS-FORUMANAK'];

/**
 * Whether the holder of such a post may be a minor, whose phone number is not kept and whose name is never
 * shown to an office.
 *
 * Definition: posts of pupils' councils and children's forums; no birth year is asked of a post.
 * Source: domain context L3, L19.
 */
export function mayBeMinor(roleCode: StakeholderRoleCode): boolean {
  return HELD_BY_PUPILS.includes(roleCode);
}
