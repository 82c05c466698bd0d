# Asks addresses for some time and reads what wrk found.

# ask BASE ADDRESSES CONNECTIONS SECONDS: sets requests, per_second, p50 and p99 (milliseconds), bytes (each answer's).
ask() {
  local line errors
  line=$(timeout $(($4 + 30)) wrk -t1 -c"$3" -d"$4s" --timeout 10s -s "$bench/wrk/addresses.lua" "$1" -- "$2" \
    | sed -n 's/^FIGURES //p') || { need_host; fail "wrk did not end as it should; it was asking $1 for $2."; }
  read -r requests per_second p50 p99 bytes errors <<<"$line" || true
  [ -n "${errors:-}" ] || fail "wrk gave no figures for $1 with $2."
  [ "$errors" = 0 ] || fail "$errors answers of $1 with $2 failed; figures of such a run mean nothing."
}

# warm_up ADDRESSES: until Java has compiled what is asked for, which takes requests rather than time.
warm_up() {
  local asked=0 round
  for round in 1 2 3 4 5 6; do
    ask "$base" "$1" "$connections" "$seconds"
    asked=$((asked + requests))
    ((asked < 4000)) || return 0
  done
  say "  only $asked requests to warm up with in $round times $seconds seconds: the machine is busy or slow"
}

# row NAME ADDRESSES: a line of the table below.
row() {
  local before after alone busy_per_second busy_p50 busy_p99 busy_requests size
  say "  $1"
  ask "$base" "$2" 1 $(((seconds + 1) / 2))
  alone=$p50
  before=$(host_time)
  ask "$base" "$2" "$connections" "$seconds"
  after=$(host_time)
  busy_per_second=$per_second busy_p50=$p50 busy_p99=$p99 busy_requests=$requests size=$bytes
  ask "$yardstick" "$2" "$connections" $(((seconds + 1) / 2))
  awk -v name="$1" -v alone="$alone" -v rate="$busy_per_second" -v p50="$busy_p50" -v p99="$busy_p99" \
    -v time="$((after - before))" -v requests="$busy_requests" -v nginx="$per_second" -v size="$size" 'BEGIN {
      printf "| %s | %.0f | %.1f | %.1f | %.1f | %.2f | %.1f | %.0f | %.1f %% |\n",
        name, rate, p50, p99, alone, time * 10 / requests, size / 1024, nginx, 100 * rate / nginx }'
}

table_head() {
  echo "| asked for | requests/s | p50 ms | p99 ms | p50 ms of one visitor | processor ms | kB | nginx requests/s | of nginx |"
  echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
}
