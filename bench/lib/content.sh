# Builds the project, and makes homes of the host that hold as many stories as are asked for.

build() {
  "$project/ledelse" --version >/dev/null
  local jar=$bench/target/ledelse-bench.jar
  if [ ! -f "$jar" ] || [ -n "$(find "$bench/src/main" "$bench/pom.xml" -type f -newer "$jar" | head -n 1)" ]; then
    (cd "$project" && ./mvnw -q -B -DskipTests package -pl bench -am) >&2 || fail "The build failed; nothing was measured."
    touch "$jar"
  fi
}

# What the content of a home depends on, as a short word: another version of it makes another home.
content_version() {
  (cd "$project" && find bench/src/main magnolia-ledelse-module/src/main/resources/mgnl-bootstrap* \
    magnolia-ledelse-module/src/main/resources/ledelse/nodetypes -type f -print0 | LC_ALL=C sort -z \
    | xargs -0 sha256sum | sha256sum | cut -c 1-8)
}

# home_with COUNT: prints the folder.
home_with() {
  local home
  home=$bench/.homes/$1-$(content_version)
  if [ ! -d "$home" ]; then
    mkdir -p "$bench/.homes"
    rm -rf "$bench/.homes/$1-"*
    say "Making $(grouped "$1") stories; this is done once."
    local terminal=false begin=$SECONDS
    [ -t 2 ] && terminal=true
    java -XX:+UseSerialGC -Xmx1g -Dfile.encoding=UTF-8 "-Dledelse.terminal=$terminal" \
      -cp "$bench/target/ledelse-bench.jar:$project/webapp/embedded/target/ledelse-embedded.jar" \
      dk.gladsaxe.ledelse.bench.MakeHome "$home.part" "$project/light-modules" "$1" >&2 \
      || { rm -rf "$home.part"; fail "The stories could not be made."; }
    mv "$home.part" "$home"
    say "That took $((SECONDS - begin)) seconds."
  fi
  echo "$home"
}
