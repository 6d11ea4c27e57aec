#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: train-attribution.sh TOOL BENCH OUT.model [JOBS]
#
# Trains the model of attributions in the steps that data/models/en/attribution.md tells of. TOOL is the
# program train-attribution, BENCH the evaluation data. JOBS steps run at once (2); each is one program
# without threads, so the file is the same however many. About a quarter of an hour on two idle cores.

set -eu

tool=$1
bench=$2
out=$3
jobs=${4:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

run() {
  xargs -P "$jobs" -d '\n' -I{} bash -c 'set -- {}; '"'$tool'"' "$1" '"'$bench'"' "${@:2}"'
}

list() {
  printf '%s,' "$@" | sed 's/,$//'
}

# Three networks for each fold of the articles, which they do not see.
for seed in 1 2 3; do
  for fold in 0 1 2 3 4; do
    echo "net $work/first-$fold-$seed fold=$fold seed=$seed epochs=7"
  done
done | run
first=$(list "$work"/first-*.scores)

# Networks that learn from the annotation and from what the first ones think of articles they have not
# seen: one for each fold, and the one that is shipped.
{
  for fold in 0 1 2 3 4; do
    echo "net $work/second-$fold fold=$fold seed=7 soft=0.5 epochs=10 scores=$first"
  done
  echo "net $work/shipped seed=7 soft=0.5 epochs=13 scores=$first"
} | run

# What tells whose voice a sentence is, from what the second ones think of articles they have not seen.
second=$(list "$work"/second-*.scores)
echo "model $out net=$work/shipped scores=$second trees=150 held-out=1" | run
