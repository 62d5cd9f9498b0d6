import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';
import { problem } from '../http/problems';

/** argon2id, 19 MiB, 2 passes (OWASP). Two at once, 50 waiting: a storm of sign-ins must not starve the hall. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const AT_ONCE = 2;
const WAITING = 50;

@Injectable()
export class Passwords {
  private running = 0;
  private readonly queue: (() => void)[] = [];
  /** Compared with when the account is unknown, so that both answers take the same time. */
  private decoy: Promise<string> | null = null;

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), COST));
  }

  async verify(passwordHash: string | null, password: string): Promise<boolean> {
    this.decoy ??= hash('not the password of anybody', COST);
    const stored = passwordHash ?? (await this.decoy);
    const matches = await this.inTurn(() => verify(stored, password.normalize('NFKC')));
    return matches && passwordHash !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= AT_ONCE) {
      if (this.queue.length >= WAITING) throw problem('busy');
      await new Promise<void>((resolve) => this.queue.push(resolve));
    } else {
      this.running += 1;
    }
    try {
      return await work();
    } finally {
      const next = this.queue.shift();
      if (next) next();
      else this.running -= 1;
    }
  }
}
