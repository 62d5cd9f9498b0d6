export interface Answer {
  readonly status: number;
  // The specs look into bodies of every shape; each expectation names what it wants.
  readonly body: Readonly<Record<string, never>> & Record<string, unknown>;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Buffer;
}

/** Somebody who uses the API over real HTTP, signed in or not. */
export class Persona {
  constructor(
    private readonly origin: string,
    private readonly cookie: string | null,
    readonly userId: string | null = null,
  ) {}

  /** The same person after an answer that handed out another session. */
  signedInBy(answer: Answer): Persona {
    const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? null;
    return new Persona(this.origin, cookie, this.userId);
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  put(path: string, body: unknown): Promise<Answer> {
    return this.send('PUT', path, body);
  }

  post(path: string, body: unknown = {}): Promise<Answer> {
    return this.send('POST', path, body);
  }

  patch(path: string, body: unknown, version: number | null): Promise<Answer> {
    return this.send('PATCH', path, body, version === null ? {} : { 'If-Match': `"${version}"` });
  }

  /** A file as the body, under the type it claims to have. */
  putFile(path: string, file: Uint8Array, type: string): Promise<Answer> {
    return this.send('PUT', path, file, { 'Content-Type': type });
  }

  /** The same in parts, so that nobody is told the length before. */
  putStream(path: string, parts: readonly Uint8Array[], type: string): Promise<Answer> {
    return this.send('PUT', path, ReadableStream.from(parts), { 'Content-Type': type });
  }

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const isStream = body instanceof ReadableStream;
    const isFile = body instanceof Uint8Array || isStream;
    const response = await fetch(`${this.origin}${path}`, {
      method,
      ...(isStream && { duplex: 'half' as const }),
      headers: {
        ...(body !== undefined && !isFile && { 'Content-Type': 'application/json' }),
        ...(this.cookie && { Cookie: this.cookie }),
        'X-CSRF': '1',
        ...headers,
      },
      ...(body !== undefined && {
        body: isFile ? (body as NonNullable<RequestInit['body']>) : JSON.stringify(body),
      }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    return {
      status: response.status,
      text,
      bytes,
      headers: response.headers,
      body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body'],
    };
  }
}
