import { runningProcess } from './running-process.mjs';

const lastPatience = 20_000;

/**
 * Ends this process as Ctrl-C would when the process it works for is gone: its parent over the
 * channel, or the npm that ran the script. Without this a parent killed with -9 leaves us behind.
 */
export function endWithParent() {
  if (process.channel) {
    process.once('disconnect', () => {
      process.kill(process.pid, 'SIGTERM');
      // A connection somebody keeps open must not keep an orphan alive.
      setTimeout(() => process.exit(1), lastPatience).unref();
    });
    process.channel.unref();
  }
  const npm = npmAbove();
  if (npm === null) return;
  const began = runningProcess(npm)?.startedAt;
  const watch = setInterval(() => {
    if (runningProcess(npm)?.startedAt === began) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}

/** The nearest npm above this process when it runs one of npm's scripts. */
export function npmAbove() {
  if (!process.env.npm_lifecycle_event) return null;
  for (let pid = process.ppid; pid > 1;) {
    const found = runningProcess(pid);
    if (found === null) return null;
    if (/^npm(\s|$)|npm-cli\.js/.test(found.command)) return pid;
    pid = found.parent;
  }
  return null;
}
