#!/usr/bin/env bash
# Fetches the inputs that inputs.lock names into a folder and checks each against its SHA-256.
#
#   wasm/fetch.sh FOLDER
#
# The source package comes from the Debian mirror that this machine uses already, through a sources list of its own, so
# that neither the machine's lists nor its packages change.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "${1:?usage: fetch.sh FOLDER}"
folder=$(cd "$1" && pwd)
cd "$folder"

suite=trixie
micropython=micropython=1.25.0+ds-1
zlib=zlib=1:1.3.dfsg+really1.3.1-1
binaryen=binaryen@132.0.0

complete() {
    sha256sum --check --quiet "$here/inputs.lock" 2>/dev/null
}

debian_mirror() {
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' 2>/dev/null | awk '$1 == "Debian" { print $2; exit }'
}

fetch_source_packages() {
    local mirror apt=$folder/apt
    mirror=$(debian_mirror)
    if [ -z "$mirror" ]; then
        echo "fetch.sh: apt on this machine knows no Debian mirror; run apt-get update first, on Debian" >&2
        exit 1
    fi
    mkdir -p "$apt/lists/partial"
    cat >"$apt/trixie.sources" <<TXT
Types: deb-src
URIs: $mirror
Suites: $suite
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
TXT
    local options=(-q -o Dir::Etc::sourcelist="$apt/trixie.sources" -o Dir::Etc::sourceparts=/dev/null
        -o Dir::State::lists="$apt/lists" -o APT::Get::List-Cleanup=0 -o APT::Sandbox::User=root)
    apt-get "${options[@]}" update
    apt-get "${options[@]}" source --download-only "$micropython" "$zlib"
}

if ! complete; then
    fetch_source_packages
    npm pack --silent "$binaryen" >/dev/null
fi
sha256sum --check --quiet "$here/inputs.lock"
