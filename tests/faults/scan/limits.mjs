// SPDX-License-Identifier: MPL-2.0
// Keeps the demo's people at work while they are scanned, in its own database: behind a limit of tries a scanner sees nothing but its refusal,
// and whom it has locked or given another role it cannot attack as any more.
import { spawn } from 'node:child_process';

const kLift = 'DELETE FROM address_tries; DELETE FROM proof_try; UPDATE former_login SET wrong_passwords = 0, locked_until = NULL, wrong_mobiles = 0, mobile_closed_until = NULL, lock_minutes = 0, locks_began_at = NULL '
  + 'WHERE wrong_passwords > 0 OR wrong_mobiles > 0 OR lock_minutes > 0; '
  + 'UPDATE enterprise_key SET revoked_at = NULL, window_uses = -1000000 WHERE revoked_at IS NOT NULL OR window_uses > -500000; '
  + 'UPDATE authenticator SET wrong_codes = 0, locked_until = NULL WHERE wrong_codes > 0; '
  + 'UPDATE user JOIN scanned_user USING (id) SET user.role = scanned_user.role, user.district = scanned_user.district, user.locked_at = NULL, user.closed_at = NULL '
  + 'WHERE user.role <> scanned_user.role OR NOT user.district <=> scanned_user.district OR user.locked_at IS NOT NULL OR user.closed_at IS NOT NULL;\n';
const kBegin = 'CREATE OR REPLACE TABLE scanned_user (PRIMARY KEY (id)) AS SELECT id, role, district FROM user WHERE locked_at IS NULL AND closed_at IS NULL;\n'
  + 'DELETE FROM enterprise_key;\n'; // of an earlier scan: there would be no place for one more
const kEnd = 'DROP TABLE scanned_user;\n';

/** Returns what ends it. */
export function keep_at_work(socket) {
  const client = spawn('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', 'tianbao', '--force'], { stdio: ['pipe', 'ignore', 'inherit'] });
  client.stdin.on('error', () => {});
  client.stdin.write(kBegin);
  const again = setInterval(() => client.stdin.write(kLift), 300);
  return () => { clearInterval(again); client.stdin.end(kEnd); };
}
