// SPDX-License-Identifier: MPL-2.0
// Fillers who come at a rate, whatever became of those before, and officers who ask for reports without a pause; see README.md in this folder.
//
//   node peak.mjs --port PORT --plan FILE --seconds N --ratio R --officers TOKEN,TOKEN,… --period 2026-10
//
// A line of the plan: session token, address of the enterprise's list, period, cells as hexadecimal JSON, with tabs between.
import { readFileSync } from 'node:fs';
import http from 'node:http';
import { parseArgs } from 'node:util';

const kEnterprises = 100_000;
const kPeakSeconds = 2 * 3600;
const kGoal = 500; // milliseconds, p95
const kPause = [400, 1600]; // milliseconds between two steps of a filler; hours of typing would only spread the same requests
const kPatience = 20_000;
const kEscapes = { quot: '"', '#39': "'", lt: '<', gt: '>', amp: '&' };

const text = { type: 'string' };
const { values: options } = parseArgs({ options: { port: text, plan: text, seconds: text, ratio: text, officers: text, period: text } });
const origin = `http://localhost:${options.port}`;
const seconds = Number(options.seconds), rate = (kEnterprises / kPeakSeconds) * Number(options.ratio);

const pause = (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds); });
const thinking = () => pause(kPause[0] + Math.random() * (kPause[1] - kPause[0]));

/** What was asked for in one round: by route the times, and what was not answered as it should be. */
class Record {
  routes = new Map();

  add(route, milliseconds, outcome) {
    const kept = this.routes.get(route) ?? { times: [], refused: 0, wrong: 0 };
    this.routes.set(route, kept);
    if (outcome === 'good') kept.times.push(milliseconds);
    else kept[outcome] += 1;
  }

  count(outcome, routes) { return routes.reduce((sum, route) => sum + (this.routes.get(route)?.[outcome] ?? 0), 0); }
}

