#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: train-attribution.sh TOOL BENCH OUT.model [JOBS]
#
# Trains the model of attributions in the steps that data/models/en/attribution.md tells of. TOOL is the
# program train-attribution, BENCH the evaluation data. JOBS steps run at once (2); each is one program
# without threads, so the file is the same however many. About half an hour on two idle cores.

set -eu

tool=$1
bench=$2
out=$3
jobs=${4:-2}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Plain sentences of our own, with what is said in them; and texts of which nobody says it.
plain=$(dirname "$0")/plain-sentences.txt
more=$bench/discrepancies/sources_dev.jsonl,$bench/sentences/gum_dev.jsonl
texts="plain=$plain more=$more"

run() {
  xargs -P "$jobs" -d '\n' -I{} bash -c 'set -- {}; '"'$tool'"' "$1" '"'$bench'"' "${@:2}"'
}

list() {
  printf '%s,' "$@" | sed 's/,$//'
}

# Three networks for each fold of the articles, which they do not see.
for seed in 1 2 3; do
  for fold in 0 1 2 3 4; do
    echo "net $work/first-$fold-$seed fold=$fold seed=$seed epochs=7 $texts"
  done
done | run
scores=$(list "$work"/first-*.scores)
beyond=$(list "$work"/first-*.more)

# The one that is shipped learns from the annotation, from what the first ones think of articles they have not seen,
# and from what they think of texts without annotation.
echo "net $work/shipped seed=7 soft=0.5 epochs=16 scores=$scores,$beyond $texts" | run

# What tells whose voice a sentence is, from what the first ones think of articles they have not seen.
echo "model $out net=$work/shipped scores=$scores trees=150 held-out=1" | run
