-- Asks for each entity of a list in turn. FRESH=1 makes every address a new one, so that no cache knows it.
local paths = {}
for line in io.lines(os.getenv("BENCH_PATHS")) do paths[#paths + 1] = line end
local fresh = os.getenv("BENCH_FRESH") == "1"
local accept = os.getenv("BENCH_ACCEPT")
local headers = { ["Accept"] = accept, ["Accept-Encoding"] = "gzip" }
local asked = 0

function request()
  asked = asked + 1
  local path = paths[asked % #paths + 1]
  if fresh then path = path .. "?n=" .. asked .. "-" .. math.random(1e9) end
  return wrk.format("GET", path, headers)
end

function init() math.randomseed(os.time()) end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("RESULT %.1f %.3f %.3f %d\n", summary.requests / (summary.duration / 1e6),
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed))
end
