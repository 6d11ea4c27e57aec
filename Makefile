# SPDX-License-Identifier: GPL-3.0-or-later
#
# The commands of README.md. Each is safe to repeat, and quick the second time.

BUILD = build
ASAN = build-asan
FUZZ = build-fuzz
BENCH = ../shared/bench
WORDNET = /usr/share/wordnet
GLOVE = glove.6B.100d.txt
FUZZ_SECONDS = 60
KILLS = 300
JOURNAL_KILLS = 1000
WERROR = true
PREFIX = /usr/local

CLI = $(BUILD)/app/cli/assay-cli
DESK = $(BUILD)/app/desk/assay
SAMPLE = data/samples/return-hubs.txt

all: $(BUILD)/build.ninja
	ninja -C $(BUILD)

help:
	@echo 'make run       install what is missing, build, and open the window on the sample draft'
	@echo 'make test      build and run every test and lint; ends with "N passed, N failed"'
	@echo 'make test-browser  click reports in a headless Chromium; ends likewise'
	@echo 'make           build into $(BUILD)/'
	@echo 'make deps      install the packages that building needs (Debian and its kin)'
	@echo 'make bench     measure; BENCH=DIR names the evaluation data (now $(BENCH))'
	@echo 'make bench-folds  measure differences on sources that were not learnt from'
	@echo 'make train     make the models again; BENCH as above'
	@echo 'make bench-desk  measure the window, beside GNOME Text Editor'
	@echo 'make looks     take pictures of the window, in every look, into out/looks'
	@echo 'make soak      run each fuzzer for FUZZ_SECONDS (now $(FUZZ_SECONDS)), and kill writers KILLS and JOURNAL_KILLS times'
	@echo 'make format    lay the sources out as the format lint asks'
	@echo 'make install   install under PREFIX (now $(PREFIX)); DESTDIR is obeyed'
	@echo 'make clean     remove what these commands made'

deps:
	@build-aux/deps.sh build

deps-display:
	@build-aux/deps.sh build display

deps-test:
	@build-aux/deps.sh build display test

deps-browser:
	@build-aux/deps.sh build browser

deps-looks:
	@build-aux/deps.sh build display looks

deps-bench-desk:
	@build-aux/deps.sh build display bench

# Peers for the benches, which do without those that are not there.
deps-bench:
	@build-aux/deps.sh build display bench
	@command -v npm >/dev/null || build-aux/deps.sh peers
	npm install --prefix $(BUILD)/peers --no-audit --no-fund wink-nlp wink-eng-lite-web-model \
	  @mozilla/readability jsdom@26 warcio

deps-soak:
	@build-aux/deps.sh build soak

$(BUILD)/build.ninja:
	meson setup $(BUILD) -Dwerror=$(WERROR) -Dprefix=$(PREFIX)

# Without the window: the toolkit's own leaks are not ours.
$(ASAN)/build.ninja:
	meson setup $(ASAN) -Dwerror=$(WERROR) -Db_sanitize=address,undefined -Db_lundef=false \
	  --buildtype=debug -Doptimization=1 -Ddesk=false

$(FUZZ)/build.ninja:
	CC=clang meson setup $(FUZZ) -Dfuzzers=true -Db_sanitize=address,undefined -Db_lundef=false \
	  --buildtype=debug -Doptimization=1

# Opens the window on the sample; where there is no display, does the same job without one.
run:
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
	@$(MAKE) --no-print-directory run-headless
else
	@$(MAKE) --no-print-directory deps all
	GSETTINGS_SCHEMA_DIR=$(BUILD)/data $(DESK) $(SAMPLE)
endif

# Status 1 (OPEN) and 2 (FAIL) are answers; only 3 is an error.
run-headless: deps-display
	@$(MAKE) --no-print-directory all
	@mkdir -p out
	$(CLI) check $(SAMPLE) || [ $$? -lt 3 ]
	@$(CLI) save --force $(SAMPLE) -o out/return-hubs.assay
	@GSETTINGS_SCHEMA_DIR=$(BUILD)/data tests/desk/display.sh $(BUILD)/tests/desk/picture $(SAMPLE) out/return-hubs.png 2 2>/dev/null
	@echo 'The dossier of this check is out/return-hubs.assay'
	@echo 'A picture of the window is out/return-hubs.png'

