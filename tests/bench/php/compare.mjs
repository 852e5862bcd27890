// SPDX-License-Identifier: MPL-2.0
// Compares filing pages of the portal with those of the PHP peer: title, the enterprise's code, every field with its value, what is ticked, the figures
// of other months, growth, what the checks say, and the size. Status 1: they differ, and nothing that is measured would mean anything.
//
//   node compare.mjs PORTAL PEER REQUESTS
//
// PORTAL, PEER: what stands before each address of REQUESTS, lines of an address and, after a tab, a cookie.
import { readFileSync } from 'node:fs';

const kPages = 40;
const kMostDifference = 0.03; // of the portal's bytes
const kId = /^[0-9A-HJKMNP-TV-Z]{26}$/;

const [portal, peer, requests] = process.argv.slice(2);

async function page_of(origin, [path, cookie]) {
  const answer = await fetch(origin + path, { redirect: 'manual', headers: { Cookie: cookie, 'Accept-Encoding': 'identity' } });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${origin}${path} answers ${answer.status}`);
  return text;
}

const attribute = (tag, name) => tag.match(new RegExp(` ${name}="([^"]*)"`))?.[1];
const words = (html) => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ').trim();
const all = (page, pattern) => [...page.matchAll(pattern)];

/** A key is another one on each page that is made: all that counts is that it is one. */
const value_of = (name, value) => (name === 'submission_key' && kId.test(value) ? 'an id' : value);

/** What a page shows, one line for each thing. */
function content_of(page) {
  const fields = all(page, /<(?:input|button)\b[^>]*>/g).map(([tag]) => tag).filter((tag) => attribute(tag, 'name'));
  return [
    `title: ${words(page.match(/<title>([^]*?)<\/title>/)[1])}`,
    `heading: ${words(page.match(/<h1>([^]*?)<\/h1>/)[1])}`,
    ...fields.map((tag) => `name="${attribute(tag, 'name')}" value="${value_of(attribute(tag, 'name'), attribute(tag, 'value'))}"${/ checked\b/.test(tag) ? ' checked' : ''}`),
    ...fields.filter((tag) => attribute(tag, 'data-before')).map((tag) => `before ${attribute(tag, 'name')}: ${attribute(tag, 'data-before')}`),
    ...all(page, /<textarea\b([^>]*)>([^]*?)<\/textarea>/g).map(([, tag, text]) => `text ${attribute(tag, 'name')}: ${text.trim()}`),
    ...all(page, /<span class="before" id="([^"]*)">((?:<span[^>]*>[^<]*<\/span>\s*)*)<\/span>/g).map(([, id, text]) => `${id}: ${words(text)}`),
    ...all(page, /<output data-growth="([^"]*)">([^<]*)</g).map(([, code, text]) => `growth ${code}: ${text}`),
    ...all(page, /<div class="problem"[^>]*>([^<]*)</g).map(([, text]) => `problem: ${text}`),
    ...all(page, /<div class="explain" data-check="([^"]*)" data-place="([^"]*)"/g).map(([, check, place]) => `asked: ${check} ${place}`),
    ...all(page, /<span class="strong" data-(open|owed)-count>(\d+)</g).map(([, what, count]) => `${what}: ${count}`),
    ...all(page, /<details class="card filing-head" id="not-evaluated"[^]*?<\/details>/g).map(([text]) => `not evaluated: ${words(text)}`),
    ...all(page, /<span class="state [^"]*">[^]*?<\/span>/g).map(([text]) => `state: ${words(text)}`),
  ];
}

function differences(request, ours, theirs) {
  const [code] = request[0].match(/[0-9A-Z]{18}/);
  const [one, other] = [content_of(ours), content_of(theirs)];
  const found = one.filter((line, at) => other[at] !== line).map((line) => `the portal only: ${line}`);
  found.push(...other.filter((line, at) => one[at] !== line).map((line) => `the peer only: ${line}`));
  if (!one.some((line) => /^name="[A-Z]\d\d\.[a-z]+" value="-?\d/.test(line)) || !one.some((line) => /^c-.*-before: .*\d/.test(line))) found.push('the portal\'s page has no figures');
  for (const page of [ours, theirs]) if (!page.includes(code)) found.push(`a page without ${code}`);
  const [size, peer_size] = [ours, theirs].map((page) => Buffer.byteLength(page));
  if (Math.abs(peer_size - size) > size * kMostDifference) found.push(`${size} bytes of the portal, ${peer_size} of the peer`);
  return found;
}

const lines = readFileSync(requests, 'utf8').trim().split('\n').slice(0, kPages).map((line) => line.split('\t'));
let sizes = '';
for (const request of lines) {
  const [ours, theirs] = [await page_of(portal, request), await page_of(peer, request)];
  const found = differences(request, ours, theirs);
  if (found.length > 0) {
    console.error(`void: the pages of ${request[0]} differ\n${found.slice(0, 12).join('\n')}`);
    process.exit(1);
  }
  sizes ||= `${Buffer.byteLength(ours)} bytes of the portal, ${Buffer.byteLength(theirs)} of the peer`;
}
console.error(`-- PHP: ${lines.length} pages have the same content, ${sizes}`);
