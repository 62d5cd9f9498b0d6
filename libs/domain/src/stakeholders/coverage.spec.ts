import fc from 'fast-check';
import type { PostFact } from './coverage';
import { coverage } from './coverage';
import { MINIMUM_SET } from './minimum-set';
import { POST_STATUSES } from './post-statuses';
import { STAKEHOLDER_ROLES } from './stakeholder-roles';

const KASU = '21.71.01.1003';
const PECONG = '21.71.01.1005';
const post = (areaCode: string, roleCode: PostFact['roleCode'], status: PostFact['status']): PostFact => ({
  areaCode,
  roleCode,
  status,
});
const only = MINIMUM_SET.filter(({ code }) => code === 'head' || code === 'health');

describe('coverage', () => {
  it('shows who stands where', () => {
    const posts = [post(KASU, 'PEM-LURAH', 'active'), post(KASU, 'KES-PUSTU', 'contacted')];
    expect(coverage(posts, [KASU, PECONG], only)).toEqual({
      rows: [
        {
          areaCode: KASU,
          cells: [
            { requirement: 'head', posts: 1, best: 'active', covered: true },
            { requirement: 'health', posts: 1, best: 'contacted', covered: false },
          ],
          gaps: ['health'],
          percent: 50,
        },
        {
          areaCode: PECONG,
          cells: [
            { requirement: 'head', posts: 0, best: null, covered: false },
            { requirement: 'health', posts: 0, best: null, covered: false },
          ],
          gaps: ['head', 'health'],
          percent: 0,
        },
      ],
      percent: 25,
    });
  });

  it.each([
    ['identified', false],
    ['contacted', false],
    ['agreed', true],
    ['active', true],
    ['left', false],
  ] as const)('a post that is %s covers: %s', (status, covered) => {
    const { rows } = coverage([post(KASU, 'PEM-LURAH', status)], [KASU], only);
    expect(rows[0]?.cells[0]).toEqual({
      requirement: 'head',
      posts: status === 'left' ? 0 : 1,
      best: status === 'left' ? null : status,
      covered,
    });
  });

  it('lets a post of the kecamatan serve its kelurahan, and none beside it', () => {
    const posts = [post('21.71.01', 'KES-PUSKESMAS', 'agreed')];
    const { rows } = coverage(posts, [KASU, '21.71.02.1001'], only);
    expect(rows.map(({ gaps }) => gaps)).toEqual([['head'], ['head', 'health']]);
  });

  it('does not lift a post of one kelurahan to the whole kecamatan', () => {
    expect(coverage([post(KASU, 'PEM-LURAH', 'active')], ['21.71.01'], only).percent).toBe(0);
  });

  it('takes the furthest of several posts', () => {
    const posts = [post(KASU, 'KES-PUSTU', 'agreed'), post('21.71.01', 'KES-PUSKESMAS', 'identified')];
    const { rows } = coverage(posts, [KASU], only);
    expect(rows[0]?.cells[1]).toEqual({ requirement: 'health', posts: 2, best: 'agreed', covered: true });
  });

  it('has no percentage of nothing', () => {
    expect(coverage([], [], MINIMUM_SET)).toEqual({ rows: [], percent: null });
    expect(coverage([], [KASU], []).rows[0]).toEqual({ areaCode: KASU, cells: [], gaps: [], percent: null });
  });

  it('never falls when a post is added', () => {
    const any = fc.record({
      areaCode: fc.constantFrom(KASU, PECONG, '21.71.01', '21.71'),
      roleCode: fc.constantFrom(...STAKEHOLDER_ROLES.map(({ code }) => code)),
      status: fc.constantFrom(...POST_STATUSES),
    });
    fc.assert(
      fc.property(fc.array(any), any, (posts, more) => {
        const before = coverage(posts, [KASU, PECONG], MINIMUM_SET).percent ?? 0;
        const after = coverage([...posts, more], [KASU, PECONG], MINIMUM_SET).percent ?? 0;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('the minimum set', () => {
  it('asks for roles of the taxonomy, each once', () => {
    const wanted = MINIMUM_SET.flatMap(({ anyOf }) => anyOf);
    expect(new Set(wanted).size).toBe(wanted.length);
    expect(STAKEHOLDER_ROLES.map(({ code }) => code)).toEqual(expect.arrayContaining(wanted));
    expect(MINIMUM_SET).toHaveLength(10);
  });
});
