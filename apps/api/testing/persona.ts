export interface Answer {
  readonly status: number;
  // The specs look into bodies of every shape; each expectation names what it wants.
  readonly body: Readonly<Record<string, never>> & Record<string, unknown>;
  readonly headers: Headers;
  readonly text: string;
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

  delete(path: string): Promise<Answer> {
    return this.send('DELETE', path);
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.origin}${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(this.cookie && { Cookie: this.cookie }),
        'X-CSRF': '1',
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      text,
      headers: response.headers,
      body: (text.startsWith('{') ? JSON.parse(text) : {}) as Answer['body'],
    };
  }
}
