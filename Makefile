# Every target sets up what it needs in .venv; the second time there is nothing to do.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet install
HUB := .venv/.hub-is-installed
TEST := .venv/.tests-are-installed
REAL := .venv-real/.clients-are-installed
PEER := .venv-real/.installed-peer
PYTEST := $(BIN)/python -m pytest
JOBS ?= 2
CODE := src tests tools

$(BIN)/python:
	"$$(tools/find-python.sh)" -m venv .venv

# The project itself is built with pinned tools, without the network, and brings no dependency of its own.
define install
	$(PIP) --require-hashes -r requirements/build.txt
	$(PIP) --require-hashes -r $(1)
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $@
endef

$(HUB): requirements/hub.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(call install,requirements/hub.txt)

$(TEST): requirements/test.txt requirements/build.txt pyproject.toml | $(BIN)/python
	$(call install,requirements/test.txt)
	touch $(HUB)

$(PEER): requirements/real.txt
	"$$(tools/find-python.sh)" -m venv .venv-real
	.venv-real/bin/python -m pip --disable-pip-version-check --quiet install --require-hashes -r requirements/real.txt
	touch $@

$(REAL): $(PEER) tests/real/node/package-lock.json tests/real/vendure/package-lock.json tests/real/openapi/package-lock.json
	tools/need.sh npm npm
	cd tests/real/node && npm ci --no-audit --no-fund --loglevel=error
	cd tests/real/vendure && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	cd tests/real/openapi && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
	touch $@

.PHONY: help demo test check static format test-real test-browser long bench generate requirements clean

help: ## say what each target does
	@grep -hE '^[a-z-]+:.*## ' Makefile | sed -E 's/^([a-z-]+):.*## (.*)/\1\t\2/' | expand -t 16

demo: $(HUB) ## sandbox, hub and buyers in one go; ARGS=--fresh starts over
	@exec $(BIN)/shopkeeper demo $(ARGS)

static: $(TEST) ## format, types and imports alone; a minute
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/ruff check $(CODE)
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

check: static ## format, types, imports, tidy, fast tests on SQLite; at most 5 minutes
	$(PYTEST) -n $(JOBS) -m 'not slow and not postgres and not browser and not real' $(ARGS)

test: $(TEST) ## all that PyPI alone can set up, on SQLite and PostgreSQL; at most 30 minutes
	$(PYTEST) -n $(JOBS) $(ARGS)

test-browser: $(TEST) ## the dashboard in headless Chromium
	SHOPKEEPER_TEST_CHROMIUM="$$(tools/need.sh chromium chromium chromium-browser google-chrome)" $(PYTEST) -m browser tests/browser $(ARGS)

test-real: $(TEST) $(REAL) ## other people's clients on our sandbox, and a real Vendure store; at most 12 minutes
	$(PYTEST) -m real tests/real $(ARGS)

long: $(TEST) ## hours: many more examples of each property, and minute-long benches
	$(PYTEST) -n $(JOBS) --hypothesis-profile=long $(ARGS)
	$(BIN)/shopkeeper bench door --seconds 60
	$(BIN)/shopkeeper bench apply
	$(BIN)/shopkeeper bench reports
	$(BIN)/shopkeeper bench sandbox

bench: $(HUB) $(PEER) ## what the client, the door and the lanes carry on this machine
	$(BIN)/shopkeeper bench client
	$(BIN)/shopkeeper bench door
	$(BIN)/shopkeeper bench apply
	$(BIN)/shopkeeper bench felt
	$(BIN)/shopkeeper bench sandbox

generate: $(TEST) ## the client's operations and records and their reference pages, from the spec
	$(BIN)/python tools/generate.py
	$(BIN)/python tools/generate_reference.py
	$(BIN)/python tools/generate_ads.py

format: $(TEST) ## put the code into the one format
	$(BIN)/ruff format $(CODE)
	$(BIN)/ruff check --fix $(CODE)

COMPILE := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header
requirements: $(TEST) ## pin the newest of everything again, with hashes
	$(COMPILE) pyproject.toml requirements/build.in requirements/test.in --extra hub --extra http2 -o requirements/test.txt
	$(COMPILE) pyproject.toml -c requirements/test.txt -o requirements/base.txt
	$(COMPILE) pyproject.toml --extra hub -c requirements/test.txt -o requirements/hub.txt
	$(COMPILE) requirements/build.in -c requirements/test.txt -o requirements/build.txt
	$(COMPILE) requirements/real.in -o requirements/real.txt

clean: ## remove what the targets installed; your own .shopkeeper folder stays
	rm -rf .venv .venv-real .venv-newest tests/real/node/node_modules tests/real/vendure/node_modules tests/real/openapi/node_modules .mypy_cache .ruff_cache .pytest_cache .hypothesis
