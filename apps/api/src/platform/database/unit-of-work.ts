import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../auth/actor';
import { rollBack } from './roll-back';
import { openTransaction } from './tenant-context';
import type { TransactionMode } from './tenant-context';

interface Work {
  readonly actor: Actor;
  readonly manager: EntityManager;
  readonly effects: (() => Promise<void> | void)[];
}

/**
 * The one transaction of a request (ADR 0004). Its first statement sets the tenant context; everything
 * below finds the manager here, so that nobody passes it along and nobody can forget it.
 */
@Injectable()
export class UnitOfWork {
  private readonly storage = new AsyncLocalStorage<Work>();

  constructor(private readonly dataSource: DataSource) {}

  get manager(): EntityManager {
    return this.current.manager;
  }

  get actor(): Actor {
    return this.current.actor;
  }

  get organisationId(): string {
    return this.current.actor.organisationId;
  }

  /** Runs once the transaction is committed, never when it is rolled back. */
  afterCommit(effect: () => Promise<void> | void): void {
    this.current.effects.push(effect);
  }

  async run<T>(actor: Actor, mode: TransactionMode, work: () => Promise<T>): Promise<T> {
    if (this.storage.getStore()) throw new Error('A unit of work is already open in this request');
    const runner = this.dataSource.createQueryRunner();
    const effects: Work['effects'] = [];
    let result: T;
    const client: PoolClient = await runner.connect();
    try {
      await openTransaction(client, actor, mode);
      result = await this.storage.run({ actor, manager: runner.manager, effects }, work);
      await client.query('commit');
    } catch (error) {
      await rollBack(client);
      throw error;
    } finally {
      await runner.release();
    }
    for (const effect of effects) await effect();
    return result;
  }

  /** The same in a transaction of its own, whatever is open: what a long job tells of its progress others shall see. */
  apart<T>(actor: Actor, mode: TransactionMode, work: () => Promise<T>): Promise<T> {
    return this.storage.exit(() => this.run(actor, mode, work));
  }

  private get current(): Work {
    const work = this.storage.getStore();
    if (!work) throw new Error('No unit of work is open: this runs outside a request');
    return work;
  }
}
