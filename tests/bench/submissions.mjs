// SPDX-License-Identifier: MPL-2.0
// Opens the confirmation page of every stored filing of a plan, and prints the plan of their submissions.
//
//   node submissions.mjs PORT <PLAN
//
// A line in: session token, token of its forms, path, version, and what else stands there. A line out: the same as far as the version, with
// the path that the page's form is sent to, then the hash of the content, the content and what the checks say of it as hexadecimal JSON. A filing that cannot be
// submitted as it is stored ends all (status 1).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const kAtOnce = 8;
const kEscapes = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };

function fieldOf(page, name) {
  const found = page.match(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)">`));
  if (!found) throw new Error(`the page has no field ${name}`);
  return found[1].replace(/&(quot|#39|lt|gt|amp);/g, (whole, escape) => kEscapes[escape]);
}

const hex = (text) => Buffer.from(text).toString('hex');

async function submissionOf(line) {
  const [token, csrf, path, version] = line.split(' ');
  const answer = await fetch(`http://127.0.0.1:${process.argv[2]}${path}/confirm`, { redirect: 'manual', headers: { Cookie: `session=${token}` } });
  const page = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}/confirm answers ${answer.status}, Location ${answer.headers.get('Location')}`);
  const [hash, shown, findings] = ['hash', 'shown', 'findings'].map((name) => fieldOf(page, name));
  const isWhole = fieldOf(page, 'version') === version && createHash('sha256').update(shown).digest('hex') === hash;
  if (!isWhole) throw new Error(`${path}/confirm does not show what is stored`);
  return [token, csrf, `${path}/submission`, version, hash, hex(shown), hex(findings)].join(' ');
}

const lines = readFileSync(0, 'utf8').trim().split('\n');
const submissions = [];
let next = 0;
const work = async () => {
  while (next < lines.length) {
    const at = next++;
    submissions[at] = await submissionOf(lines[at]);
  }
};
await Promise.all(Array.from({ length: kAtOnce }, work));
process.stdout.write(submissions.join('\n') + '\n');
