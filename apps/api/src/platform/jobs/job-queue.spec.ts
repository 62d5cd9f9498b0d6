import { Logger } from '@nestjs/common';
import { JobQueue } from './job-queue';

describe('JobQueue', () => {
  it('runs one job after the other, and goes on after one that failed', async () => {
    const said = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    const queue = new JobQueue();
    const order: string[] = [];
    const job = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push(`${name} ends`);
    };
    queue.add('first', job('first'));
    queue.add('broken', () => Promise.reject(new Error('no disk')));
    queue.add('second', job('second'));
    await queue.idle();
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(said).toHaveBeenCalledWith('broken failed', expect.stringContaining('no disk'));
  });
});
