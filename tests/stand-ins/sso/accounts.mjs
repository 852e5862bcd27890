// SPDX-License-Identifier: MPL-2.0
// The people that the stand-in knows: accounts.json, and those who registered while it runs.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** What a registration is refused for, as the page says it. */
export class Refusal extends Error {}

export class Accounts {
  #accounts = new Map();

  #registered = [];

  #state;

  /** `state`: a file that keeps the registered accounts over a restart; empty for none. */
  constructor(path, state) {
    this.#state = state;
    for (const account of JSON.parse(readFileSync(path, 'utf8'))) this.#accounts.set(account.sub, account);
    if (state && existsSync(state)) {
      this.#registered = JSON.parse(readFileSync(state, 'utf8'));
      for (const account of this.#registered) this.#accounts.set(account.sub, account);
    }
  }

  all() {
    return [...this.#accounts.values()];
  }

  find(sub) {
    return this.#accounts.get(sub);
  }

  register(name, mobile) {
    if (!/^[\p{L}\p{N}·（）()]{2,30}$/u.test(name)) throw new Refusal('请填写姓名，2 至 30 个字。');
    if (!/^1\d{10}$/.test(mobile)) throw new Refusal('请填写 11 位手机号。');
    if (this.all().some((account) => account.phone_number === mobile)) throw new Refusal('该手机号已注册，请返回选择账号。');
    const account = {
      sub: `person-${randomUUID()}`,
      login: `u${mobile}`,
      name,
      phone_number: mobile,
      phone_number_verified: true,
      tianbao_kind: 'personal',
      note: '在演示中注册的账号',
    };
    this.#accounts.set(account.sub, account);
    this.#registered.push(account);
    if (this.#state) writeFileSync(this.#state, JSON.stringify(this.#registered, null, 2), { mode: 0o600 });
    return account;
  }

  /** The claims of one account; what it does not have is left out. */
  claims(account) {
    const { sub, name, phone_number, phone_number_verified, tianbao_kind, tianbao_uscc } = account;
    const mobile = phone_number === undefined ? {} : { phone_number, phone_number_verified };
    return { sub, name, ...mobile, tianbao_kind, ...(tianbao_uscc && { tianbao_uscc }) };
  }
}
