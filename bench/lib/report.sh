# Writes RESULTS.md, of which each part and size has a section of its own; those that were not measured stay.

# part_title PART STORIES
part_title() {
  local name=${1^}
  [ "$1" != api ] || name=API
  echo "$name, $(grouped "$2") stories"
}

# Under what circumstances a section was measured.
circumstances() {
  local changed=
  [ -z "$(git -C "$project" status --porcelain -- . ':!bench/RESULTS.md')" ] || changed=' with changes'
  cat <<TEXT
- $(date -u +%Y-%m-%d), commit $(git -C "$project" rev-parse --short HEAD)$changed, \`bench/run --stories $1 --seconds $seconds --connections $connections $2\`
- $(nproc) cores ($(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)), $(awk '/MemTotal/ {printf "%.0f", $2 / 1048576}' /proc/meminfo) GiB; wrk, nginx and the host share them; load when this part began: $(cut -d ' ' -f 1 /proc/loadavg)
- Java $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p') with \`$java_opts\`, $(wrk --version 2>&1 | sed -n '1s/ \[.*//p'), nginx $(nginx -v 2>&1 | sed 's/.*\///')
TEXT
}

# write_section TITLE FILE
write_section() {
  [ -f "$results" ] || cat >"$results" <<'TEXT'
# Figures

Written by `bench/run`; what the columns mean and what was done about the slowest stands in [README.md](README.md).
TEXT
  awk -v title="## $1" '
    /^## / { skip = ($0 == title) }
    !skip { lines[++n] = $0 }
    END { while (n > 0 && lines[n] == "") n--; for (i = 1; i <= n; i++) print lines[i] }' "$results" >"$work/results"
  { cat "$work/results"; printf '\n## %s\n\n' "$1"; cat "$2"; } >"$results"
}
