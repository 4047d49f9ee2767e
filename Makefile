# The commands one must know: `make run`, `make test`, `make check`, `make demo`. The rest: `make help`.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.SUFFIXES:
MAKEFLAGS += --no-builtin-rules

STAMPS := target/stamps
NPM_CI := npm ci --no-audit --no-fund --loglevel=error
FRONTEND_SOURCES := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path frontend/e2e -prune -o -type f -print 2>/dev/null)
DEBUG_BIN := $(CURDIR)/target/debug/pauta

# Debian packages, as `program=package` where the program is enough.
FOR_BUILD := cmake=cmake clang=clang pkg-config=pkg-config cc=gcc g++=g++ curl=curl
FOR_TESTS := postgresql chromium=chromium python3-venv jq=jq faketime=faketime
FOR_BENCH := postgresql wrk=wrk python3-venv

.PHONY: help
help: ## This list
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | awk -F'\t' '{ printf "  make %-15s %s\n", $$1, $$2 }'

.PHONY: run
run: build ## Build what is needed and serve on http://127.0.0.1:8080, with the data in ./data
	@exec target/release/pauta serve

.PHONY: demo
demo: build ## Fill ./data with a made-up office: units, people in every role, five years of releases
	@target/release/pauta demo

.PHONY: build
build: $(STAMPS)/for-build $(STAMPS)/frontend ## The release binary, the SPA inside: target/release/pauta
	cargo build --release --locked -p pauta

## Tests ------------------------------------------------------------------------------------------

.PHONY: test
test: ## Everything CI runs
	@scripts/test-all.sh

.PHONY: check
check: check-rust check-frontend check-contract ## The fast half: format, lints, types, contract in step

.PHONY: check-rust
check-rust: $(STAMPS)/for-build $(STAMPS)/frontend
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
	@if command -v cargo-deny >/dev/null; then cargo deny --locked --log-level error check bans licenses sources; \
	else echo 'cargo-deny is not installed: licences and duplicate crates are not checked here'; fi

.PHONY: check-frontend
check-frontend: $(STAMPS)/node-modules
	npm --prefix frontend run --silent format:check
	npm --prefix frontend run --silent lint
	npm --prefix frontend run --silent typecheck

.PHONY: check-contract
check-contract: debug-bin $(STAMPS)/openapi-lint
	PAUTA_BIN=$(DEBUG_BIN) scripts/contract-in-step.sh
	REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true npm --prefix openapi run --silent lint

.PHONY: test-rust
test-rust: debug-bin $(STAMPS)/for-tests ## Unit tests, and black-box tests on SQLite and PostgreSQL
	# Half of the time, a test waits for its server.
	PAUTA_BIN=$(DEBUG_BIN) RUST_TEST_THREADS=$$((2 * $$(nproc))) cargo test --locked --workspace

.PHONY: test-frontend
test-frontend: $(STAMPS)/frontend ## The SPA's unit tests and the weight of its build
	npm --prefix frontend test
	npm --prefix frontend run --silent size

.PHONY: test-contract
test-contract: debug-bin $(STAMPS)/contract-tools ## Schemathesis over a running server; its feeds and calendars read by others' parsers
	PAUTA_BIN=$(DEBUG_BIN) scripts/with-server.sh scripts/fuzz-contract.sh
	PAUTA_BIN=$(DEBUG_BIN) scripts/with-server.sh scripts/check-feeds.sh
	PAUTA_BIN=$(DEBUG_BIN) scripts/with-server.sh target/tools/contract/bin/python tests/contract/check_agenda.py target/calendars.json
	node tests/contract/check_calendars.mjs target/calendars.json

.PHONY: test-readme
test-readme: debug-bin $(STAMPS)/for-tests ## README's walk-through, word for word
	PAUTA_BIN=$(DEBUG_BIN) scripts/with-server.sh scripts/readme-walkthrough.sh

.PHONY: test-e2e
test-e2e: debug-bin $(STAMPS)/for-tests ## The journeys in Chromium, with axe
	PAUTA_BIN=$(DEBUG_BIN) npm --prefix frontend run e2e

.PHONY: debug-bin
debug-bin: $(STAMPS)/for-build $(STAMPS)/frontend
	cargo build --locked --workspace --bins

## Upkeep -----------------------------------------------------------------------------------------

.PHONY: openapi
openapi: $(STAMPS)/for-build $(STAMPS)/frontend-folder $(STAMPS)/node-modules ## Write openapi/openapi.json and the SPA's types from the code
	cargo build --locked --workspace --bins
	target/debug/pauta openapi > target/openapi.json
	mv target/openapi.json openapi/openapi.json
	npm --prefix frontend run --silent gen:api

.PHONY: bench
bench: build $(STAMPS)/bench-tools ## Measure beside PocketBase; rewrites docs/benchmarks.md
	python3 tests/bench/bench.py
	python3 tests/bench/agenda.py
	python3 tests/bench/hour.py
	python3 tests/bench/render.py

.PHONY: screenshots
screenshots: build $(STAMPS)/for-tests ## Take docs/screenshots again, from the made-up office
	PAUTA_BIN=$(CURDIR)/target/release/pauta npm --prefix frontend run --silent screenshots

.PHONY: clean
clean: ## Remove everything built (./data stays)
	rm -rf target frontend/dist frontend/node_modules openapi/node_modules

## What the above stand on ------------------------------------------------------------------------

$(STAMPS):
	@mkdir -p $@

$(STAMPS)/for-build: scripts/install-debian.sh scripts/require-tools.sh Makefile | $(STAMPS)
	@scripts/require-tools.sh
	@scripts/install-debian.sh $(FOR_BUILD)
	@touch $@

$(STAMPS)/for-tests: scripts/install-debian.sh Makefile | $(STAMPS)
	@scripts/install-debian.sh $(FOR_TESTS)
	@touch $@

$(STAMPS)/node-modules: frontend/package.json frontend/package-lock.json $(STAMPS)/for-build
	cd frontend && $(NPM_CI)
	@touch $@

# The binary embeds this folder; it must be there for the crate to compile at all.
$(STAMPS)/frontend-folder: | $(STAMPS)
	@mkdir -p frontend/dist
	@touch $@

$(STAMPS)/frontend: $(STAMPS)/node-modules $(STAMPS)/frontend-folder $(FRONTEND_SOURCES)
	npm --prefix frontend run --silent build -- --logLevel warn
	@touch $@

$(STAMPS)/openapi-lint: openapi/package.json openapi/package-lock.json $(STAMPS)/for-build
	cd openapi && $(NPM_CI) --ignore-scripts
	@touch $@

$(STAMPS)/contract-tools: tests/contract/requirements.txt $(STAMPS)/for-tests
	python3 -m venv --clear target/tools/contract
	target/tools/contract/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@

$(STAMPS)/bench-tools: tests/bench/requirements.txt scripts/install-debian.sh | $(STAMPS)
	@scripts/install-debian.sh $(FOR_BENCH)
	python3 -m venv --clear target/tools/bench
	target/tools/bench/bin/pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@
