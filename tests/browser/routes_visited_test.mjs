// SPDX-License-Identifier: MPL-2.0
// The list by which the walk knows that every page has had its station.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { get_routes, kNoPages, not_visited, route_of } from './routes_visited.mjs';

const routes = get_routes();

test('what is left out is a route of the portal, with the reason', () => {
  for (const [route, reason] of Object.entries(kNoPages)) {
    assert.ok(routes.includes(route), `${route} is no route any more`);
    assert.ok(reason.length > 5, route);
  }
});

test('a path belongs to the route that the portal answers it with', () => {
  for (const [path, route] of [
    ['/', '/'],
    ['/manual/print', '/manual/print'],
    ['/manual/filing', '/manual/{chapter}'],
    ['/filing/91310101TBTB00098W/timeline', '/filing/{uscc}/timeline'],
    ['/filing/91310101TBTB00098W/2026-10', '/filing/{uscc}/{period}'],
    ['/review/91310101TBTB00098W/terms', '/review/{uscc}/terms'],
    ['/review/duty', '/review/duty'],
    ['/user/roles', '/user/roles'],
  ]) assert.equal(route_of(path, routes), route);
  assert.equal(route_of('/nothing/like/this/at/all', routes), undefined);
  assert.equal(route_of('/manual/', routes), undefined);
});

test('each route is found by a path of its own', () => {
  for (const route of routes) assert.equal(route_of(route.replaceAll(/\{\w+\}/g, '~'), routes), route);
});

test('a page at which nobody stopped is named, a file is not', () => {
  const all = new Set(routes);
  assert.deepEqual(not_visited(all, routes), []);
  all.delete('/job');
  all.delete('/job/{id}/file');
  assert.deepEqual(not_visited(all, routes), ['/job']);
  assert.equal(not_visited(new Set(), routes).length, routes.length - Object.keys(kNoPages).length);
});
