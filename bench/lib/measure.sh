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

# row NAME ADDRESSES [ADDRESSES-FOR-NGINX]: a line of the table below; without nginx running, without its figures.
row() {
  local before after alone busy_per_second busy_p50 busy_p99 busy_requests size
  say "  $1"
  ask "$base" "$2" 1 $(((seconds + 1) / 2))
  alone=$p50
  before=$(host_time)
  ask "$base" "$2" "$connections" "$seconds"
  after=$(host_time)
  busy_per_second=$per_second busy_p50=$p50 busy_p99=$p99 busy_requests=$requests size=$bytes
  per_second=0
  [ -z "$nginx_pid" ] || ask "$yardstick" "${3:-$2}" "$connections" $(((seconds + 1) / 2))
  awk -v name="$1" -v alone="$alone" -v rate="$busy_per_second" -v p50="$busy_p50" -v p99="$busy_p99" \
    -v time="$((after - before))" -v requests="$busy_requests" -v nginx="$per_second" -v size="$size" 'BEGIN {
      printf "| %s | %.0f | %.2f | %.2f | %.2f | %.3f | %.1f |", name, rate, p50, p99, alone, time * 10 / requests, size / 1024
      if (nginx) printf " %.0f | %.1f %% |\n", nginx, 100 * rate / nginx; else print " | |" }'
}

# row_if_quick NAME ADDRESSES: the same, but when an answer takes more than a twentieth of a second, only how long the last of
# three took, and how many that makes when nobody else asks.
row_if_quick() {
  local first took=()
  first=$(head -n 1 "$2")
  for _ in 1 2 3; do
    took+=("$(curl -sf --max-time 300 -H 'Accept-Encoding: gzip' -o /dev/null -w '%{time_total}' "$base$first")") \
      || fail "The host does not answer $first."
  done
  if awk -v last="${took[2]}" 'BEGIN {exit !(last > 0.05)}'; then
    say "  $1"
    awk -v name="$1" -v last="${took[2]}" \
      'BEGIN {printf "| %s | %.2f | | | %.0f | | | | |\n", name, 1 / last, last * 1000}'
  else
    warm_up "$2"
    row "$1" "$2"
  fi
}

table_head() {
  echo "| asked for | requests/s | p50 ms | p99 ms | p50 ms of one visitor | processor ms | kB | nginx requests/s | of nginx |"
  echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
}
