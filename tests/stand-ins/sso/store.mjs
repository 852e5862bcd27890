// SPDX-License-Identifier: MPL-2.0
// The provider's storage: one Map for the life of the process, so that a rotation of keys ends no session.

const kept = new Map(); // "Model:id" to {payload, until}
const byUid = new Map(); // session uid to session id
const byGrant = new Map(); // grant id to the keys that belong to it

export class Store {
  constructor(model) {
    this.model = model;
  }

  key(id) {
    return `${this.model}:${id}`;
  }

  async upsert(id, payload, expires_in) {
    const until = expires_in ? Date.now() + expires_in * 1000 : Infinity;
    kept.set(this.key(id), { payload, until });
    if (this.model === 'Session') byUid.set(payload.uid, id);
    if (payload.grantId && this.model !== 'Grant' && this.model !== 'Session') {
      const keys = byGrant.get(payload.grantId) ?? [];
      keys.push(this.key(id));
      byGrant.set(payload.grantId, keys);
    }
  }

  async find(id) {
    const entry = kept.get(this.key(id));
    if (!entry) return undefined;
    if (entry.until > Date.now()) return entry.payload;
    kept.delete(this.key(id));
    return undefined;
  }

  async findByUid(uid) {
    return this.find(byUid.get(uid));
  }

  async findByUserCode() {
    return undefined; // no device flow here
  }

  async consume(id) {
    const entry = kept.get(this.key(id));
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id) {
    kept.delete(this.key(id));
  }

  async revokeByGrantId(grant_id) {
    for (const key of byGrant.get(grant_id) ?? []) kept.delete(key);
    byGrant.delete(grant_id);
  }
}

// Expired entries go once a minute; the timer keeps no process alive.
setInterval(() => {
  const now = Date.now();
  for (const [key, entry] of kept) if (entry.until <= now) kept.delete(key);
}, 60_000).unref();
