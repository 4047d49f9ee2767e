-- wrk script: sends the prepared requests in random order and prints one JSON line.
-- wrk … -- METHOD paths-file headers-file [bodies-file]

local requests = {}
local bodies = nil
local method = "GET"
local path = "/"
local next_body = 0

local function lines(name)
  local out = {}
  for line in io.lines(name) do
    if line ~= "" then out[#out + 1] = line end
  end
  return out
end

function init(args)
  method = args[1]
  local paths = lines(args[2])
  for _, header in ipairs(lines(args[3])) do
    local name, value = header:match("^([^:]+): (.*)$")
    wrk.headers[name] = value
  end
  path = paths[1]
  if args[4] then
    bodies = lines(args[4])
    return
  end
  for i, p in ipairs(paths) do
    requests[i] = wrk.format(method, p)
  end
  math.randomseed(20261100)
end

function request()
  if bodies then
    next_body = next_body + 1
    -- %SERIAL% keeps titles, and so slugs, apart however often the file is gone through.
    local body = bodies[(next_body - 1) % #bodies + 1]:gsub("%%SERIAL%%", tostring(next_body))
    return wrk.format(method, path, nil, body)
  end
  return requests[math.random(#requests)]
end

function done(summary, latency, _)
  io.write(string.format(
    '{"requests":%d,"duration_us":%d,"bytes":%d,"p50_us":%d,"p99_us":%d,"status_errors":%d,"socket_errors":%d}\n',
    summary.requests, summary.duration, summary.bytes, latency:percentile(50), latency:percentile(99),
    summary.errors.status,
    summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
