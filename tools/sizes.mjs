/**
 * How long the source files are: median, 95th percentile and the ten longest.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMain, repositoryRoot } from './repository.mjs';

const aim = { median: [40, 70], p95: 200 };

/**
 * Says whether people read the file to learn how the house works: no spec, nothing generated, no
 * migration (those are written once and never changed).
 * @param {string} file
 */
export function isSource(file) {
  return file.endsWith('.ts') && !/\.(spec|d)\.ts$|\/generated\/|\/migrations\/\d|\/testing\//.test(file);
}

/**
 * @param {readonly number[]} lengths
 * @param {number} share from 0 to 1
 */
export function percentile(lengths, share) {
  const sorted = [...lengths].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

if (isMain(import.meta.url)) {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  const sizes = listed
    .split('\0')
    .filter((file) => isSource(file) && existsSync(path.join(repositoryRoot, file)))
    .map((file) => ({
      file,
      lines: readFileSync(path.join(repositoryRoot, file), 'utf8').split('\n').length - 1,
    }))
    .sort((a, b) => b.lines - a.lines);
  const lengths = sizes.map(({ lines }) => lines);
  console.log(`${sizes.length} files, ${lengths.reduce((sum, lines) => sum + lines, 0)} lines`);
  console.log(
    `median ${percentile(lengths, 0.5)} (aim ${aim.median.join('–')}), p95 ${percentile(lengths, 0.95)} (aim ≤ ${aim.p95})`,
  );
  for (const { file, lines } of sizes.slice(0, 10)) console.log(`${String(lines).padStart(6)}  ${file}`);
}
