#!/usr/bin/env bash
# Prints the SHA-256 of the binary and of its recipe: all that a rebuild reads.  The build commits both, so that a binary
# that changed without its recipe, or a recipe without its binary, does not go unnoticed.
set -euo pipefail
cd "$(dirname "$0")/.."
echo "binary $(sha256sum <micropython.wasm | cut -d' ' -f1)"
recipe=$(find build.sh fetch.sh inputs.lock guest patches stdlib tools -type f ! -name '*.md' ! -path '*/__pycache__/*' | LC_ALL=C sort | xargs sha256sum)
echo "recipe $(sha256sum <<<"$recipe" | cut -d' ' -f1)"
