// SPDX-License-Identifier: MPL-2.0
// What the portal itself tells of the scan: an answer of 500 is a fault, whatever the scanner made of it.
import { readFileSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const kFlushed = 3000; // nginx writes its log every two seconds

export const size_of = (file) => statSync(file).size;

export async function server_faults(log, from, routes) {
  await sleep(kFlushed);
  return readFileSync(log).subarray(from).toString('utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line)).filter(({ status }) => [500, 502, 504].includes(status))
    .map(({ method, path, status, request_id }) => ({ tool: 'portal', kind: `answer ${status}`, route: routes.name_of(method, path), parameter: '-', detail: `request ${request_id}` }));
}
