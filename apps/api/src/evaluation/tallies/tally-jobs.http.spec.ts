import type { NestExpressApplication } from '@nestjs/platform-express';
import { Logger } from '@nestjs/common';
import { createApp } from '../../create-app';
import { rebuildTallies } from '../../rebuild-tallies';
import { TallyMarks } from '../../programs';
import {
  aHall,
  anOpenPhase,
  answersWith,
  aPublishedVersion,
  aWorld,
  counted,
  freshId,
  sendSheet,
  testConfiguration,
} from '../../../testing';
import type { Hall, World } from '../../../testing';
import { EventCounter } from './event-counter.service';
import { TallyJob } from './tally-job.service';
import { TallyJobs } from './tally-jobs.service';

let world: World;
let hall: Hall;
let deploymentId: string;
const others: NestExpressApplication[] = [];

beforeAll(async () => {
  world = await aWorld();
});
afterAll(async () => {
  await Promise.all(others.map((app) => app.close()));
  await world.close();
});
afterEach(() => jest.restoreAllMocks());
beforeEach(async () => {
  const { versionId } = await aPublishedVersion(world.university);
  hall = await aHall(world);
  deploymentId = await anOpenPhase(hall, 'pre', versionId);
  await counted(world);
});

const of = <T>(type: new (...parts: never[]) => T, app = world.app): T => app.get(type, { strict: false });
const event = () => ({ organisationId: world.university.id, eventId: hall.eventId });
const asSystem = () => ({ organisationId: world.university.id, role: 'system' });
const send = (right = 5) =>
  sendSheet(world, hall, deploymentId, answersWith(right), { personalCode: hall.codes[0] ?? '' });

interface Row {
  readonly tally: { readonly waves: { readonly pre: { readonly totals: number[][] } } };
  readonly responses: number;
  readonly version: number;
}
async function row(): Promise<Row | undefined> {
  const sql = 'select tally, responses, version from event_tallies where event_id = $1';
  return (await world.sql<Row>(asSystem(), sql, [hall.eventId]))[0];
}

async function marks(): Promise<number> {
  const sql = 'select id from tally_marks where event_id = $1';
  return (await world.sql(null, sql, [hall.eventId])).length;
}

/** A process beside the world's: it has not begun to look for marks unless it is told to. */
async function another(): Promise<NestExpressApplication> {
  const app = await createApp(await testConfiguration(), null);
  others.push(app);
  return app;
}

/** The world's process counts nothing from now on. */
function silence(): void {
  of(TallyMarks).listen(() => undefined);
}

/** …and from now on does again. */
function listen(): void {
  of(TallyMarks).listen((marked) => of(TallyJobs).want(marked));
}

