import assert from 'node:assert/strict';
import test from 'node:test';
import { dataFolder, folderForRoot, runsAsRoot } from './data-folder.mjs';
import { localAddress, roomAddresses } from './start/addresses.mjs';
import { readOptions } from './start/options.mjs';

test('the accounts of the demo answer to this machine alone, whatever HOST says', () => {
  const everywhere = { HOST: '0.0.0.0' };
  const demo = readOptions([], everywhere);
  assert.deepEqual([demo.host, demo.demoSignIn], ['127.0.0.1', true]);
  const empty = readOptions(['--no-demo'], everywhere);
  assert.deepEqual([empty.host, empty.demoSignIn], ['0.0.0.0', false]);
  const hall = readOptions(['--hall'], {});
  assert.deepEqual([hall.host, hall.demoSignIn, hall.demo], ['0.0.0.0', false, true]);
});

test('port, protocol and database come from the environment', () => {
  const own = readOptions([], {});
  assert.deepEqual([own.port, own.databaseUrl, localAddress(own)], [3000, null, 'http://localhost:3000']);
  const given = readOptions([], { PORT: '8443', IKRAR_TLS_CERT: 'a', DATABASE_URL: 'postgres://x' });
  assert.deepEqual([given.databaseUrl, localAddress(given)], ['postgres://x', 'https://localhost:8443']);
  for (const port of ['0', '65536', '3000x', '1.5'])
    assert.throws(() => readOptions([], { PORT: port }), /PORT/);
});

test('the address for the room is that of the network, bridges of containers last', () => {
  const address = (ip, internal = false) => [{ address: ip, family: 'IPv4', internal }];
  const interfaces = {
    lo: address('127.0.0.1', true),
    docker0: address('172.17.0.1'),
    wlan0: address('192.168.43.1'),
  };
  assert.deepEqual(roomAddresses(readOptions(['--hall'], {}), interfaces), [
    'http://192.168.43.1:3000',
    'http://172.17.0.1:3000',
  ]);
});

test('data lie in the clone, or for root in a folder of each clone, or where IKRAR_DATA says', () => {
  assert.equal(dataFolder({ IKRAR_DATA: '/srv/ikrar' }, '/home/ani/ikrar'), '/srv/ikrar');
  const expected = runsAsRoot ? folderForRoot('/home/ani/ikrar') : '/home/ani/ikrar/.ikrar';
  assert.equal(dataFolder({}, '/home/ani/ikrar'), expected);
  assert.notEqual(folderForRoot('/home/ani/ikrar'), folderForRoot('/home/budi/ikrar'));
});
