# What the other files use: messages, checks of what was typed, tidying up.

say() {
  echo "$*" >&2
}

refuse() {
  say "$1"
  say "bench/run --help shows what can be typed."
  exit 2
}

fail() {
  say "$1"
  exit 1
}

# number NAME VALUE LEAST MOST
number() {
  if [[ ! $2 =~ ^[0-9]{1,7}$ ]] || ((10#$2 < $3 || 10#$2 > $4)); then
    refuse "$1 is '$2', and must be a whole number from $3 to $4."
  fi
  echo "$((10#$2))"
}

# need COMMAND...
need() {
  local missing=() command
  for command in "$@"; do
    command -v "$command" >/dev/null || missing+=("$command")
  done
  if [ ${#missing[@]} -gt 0 ]; then
    say "This needs ${missing[*]}, which cannot be found. On Debian or Ubuntu:"
    say "  apt-get install --no-install-recommends wrk nginx-light curl openjdk-17-jdk-headless"
    exit 2
  fi
  [ -r /proc/self/stat ] || { say "This needs a Linux, for the processor time in /proc."; exit 2; }
}

# need_free PORT...
need_free() {
  local each
  for each in "$@"; do
    if (exec 3<>"/dev/tcp/127.0.0.1/$each") 2>/dev/null; then
      refuse "Something listens on port $each already. Name another with --port."
    fi
  done
}

# 12345 -> 12,345
grouped() {
  sed -E ':a; s/([0-9])([0-9]{3})($|[,.])/\1,\2\3/; ta' <<<"$1"
}

# Encodes a text for the query of an address.
encoded() {
  local LC_ALL=C text=$1 char i
  for ((i = 0; i < ${#text}; i++)); do
    char=${text:i:1}
    case $char in
      [a-zA-Z0-9._~-]) printf '%s' "$char" ;;
      *) printf '%%%02X' "'$char" ;;
    esac
  done
}

stop_all() {
  stop_nginx
  stop_host
  rm -rf "$work"
}
