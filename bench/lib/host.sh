# Starts and stops the host.

host_pid=

# start_host HOME STORIES: returns when the generated stories are on the pages; $password lets superuser in.
start_host() {
  local begin=$SECONDS
  base=http://127.0.0.1:$port
  java_opts=${LEDELSE_JAVA_OPTS:-$default_java_opts}
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  LEDELSE_PASSWORD=$password LEDELSE_JAVA_OPTS=$java_opts "$project/ledelse" start --home "$1" --port "$port" >"$work/host.log" 2>&1 &
  host_pid=$!
  until curl -sf --max-time 10 "$base/ledelse/fortaellinger?offset=$(($2 / 2))" | grep -q 'rel="prev"'; do
    need_host
    ((SECONDS - begin < 300)) || fail "The host did not show $2 stories within 300 seconds."
    sleep 0.2
  done
  ready_after=$((SECONDS - begin))
  say "The host shows its stories after $ready_after seconds."
}

# Ends the run when the host is gone.
need_host() {
  kill -0 "$host_pid" 2>/dev/null || { tail -n 20 "$work/host.log" >&2; fail "The host has ended by itself."; }
}

stop_host() {
  if [ -n "$host_pid" ]; then
    kill "$host_pid" 2>/dev/null || true
    wait "$host_pid" 2>/dev/null || true
    host_pid=
  fi
}

# Processor time of the host until now, in hundredths of a second; that of Java's compilers is not part of it.
host_time() {
  { cat "/proc/$host_pid/stat"; cat "/proc/$host_pid/task/"*/stat 2>/dev/null | grep '(C[12] Compiler'; } \
    | sed 's/^.*) //' \
    | awk -v hz="$(getconf CLK_TCK)" '{time += NR == 1 ? $12 + $13 : -$12 - $13} END {print int(time * 100 / hz)}'
}
