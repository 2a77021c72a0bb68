# Each recipe is a line or two; the programs behind them are in tools/.
PYTHON ?= python3
BIN := .venv/bin
NB ?=
# The first of these that starts: Python 3.8, one that pyenv keeps, or the same as above.
OLD_PYTHON = $(shell for p in python3.8 $$HOME/.pyenv/versions/3.8.*/bin/python3.8 $(PYTHON); \
	do $$p -c 0 2>/dev/null && echo $$p && break; done)

.DEFAULT_GOAL := help
.PHONY: help setup lab slides handout run check test lint bench cells clean

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:[^#]*## /\t/' | expand -t 10

.venv/.ready: requirements.txt
	$(PYTHON) -m venv .venv && $(BIN)/python -m pip install --disable-pip-version-check -r requirements.txt
	@touch $@

# A second environment, the oldest Python at hand and no torch: the guard is tested in it.
.venv-no-torch/.ready: requirements.txt
	$(OLD_PYTHON) -m venv .venv-no-torch
	grep -E '^(ipykernel|ipywidgets|numpy|matplotlib)' requirements.txt > .venv-no-torch/requirements.txt
	.venv-no-torch/bin/python -m pip install --disable-pip-version-check -r .venv-no-torch/requirements.txt && touch $@

# What decks are made of, from npm: a machine without Node.js can still learn, run and test the rest.
ASSETS := tools/slides/node_modules/.package-lock.json
$(ASSETS): tools/slides/package-lock.json
	@npm ci --prefix tools/slides --no-audit --no-fund --ignore-scripts || \
		echo "no decks: install Node.js (nodejs.org), go online once, and try again" >&2

setup: .venv/.ready ## make .venv from requirements.txt (done once, redone when it changes)

lab: setup ## open the course in JupyterLab (on this computer only)
	$(BIN)/jupyter lab --ip=127.0.0.1 notebooks/00_course_map.ipynb

slides: setup $(ASSETS) ## build a deck per lesson and an index, in _nb_artifacts/slides
	$(BIN)/python tools/build_slides.py

handout: setup $(ASSETS) ## slides with the speaker notes under each, as PDF: NB=03
	$(BIN)/python tools/make_handout.py $(or $(NB),$(error which lesson? for example: make handout NB=03))

run: setup ## run lessons and write their outputs: all, or NB=03
	$(BIN)/python tools/run_notebooks.py $(NB)

check: setup ## prove one lesson strictly: NB=03
	$(BIN)/python -m pytest -k "$(or $(notdir $(basename $(NB))),$(error which lesson? for example: make check NB=03))"

test: setup .venv-no-torch/.ready $(ASSETS) ## prove everything
	$(BIN)/python -m pytest -n 2

lint: setup ## ruff over notebooks, tools and tests
	$(BIN)/ruff check .

bench: setup ## seconds per lesson and of the whole suite, beside the floor
	$(BIN)/python tools/bench.py

cells: setup ## copy tools/cells into every lesson
	$(BIN)/python tools/copy_cells.py

clean: ## remove what tests and runs wrote; what a learner wrote stays
	rm -rf _nb_artifacts/reports .pytest_cache .ruff_cache tests/__pycache__ tools/__pycache__
