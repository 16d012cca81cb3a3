-- wrk asks for the addresses of the file PATHS, one after the other.
local paths, next_path = {}, 0

function init()
    for line in io.lines(os.getenv("PATHS")) do
        paths[#paths + 1] = line
    end
end

function request()
    next_path = next_path % #paths + 1
    return wrk.format("GET", paths[next_path])
end
