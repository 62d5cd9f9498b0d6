import { execFileSync, spawnSync } from 'node:child_process';

/** A program that a journey uses where the machine has it. */
export function hasProgram(name: 'soffice' | 'Rscript'): boolean {
  return spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

export function runProgram(name: 'soffice' | 'Rscript', args: readonly string[]): string {
  return execFileSync(name, [...args], {
    encoding: 'utf8',
    timeout: 50_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}
