// SPDX-License-Identifier: MPL-2.0
// Every page of the portal has a station: which routes of tests/pages/routes.txt answer pages, and which of them no station stopped at.
import { readFileSync } from 'node:fs';

/** GET routes at which there is nothing to stop at, each with what they answer in the place of a page. */
export const kNoPages = {
  '/account/data/download': 'a file',
  '/api/v1/enterprises/{uscc}/filings/{period}/definition': 'JSON, to a program',
  '/api/v1/enterprises/{uscc}/filings/{period}/draft': 'JSON, to a program',
  '/appeal/{id}/file': 'a file',
  '/enterprise/{uscc}/as/{period}/filing.pdf': 'a file',
  '/enterprise/{uscc}/as/{period}/receipt.pdf': 'a file',
  '/filing/{uscc}/export.csv': 'a file',
  '/filing/{uscc}/export.pdf': 'a file',
  '/filing/{uscc}/export.xlsx': 'a file',
  '/filing/{uscc}/{period}/filing.pdf': 'a file',
  '/filing/{uscc}/{period}/receipt.pdf': 'a file',
  '/filing/{uscc}/{period}/template.xlsx': 'a file',
  '/filing/{uscc}/{period}/upload': 'leads back to the form',
  '/filler/{uscc}/request/{id}/file': 'a file',
  '/form/{version}/blank.pdf': 'a file',
  '/form/{version}/definition': 'JSON, to the script of the filing page',
  '/form/{version}/source': 'a file',
  '/imports/template/{kind}': 'a file',
  '/imports/{id}/report.csv': 'a file',
  '/job/{id}/file': 'a file',
  '/livez': 'a word, to a balancer',
  '/management/appeal/{id}/file': 'a file',
  '/management/handover-request/{id}/file': 'a file',
  '/metrics': 'figures, to Prometheus',
  '/readyz': 'a word, to a balancer',
  '/register': 'leads to the SSO',
  '/sign-in/callback': 'leads on, or refuses: pictured as door-expired',
  '/sign-in/callback/{entry}': 'leads on, or refuses: pictured as door-level',
  '/sign-in/sso': 'leads to the SSO',
  '/sign-in/sso/{entry}': 'leads to the SSO',
};

/** The patterns of all routes that are asked by GET, those with a word before those with a place for any, as the portal looks for them. */
export function get_routes(text = readFileSync(new URL('../pages/routes.txt', import.meta.url), 'utf8')) {
  const patterns = text.split('\n').filter((line) => line.startsWith('GET ')).map((line) => line.split(' ')[1]);
  const rank = (pattern) => pattern.replaceAll(/\{\w+\}/g, '\u{10ffff}');
  return patterns.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** The route that answers `path`. */
export function route_of(path, routes) {
  const parts = path.split('/');
  return routes.find((route) => {
    const expected = route.split('/');
    return expected.length === parts.length && expected.every((part, i) => part === parts[i] || (part.startsWith('{') && parts[i] !== ''));
  });
}

/** The routes that answer pages and are not among `visited`. */
export function not_visited(visited, routes) {
  return routes.filter((route) => !(route in kNoPages) && !visited.has(route));
}
