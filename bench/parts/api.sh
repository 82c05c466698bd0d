# the ledelse API: items, lists, search, 304; reading after a change; Magnolia's own delivery endpoint beside it

# shellcheck source=/dev/null
. "$bench/lib/changes.sh"

part_api() {
  local api=/.rest/delivery/ledelse/api/v1 own=/.rest/delivery/ledelse/stories/v1 lists=$work/api name
  rm -rf "$lists"
  mkdir -p "$lists/whole" "$lists/known" "$lists/fresh" "$lists/own"
  first_read=$(reading_time)

  followed "$api/stories?fields=title" 3 "$lists/pages"
  each_href "$lists/pages" >"$lists/whole/1 item"
  sed 's/$/?expand=relations,focusPoints,questions.focusPoint/' "$lists/whole/1 item" >"$lists/whole/2 item, expanded"
  echo "$api/stories" >"$lists/whole/3 page of the 20 newest"
  followed "$api/stories?relation=paa-tvaers" 50 "$lists/pages"
  tail -n 1 "$lists/pages" >"$lists/whole/4 page $(wc -l <"$lists/pages") of a filter"
  while read -r name; do
    echo "$api/search?q=$(encoded "$name")"
  done <"$bench/queries.txt" >"$lists/whole/5 search"

  cat "$lists/whole/"* >"$work/addresses"
  start_nginx application/json "$work/addresses"
  with_tags "$base" <"$lists/whole/1 item" >"$lists/known/6 item, 304"
  with_tags "$base" <"$lists/whole/3 page of the 20 newest" >"$lists/known/7 page of the 20 newest, 304"
  # nginx has tags of its own.
  for name in "$lists/known/"*; do
    cut -f 1 "$name" | with_tags "$yardstick" >"$lists/nginx-$(basename "$name")"
  done

  shuffled_fields "$lists/whole/1 item" >"$lists/fresh/item, asked for the first time"
  pairs_of_words "$api/search" >"$lists/fresh/search, asked for the first time"

  circumstances "$1" api
  echo "- the host showed its stories $ready_after seconds after it was started; $(wc -l <"$lists/whole/1 item") items and $(wc -l <"$lists/whole/5 search") searches take turns"
  echo
  for name in "$lists/whole/"* "$lists/known/"*; do warm_up "$name"; done
  table_head
  for name in "$lists/whole/"*; do row "$(basename "$name" | cut -c 3-)" "$name"; done
  for name in "$lists/known/"*; do
    row "$(basename "$name" | cut -c 3-)" "$name" "$lists/nginx-$(basename "$name")"
  done
  stop_nginx
  for name in "$lists/fresh/"*; do
    warm_up "$name"
    row "$(basename "$name")" "$name"
  done

  echo
  echo "What changes mean (a story is published and withdrawn in turn):"
  echo
  changes "$lists/whole/1 item" "$api/stories/den-tomme-stol"

  echo
  echo "Magnolia's own delivery endpoint in the same host, for the same needs:"
  echo
  own_addresses "$own" "$lists/own"
  table_head
  for name in "$lists/own/"*; do row_if_quick "$(basename "$name" | cut -c 3-)" "$name"; done
}

# followed ADDRESS PAGES FILE: the addresses of a list's pages, of at most so many.
followed() {
  local address=$1 count
  : >"$3"
  for ((count = 0; count < $2; count++)); do
    echo "$address" >>"$3"
    address=$(curl -sf --max-time 30 "$base$address" | sed -n 's/.*"next":"\([^"]*\)".*/\1/p')
    [ -n "$address" ] || break
  done
}

# each_href FILE: the items of the lists at these addresses.
each_href() {
  local address
  while read -r address; do
    curl -sf --max-time 30 "$base$address" | grep -o '"href":"[^"?]*/stories/[^"?]*"' | cut -d '"' -f 4
  done <"$1" | sort -u
}

# with_tags BASE: reads addresses, and prints each with the tag that it has there when it is asked for as wrk asks.
with_tags() {
  local address tag status
  while read -r address; do
    tag=$(curl -sf --max-time 30 -o /dev/null -D - -H 'Accept-Encoding: gzip' "$1$address" | tr -d '\r' | sed -n 's/^etag: //Ip')
    status=$(curl -s --max-time 30 -o /dev/null -w '%{http_code}' -H 'Accept-Encoding: gzip' -H "If-None-Match: $tag" "$1$address")
    [ "$status" = 304 ] || fail "$1$address answers $status where 304 was to be expected."
    printf '%s\t%s\n' "$address" "$tag"
  done
}

# shuffled_fields FILE: so many addresses of these items with fields in another order that none is still kept when it
# comes round again.
shuffled_fields() {
  awk 'BEGIN { srand(1); count = split("title lead body date relations focusPoints themes image questions", names, " ") }
    { items[NR] = $0 }
    END {
      for (i = 0; i < 30000; i++) {
        for (j = count; j > 1; j--) { k = int(rand() * j) + 1; t = names[j]; names[j] = names[k]; names[k] = t }
        fields = names[1]
        for (j = 2; j <= count; j++) fields = fields "," names[j]
        print items[i % NR + 1] "?fields=" fields
      }
    }' "$1"
}

# single_words: the queries of one word, encoded.
single_words() {
  local word
  grep -v ' ' "$bench/queries.txt" | while read -r word; do
    encoded "$word"
    echo
  done
}

# pairs_of_words ADDRESS: searches for two words each, so many that none is still kept when it comes round again.
pairs_of_words() {
  single_words | awk -v address="$1" '{ words[NR] = $0 }
    END {
      for (limit = 1; limit <= 20; limit++)
        for (i = 1; i <= NR; i++)
          for (j = 1; j <= NR; j++) print address "?q=" words[i] "+" words[j] "&limit=" limit
    }'
}

# own_addresses ENDPOINT FOLDER: the same needs in the words of Magnolia's endpoint, whose items always hold what they
# refer to.
own_addresses() {
  local relation=1ede15e0-0002-4000-8000-000000000001 number
  # Where MakeHome puts them; the endpoint itself takes minutes to list so many.
  for number in $(seq 1 60); do
    printf '%s/eksempler/fra-000001/fortaelling-%06d\n' "$1" "$number"
  done | while read -r number; do
    ! curl -sf --max-time 30 -o /dev/null "$base$number" || echo "$number"
  done >"$2/1 item with what it refers to"
  echo "$1?orderBy=date%20desc&limit=20" >"$2/2 page of the 20 newest"
  echo "$1?relations=$relation&orderBy=date%20desc&limit=20&offset=980" >"$2/3 page 50 of a filter"
  single_words | sed "s|.*|$1?q=&\&limit=20|" >"$2/4 search"
}
