// SPDX-License-Identifier: MPL-2.0
// The request signatures of conf/registry.openapi.yaml.
import { createHash, createHmac } from 'node:crypto';

export const kSignatures = ['hmac-sha256', 'hmac-sm3', 'md5', 'sha1', 'sha256', 'sm3'];

export function sign(secret, { method, path, timestamp, nonce, body = '', app = 'tianbao' }, signature = 'hmac-sha256') {
  const kind = signature.replace('hmac-', '');
  const hash = createHash(kind);
  if (kind === signature) return hash.update(`${app}nonce${nonce}path${path}timestamp${timestamp}${secret}`).digest('hex');
  return createHmac(kind, secret).update([method, path, timestamp, nonce, hash.update(body).digest('hex')].join('\n')).digest('hex');
}
