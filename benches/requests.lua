-- wrk asks for the pages of the file SAMPLE, one after the other, each as whom its line says:
-- TOKEN, a tab, PATH. With BODY in the environment, it posts that form, with a key of its own each time.
-- Last come, on one line: requests a second, then the 50th, 95th and 99th of 100 in milliseconds.
local sample, next_line, body = {}, 0, os.getenv("BODY") or ""

function init()
    math.randomseed(os.time())
    for line in io.lines(os.getenv("SAMPLE")) do
        local token, path = line:match("^([^\t]*)\t(.*)$")
        sample[#sample + 1] = { path = path, cookie = "maillage_session=" .. token }
    end
end

local function key()
    return (("xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx"):gsub("x", function() return ("%x"):format(math.random(0, 15)) end))
end

function request()
    next_line = next_line % #sample + 1
    local one = sample[next_line]
    if body == "" then
        return wrk.format("GET", one.path, { Cookie = one.cookie })
    end
    local headers = {
        Cookie = one.cookie,
        ["Sec-Fetch-Site"] = "same-origin",
        ["Content-Type"] = "application/x-www-form-urlencoded",
    }
    return wrk.format("POST", one.path, headers, body .. "&once=" .. key())
end

function done(summary, latency)
    local e = summary.errors
    if e.connect + e.read + e.write + e.status + e.timeout > 0 then
        print("not every request was answered")
    end
    local at = function(place) return latency:percentile(place) / 1000 end
    print(("figures %.1f %.1f %.1f %.1f"):format(summary.requests / summary.duration * 1e6, at(50), at(95), at(99)))
end
