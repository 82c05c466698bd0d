# What it costs the host to follow changes of the content.

# Processor time of the thread that reads the content until now, in hundredths of a second.
reading_time() {
  local task
  for task in "/proc/$host_pid/task/"*; do
    if [ "$(cat "$task/comm" 2>/dev/null)" = ledelse-snapsho ]; then
      sed 's/^.*) //' "$task/stat" | awk -v hz="$(getconf CLK_TCK)" '{print int(($12 + $13) * 100 / hz)}'
    fi
  done
}

# command WORD...: has the host do a command without starting another Java for it.
command_of_host() {
  local control=$home/run/control.json token words
  token=$(sed 's/.*"token":"\([^"]*\)".*/\1/' "$control")
  words=$(printf '"%s",' "$@")
  curl -sf --max-time 60 -H "Authorization: Bearer $token" -H 'Content-Type: application/json' \
    -d "{\"arguments\":[${words%,}],\"directory\":\"$home\",\"terminal\":false}" "$base/.control" \
    | grep -q '"exit":0' || fail "The host did not do: $*"
}

# toggle STATE: the story is published (200) or withdrawn (404).
toggle() {
  if [ "$1" = 200 ]; then
    command_of_host publish ledelse-stories:/den-tomme-stol
  else
    command_of_host unpublish ledelse-stories:/den-tomme-stol
  fi
}

# await STATE ADDRESS: until the address has that status.
await() {
  local tries=0
  until [ "$(curl -s --max-time 10 -o /dev/null -w '%{http_code}' "$base$2")" = "$1" ]; do
    tries=$((tries + 1))
    ((tries < 2000)) || fail "A change did not show at $2."
  done
}

# Milliseconds since some moment.
now() {
  echo $(($(date +%s%N) / 1000000))
}

# Heap that is in use after a garbage collection, in MB.
heap() {
  jcmd "$host_pid" GC.run >/dev/null
  jcmd "$host_pid" GC.heap_info | sed -n 's/^ .*generation .*used \([0-9]*\)K.*/\1/p' | awk '{sum += $1} END {printf "%.0f", sum / 1024}'
}

# changes ADDRESSES STORY: a table of what following changes costs, and of requests while the content changes.
changes() {
  local round state before after begin shown=() count=10 toggling kept
  say "  changes"
  kept=$(heap)
  before=$(reading_time)
  for ((round = 1; round <= count; round++)); do
    state=$((round % 2 == 1 ? 404 : 200))
    toggle "$state"
    begin=$(now)
    await "$state" "$2"
    shown+=("$(($(now) - begin))")
  done
  after=$(reading_time)
  rm -f "$work/toggled"
  (
    for ((round = 1; round <= 200; round++)); do
      [ -e "$work/asked" ] && [ $((round % 2)) = 1 ] && break
      toggle $((round % 2 == 1 ? 404 : 200))
      echo >>"$work/toggled"
      sleep 0.3
    done
  ) &
  toggling=$!
  ask "$base" "$1" "$connections" "$seconds"
  : >"$work/asked"
  wait "$toggling"
  rm -f "$work/asked"
  echo "| what | |"
  echo "| --- | ---: |"
  echo "| heap in use after a garbage collection | $kept MB |"
  echo "| reading everything at the start, with the first search index | $(awk -v t="$first_read" 'BEGIN {printf "%.2f", t / 100}') s of a processor |"
  echo "| reading one change and making the next snapshot of it | $(awk -v t="$((after - before))" -v n="$count" 'BEGIN {printf "%.0f", t * 10 / n}') ms of a processor |"
  echo "| from published to visible, median and longest of $count | $(printf '%s\n' "${shown[@]}" | sort -n | awk '{all[NR] = $1} END {printf "%d, %d", all[int((NR + 1) / 2)], all[NR]}') ms |"
  echo "| items while the content changed $(wc -l <"$work/toggled") times in $seconds seconds | $(printf '%.0f' "$per_second") requests/s, p50 $p50 ms, p99 $p99 ms |"
}