/** One request on a connection of its own, as from as many browsers. */
function ask(method, path, token, body) {
  return new Promise((resolve, reject) => {
    const headers = { Host: `localhost:${options.port}`, Cookie: `session=${token}`, 'Accept-Encoding': 'identity' };
    if (body !== undefined) Object.assign(headers, { Origin: origin, 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) });
    const request = http.request({ host: '127.0.0.1', port: options.port, method, path, headers, agent: false, timeout: kPatience }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, location: answer.headers.location ?? '', page: Buffer.concat(parts).toString('utf8') }));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${kPatience / 1000} s`)));
    request.on('error', reject);
    request.end(body);
  });
}

let complaints = 0;

/** Asks and records; the answer, or nothing when it was not the right one. */
async function asked(record, route, [method, path, token, body], is_good) {
  const begun = performance.now();
  let answer, words;
  try {
    answer = await ask(method, path, token, body);
    words = `${answer.status} ${answer.location} ${is_good(answer) ? '' : answer.page.slice(0, 300)}`;
  } catch (fault) {
    words = fault.message;
  }
  const outcome = answer && is_good(answer) ? 'good' : [429, 503].includes(answer?.status) ? 'refused' : 'wrong';
  record.add(route, performance.now() - begun, outcome);
  if (outcome === 'wrong' && ++complaints <= 5) console.error(`${route}: ${method} ${path}: ${words}`);
  return outcome === 'good' ? answer : null;
}

function hidden(page, name) {
  const found = page.match(new RegExp(`<input type="hidden" name="${name}" value="([^"]*)">`));
  if (!found) throw new Error(`the page has no field ${name}`);
  return found[1].replace(/&(quot|#39|lt|gt|amp);/g, (whole, sign) => kEscapes[sign]);
}

const hidden_fields = (page, names) => Object.fromEntries(names.map((name) => [name, hidden(page, name)]));
const form = (fields) => new URLSearchParams(fields).toString();
const is_page = (answer) => answer.status === 200;
const leads_to = (end) => (answer) => answer.status === 303 && answer.location.endsWith(end);

/** 列表, 数据填报, 暂存, 核对并提交, 提交. Whoever is refused goes away. */
async function file(record, line) {
  const [token, list, period, hex] = line.split('\t');
  const path = `${list}/${period}`;
  if (!await asked(record, '列表', ['GET', list, token], is_page)) return;
  await thinking();
  const edit = await asked(record, '数据填报', ['GET', `${path}/edit`, token], is_page);
  if (!edit) return;
  await thinking();
  const cells = Object.entries(JSON.parse(Buffer.from(hex, 'hex'))).filter(([, value]) => value !== 'n/a'); // a browser sends no field that does not apply
  const fields = { ...hidden_fields(edit.page, ['csrf', 'version', 'submission_key', 'form_version']), act: 'save', ...Object.fromEntries(cells) };
  if (!await asked(record, '暂存', ['POST', path, token, form(fields)], leads_to('done=draft_saved&open=0'))) return;
  await thinking();
  const confirm = await asked(record, '核对并提交', ['GET', `${path}/confirm`, token], is_page);
  if (!confirm) return;
  await thinking();
  const content = hidden_fields(confirm.page, ['csrf', 'version', 'submission_key', 'hash', 'shown', 'findings']);
  await asked(record, '提交', ['POST', `${path}/submission`, token, form({ ...content, declared: 'yes', signed_post: '财务主管' })], leads_to('done=submitted'));
}

async function look(record, officer, end) {
  const pages = [['名单', `/review?period=${options.period}`], ['名单（查找）', `/review?period=${options.period}&q=%E6%B5%8B%E8%AF%95&sort=newest`],
    ['上报率', `/statistics/rates?period=${options.period}`], ['汇总', `/statistics/totals?period=${options.period}`]];
  for (let at = Math.floor(Math.random() * pages.length); performance.now() < end; at += 1) {
    const [route, path] = pages[at % pages.length];
    if (!await asked(record, route, ['GET', path, officer], is_page)) await pause(50); // a refusal takes no time: nobody asks again at once
  }
}

const lines = readFileSync(options.plan, 'utf8').trim().split('\n');
let next = 0;

/** Fillers for so many seconds, and all of them to the end; officers as long as fillers come. */
async function round(officers) {
  const record = new Record(), begun = performance.now(), end = begun + seconds * 1000;
  const everybody = officers.map((officer) => look(record, officer, end));
  const filers = Math.round(rate * seconds);
  for (let i = 0; i < filers; i += 1) {
    await pause(Math.max(0, begun + (i / rate) * 1000 - performance.now()));
    everybody.push(file(record, lines[next++]).catch((fault) => { record.add('数据填报', 0, 'wrong'); console.error(fault.message); }));
  }
  await Promise.all(everybody);
  return record;
}

function print(title, record, fillers_routes) {
  console.log(`\n${title}\n\n| request | answered | p50, ms | p95, ms | goal, ms | refused | wrong |\n|---|---|---|---|---|---|---|`);
  for (const [route, { times, refused, wrong }] of record.routes) {
    times.sort((a, b) => a - b);
    const at = (part) => (times.length === 0 ? '–' : times[Math.floor(part * (times.length - 1))].toFixed(1));
    console.log(`| ${route} | ${times.length} | ${at(0.5)} | ${at(0.95)} | ${fillers_routes.includes(route) ? kGoal : '–'} | ${refused} | ${wrong} |`);
  }
}

const kFillers = ['列表', '数据填报', '暂存', '核对并提交', '提交'];
if (lines.length < 2 * Math.round(rate * seconds)) {
  console.error(`${lines.length} filings are not enough for two rounds of ${Math.round(rate * seconds)}: fewer seconds, or a lower ratio`);
  process.exit(2);
}
console.log(`${rate.toFixed(1)} fillers a second for ${seconds} s, ${Math.round(rate * seconds)} in each round`);
const alone = await round([]);
print('Fillers alone:', alone, kFillers);
const officers = options.officers.split(',');
const beside = await round(officers);
print(`Beside ${officers.length} officers who ask for reports without a pause:`, beside, kFillers);
const missed = [alone, beside].reduce((sum, record) => sum + record.count('refused', kFillers) + record.count('wrong', kFillers), 0);
console.log(`\n${missed === 0 ? 'No filler was refused or answered wrongly.' : `${missed} requests of fillers were refused or answered wrongly.`}`);
process.exit(missed === 0 ? 0 : 1);
