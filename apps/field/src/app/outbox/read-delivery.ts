import type { Delivery } from './outbox-record';

/** Answers that no retry of the same body will ever change. */
const FINAL = [409, 410, 422];

/** Reads what the server's answer means for a record: only an echo of its own id counts as received. */
export async function readDelivery(response: Response, id: string): Promise<Delivery> {
  const body = await readJson(response);
  if (response.status === 200 || response.status === 201) {
    return body?.['id'] === id && typeof body['receivedAt'] === 'string'
      ? { kind: 'received', receivedAt: body['receivedAt'] }
      : { kind: 'unreachable' };
  }
  if (FINAL.includes(response.status) || isOwnRefusal(response)) {
    return { kind: 'refused', status: response.status, code: problemCode(body) };
  }
  const seconds = Number(response.headers.get('Retry-After'));
  return seconds > 0 ? { kind: 'unreachable', waitSeconds: seconds } : { kind: 'unreachable' };
}

/** A hotspot's gate answers 4xx as well; only our own server says why in a problem document. */
function isOwnRefusal({ status, headers }: Response): boolean {
  const ours = headers.get('Content-Type')?.includes('application/problem+json') ?? false;
  return ours && status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}

function problemCode(body: Record<string, unknown> | undefined): string {
  return typeof body?.['code'] === 'string' ? body['code'] : 'refused';
}

async function readJson(response: Response): Promise<Record<string, unknown> | undefined> {
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
