-- Asks the addresses of a file, one line each, one after the other and over again; the file's name stands behind "--".
-- What follows an address behind a tab is sent as If-None-Match.

-- As browsers do.
wrk.headers["Accept-Encoding"] = "gzip"

local requests = {}
local at = 0

function init(args)
  for line in io.lines(args[1]) do
    local address, tag = line:match("^([^\t]+)\t?(.*)$")
    wrk.headers["If-None-Match"] = tag ~= "" and tag or nil
    requests[#requests + 1] = wrk.format("GET", address)
  end
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("FIGURES %d %.2f %.3f %.3f %.0f %d\n",
    summary.requests, summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.bytes / math.max(summary.requests, 1),
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
