import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { TPPO_BASIC } from '@ikrar/domain';
import type { InstrumentContent } from '@ikrar/domain';
import sharp from 'sharp';
import { aHall, anOpenPhase, aPublishedVersion, aWorld, freshId } from '../../../../testing';
import type { World } from '../../../../testing';

const RED = { r: 200, g: 30, b: 30 };
const aPicture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: RED } });

let world: World;
let png: Buffer;
beforeAll(async () => {
  world = await aWorld();
  png = await aPicture(40, 30).png().toBuffer();
});
afterAll(() => world.close());

async function aStoredPicture(): Promise<string> {
  const id = freshId();
  expect((await world.asLead.putFile(`/api/pictures/${id}`, png, 'image/png')).status).toBe(201);
  return id;
}

/** One bit a pixel, all of them black: 48 kB that want to become 1.2 GB. */
function aBomb(edge: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.from('0000000000000000010000000000', 'hex').subarray(0, 13);
  header.writeUInt32BE(edge, 0);
  header.writeUInt32BE(edge, 4);
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(edge / 8)) * edge));
  const start = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

describe('PUT /pictures/:id', () => {
  it('keeps a picture once; the same file again is confirmed, another one is refused', async () => {
    const id = await aStoredPicture();
    const path = `/api/pictures/${id}`;
    const again = await world.asLead.putFile(path, png, 'image/png');
    expect(again.status).toBe(200);
    expect(again.body).toMatchObject({ id, mediaType: 'image/webp', width: 40, height: 30 });
    const other = await world.asLead.putFile(path, await aPicture(41, 30).png().toBuffer(), 'image/png');
    expect([other.status, other.body['code']]).toEqual([409, 'id-conflict']);
  });

  it('draws what a camera sent anew: upright, small, and without place, camera or owner', async () => {
    const noise = sharp(randomBytes(2400 * 1600 * 3), { raw: { width: 2400, height: 1600, channels: 3 } });
    const photo = await noise
      .jpeg({ quality: 60 })
      .withExif({
        IFD0: { Make: 'KameraRahasia' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '1/1 8/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const sent = await sharp(photo).metadata();
    expect([sent.orientation, sent.exif?.includes('KameraRahasia')]).toEqual([6, true]);
    const id = freshId();
    const stored = await world.asLead.putFile(`/api/pictures/${id}`, photo, 'image/jpeg');
    expect(stored.status).toBe(201);
    const { bytes } = await world.asLead.get(`/api/pictures/${id}`);
    const kept = await sharp(bytes).metadata();
    expect(kept).toMatchObject({
      format: 'webp',
      width: stored.body['width'],
      height: stored.body['height'],
    });
    expect(kept.height).toBeGreaterThan(kept.width);
    expect(Math.max(kept.width, kept.height)).toBeLessThanOrEqual(1200);
    expect(bytes.length).toBeLessThanOrEqual(200_000);
    expect([kept.exif, kept.xmp, kept.icc, kept.iptc]).toEqual([undefined, undefined, undefined, undefined]);
    expect(bytes.includes('KameraRahasia')).toBe(false);
  });

  it('leaves behind what hides behind or within a picture', async () => {
    const jpeg = await aPicture(64, 64).jpeg().toBuffer();
    const script = Buffer.from('<script>alert(document.cookie)</script>');
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, script.length + 2]), script]);
    const file = Buffer.concat([
      jpeg.subarray(0, 2),
      comment,
      jpeg.subarray(2),
      Buffer.from('PK\u0003\u0004'),
      script,
    ]);
    const id = freshId();
    expect((await world.asLead.putFile(`/api/pictures/${id}`, file, 'image/jpeg')).status).toBe(201);
    const { bytes } = await world.asLead.get(`/api/pictures/${id}`);
    expect([bytes.includes('<script'), bytes.includes('PK\u0003\u0004')]).toEqual([false, false]);
  });

  it.each([
    ['an SVG', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'],
    ['an SVG that calls itself PNG', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a GIF', 'image/gif', 'GIF89a'],
    ['a GIF that is a script as well', 'image/jpeg', 'GIF89a/*\u0001\u0000*/=1;alert(1)'],
    ['a page', 'text/html', '<!doctype html>'],
    ['a PDF', 'image/webp', '%PDF-1.7'],
    ['nothing', 'image/png', ''],
  ])('refuses %s', async (_, type, text) => {
    const answer = await world.asLead.putFile(`/api/pictures/${freshId()}`, Buffer.from(text), type);
    expect([answer.status, answer.body['code']]).toEqual([415, 'wrong-type']);
  });

  it('refuses what begins like a picture and is none', async () => {
    for (const file of [png.subarray(0, png.length - 20), Buffer.from('89504e470d0a1a0a', 'hex')]) {
      const answer = await world.asLead.putFile(`/api/pictures/${freshId()}`, file, 'image/png');
      expect([answer.status, answer.body['code']]).toEqual([422, 'picture.unreadable']);
    }
  });

  it('refuses a bomb before it goes off', async () => {
    const bomb = aBomb(20_000);
    expect(bomb.length).toBeLessThan(60_000);
    const before = process.memoryUsage().rss;
    const answer = await world.asLead.putFile(`/api/pictures/${freshId()}`, bomb, 'image/png');
    expect([answer.status, answer.body['code']]).toEqual([422, 'picture.too-many-pixels']);
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
    const small = await world.asLead.putFile(`/api/pictures/${freshId()}`, aBomb(2000), 'image/png');
    expect(small.status).toBe(201);
  });

  it('counts what a picture takes in memory, not only its pixels', async () => {
    const deep = (edge: number): Promise<Buffer> =>
      sharp({ create: { width: edge, height: edge, channels: 4, background: { ...RED, alpha: 1 } } })
        .toColourspace('rgb16')
        .png()
        .toBuffer();
    const send = async (edge: number): Promise<number> =>
      (await world.asLead.putFile(`/api/pictures/${freshId()}`, await deep(edge), 'image/png')).status;
    expect([await send(1500), await send(4100)]).toEqual([201, 422]);
  });

  it('takes pictures one after the other, a broken one among them', async () => {
    const files = [png, Buffer.from('ffd8ff00', 'hex'), png];
    const answers = await Promise.all(
      files.map((file) => world.asLead.putFile(`/api/pictures/${freshId()}`, file, 'image/png')),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 422, 201]);
  });

  it('refuses more than 5 MB, whether the length is told before or not', async () => {
    const file = Buffer.concat([png, Buffer.alloc(5_000_001 - png.length)]);
    const told = await world.asLead.putFile(`/api/pictures/${freshId()}`, file, 'image/png');
    expect([told.status, told.body['code']]).toEqual([413, 'too-large']);
    const parts = Array.from({ length: 6 }, () => Buffer.alloc(1_000_000));
    const untold = await world.asLead.putStream(`/api/pictures/${freshId()}`, parts, 'image/png');
    expect([untold.status, untold.body['code']]).toEqual([413, 'too-large']);
    const most = Buffer.concat([png, Buffer.alloc(5_000_000 - png.length)]);
    expect((await world.asLead.putFile(`/api/pictures/${freshId()}`, most, 'image/png')).status).toBe(201);
  });

  it('is for those who may write instruments, and leaves a row in the audit trail', async () => {
    const path = `/api/pictures/${freshId()}`;
    expect((await world.asNobody.putFile(path, png, 'image/png')).status).toBe(401);
    for (const persona of [world.asMember, world.asAnalyst, world.asOfficial]) {
      expect((await persona.putFile(path, png, 'image/png')).status).toBe(403);
    }
    const id = await aStoredPicture();
    const rows = await world.sql(
      { organisationId: world.university.id, role: 'admin' },
      `select action, actor_role, details->'sent' sent from audit_log where organisation_id = $1 and subject_id = $2`,
      [world.university.id, id],
    );
    expect(rows).toEqual([{ action: 'putPicture', actor_role: 'lead', sent: png.length }]);
  });
});

