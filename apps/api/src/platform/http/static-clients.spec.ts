import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { serveClient } from './static-clients';

const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-client-'));
for (const name of ['index.html', 'main-X5QC57LD.js', 'chunk-CCicd_sA.js', 'chunk-D-3YJJv4.js', 'sw.js'])
  writeFileSync(path.join(folder, name), name);
const server = createServer(express().use(serveClient('/', folder)));
let origin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

describe('serveClient', () => {
  it.each([
    ['/main-X5QC57LD.js', 'public, max-age=31536000, immutable'],
    ['/chunk-CCicd_sA.js', 'public, max-age=31536000, immutable'],
    ['/chunk-D-3YJJv4.js', 'public, max-age=31536000, immutable'],
    ['/sw.js', 'no-cache'],
    ['/', 'no-cache'],
    ['/e/BPD234', 'no-cache'],
  ])('lets %s be kept as %s', async (address, expected) => {
    const response = await fetch(`${origin}${address}`);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([200, expected]);
  });

  it('answers a missing file with nothing, not with the page', async () => {
    expect((await fetch(`${origin}/chunk-AAAAAAAA.js`)).status).toBe(404);
  });
});
