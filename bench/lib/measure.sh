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

# row NAME ADDRESSES [ADDRESSES-FOR-NGINX]: a line of the table below; without nginx running, without its figures. The
# host and nginx are asked in turn, and of the rounds of each the one with the most requests counts: what else runs on
# the machine can only take away from that.
row() {
  local before alone round most=0 most_nginx=0 asked=0 spent=0 busy_p50 busy_p99 size
  say "  $1"
  ask "$base" "$2" 1 $(((seconds + 1) / 2))
  alone=$p50
  for round in 1 2 3; do
    before=$(host_time)
    ask "$base" "$2" "$connections" "$seconds"
    spent=$((spent + $(host_time) - before))
    asked=$((asked + requests))
    if greater "$per_second" "$most"; then
      most=$per_second busy_p50=$p50 busy_p99=$p99 size=$bytes
    fi
    if [ -n "$nginx_pid" ]; then
      ask "$yardstick" "${3:-$2}" "$connections" $(((seconds + 1) / 2))
      if greater "$per_second" "$most_nginx"; then most_nginx=$per_second; fi
    fi
  done
  awk -v name="$1" -v alone="$alone" -v rate="$most" -v p50="$busy_p50" -v p99="$busy_p99" \
    -v time="$spent" -v requests="$asked" -v nginx="$most_nginx" -v size="$size" 'BEGIN {
      printf "| %s | %.0f | %.2f | %.2f | %.2f | %.3f | %.1f |", name, rate, p50, p99, alone, time * 10 / requests, size / 1024
      if (nginx > 0) printf " %.0f | %.1f %% |\n", nginx, 100 * rate / nginx; else print " | |" }'
}

greater() {
  awk -v one="$1" -v other="$2" 'BEGIN {exit !(one > other)}'
}

# row_if_quick NAME ADDRESSES: the same, but when an answer takes more than a twentieth of a second, only how long the
# last of two took, and how many that makes when nobody else asks; and only that, when it takes more than half a minute.
row_if_quick() {
  local first took
  first=$(head -n 1 "$2")
  for _ in 1 2; do
    took=$(curl -s --max-time 30 -H 'Accept-Encoding: gzip' -o /dev/null -w '%{time_total} %{http_code}' "$base$first") || {
      say "  $1: not within 30 seconds"
      need_host
      echo "| $1 | | | | more than 30000 | | | | |"
      return
    }
    [ "${took#* }" = 200 ] || fail "The host answers $first with ${took#* }."
    took=${took% *}
  done
  if greater "$took" 0.05; then
    say "  $1"
    awk -v name="$1" -v took="$took" 'BEGIN {printf "| %s | %.2f | | | %.0f | | | | |\n", name, 1 / took, took * 1000}'
  else
    warm_up "$2"
    row "$1" "$2"
  fi
}

table_head() {
  echo "| asked for | requests/s | p50 ms | p99 ms | p50 ms of one visitor | processor ms | kB | nginx requests/s | of nginx |"
  echo "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
}
