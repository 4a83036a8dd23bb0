# Shell function find_jdk: prints the home of a JDK 25 or later. Sourced by ./onshore and ./build.
# Looks at JAVA_HOME, then at the java on PATH, then in the usual folders of JVMs.

jdk_is_new_enough() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${version:-0}" -ge 25 ]
}

find_jdk() {
  local home java
  if [ -n "${JAVA_HOME:-}" ] && jdk_is_new_enough "$JAVA_HOME"; then
    echo "$JAVA_HOME"
    return
  fi
  if java=$(command -v java); then
    home=$(dirname "$(dirname "$(readlink -f "$java")")")
    if jdk_is_new_enough "$home"; then
      echo "$home"
      return
    fi
  fi
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* \
    "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_is_new_enough "$home"; then
      echo "$home"
      return
    fi
  done
  echo "onshore: needs a JDK 25 or later and found none: install Temurin 25 (package temurin-25-jdk) or set JAVA_HOME to one" >&2
  return 1
}
