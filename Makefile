# `make` alone explains the targets.

VENV = .venv
PYTHON ?=
DEVICE = auto
PORT =
LANGUAGE =
COURSE =

# Absolute, so that a command run elsewhere finds it.
python = $(abspath $(VENV))/bin/python
environment = python=$$(sh tools/find_python.sh "$(VENV)" $(PYTHON)) && \
	"$$python" tools/environment.py --venv "$(VENV)" --device $(DEVICE) --extras

.PHONY: help lab test notebooks class solutions bench bank bench-widgets bench-train measure pictures clean

help:
	@echo "make lab            install what is missing and open the course in JupyterLab; Ctrl-C ends it"
	@echo "make test           check the code and run all tests"
	@echo "make notebooks      build notebooks/ from source/lessons/"
	@echo "make class          make a sample class in build/sample-class, grade it and open its report; some minutes"
	@echo "make solutions      write solved lessons with rubrics for instructors, below build/solutions"
	@echo "make bench          measure grading against stock nbgrader; takes about an hour"
	@echo "make bank           grade the hostile submissions at every level; takes about half an hour"
	@echo "make bench-widgets  measure how fast the widgets answer"
	@echo "make bench-train    measure what trainings cost relative to Keras' fit; some minutes"
	@echo "make measure        run the measurements that the lessons show; about three hours, goes on where it was stopped"
	@echo "make pictures       take the README's pictures and count what the checks recognise"
	@echo "make clean          remove .venv, build/ and caches; work/ stays"
	@echo
	@echo "PORT=8890           port of make lab (otherwise the first free one from 8888)"
	@echo "COURSE=folder       course of make lab: an instructor's folder or an unzipped pack (otherwise the project)"
	@echo "LANGUAGE=ko         language of make lab, en or ko (otherwise the system's), and of make solutions (otherwise both)"
	@echo "DEVICE=cuda         TensorFlow's build, cpu or cuda (otherwise by the machine)"
	@echo "PYTHON=python3.12   Python that makes the environment, 3.11 to 3.13"
	@echo "VENV=folder         environment to use (otherwise .venv)"

lab:
	@$(environment)
	@if "$(python)" tools/stale_notebooks.py; then $(MAKE) --no-print-directory notebooks; fi
	@"$(python)" -m tools.open_lab $(if $(PORT),--port $(PORT)) $(if $(LANGUAGE),--language $(LANGUAGE)) \
		$(if $(COURSE),--course "$(COURSE)")

# Hundreds of processes import the same files: they are compiled once, whatever the machine's habit.
test: export PYTHONDONTWRITEBYTECODE =
test:
	@$(environment) grading authoring cluster
	@"$(python)" tools/backends.py
	"$(python)" -m ruff check
	"$(python)" -m ruff format --check
	"$(python)" -m codespell_lib
	"$(python)" -m mypy
	"$(python)" -m pytest -n 2 --dist loadgroup

notebooks:
	@$(environment) grading
	"$(python)" -m autograder build

class:
	@$(environment) grading
	"$(python)" -m autograder demo

solutions:
	@$(environment) grading
	"$(python)" -m autograder solutions $(if $(LANGUAGE),--language $(LANGUAGE))

bench:
	@$(environment) grading authoring
	"$(python)" -m benchmarks.grading --sizes 24 100 --memory 24 1000 \
		--output benchmarks/results/grading.json
	"$(python)" -m benchmarks.grading.page

bank:
	@$(environment) grading authoring
	"$(python)" -m tests.bank

bench-widgets:
	@$(environment) authoring
	"$(python)" benchmarks/widgets.py

bench-train:
	@$(environment) authoring
	"$(python)" -m benchmarks.training --output benchmarks/results/training.json

measure:
	@$(environment) grading authoring
	"$(python)" -m autograder measure

pictures:
	@$(environment) grading authoring
	"$(python)" -m tests.browser.pictures
	"$(python)" -m autograder prove --output docs/exercises.md

clean:
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
