#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command where Concordat's build dependencies are: on this machine if it has them, else in a private Debian 13
# folder under the user's cache folder, made once for each state of packaging/packages.txt.
# Nothing of the machine itself is changed, except that root on Debian 13 gets the packages through apt-get.
# Several runs at once do not disturb each other: one makes the folder while the others wait, and none removes one in use.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_tree=$(dirname "$here")
packages_file="$here/packages.txt"
suite=trixie
locales="en_GB cy_GB"
[ -n "${HOME:-}" ] || HOME=$(getent passwd "$(id -u)" | cut -d: -f6)
cache="${CONCORDAT_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/concordat}"
tools="$cache/tools"

say() { printf 'toolbox: %s\n' "$*" >&2; }
fail() {
    say "$*"
    exit 2
}
has() { command -v "$1" >/dev/null; }
is_root() { [ "$(id -u)" -eq 0 ]; }

if [ $# -eq 0 ] || [ "$1" = --help ]; then
    echo "Usage: packaging/toolbox.sh COMMAND [ARGUMENT]..."
    echo "Runs COMMAND in the current folder, where everything that building Concordat needs is installed."
    echo "On Debian 13 or newer that is this machine. Elsewhere it is a private Debian 13 folder of about 2 GB, made once"
    echo "in one to four minutes and kept in $cache; it sees this machine's files, save those of the system itself."
    [ $# -gt 0 ] && exit 0 || exit 2
fi

packages() { sed -e 's/#.*//' -e 's/[[:space:]]//g' "$packages_file" | grep .; }
stamp() { { packages | sort; echo "$suite $locales 1"; } | sha256sum | cut -c1-12; }
root="$cache/debian-13-$(stamp)"

# A precompiled header differs only in time stamps between builds; ccache is told to look past them.
export CCACHE_SLOPPINESS="${CCACHE_SLOPPINESS:-pch_defines,time_macros}"

# ---- on this machine ---------------------------------------------------------------------------------------------

all_installed() {
    has dpkg-query || return 1
    local wanted found
    wanted=$(packages | sort -u | wc -l)
    # shellcheck disable=SC2046
    found=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' $(packages) 2>/dev/null | grep '^ii' | sort -u | wc -l)
    [ "$found" -ge "$wanted" ]
}

if all_installed; then
    exec "$@"
fi

apt_offers() { has apt-cache && apt-cache policy "$1" 2>/dev/null | grep 'Candidate: [0-9]' >/dev/null; }

# Debian 13 or newer, or a system made from it. A machine on which apt never fetched its lists offers nothing.
use_this_machine() {
    has apt-get || return 0
    if is_root && ! apt_offers cmake; then
        apt-get -qq update >&2 || true
    fi
    apt_offers libkf6syntaxhighlighting-dev || return 0
    if is_root; then
        say "installing the build dependencies with apt-get: one to three minutes, once"
        # shellcheck disable=SC2046
        DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends $(packages) >&2 ||
            fail "apt-get could not install the packages; what it said is above. Put that right and run this again."
        exec "$@"
    fi
    say "this system has every package that is needed, but not all are installed, and only root may install them:"
    say "  sudo apt-get install --no-install-recommends $(packages | paste -sd' ')"
    say "making a private folder with them instead"
}

if [ ! -d "$root" ]; then
    use_this_machine "$@"
fi

# ---- a private folder --------------------------------------------------------------------------------------------

# mmdebstrap and bubblewrap come from the machine if it has them, else unpacked beside the folder, so that nothing is installed.
provide() {
    local program=$1 package=$2
    if ! has "$program" && [ ! -x "$tools/usr/bin/$program" ]; then
        if ! has apt-get || ! has dpkg-deb; then
            fail "this needs $program, which is not installed, and this is not a Debian system from which to fetch it. Install the package $package with this system's own package manager and run this again."
        fi
        say "fetching $package"
        mkdir -p "$tools/download"
        fetch "$package" || { is_root && apt-get -qq update >&2 && fetch "$package"; } ||
            fail "could not fetch $package. If this machine is on a network, 'apt-get update' as root may help; or install $package and run this again."
        dpkg-deb -x "$tools/download/${package}"_*.deb "$tools"
    fi
}
fetch() { (rm -f "$tools/download/$1"_*.deb && cd "$tools/download" && apt-get -qq download "$1" >&2); }
tool() { command -v "$1" || echo "$tools/usr/bin/$1"; }

host_apt() { has apt-config && apt-config dump 2>/dev/null | sed -n "s|^$1 \"\(.*\)\";\$|\1|p" | tail -1; }

# The mirror of the host's own apt where the host is Debian; otherwise none, and mmdebstrap takes the one it has built in.
host_mirror() {
    grep -qs '^ID=debian$' /etc/os-release || return 0
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        sed -n 's/^Debian //p' | head -1 || true
}

host_keyring() {
    local keyring
    for keyring in /usr/share/keyrings/debian-archive-keyring.{gpg,pgp}; do
        [ -r "$keyring" ] && { echo "$keyring"; return; }
    done
    fail "the keys that Debian signs its packages with are not installed. Install the package debian-archive-keyring (elsewhere also named debian-keyring) and run this again."
}

# What the host must have is looked for before anything is fetched.
check_host() {
    provide bwrap bubblewrap
    provide mmdebstrap mmdebstrap
    "$(tool bwrap)" --ro-bind / / --dev /dev true 2>"$cache/bwrap.log" ||
        fail "bubblewrap cannot start here ($(tail -1 "$cache/bwrap.log")), most often because this system does not let its users make namespaces. Run this as root, or ask for user namespaces to be allowed."
    is_root && return
    has newuidmap ||
        fail "an ordinary user needs the package uidmap to make the private folder. Ask for 'apt-get install uidmap', or run this as root."
    grep -qs "^$(id -un):" /etc/subuid ||
        fail "you have no subordinate user ids, which making the private folder needs. Ask for 'usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)', or run this as root."
}

# The two languages that people use Concordat in. An ordinary user gets the folder as an archive, so that every file is the
# user's own: mmdebstrap cannot write below a home folder that others may not enter.
make_root() {
    local fresh="$root.new" log="$root.log" mode=unshare target=- key value hook keyring
    keyring=$(host_keyring)
    is_root && mode=root target="$fresh"
    rm -rf "$fresh"
    hook="for l in $locales; do chroot \"\$1\" localedef -i \$l -f UTF-8 \$l.UTF-8; done; rm -f \"\$1/etc/resolv.conf\"; touch \"\$1/etc/resolv.conf\""
    set -- "$(tool mmdebstrap)" "--mode=$mode" --variant=apt --skip=cleanup/apt/lists "--keyring=$keyring" \
        --aptopt='APT::Install-Recommends "false"' --aptopt='Acquire::Retries "5"' "--customize-hook=$hook"
    for key in Acquire::http::Proxy Acquire::https::Proxy Acquire::https::CAInfo; do
        value=$(host_apt "$key") || true
        [ -n "$value" ] && set -- "$@" "--aptopt=$key \"$value\""
    done
    set -- "$@" "--include=$(packages | paste -sd,)" "$suite" "$target"
    value=$(host_mirror)
    [ -n "$value" ] && set -- "$@" "$value"

    say "making a private Debian 13 folder with the build dependencies: one to four minutes, about 2 GB, once"
    say "what it does is written to $log"
    mkdir -p "$fresh"
    if [ "$target" = - ]; then
        # /tmp is often kept in memory, and TMPDIR often closed to other users.
        TMPDIR=/var/tmp "$@" 2>"$log" | tar -C "$fresh" -x --exclude='./dev/*' 2>>"$log"
    else
        "$@" >"$log" 2>&1
    fi || {
        tail -15 "$log" >&2
        rm -rf "$fresh" || true
        fail "the folder could not be made; the last lines of $log are above. A full disk or no network is the usual reason; run this again when that is mended."
    }
    mv "$fresh" "$root"
    say "done"
}

# Folders for other lists of packages go when nobody uses them and nobody did for a week.
remove_old_roots() {
    local old
    for old in "$cache"/debian-13-????????????; do
        if [ "$old" = "$root" ] || [ ! -d "$old" ] || [ -n "$(find "$old.lock" -mtime -7 2>/dev/null)" ]; then continue; fi
        # shellcheck disable=SC2094
        (flock -n -x 7 && rm -rf "$old" "$old.log" "$old.lock") 7>>"$old.lock" || true
    done
}

mkdir -p "$cache/ccache"
if [ ! -d "$root" ]; then
    exec 9>"$cache/lock"
    if ! flock -n 9; then
        say "waiting for another run that is making the private folder"
        flock 9
    fi
    if [ ! -d "$root" ]; then
        check_host
        make_root
        remove_old_roots
    fi
    exec 9>&-
fi
# Held, through exec, for as long as the command runs.
exec 8>"$root.lock"
flock -s 8

# ---- entering it -------------------------------------------------------------------------------------------------

# The system folders are Debian 13's and cannot be written to; every other folder is this machine's own.
binds=()
for folder in usr etc var/lib var/cache; do binds+=(--ro-bind "$root/$folder" "/$folder"); done
for link in bin sbin lib lib32 lib64; do
    [ -L "$root/$link" ] && binds+=(--symlink "$(readlink "$root/$link")" "/$link")
done
binds+=(--dev /dev --proc /proc --ro-bind-try /sys /sys)
for folder in /* /var/*; do
    case "$folder" in
        /bin | /sbin | /lib | /lib32 | /lib64 | /libx32 | /usr | /etc | /var | /dev | /proc | /sys | /run | /boot | /lost+found | /var/lib | /var/cache) continue ;;
    esac
    if [ -L "$folder" ]; then
        binds+=(--symlink "$(readlink "$folder")" "$folder")
    elif [ -d "$folder" ] && [ -x "$folder" ]; then
        binds+=(--bind "$folder" "$folder")
    fi
done
for folder in "${XDG_RUNTIME_DIR:-}" /run/media; do
    [ -n "$folder" ] && [ -d "$folder" ] && binds+=(--bind "$folder" "$folder")
done
case "${XAUTHORITY:-}" in /run/* | /var/run/*) [ -r "$XAUTHORITY" ] && binds+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY") ;; esac
for file in passwd group hosts resolv.conf; do
    [ -r "/etc/$file" ] && [ -e "$root/etc/$file" ] && binds+=(--ro-bind "$(readlink -f "/etc/$file")" "/etc/$file")
done

# A system folder of this machine appears where something needed stands in it that Debian 13's has not: the home folder of a
# service, the source tree, the current folder, a file named as an argument.
shown=""
show() {
    local mode=$1 folder=$2 earlier
    case "$folder/" in /usr/* | /etc/* | /var/lib/* | /var/cache/*) ;; *) return 0 ;; esac
    for earlier in $shown; do case "$folder/" in "$earlier"/*) return 0 ;; esac done
    [ -d "$folder" ] && [ -z "$(ls -A "$root$folder" 2>/dev/null)" ] || return 0
    mkdir -p "$root$folder"
    binds+=("--$mode" "$folder" "$folder")
    shown="$shown $folder"
}
show bind "$HOME"
show bind "$(dirname "$source_tree")"
show bind "$cache"
show bind "$PWD"
for argument in "$@"; do
    case "$argument" in
        /*) if [ -f "$argument" ] && [ ! -e "$root$argument" ]; then show ro-bind "$(dirname "$argument")"; fi ;;
    esac
done

wanted_locale="${LC_ALL:-${LC_MESSAGES:-${LANG:-C}}}"
wanted_locale="${wanted_locale%%[.@]*}"
case " $locales " in *" $wanted_locale "*) ;; *) wanted_locale=C ;; esac
zone="${TZ:-$(readlink -f /etc/localtime 2>/dev/null | sed -n 's|.*/zoneinfo/||p')}"
environment=(--setenv CCACHE_DIR "$cache/ccache" --setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
    --setenv LC_ALL "$wanted_locale.UTF-8" --setenv HOME "$HOME")
[ -n "$zone" ] && environment+=(--setenv TZ "$zone")
# These name folders of this machine's system.
for name in LD_LIBRARY_PATH LD_PRELOAD LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH PKG_CONFIG_PATH PYTHONHOME PYTHONPATH \
    QT_PLUGIN_PATH; do
    environment+=(--unsetenv "$name")
done

bwrap=$(command -v bwrap || echo "$tools/usr/bin/bwrap")
exec "$bwrap" "${binds[@]}" "${environment[@]}" --chdir "$PWD" --die-with-parent -- "$@"
