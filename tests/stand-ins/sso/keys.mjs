// SPDX-License-Identifier: MPL-2.0
// The signing key, its rotation, and what retired keys are still good for: proving who asks to log out.
import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const decoded = (part) => JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));

export class SigningKeys {
  current;

  #retired = [];

  #state;

  /** `state`: a file that keeps the keys over a restart; empty for none. */
  constructor(state) {
    this.#state = state;
    if (state && existsSync(state)) ({ current: this.current, retired: this.#retired } = JSON.parse(readFileSync(state, 'utf8')));
    else this.rotate();
  }

  /** A new key under a new kid; the old one leaves the key set at once. Returns the new kid. */
  rotate() {
    if (this.current) this.#retired.push({ kty: 'RSA', kid: this.current.kid, n: this.current.n, e: this.current.e });
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    this.current = { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(6).toString('hex'), use: 'sig', alg: 'RS256' };
    if (this.#state) writeFileSync(this.#state, JSON.stringify({ current: this.current, retired: this.#retired }), { mode: 0o600 });
    return this.current.kid;
  }

  /** True when the token was signed by a key that is no longer in the key set. */
  is_signed_by_retired(token) {
    try {
      const [header, payload, signature] = token.split('.');
      const { kid } = decoded(header);
      const key = this.#retired.find((retired) => retired.kid === kid);
      if (!key) return false;
      const signed = Buffer.from(`${header}.${payload}`);
      return verify('RSA-SHA256', signed, createPublicKey({ key, format: 'jwk' }), Buffer.from(signature, 'base64url'));
    } catch {
      return false;
    }
  }
}