describe('GET /pictures/:id', () => {
  it('shows the picture inside, as a file that no page of ours is made of', async () => {
    const id = await aStoredPicture();
    const answer = await world.asAnalyst.get(`/api/pictures/${id}`);
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-disposition': `attachment; filename="${id}.webp"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(answer.bytes.length).toBe(Number(answer.headers.get('content-length')));
  });

  it('shows nothing to strangers', async () => {
    const path = `/api/pictures/${await aStoredPicture()}`;
    expect((await world.asNobody.get(path)).status).toBe(401);
    expect((await world.asOfficial.get(path)).status).toBe(403);
    const [foreign, random] = [
      await world.asOther.get(path),
      await world.asOther.get(`/api/pictures/${freshId()}`),
    ];
    expect([foreign.status, foreign.text]).toEqual([404, random.text]);
    expect((await world.asLead.get('/api/pictures/..%2F..%2Fsecrets')).status).toBe(404);
  });
});

describe('GET /public/pictures/:joinCode/:id', () => {
  const withPicture = (picture: string): InstrumentContent => ({
    items: TPPO_BASIC.content.items.map((item, at) => (at === 0 ? { ...item, picture } : item)),
  });

  it('shows a phone the pictures of what is asked at its event, to be kept for good', async () => {
    const [shown, unused] = [await aStoredPicture(), await aStoredPicture()];
    const hall = await aHall(world);
    const elsewhere = await aHall(world);
    const { versionId } = await aPublishedVersion(world.university, withPicture(shown.toUpperCase()));
    await anOpenPhase(hall, 'pre', versionId);
    const path = (joinCode: string, id: string): string => `/api/public/pictures/${joinCode}/${id}`;
    const answer = await world.asNobody.get(path(hall.joinCode.toLowerCase(), shown));
    expect(answer.status).toBe(200);
    expect((await sharp(answer.bytes).metadata()).format).toBe('webp');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const refused = [
      path(hall.joinCode, unused),
      path(elsewhere.joinCode, shown),
      path('ZZZZZZ', shown),
      path(hall.joinCode, 'x'),
    ];
    for (const one of refused) {
      const { status, headers } = await world.asNobody.get(one);
      expect({ one, status, cache: headers.get('cache-control') }).toEqual({
        one,
        status: 404,
        cache: 'no-store',
      });
    }
  });

  it('does not lead into another organisation', async () => {
    const foreign = await aStoredPicture();
    const hall = await aHall(world, world.other);
    const draft = freshId();
    const title = { title: 'Milik siapa', purpose: 'other' };
    await world.asOther.put(`/api/instruments/${draft}`, { ...title, content: withPicture(foreign) });
    const published = await world.asOther.send(
      'POST',
      `/api/instruments/${draft}/publish`,
      {},
      { 'If-Match': '"1"' },
    );
    expect([published.status, published.body['errors']]).toEqual([
      422,
      [{ field: 'content.items.0', code: 'unknown-picture' }],
    ]);
    expect((await world.asNobody.get(`/api/public/pictures/${hall.joinCode}/${foreign}`)).status).toBe(404);
  });
});
