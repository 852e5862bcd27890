-- SPDX-License-Identifier: MPL-2.0
-- For wrk: the requests of a file in turn, each line a path and, after a tab, a cookie. Prints one line:
-- requests a second, median and 99th percentile in microseconds, requests, bytes for each request, failed requests.
local requests, at = {}, 0

function init(arguments)
  for line in io.lines(arguments[1]) do
    local path, cookie = line:match("^([^\t]*)\t?(.*)$")
    requests[#requests + 1] = wrk.format("GET", (arguments[2] or "") .. path, cookie ~= "" and {Cookie = cookie} or {})
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local e = summary.errors
  print(string.format("figures %.1f %d %d %d %d %d", summary.requests / summary.duration * 1e6, latency:percentile(50), latency:percentile(99),
    summary.requests, summary.bytes / math.max(summary.requests, 1), e.connect + e.read + e.write + e.status + e.timeout))
end
