/** Somebody of the demo who uses the API over HTTP, as her browser would. */
export class Client {
  private cookie = '';

  constructor(private readonly origin: string) {}

  async signIn(identifier: string, password: string): Promise<this> {
    await this.send('POST', '/session', { identifier, password });
    return this;
  }

  get<T = Answer>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  put<T = Answer>(path: string, body: object, version?: number): Promise<T> {
    return this.send<T>('PUT', path, body, version);
  }

  post<T = Answer>(path: string, body: object, version?: number): Promise<T> {
    return this.send<T>('POST', path, body, version);
  }

  patch<T = Answer>(path: string, body: object, version: number): Promise<T> {
    return this.send<T>('PATCH', path, body, version);
  }

  private async send<T>(method: string, path: string, body?: object, version?: number): Promise<T> {
    const response = await fetch(`${this.origin}/api${path}`, {
      method,
      headers: {
        'X-CSRF': '1',
        ...(this.cookie && { Cookie: this.cookie }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...(version !== undefined && { 'If-Match': `"${version}"` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    this.cookie = response.headers.get('set-cookie')?.split(';')[0] ?? this.cookie;
    return (text === '' ? {} : JSON.parse(text)) as T;
  }
}

/** Somebody of the demo at a desk; a session lasts no longer than it would for anybody. */
export type SignIn = (username: string) => Promise<Client>;

/** What every answer about a record holds. */
export interface Answer {
  readonly id: string;
  readonly version: number;
  readonly joinCode: string;
  readonly personId: string;
  readonly personalCode: string;
}
