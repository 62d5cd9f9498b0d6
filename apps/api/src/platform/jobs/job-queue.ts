import { Injectable, Logger } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';

type Job = () => Promise<void>;

/**
 * Long work of this process, one after the other, so that it never takes more than one connection and one core
 * from the people who wait for an answer. What a job has to tell stands in a table of its own; a job that dies with
 * its process is told apart there by the age of its last progress.
 */
@Injectable()
export class JobQueue implements BeforeApplicationShutdown {
  private readonly logger = new Logger(JobQueue.name);
  private last: Promise<void> = Promise.resolve();

  add(name: string, job: Job): void {
    this.last = this.last.then(job).catch((error: unknown) => {
      this.logger.error(`${name} failed`, error instanceof Error ? error.stack : String(error));
    });
  }

  /** Resolves when everything that was added until now has ended. */
  idle(): Promise<void> {
    return this.last;
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.last;
  }
}
