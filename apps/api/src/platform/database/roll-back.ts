import { Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';

const logger = new Logger('rollBack');

/**
 * Ends what failed, so that no connection goes back to the pool inside a transaction. The cause of the failure
 * is what counts: that a connection is gone, and has rolled back by itself, is only noted.
 */
export async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
  } catch (error) {
    logger.warn(`rollback failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}
