#!/usr/bin/env bash
# Builds the guest from source: pinned inputs, the patches, the port, the frozen library; then finishes and checks it.
#
#   wasm/build.sh             build, and replace micropython.wasm and its lock file
#   wasm/build.sh --compare   build, and fail unless the result has the bytes of micropython.wasm
#   wasm/build.sh --try       build what changed in guest/ and stdlib/ since the last build, and leave micropython.wasm as
#                             it is; for trying changes out with sandbox-core/src/test/fidelity/compare.py
#
# Needs a Debian machine with clang-19, lld-19, make, gcc, python3, node and npm, and a folder to work in (WORK, default
# wasm/.work).  wasm/README.md says what each step is for.
set -euo pipefail
cd "$(dirname "$0")"
wasm=$PWD
work=${WORK:-$wasm/.work}
mkdir -p "$work"
work=$(cd "$work" && pwd)

for tool in clang-19 wasm-ld-19 make gcc python3 node npm xz patch; do
    command -v "$tool" >/dev/null || { echo "build.sh: $tool is missing; install clang-19 lld-19 make gcc python3 xz-utils patch, Node and npm" >&2; exit 1; }
done

# The time that goes into the build is the source's, so that the same inputs give the same bytes.
export SOURCE_DATE_EPOCH=1744761600 LC_ALL=C
# Otherwise the version's header would have the commit of whatever repository this folder lies in.
export MICROPY_GIT_TAG=v1.25.0
jobs=$(nproc)

source=$work/micropython
if [ "${1:-}" != --try ] || [ ! -d "$source" ]; then
    ./fetch.sh "$work/inputs"
    rm -rf "$source" "$work/build"
    mkdir -p "$source"
    tar -xJf "$work/inputs/micropython_1.25.0+ds.orig.tar.xz" -C "$source" --strip-components=1
    rm -rf "$work/zlib"
    mkdir -p "$work/zlib"
    tar -xzf "$work/inputs/zlib_1.3.dfsg+really1.3.1.orig.tar.gz" -C "$work/zlib" --strip-components=1
    for patch in patches/*.patch; do
        patch --silent -d "$source" -p1 <"$patch"
    done
    rm -rf "$work/package"
    tar -xzf "$work/inputs/binaryen-132.0.0.tgz" -C "$work"
fi

make -s -C "$source/mpy-cross" -j"$jobs" CFLAGS_EXTRA='-DMICROPY_STACKLESS=1 -DMICROPY_ENABLE_PYSTACK=1' >"$work/mpy-cross.log"
make -s -C guest -j"$jobs" TOP="$source" ZLIB="$work/zlib" BUILD="$work/build" MICROPY_MPYCROSS="$source/mpy-cross/build/mpy-cross" >"$work/guest.log"
node tools/finish.mjs "$work/package" "$work/build/linked.wasm" "$work/build/micropython.wasm"
node tools/check.mjs "$work/package" "$work/build/micropython.wasm"

if [ "${1:-}" = --try ]; then
    echo "built $work/build/micropython.wasm"
elif [ "${1:-}" = --compare ]; then
    cmp "$work/build/micropython.wasm" micropython.wasm
    tools/lock.sh | cmp - micropython.wasm.lock
    echo "micropython.wasm is what its recipe builds"
else
    cp "$work/build/micropython.wasm" micropython.wasm
    tools/lock.sh >micropython.wasm.lock
    cat micropython.wasm.lock
fi
