# Two commands are enough: `make demo` and `make test`. The rest is for those who change Gyeot.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
CATALOGS := $(wildcard locales/*/LC_MESSAGES/gyeot.po)
SEED ?= 1
MINUTES ?= 5
TIMES ?= 10000
QUERIES ?= 100000

.PHONY: demo test faults races queries check format catalogs template lock storyboard transcripts screenshots clean

demo: $(VENV)/run.stamp catalogs ## Everything on one machine: chat on 127.0.0.1:8080, desk on 127.0.0.1:8081
	@$(BIN)/gyeot demo

test: $(VENV)/dev.stamp catalogs ## Every test and every check, on two cores
	@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

faults: $(VENV)/dev.stamp catalogs ## Everything that can go wrong, on each store: SEED=1 MINUTES=5 (of each run)
	@$(BIN)/python -m tests.faults.run --seed $(SEED) --minutes $(MINUTES) --processes 3

races: $(VENV)/dev.stamp catalogs ## Counselors who reach for the same case, on each store: TIMES=10000
	@$(BIN)/python -m tests.faults.races --times $(TIMES)

queries: $(VENV)/dev.stamp ## Random questions to the directory, each answer checked: QUERIES=100000 SEED=1
	@$(BIN)/python -m tests.referral_directory.many --queries $(QUERIES) --seed $(SEED)

check: $(VENV)/dev.stamp catalogs ## Format, lint, types, imports
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

catalogs: $(VENV)/run.stamp
	@$(BIN)/gyeot locales compile

template: $(VENV)/dev.stamp ## Extract the sentences to translate anew
	@$(BIN)/pybabel -q extract -F babel.cfg -k T:1,1t -k T:1,2c,2t -k t:1,1t -k t:1,2c,2t -k t:1,3t -c L10N: --add-location=file --sort-by-file --no-wrap --omit-header -o locales/gyeot.pot dialogs bot handoff

storyboard: $(VENV)/dev.stamp catalogs ## Write what a supervisor signs (docs/review) anew
	@$(BIN)/gyeot storyboard --write
	@$(BIN)/gyeot review --write

transcripts: $(VENV)/dev.stamp catalogs ## Write the expectations of all conversations anew
	@$(BIN)/python -m pytest tests/dialogs/test_transcripts.py --update

screenshots: $(VENV)/dev.stamp catalogs ## Play the story in a browser and keep pictures in screenshots/
	@GYEOT_TEST_SCREENSHOTS=screenshots $(BIN)/python -m pytest tests/story

lock: ## Resolve the dependencies anew (needs uv)
	uv pip compile -q pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/run.lock
	uv pip compile -q pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -o requirements/dev.lock

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Gyeot needs Python 3.11 or newer. Say which: make demo PYTHON=python3.11" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { echo "The module venv is missing. On Debian: apt install python3-venv" >&2; exit 2; }

# Locked versions with their hashes; then Gyeot itself, without looking anything up again.
$(VENV)/run.stamp: requirements/run.lock pyproject.toml | $(BIN)/python
	@echo "Installing Gyeot (once) ..."
	@$(PIP) install --require-hashes -r requirements/run.lock
	@$(PIP) install --require-hashes -r requirements/build.lock
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.lock $(VENV)/run.stamp
	@echo "Installing what the tests need (once) ..."
	@$(PIP) install --require-hashes -r requirements/dev.lock
	@touch $@

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .hypothesis screenshots .gyeot-demo
