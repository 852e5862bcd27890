// SPDX-License-Identifier: MPL-2.0
// Makes what the PHP peer keeps in memory (opcache), of what the portal itself reads and has been seen to send.
//
//   node prepare.mjs PORT FOLDER OUT <PRIVATE
//
// FOLDER: what was recorded of the filing page, with `statements`. PRIVATE: JSON with socket, user, password and secret. OUT gets form.php (the definition),
// checks.php (its checks as PHP, see compile.mjs), statements.php and settings.php.
import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

import { compiled, php } from './compile.mjs';
import { form_of, toml } from './form.mjs';

const [port, folder, out] = process.argv.slice(2);
// by what stands in it and in no other
const kStatements = { session: 'WHERE s.token_hash = ?', desk: ' LEFT JOIN filing f ON f.enterprise_id = e.id AND f.period IN (?, ?, ?)', banners: 'WHERE n.is_banner' };

const root = new URL('../../../', import.meta.url);
const read = (file) => readFileSync(new URL(file, root), 'utf8');

function limits_of_sizes(csv) {
  const limits = {};
  const kept = ([employees, revenue, assets]) =>
    Object.fromEntries(Object.entries({ employees, revenue, assets }).filter(([, limit]) => limit).map(([name, limit]) => [name, Number(limit)]));
  for (const line of csv.trim().split('\n').filter((each) => !each.startsWith('#')).slice(1)) {
    const fields = line.split(',');
    for (const code of fields[1].split(' ')) {
      limits[code] = { large: kept(fields.slice(2, 5)), medium: kept(fields.slice(5, 8)), small: kept(fields.slice(8, 11)) };
    }
  }
  return limits;
}

/** What stands at the head of the portal's own answer, but for what differs from answer to answer. */
const headers_of = (head) => head.split('\r\n').filter((line) => line && !/^(Status|X-Request-Id|Content-Type):/i.test(line));

function statements_of(lines) {
  const texts = lines.map((line) => Buffer.from(line, 'hex').toString('utf8'));
  return Object.fromEntries(Object.entries(kStatements).map(([name, mark]) => {
    const found = texts.filter((text) => text.includes(mark));
    if (found.length !== 1) throw new Error(`${found.length} statements of the portal are that for ${name}`);
    return [name, found[0]];
  }));
}

const page = readFileSync(`${folder}/edit.body`, 'utf8');
const address = page.match(/ data-definition="([^"]*)"/)[1];
const answer = await fetch(`http://127.0.0.1:${port}${address}`);
const text = await answer.text();
if (!answer.ok || !address.endsWith(createHash('sha256').update(text).digest('hex').slice(0, 16))) throw new Error(`${address} is not the form's definition`);
const definition = JSON.parse(text);
const written = toml(read(`conf/forms/${definition.code.toLowerCase()}-${definition.version}.toml`));
const conf = toml(read('conf/tianbao.toml'));
const calendar = toml(read('conf/reference/calendar.toml'));
const keep = (name, value) => writeFileSync(`${out}/${name}.php`, `<?php\nreturn ${php(value)};\n`, { mode: 0o600 });

keep('form', form_of(definition, address, written));
writeFileSync(`${out}/checks.php`, compiled(definition), { mode: 0o600 });
keep('statements', statements_of(readFileSync(`${folder}/statements`, 'utf8').trim().split('\n')));
keep('settings', {
  ...JSON.parse(readFileSync(0, 'utf8')),
  office: conf.office,
  version: page.match(/\/static\/tianbao\.css\?v=([^"]*)"/)[1],
  idle_seconds: conf.security.idle_minutes * 60,
  absolute_seconds: conf.security.session_hours * 3600,
  headers: headers_of(readFileSync(`${folder}/edit.head`, 'utf8')),
  calendar: { ...calendar.rule, holidays: calendar.holiday ?? [], workdays: (calendar.workday ?? []).map(({ day }) => day) },
  sizes: limits_of_sizes(read('conf/reference/size_thresholds.csv')),
});
