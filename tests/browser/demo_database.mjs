// SPDX-License-Identifier: MPL-2.0
// For what no page can bring about: the database of the demo in RUN_DIR, as its root.
import { execFile } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const has_database = Boolean(process.env.RUN_DIR);

const socket = () => join(process.env.RUN_DIR, 'db/db.sock');

export function sql(text, at = socket()) {
  return promisify(execFile)('mariadb', ['--no-defaults', `--socket=${at}`, '--user=root', '--default-character-set=utf8mb4', 'tianbao', `--execute=${text}`]);
}

/** Does `act` while the workers' connections are cut and nobody finds the server. */
export async function without_database(act) {
  const away = `${socket()}.away`;
  renameSync(socket(), away);
  try {
    await sql('KILL USER tianbao@localhost', away);
    await act();
  } finally { renameSync(away, socket()); }
}
