import type { Request, Response } from 'express';

/** `__Host-` needs Secure; on the plain HTTP of the hall the cookie goes by its simple name (ADR 0013). */
export function sessionCookieName(secure: boolean): string {
  return secure ? '__Host-ikrar' : 'ikrar';
}

export function readSessionToken(request: Request, secure: boolean): string | null {
  const name = sessionCookieName(secure);
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value && /^[\w-]{20,100}$/.test(value)) return value;
  }
  return null;
}

export function setSessionToken(response: Response, secure: boolean, token: string, expires: Date): void {
  response.cookie(sessionCookieName(secure), token, { ...attributes(secure), expires });
}

export function clearSessionToken(response: Response, secure: boolean): void {
  response.clearCookie(sessionCookieName(secure), attributes(secure));
  response.setHeader('Clear-Site-Data', '"cache"');
}

const attributes = (secure: boolean) => ({ httpOnly: true, secure, sameSite: 'lax', path: '/' }) as const;