describe('the job', () => {
  it('counts soon after an answer, and a burst in a few counts', async () => {
    const before = (await row())?.version ?? 0;
    await Promise.all(Array.from({ length: 40 }, () => send()));
    await counted(world);
    const after = await row();
    expect(after).toMatchObject({ responses: 40 });
    expect((after?.version ?? 0) - before).toBeLessThan(8);
  });

  it('leaves the mark of an answer that came while it counted, and the next count has it', async () => {
    silence();
    await send();
    const count = EventCounter.prototype.count;
    jest.spyOn(EventCounter.prototype, 'count').mockImplementationOnce(async function (
      this: EventCounter,
      eventId: string,
    ) {
      // The snapshot stands; this is committed after it.
      await world.sql(asSystem(), 'select 1');
      await new Promise<void>((resolve, reject) => setImmediate(() => send(9).then(resolve, reject)));
      return count.call(this, eventId);
    });
    expect(await of(TallyJob).run(event())).toBe('counted');
    expect(await row()).toMatchObject({ responses: 1 });
    expect(await marks()).toBe(1);
    expect(await of(TallyJob).run(event())).toBe('counted');
    expect(await row()).toMatchObject({ responses: 2 });
    expect(await marks()).toBe(0);
    expect(await of(TallyJob).run(event())).toBe('nothing-new');
    listen();
  });

  it('that fails is told, leaves its marks, and the next look finds them', async () => {
    const said = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    jest.spyOn(EventCounter.prototype, 'count').mockRejectedValueOnce(new Error('no memory'));
    await send();
    while (said.mock.calls.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(said).toHaveBeenCalledWith(
      `counting event ${hall.eventId} failed`,
      expect.stringContaining('no memory'),
    );
    expect(await marks()).toBe(1);
    of(TallyJobs).sweep(0);
    await counted(world);
    expect(await row()).toMatchObject({ responses: 1 });
  });
});

describe('two processes', () => {
  it('never count one event at once, and the later snapshot stays', async () => {
    silence();
    const other = await another();
    await send();
    const [ready, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const count = EventCounter.prototype.count;
    jest.spyOn(EventCounter.prototype, 'count').mockImplementationOnce(async function (
      this: EventCounter,
      eventId: string,
    ) {
      const result = await count.call(this, eventId);
      ready.resolve();
      await go.promise;
      return result;
    });
    const slow = of(TallyJob).run(event());
    await ready.promise;
    await send(9);
    expect(await of(TallyJob, other).run(event())).toBe('outrun');
    go.resolve();
    expect(await slow).toBe('counted');
    expect([await row(), await marks()]).toMatchObject([{ responses: 1 }, 1]);
    expect(await of(TallyJob, other).run(event())).toBe('counted');
    expect([await row(), await marks()]).toMatchObject([{ responses: 2 }, 0]);
    listen();
  });

  it('do not write a first count over a newer one', async () => {
    silence();
    const other = await another();
    await world.sql(asSystem(), 'delete from event_tallies where event_id = $1', [hall.eventId]);
    await send();
    const count = EventCounter.prototype.count;
    jest.spyOn(EventCounter.prototype, 'count').mockImplementationOnce(async function (
      this: EventCounter,
      eventId: string,
    ) {
      const result = await count.call(this, eventId);
      // There was no row to hold: the other process finds nobody counting.
      await send(9);
      expect(await of(TallyJob, other).run(event())).toBe('counted');
      return result;
    });
    expect(await of(TallyJob).run(event())).toBe('outrun');
    expect([await row(), await marks()]).toMatchObject([{ responses: 2, version: 1 }, 0]);
    listen();
  });
});

describe('a process that went down between the commit and the count', () => {
  it('is made good by the next that starts, which looks for marks of any age', async () => {
    silence();
    await send();
    expect([await row(), await marks()]).toMatchObject([{ responses: 0 }, 1]);
    const next = await another();
    await next.init();
    await counted(world);
    expect(await row()).toMatchObject({ responses: 1 });
    listen();
  });

  it('is made good by others after a while, who leave young marks to who wrote them', async () => {
    silence();
    await send();
    of(TallyJobs).sweep(10_000);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await marks()).toBe(1);
    const old = `update tally_marks set marked_at = now() - interval '11 seconds' where event_id = $1`;
    await expect(world.sql(null, old, [hall.eventId])).rejects.toMatchObject({
      driverError: { code: '42501' },
    });
    const mark = `insert into tally_marks (organisation_id, event_id, id, marked_at) values ($1, $2, $3, now() - interval '11 seconds')`;
    await world.sql(null, mark, [world.university.id, hall.eventId, freshId()]);
    of(TallyJobs).sweep(10_000);
    await counted(world);
    expect(await row()).toMatchObject({ responses: 1 });
    listen();
  });
});

describe('rebuilding', () => {
  it('gives back the digits of a tally that was spoilt, of every organisation', async () => {
    await send(3);
    await counted(world);
    const good = await row();
    const spoil = `update event_tallies set tally = jsonb_set(tally, '{waves,pre,totals}', '[[9,99]]'), responses = 99 where event_id = $1`;
    await world.sql(asSystem(), spoil, [hall.eventId]);
    expect((await row())?.tally.waves.pre.totals).toEqual([[9, 99]]);
    const elsewhere = await aHall(world, world.other);
    const version = await aPublishedVersion(world.other);
    await anOpenPhase(elsewhere, 'pre', version.versionId);
    await counted(world);
    const lost = 'delete from event_tallies where event_id = $1';
    await world.sql({ organisationId: world.other.id, role: 'system' }, lost, [elsewhere.eventId]);
    const { events } = await rebuildTallies(await testConfiguration());
    expect(events).toBeGreaterThanOrEqual(2);
    expect(await row()).toEqual({ ...good, version: (good?.version ?? 0) + 1 });
    const again = 'select responses from event_tallies where event_id = $1';
    const back = await world.sql({ organisationId: world.other.id, role: 'system' }, again, [
      elsewhere.eventId,
    ]);
    expect(back).toEqual([{ responses: 0 }]);
  });
});

describe('a reader', () => {
  it('hears whether changes wait, and of what was never counted that it is nobody’s yet', async () => {
    const results = async () => (await world.asLead.get(`/api/events/${hall.eventId}/results`)).body;
    expect(await results()).toMatchObject({ current: true });
    silence();
    await send();
    expect(await results()).toMatchObject({ current: false });
    listen();
    of(TallyJobs).sweep(0);
    await counted(world);
    expect(await results()).toMatchObject({ current: true });
    await world.sql(asSystem(), 'delete from event_tallies where event_id = $1', [hall.eventId]);
    expect(await results()).toMatchObject({ current: false });
    // Reading it has asked for the count.
    const until = Date.now() + 5000;
    while ((await row()) === undefined && Date.now() < until)
      await new Promise((done) => setTimeout(done, 25));
    expect(await results()).toMatchObject({ current: true });
  });
});
