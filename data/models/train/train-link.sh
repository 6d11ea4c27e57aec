#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# usage: train-link.sh BUILD BENCH
#
# Trains what ranks the passages that a claim may come from, and what its measurements are held beside: see
# data/models/en/link.md. A minute.

set -eu

build=$1
bench=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

signs() {
  "$build/tests/bench/bench-link" --signs "$@"
}

train() {
  "$build/data/models/train/train-link" "$@"
}

# What ships: teachers' rewrites of news, and for few passages Fool Me Twice.
signs pairs "$bench"/discrepancies/pairs_*.jsonl "$bench"/discrepancies/sources_*.jsonl > "$work/pairs.tsv"
signs fm2 "$bench"/wiki_claims/claims_*.jsonl > "$work/fm2.tsv"
train "$work/pairs.tsv" "$work/fm2.tsv" data/models/en/link.model

# For measuring alone.
signs wice "$bench"/wice/claims_*.jsonl "$bench"/wice/sources_*.jsonl > "$work/wice.tsv"
train --folds "$work/wice.tsv" tests/bench/fitted/link-wice.model
train --folds "$work/fm2.tsv" tests/bench/fitted/link-fm2.model
