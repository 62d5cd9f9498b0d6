import { Socket } from 'node:net';

/**
 * A socket that writes once a turn: what pipelined statements put into it one by one leaves the process as one
 * message, and PostgreSQL wakes up once. Each write is a call into the kernel, and those cost more than the
 * statements' own work when a whole hall sends at once.
 */
export class GatheringSocket extends Socket {
  private gathering = false;

  override write(...args: [data: string | Uint8Array, ...rest: never[]]): boolean {
    if (!this.gathering && !this.connecting) {
      this.gathering = true;
      this.cork();
      process.nextTick(() => {
        this.gathering = false;
        this.uncork();
      });
    }
    return super.write(...args);
  }
}
