import { readDelivery } from './read-delivery';

/** As much of a response as is read; jsdom has no fetch of its own. */
function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const get = (name: string): string | null => headers[name] ?? null;
  const json = async (): Promise<unknown> => (typeof body === 'string' ? JSON.parse(body) : body);
  return { status, headers: { get }, json } as unknown as Response;
}

const PROBLEM = { 'Content-Type': 'application/problem+json; charset=utf-8' };
const receivedAt = '2024-09-25T02:05:00Z';

describe('readDelivery', () => {
  it.each([200, 201])('takes %i as received when the body echoes the id', async (status) => {
    expect(await readDelivery(answer(status, { id: 'r1', receivedAt }), 'r1')).toEqual({
      kind: 'received',
      receivedAt,
    });
  });

  it.each([
    ['another id', { id: 'r2', receivedAt }],
    ['no id', { receivedAt }],
    ['no time', { id: 'r1' }],
    ["a hotspot's sign-in page", '<html>'],
    ['nothing', null],
  ])('takes 200 with %s as not received', async (_, body) => {
    expect(await readDelivery(answer(200, body), 'r1')).toEqual({ kind: 'unreachable' });
  });

  it.each([409, 410, 422])('takes %i as refused for good, with the code for the team', async (status) => {
    const problem = answer(status, { code: 'id-conflict' }, PROBLEM);
    expect(await readDelivery(problem, 'r1')).toEqual({ kind: 'refused', status, code: 'id-conflict' });
  });

  it('takes 404 as refused only when our own server says so', async () => {
    expect((await readDelivery(answer(404, { code: 'unknown-code' }, PROBLEM), 'r1')).kind).toBe('refused');
    expect((await readDelivery(answer(404, '<html>'), 'r1')).kind).toBe('unreachable');
  });

  it.each([408, 425, 429, 500, 502, 503, 507])('takes %i as something that passes', async (status) => {
    expect((await readDelivery(answer(status, { code: 'busy' }, PROBLEM), 'r1')).kind).toBe('unreachable');
  });

  it('hears how long the server wants to be left alone', async () => {
    const busy = answer(429, { code: 'too-many' }, { ...PROBLEM, 'Retry-After': '12' });
    expect(await readDelivery(busy, 'r1')).toEqual({ kind: 'unreachable', waitSeconds: 12 });
  });
});
