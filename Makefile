# What people and .ci/run call. Needs Swift 6.3; `make setup` installs the rest.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
PREFIX ?= /usr/local
DESTDIR ?=
SHARED ?= ../shared
PROGRAM := .build/release/vingerafdruk
BUILD := swift build -c release

.PHONY: help setup demo test lint score bench train-context train-tones norms picture install uninstall clean

help: ## show these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' Makefile

setup: ## install what is missing (ICU, its data for the tests); asks nothing
	@.ci/setup

demo: setup ## build, and print the fingerprints of Samples/
	$(BUILD) --product vingerafdruk
	@printf '\n%s\n\n' 'vingerafdruk analyse survey.csv --text-column answer --id-column respondent (first rows)'
	@$(PROGRAM) analyse Samples/survey/input.csv --text-column answer --id-column respondent \
	  --group-column group --format csv --output .build/survey.csv
	@cut -d , -f 1-12 .build/survey.csv | head -8
	@printf '\n%s\n\n' 'vingerafdruk analyse interviews, policy and letter'
	@$(PROGRAM) analyse Samples/interview-secretaris/input.txt Samples/interview-wijkteam/input.txt \
	  Samples/policy/input.txt Samples/letter/input.txt --format table

test: setup ## run all tests
	swift test

lint: ## style of the Swift sources, layers, licences
	swift format lint --strict -r -p Sources Tests Package.swift
	.ci/layers.py
	.ci/files.py

score: ## F1 of the categories on the development files (needs ../shared)
	$(BUILD) --product vingerafdruk
	python3 $(SHARED)/tools/score_function_words.py --cmd '$(PROGRAM) tokens --format ndjson' \
	  $(SHARED)/gold/alpino-dev.conllu.gz $(SHARED)/gold/lassysmall-dev.conllu.gz \
	  $(SHARED)/gold/interview-dev.ndjson

bench: ## time this program and its peers in one run, instructions, memory (needs ../shared)
	@.ci/setup valgrind ripgrep
	$(BUILD) --product vingerafdruk
	Benchmarks/speed.py $(SHARED) --record
	Benchmarks/check
	Benchmarks/word_counts.py $(SHARED)/gold/*.conllu.gz $(SHARED)/gold/interview-dev.ndjson
	Benchmarks/start_up

train-context: setup ## fit the model of context anew (needs ../shared; commit the result)
	mkdir -p .build/context
	python3 Sources/TrainContext/prepare.py $(SHARED)/gold Tests/Training/context \
	  .build/context/train.tsv
	$(BUILD) --product TrainContext
	.build/release/TrainContext .build/context/train.tsv Lexicons/disambiguation/context.model
	.ci/embed

train-tones: setup ## fit the learned layer of the tones anew (commit the result)
	$(BUILD) --product TrainTones
	.build/release/TrainTones Tests/Training/tones Lexicons/tones/tones.model
	.ci/embed

norms: ## build the tables in Norms/ anew (needs ../shared; commit the result)
	$(BUILD) --product vingerafdruk
	.ci/norms $(SHARED) $(PROGRAM)
	.ci/embed

picture: ## photograph the report of a sample: Samples/picture.png
	$(BUILD) --product vingerafdruk
	.ci/browser/install
	.build/venv/bin/python .ci/picture

install: ## copy the program and its shell completions below PREFIX (/usr/local)
	$(BUILD) --product vingerafdruk --static-swift-stdlib
	install -D -m 755 $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/vingerafdruk
	@mkdir -p $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(PROGRAM) --generate-completion-script bash \
	  > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vingerafdruk
	$(PROGRAM) --generate-completion-script zsh \
	  > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vingerafdruk
	$(PROGRAM) --generate-completion-script fish \
	  > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vingerafdruk.fish

uninstall: ## remove what install copied
	rm -f $(DESTDIR)$(PREFIX)/bin/vingerafdruk \
	  $(DESTDIR)$(PREFIX)/share/bash-completion/completions/vingerafdruk \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_vingerafdruk \
	  $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/vingerafdruk.fish

clean: ## remove the build
	rm -rf .build
