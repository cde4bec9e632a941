#!/usr/bin/env bash
# Runs MicroPython's own tests through SandboxTemplate, each in a fresh sandbox, as they are and with a collection at every
# allocation, and prints a table of both.  Reasons for what does not pass are in micropython-tests.txt.
#
#   wasm/run-micropython-tests.sh                     all tests; ends with 1 if one fails without a reason
#   wasm/run-micropython-tests.sh basics/for1.py ...  only these, with what they should print and what they do
#
# The source is fetched as build.sh does it (into WORK, default wasm/.work).  Needs a JDK, and python3 for what tests
# without a file of expected output should print.
set -euo pipefail
cd "$(dirname "$0")"
work=${WORK:-$PWD/.work}
mkdir -p "$work"
work=$(cd "$work" && pwd)

./fetch.sh "$work/inputs"
if [ ! -d "$work/tests" ]; then
    mkdir -p "$work/tests.new"
    tar -xJf "$work/inputs/micropython_1.25.0+ds.orig.tar.xz" -C "$work/tests.new" --strip-components=2 --wildcards '*/tests/*'
    mv "$work/tests.new" "$work/tests"
fi

cd ..
./mvnw -q -ntp -pl sandbox-core test-compile dependency:build-classpath \
    -Dmdep.outputFile="$work/classpath" -Dmdep.includeScope=test
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "sandbox-core/target/classes:sandbox-core/target/test-classes:$(cat "$work/classpath")" \
    io.sandbox4j.verification.MicroPythonSuite "$work/tests" "$work/expected" wasm/micropython-tests.txt "$@"
