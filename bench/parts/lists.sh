# the lists that editors see: first page, search, filters, sorting

# Logs in as a person does; the cookie is kept in $cookies. The password is one of this run only.
log_in() {
  local page token
  cookies=$work/cookies
  page=$(curl -sf --max-time 30 -c "$cookies" "$base/author/.login") || fail "There is no log-in page."
  token=$(sed -n 's/.*name="token" value="\([^"]*\)".*/\1/p' <<<"$page" | head -n 1)
  curl -s --max-time 30 -b "$cookies" -c "$cookies" -o /dev/null --data-urlencode "token=$token" \
    --data-urlencode user=superuser --data-urlencode "password=$password" "$base/author/.login"
}

# list_row NAME QUERY TIMES PATTERN: asks for a list so many times, one after the other; PATTERN must be in the answer.
list_row() {
  local times=$work/times i
  : >"$times"
  curl -sf --max-time 60 -b "$cookies" -o "$work/list" "$list?$2" || fail "The list '$1' was not answered."
  grep -q "$4" "$work/list" || fail "The list '$1' does not show what was asked for."
  for ((i = 0; i < $3; i++)); do
    curl -sf --max-time 60 -b "$cookies" -o /dev/null -w '%{time_total} %{size_download}\n' "$list?$2" >>"$times" \
      || fail "The list '$1' was not answered."
  done
  sort -n "$times" | awk -v name="$1" '{ms[NR] = $1 * 1000; kb = $2 / 1024}
    END {printf "| %s | %.0f | %.0f | %.0f | %.0f |\n", name, ms[int((NR + 1) / 2)], ms[int(NR * 0.95 + 0.5)], ms[NR], kb}'
}

part_lists() {
  local list=$base/author/.magnolia/admincentral/apps/ledelse-stories-app first
  log_in
  circumstances "$1" lists
  first=$(curl -sf --max-time 120 -b "$cookies" -o "$work/list" -w '%{time_total}' "$list") \
    || fail "There is no list of stories."
  grep -q '<tbody' "$work/list" || fail "The list of stories is none."
  echo "- the first list after the start, for which the index is made, took $first seconds"
  echo "- one editor asks, one list after the other, 40 times each, through curl and a connection of its own each time"
  echo
  echo "| list | p50 ms | p95 ms | longest ms | kB |"
  echo "| --- | ---: | ---: | ---: | ---: |"
  list_row "first page" "" 40 '<tbody'
  list_row "last page but some, 150" "page=150" 40 '<tbody'
  list_row "search, a rare word" "q=morgenm%C3%B8det" 40 'den-tomme-stol'
  list_row "search, two common words" "q=og+det" 40 '<tbody'
  list_row "filter by status" "status=draft" 40 '<tbody'
  list_row "filter by reference" "ref=1ede15e0-0003-4000-8000-000000000011" 40 '<tbody'
  list_row "sorted by title" "sort=title" 40 '<tbody'
  list_row "sorted by date, latest first" "sort=date&dir=desc" 40 '<tbody'
}
