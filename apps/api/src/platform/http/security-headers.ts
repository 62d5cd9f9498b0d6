import { randomBytes } from 'node:crypto';
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import type { NextFunction, Request, Response } from 'express';

/** The nonce of the page about to be written, made when first asked for; `index.html` of the desk carries it. */
export function cspNonce(response: Response): string {
  response.locals['cspNonce'] ??= randomBytes(16).toString('base64');
  return String(response.locals['cspNonce']);
}

/**
 * The desk has a nonce a request (Angular stamps its styles with it); the hand is cached by its service
 * worker together with its headers, so it has no inline script or style at all.
 */
export function securityHeaders(
  secure: boolean,
): (request: Request, response: Response, next: NextFunction) => void {
  const nonce = (_: unknown, response: unknown): string => `'nonce-${cspNonce(response as Response)}'`;
  const policy = (desk: boolean) =>
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: desk ? ["'self'", nonce] : ["'self'"],
          styleSrc: desk ? ["'self'", nonce] : ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          workerSrc: ["'self'"],
          baseUri: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          objectSrc: ["'none'"],
          ...(desk && { trustedTypes: ['angular', 'angular#bundler'], requireTrustedTypesFor: ["'script'"] }),
        },
      },
      strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginOpenerPolicy: secure ? { policy: 'same-origin' } : false,
      originAgentCluster: secure,
      xFrameOptions: { action: 'deny' },
    });
  const desk = policy(true);
  const hand = headersOf(policy(false));
  return (request, response, next) => {
    response.setHeader('Permissions-Policy', 'camera=(self), geolocation=(), microphone=(), payment=()');
    if (request.path.startsWith('/api/')) response.setHeader('Cache-Control', 'no-store');
    if (request.path.startsWith('/admin')) return desk(request, response, next);
    for (const [name, value] of hand) response.setHeader(name, value);
    next();
  };
}

/** What a policy without a nonce writes: the same for every answer, so it is asked once. */
function headersOf(policy: ReturnType<typeof helmet>): [string, string][] {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  policy(request, response, (error) => {
    if (error !== undefined) throw error;
  });
  return response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]);
}