test: deps-test
	@$(MAKE) --no-print-directory test-build
	@build-aux/run-tests.py $(BUILD) $(ASAN)

test-build: $(BUILD)/build.ninja $(ASAN)/build.ninja
	ninja -C $(BUILD)
	ninja -C $(ASAN)

# Apart from the others, since a browser is large.
test-browser: deps-browser
	@$(MAKE) --no-print-directory $(BUILD)/build.ninja
	ninja -C $(BUILD) app/cli/assay-cli
	@tests/browser/test_report_page.py $(CLI)

bench: deps
	@$(MAKE) --no-print-directory all
	tests/bench/run.py --build $(BUILD) --bench '$(BENCH)'

# What the sets say whose half the program learnt from, by folds: ten minutes.
bench-folds: deps
	@$(MAKE) --no-print-directory all
	ninja -C $(BUILD) data/models/train/train-differences
	tests/bench/folds.py --build $(BUILD) --bench '$(BENCH)'

# The models of data/models again, from data that is not ours to ship.
train: deps
	@$(MAKE) --no-print-directory $(BUILD)/build.ninja
	ninja -C $(BUILD) $(addprefix data/models/train/,make-word-relations make-word-vectors train-link train-worth train-attribution train-differences) tests/bench/bench-link
	test ! -d $(WORDNET) || $(BUILD)/data/models/train/make-word-relations $(WORDNET) data/models/en/word-relations.model
	test ! -f $(GLOVE) || $(BUILD)/data/models/train/make-word-vectors $(GLOVE) data/models/en/word-vectors.model
	$(BUILD)/data/models/train/train-worth '$(BENCH)'/checkworthy/claimbuster_*.tsv data/models/en/worth.model
	data/models/train/train-link.sh $(BUILD) '$(BENCH)'
	$(BUILD)/data/models/train/train-differences '$(BENCH)' data/models/en/differences.model
	ninja -C $(BUILD) tests/bench/bench-consistency
	$(BUILD)/tests/bench/bench-consistency --fit=tests/bench/fitted/consistency.model '$(BENCH)'/consistency_news/items_*.jsonl \
	  '$(BENCH)'/consistency_news/sources_*.jsonl > /dev/null
	data/models/train/train-attribution.sh $(BUILD)/data/models/train/train-attribution '$(BENCH)' data/models/en/attribution.model

# Pictures of the window for people to look at, into out/looks.
looks: deps-looks
	@$(MAKE) --no-print-directory all
	tests/desk/looks.sh $(BUILD) out/looks
	tests/desk/looks-windows.sh $(BUILD) out/looks/windows
	tests/desk/looks-training.sh $(BUILD) out/looks/training

# The window, beside GNOME Text Editor.
bench-desk: deps-bench-desk
	@$(MAKE) --no-print-directory all
	tests/bench/desk.py --build $(BUILD)

soak: deps-soak
	@$(MAKE) --no-print-directory $(FUZZ)/build.ninja
	ninja -C $(FUZZ)
	tests/fuzz/soak.py --build $(FUZZ) --seconds $(FUZZ_SECONDS)
	ASSAY_KILLS=$(KILLS) $(FUZZ)/tests/core/sources/test-archive -p /archive/killed
	ASSAY_JOURNAL_KILLS=$(JOURNAL_KILLS) $(FUZZ)/tests/core/dossier/test-journal -p /journal/kill

format:
	@tests/lint/format.py --fix

install: all
	meson install -C $(BUILD) --no-rebuild

clean:
	rm -rf $(BUILD) $(ASAN) $(FUZZ) out

.PHONY: all help deps deps-browser deps-display deps-test deps-soak run run-headless test test-browser test-build bench bench-folds train bench-desk deps-bench deps-bench-desk deps-looks looks soak format install clean
