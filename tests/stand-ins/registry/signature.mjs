// SPDX-License-Identifier: MPL-2.0
// The request signature of conf/registry.openapi.yaml.
import { createHash, createHmac } from 'node:crypto';

export function sign(secret, { method, path, timestamp, nonce, body = '' }) {
  const digest = createHash('sha256').update(body).digest('hex');
  return createHmac('sha256', secret).update([method, path, timestamp, nonce, digest].join('\n')).digest('hex');
}
