/** Preloaded with `--import`: at its end the process writes its peak memory in KiB to the file OKR_BENCH_MEMORY. */
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env.OKR_BENCH_MEMORY;
  if (file) writeFileSync(file, String(peak()));
});

/** Linux counts the parent into a child's maxRSS if that was larger when it started it; VmHWM is the process's own. */
function peak() {
  try {
    const line = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
    if (line) return Number(line[1]);
  } catch {
    // Not Linux.
  }
  return process.resourceUsage().maxRSS;
}
