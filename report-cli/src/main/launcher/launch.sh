# What both launchers of the command do: the one of a checkout, which builds it first, and the one of the distribution.
# Their exit code 1 means INVALID and nothing else: whatever goes wrong here ends with 4.

fail() {
  printf 'gongkai: %s\n' "$1" >&2
  exit 4
}

# A closed stream would give its number to the next file that is opened.
if ! (: 3>&2); then
  exec 2>/dev/null
fi
if ! (: 3<&0) 2>/dev/null; then
  exec </dev/null
fi
closed=false
if ! (: 3>&1) 2>/dev/null; then
  closed=true
  exec >/dev/null
fi

# Java takes names of files from the locale. Where that is not UTF-8, Chinese names would be lost; the language of the
# texts stays that of the user's own locale.
if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
  GONGKAI_LOCALE=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
  LC_ALL=C.UTF-8
  export GONGKAI_LOCALE LC_ALL
fi

# A JVM that is too old, or does not start with the settings of the environment, ends with 1; it is asked beforehand.
check_java() {
  said=$("$java" -version 2>&1) || fail "JVM 不能启动 / the JVM does not start: $(printf '%s' "$said" | head -n 3)"
  version=$(printf '%s\n' "$said" | sed -n 's/.* version "\([0-9]*\).*/\1/p' | head -n 1)
  if [ "${version:-0}" -lt 17 ]; then
    fail "需要 JDK 17 或更新版本, 现为 / needs a JDK, 17 or newer, but has: $(printf '%s\n' "$said" | grep version | head -n 1)"
  fi
}

# Asked once for a JVM, and each time where the environment has settings for it.
is_checked() {
  [ -z "${JAVA_TOOL_OPTIONS:-}${JDK_JAVA_OPTIONS:-}${_JAVA_OPTIONS:-}" ] && [ "$(ulimit -v)" = unlimited ] \
    && [ "$checked" -nt "$path" ] && [ "$(cat "$checked" 2>/dev/null)" = "$path" ]
}

# The JVM, which must be there and new enough.
find_java() {
  path=$(command -v "$java") || fail "需要 JDK 17 或更新版本 / needs a JDK, 17 or newer"
  if ! is_checked; then
    check_java
  fi
}

remember_java() {
  is_checked || (printf '%s\n' "$path" >"$checked") 2>/dev/null || true
}

# Class-data sharing: the classes of a typical run are kept in the form the JVM maps in at once. Every kind of file that is
# read has a part in it: those that the command writes are made, the others stand in a directory. The archive is made beside
# the place where it is to stand, so that nobody finds half of it.
share_classes() {
  made=$archive.$$
  samples=$made.samples
  mkdir -p "$samples" 2>/dev/null || return 0
  for format in docx html xml; do
    "$java" -jar "$jar" convert "$reports/city-2024.json" --to "$format" --out "$samples/sample.$format" >/dev/null 2>&1 || true
  done
  "$java" -XX:ArchiveClassesAtExit="$made" -Xlog:disable -jar "$jar" \
    validate "$reports"/*.txt "$reports"/*.json "$samples"/* "$training"/* >/dev/null 2>&1 || true
  rm -rf "$samples"
  mv -f "$made" "$archive" 2>/dev/null || rm -f "$made"
}

# Runs the command.
launch() {
  terminal=false
  if [ -t 1 ]; then
    terminal=true
  fi
  terminal_error=false
  if [ -t 2 ]; then
    terminal_error=true
  fi
  # An archive that another JVM made is not used, and not worth a word.
  # Many reports take long enough for the optimising compiler to pay; a single one does not.
  compiler=-XX:TieredStopAtLevel=1
  case ${1:-} in
    batch | survey) compiler=-XX:TieredStopAtLevel=4 ;;
  esac
  exec "$java" -XX:SharedArchiveFile="$archive" -Xshare:auto $compiler -XX:+UseSerialGC -Xlog:disable -Xlog:all=error:stderr "-Xlog:cds*=off:stderr" \
    --enable-native-access=ALL-UNNAMED -Dgongkai.out.closed=$closed \
    -Dgongkai.terminal=$terminal -Dgongkai.terminal.error=$terminal_error -jar "$jar" "$@"
}
