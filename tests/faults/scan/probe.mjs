// SPDX-License-Identifier: MPL-2.0
// What the scanners do not try by themselves: values of other kinds than a field is for, and forms with another's token. Answers of 500
// are found in the portal's log.
import { body_of } from './sqlmap.mjs';
import { attacked_names } from './targets.mjs';

const kValues = ['测试', '\u{1f9ea}', "1' OR '1'='1", '-1', '9'.repeat(40), '2026-99', '2026-02-30', 'x'.repeat(5000), '{"a":[1]}', '../../etc/passwd', '=1+1', '\u202e'];
const kAtOnce = 4;

const address_of = (target, path = target.path, query = target.query) => {
  const text = new URLSearchParams([...query]).toString();
  return text ? `${path}?${text}` : path;
};

const with_value = (map, name, value) => new Map([...map].map(([key, each]) => [key, key === name ? value(each) : each]));

/** The requests that try one value at each place in turn: {address, form}. */
function* tries(target, value) {
  const form = body_of(target, [...target.fields.values()]);
  for (const name of attacked_names(target)) {
    if (target.query.has(name)) yield { address: address_of(target, target.path, with_value(target.query, name, () => value)), form };
    if (!target.fields.has(name)) continue;
    yield { address: address_of(target), form: body_of(target, [...with_value(target.fields, name, (field) => ({ ...field, value })).values()]) };
  }
  const [, ...parts] = target.route.shape.exec(target.path);
  for (let at = 0; at < parts.length; at += 1) {
    let place = 0;
    const path = target.route.pattern.replace(/\{\w+\}/g, () => { const part = place === at ? encodeURIComponent(value) : parts[place]; place += 1; return part; });
    yield { address: address_of(target, path), form };
  }
}

/** Sends all of them; their outcome is in the log. */
export async function probe(target, browser) {
  for (const value of kValues) {
    const waiting = tries(target, value); // made one by one: some forms are large
    const next = async () => { for (const each of waiting) await browser.go(target.method, each.address, each.form, { stay: true }); };
    await Promise.all(Array.from({ length: kAtOnce }, next));
  }
}

/** A form with no token, with a made-up one, or from a page of somebody else's: whatever else is right with it, it is refused. */
export async function forge(target, browser) {
  if (target.method !== 'POST') return [];
  const found = [];
  const send = async (words, fields, headers) => {
    const { status } = await browser.go('POST', address_of(target), body_of(target, fields), { stay: true, headers });
    if (![403, 405].includes(status)) found.push({ tool: 'portal', kind: 'forged form', route: target.route.name, parameter: words, detail: `was answered with ${status}` });
  };
  const fields = [...target.fields.values()];
  await send('no token', fields.filter(({ name }) => name !== 'csrf'));
  await send('a made-up token', fields.map((field) => (field.name === 'csrf' ? { ...field, value: 'x'.repeat(43) } : field)));
  await send('another origin', fields, { origin: 'http://elsewhere.example' });
  return found;
}
