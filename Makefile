# Each target is complete on a fresh machine with Python, pip and make: the environment is made on first use.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)

.PHONY: example test stubs check rules clean

# mypy's status 1 means that it has found something; so it must be here.
example: $(VENV)/ready
	$(BIN)/mypy --config-file examples/mypy.ini examples; test $$? -eq 1

test: $(VENV)/ready
	$(BIN)/pytest

# The effect stubs of the small libraries, each entry against the library itself.
stubs: $(VENV)/ready
	$(BIN)/python -W ignore -m tests.stubs.run_shard light --environments $(VENV)/stubs

check: $(VENV)/ready
	$(BIN)/ruff check .
	$(BIN)/mypy

rules: $(VENV)/ready
	$(BIN)/python scripts/make_rules_page.py

$(VENV)/ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	touch $@

clean:
	rm -rf $(VENV) dist .mypy_cache .pytest_cache .ruff_cache
