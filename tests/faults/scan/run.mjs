// SPDX-License-Identifier: MPL-2.0
// Runs a scanner in a process group of its own, for so many seconds at most.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';

const under_way = new Set();

/** {text, timed_out}: all that it printed, which goes to the file `log` too. */
export function run(program, words, { log, seconds }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], detached: true, env: { ...process.env, TERM: 'dumb', http_proxy: '', no_proxy: '*' } });
    const parts = [];
    let timed_out = false;
    under_way.add(child);
    const end = setTimeout(() => { timed_out = true; end_group(child); }, Math.max(1, seconds) * 1000);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => parts.push(part));
    child.once('error', reject).once('close', () => {
      clearTimeout(end);
      under_way.delete(child);
      const text = Buffer.concat(parts).toString('utf8');
      writeFileSync(log, text);
      resolve({ text, timed_out });
    });
  });
}

function end_group(child) {
  try { process.kill(-child.pid, 'SIGKILL'); } catch { /* it has ended meanwhile */ }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of under_way) end_group(child);
    process.exit(1);
  });
}
