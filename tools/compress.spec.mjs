import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { compressFolder } from './compress.mjs';

test('text of more than a packet gets a smaller copy that unpacks to the same', async (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ikrar-compress-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const write = (name, content) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  const script = 'export const answer = 42;\n'.repeat(200);
  write('main.js', script);
  write('i18n/id.json', JSON.stringify(Array(500).fill('ikrar')));
  write('tiny.css', 'body { margin: 0 }');
  write('font.woff2', Buffer.alloc(5000));
  write('tiny.css.br', 'left by an older build');

  const { files, before, after } = await compressFolder(folder);
  assert.equal(files, 2);
  assert.ok(after < before / 10, `${before} → ${after}`);
  assert.equal(brotliDecompressSync(readFileSync(path.join(folder, 'main.js.br'))).toString(), script);
  assert.ok(existsSync(path.join(folder, 'i18n/id.json.br')));
  for (const name of ['tiny.css.br', 'font.woff2.br'])
    assert.equal(existsSync(path.join(folder, name)), false, name);
});
