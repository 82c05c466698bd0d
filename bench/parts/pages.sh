# the pages that visitors see: front page, relation, story list, search, story

part_pages() {
  local lists=$work/pages name address
  mkdir -p "$lists"
  echo /ledelse >"$lists/1 front page"
  for name in paa-tvaers opad indad nedad udad; do
    echo "/ledelse/relationer/$name"
  done >"$lists/2 relation"
  echo "/ledelse/fortaellinger?offset=588" >"$lists/3 story list, page 50"
  while read -r name; do
    echo "/ledelse/soeg?q=$(encoded "$name")"
  done <"$bench/queries.txt" >"$lists/4 search"
  for address in $(seq 0 60 540); do
    curl -sf --max-time 30 "$base/ledelse/fortaellinger?offset=$address"
  done | grep -o '"/ledelse/fortaellinger/[A-Za-z0-9_-]*"' | tr -d '"' | sort -u >"$lists/5 story"

  cat "$lists"/* >"$work/addresses"
  start_nginx 'text/html;charset=UTF-8' "$work/addresses"
  circumstances "$1" pages
  echo "- the host showed its stories $ready_after seconds after it was started; $(wc -l <"$lists/5 story") stories and $(wc -l <"$lists/4 search") searches take turns"
  echo
  for name in "$lists"/*; do warm_up "$name"; done
  table_head
  for name in "$lists"/*; do row "$(basename "$name" | cut -c 3-)" "$name"; done
  stop_nginx
}
