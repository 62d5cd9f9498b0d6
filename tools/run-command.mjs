import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { makeFolder } from './data-folder.mjs';
import { repositoryRoot } from './repository.mjs';

const shownAtFailure = 40;

/** A command that ended badly; its message is meant for the person at the terminal. */
export class CommandFailed extends Error {}

/**
 * Runs a command into a log file and ends with what it wrote to its standard output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ log: string, environment?: NodeJS.ProcessEnv, cwd?: string, patience?: number, say?: (line: string) => void }} options
 * @returns {Promise<string>}
 */
export async function runCommand(
  command,
  args,
  { log, environment = process.env, cwd = repositoryRoot, patience, say },
) {
  makeFolder(path.dirname(log), 0o750);
  const file = createWriteStream(log, { mode: 0o640 });
  const child = spawn(command, args, {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(patience !== undefined && { timeout: patience }),
  });
  const endChild = () => child.kill();
  process.once('exit', endChild);
  let written = '';
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (/** @type {string} */ text) => {
      file.write(text);
      written += text;
      if (stream === child.stdout) output += text;
      const last = text.trimEnd().split('\n').at(-1);
      if (last) say?.(last);
    });
  }
  const end = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(signal ?? code));
  });
  process.off('exit', endChild);
  file.end();
  await finished(file);
  if (end === 0) return output;
  const tail = stripVTControlCharacters(written).trimEnd().split('\n').slice(-shownAtFailure).join('\n');
  throw new CommandFailed(`${[command, ...args].join(' ')} failed (${end}):\n${tail}\n\nWhole log: ${log}`);
}
