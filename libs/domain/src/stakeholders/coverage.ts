import { isWithinArea } from '../regions';
import type { Requirement } from './minimum-set';
import type { PostStatus } from './post-statuses';
import type { StakeholderRoleCode } from './stakeholder-roles';

export type PostFact = { areaCode: string; roleCode: StakeholderRoleCode; status: PostStatus };

/** `best` is the furthest status of the posts that are not left; null = nobody known: the gap to close first. */
export type CoverageCell = { requirement: string; posts: number; best: PostStatus | null; covered: boolean };

/** `percent` from 0 to 100, not rounded; null when nothing is required. */
export type CoverageRow = { areaCode: string; cells: CoverageCell[]; gaps: string[]; percent: number | null };
export type Coverage = { rows: CoverageRow[]; percent: number | null };

/** From weakest to strongest; `left` counts for nothing. */
const ORDER: readonly PostStatus[] = ['identified', 'contacted', 'agreed', 'active'];

/**
 * Who stands by in each area, and where the gaps are: areas × requirements.
 *
 * Definition: a requirement is covered in an area when a post of one of its roles has agreed or is active
 * there, or in an area that contains it (one health centre serves every kelurahan of its kecamatan).
 * percent = 100 × covered ÷ requirements; over all areas: covered cells ÷ all cells.
 * Source: S41, S151, S152.
 * Edge cases: posts that left count for nothing; identified and contacted posts are seen but leave the gap; no
 * areas or no requirements give null, not 0.
 */
export function coverage(
  posts: readonly PostFact[],
  areaCodes: readonly string[],
  requirements: readonly Requirement[],
): Coverage {
  const standing = posts.filter(({ status }) => status !== 'left');
  const rows = areaCodes.map((areaCode) => {
    const here = standing.filter((post) => isWithinArea(areaCode, post.areaCode));
    const cells = requirements.map((requirement) => cellOf(requirement, here));
    const gaps = cells.flatMap((cell) => (cell.covered ? [] : [cell.requirement]));
    return { areaCode, cells, gaps, percent: share(cells) };
  });
  return { rows, percent: share(rows.flatMap(({ cells }) => cells)) };
}

function cellOf({ code, anyOf }: Requirement, here: readonly PostFact[]): CoverageCell {
  const fitting = here.filter(({ roleCode }) => anyOf.includes(roleCode));
  const best = ORDER.findLast((status) => fitting.some((post) => post.status === status)) ?? null;
  return { requirement: code, posts: fitting.length, best, covered: best === 'agreed' || best === 'active' };
}

function share(cells: readonly CoverageCell[]): number | null {
  return cells.length === 0 ? null : (100 * cells.filter(({ covered }) => covered).length) / cells.length;
}
