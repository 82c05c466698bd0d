# Has nginx serve the bytes that the host answered, at the same addresses: the yardstick.

nginx_pid=

# start_nginx CONTENT-TYPE ADDRESSES: asks the host for each address once and keeps what it answers.
start_nginx() {
  local root=$work/nginx address file
  rm -rf "$root"
  mkdir -p "$root/files" "$root/temp"
  while read -r address; do
    file=$root/files$address.bytes
    mkdir -p "$(dirname "$file")"
    curl -sf --max-time 30 -o "$file" "$base$address" || fail "The host does not answer $address with a page."
  done <"$2"
  # Started by root, its workers would be somebody else, who may not read here.
  local user=
  [ "$EUID" != 0 ] || user="user $(id -un) $(id -gn);"
  cat >"$root/nginx.conf" <<CONF
daemon off;
$user
worker_processes auto;
pid $root/pid;
error_log stderr warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=10000;
  client_body_temp_path $root/temp;
  proxy_temp_path $root/temp;
  fastcgi_temp_path $root/temp;
  uwsgi_temp_path $root/temp;
  scgi_temp_path $root/temp;
  types {}
  default_type "$1";
  server {
    listen 127.0.0.1:$((port + 1));
    root $root/files;
    location / { try_files \$request_uri.bytes =404; }
  }
}
CONF
  nginx -p "$root" -c "$root/nginx.conf" -e stderr >"$root/log" 2>&1 &
  nginx_pid=$!
  yardstick=http://127.0.0.1:$((port + 1))
  local first tries=0
  first=$(head -n 1 "$2")
  until curl -sf -o "$root/first" "$yardstick$first"; do
    tries=$((tries + 1))
    ((tries < 50)) || { tail -n 3 "$root/log" >&2; fail "nginx does not answer."; }
    sleep 0.1
  done
  cmp -s "$root/first" "$root/files$first.bytes" || fail "nginx does not answer $first with the host's bytes."
}

stop_nginx() {
  if [ -n "$nginx_pid" ]; then
    kill "$nginx_pid" 2>/dev/null || true
    wait "$nginx_pid" 2>/dev/null || true
    nginx_pid=
  fi
}
