# Shared by run, stop, token and ctl: where things are, and which Java to use.

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$(cd "$here/../.." && pwd)

trouble() {
  echo "✗ $*" >&2
  exit 1
}

is_jdk_25() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
    grep -q '^JAVA_VERSION="25' "$1/release"
}

# Prints the home of a JDK 25: JAVA_HOME, the one on PATH, then the usual places; these may be
# replaced by WAISHI_JDKS, a folder of JDKs.
find_jdk_25() {
  local on_path home
  local places=(/usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/jdk*
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home)
  [ -z "${WAISHI_JDKS:-}" ] || places=("$WAISHI_JDKS"/*)
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" "${places[@]}"; do
    if [ -n "$home" ] && is_jdk_25 "$home"; then
      echo "$home"
      return
    fi
  done
  trouble "There is no JDK 25 on this machine: install one (any vendor, for instance https://adoptium.net) or point JAVA_HOME at it."
}

# The jar that holds the supervisor; empty when it was never built.
built_jar() {
  first_of "$here"/target/waishi-local-*-SNAPSHOT.jar
}

# Prints the first of these files that is there; nothing, and no failure, when none is.
first_of() {
  local file
  for file in "$@"; do
    if [ -e "$file" ]; then
      echo "$file"
      return
    fi
  done
}

# Sets data and removes `--data DIR` from the words, which are left in the array `words`.
take_data_option() {
  data=${WAISHI_DATA:-$here/data}
  words=()
  while [ $# -gt 0 ]; do
    case $1 in
      --data) [ $# -ge 2 ] || trouble "--data needs a folder."; data=$2; shift ;;
      --data=*) data=${1#--data=} ;;
      *) words+=("$1") ;;
    esac
    shift
  done
  case $data in /*) ;; *) data=$PWD/$data ;; esac
}

# Speaks to the suite whose data is in $data.
control() {
  local jdk jar
  jdk=$(find_jdk_25)
  jar=$(built_jar)
  [ -n "$jar" ] || trouble "The suite was never started: begin with deploy/local/run."
  exec "$jdk/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xmx64m \
    -cp "$jar" org.waishi.local.supervisor.Control "$data" "$@"
}
