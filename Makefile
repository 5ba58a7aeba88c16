# The two commands of the README: `make site` and `make test`. Each makes .venv when it is missing or stale.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
LOCALES := templates/locales

.PHONY: site test format messages references bench lighthouse clean

site: $(VENV)/.base
	$(BIN)/sourcebook build

test: $(VENV)/.installed
	tests/browser/install.sh
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

format: $(VENV)/.installed
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

# After a change of words: what the templates and the code say goes into the catalogues, there to be translated.
messages: $(VENV)/.installed
	$(BIN)/pybabel --quiet extract --mapping-file babel.cfg --keywords for_catalogue --add-location file --sort-by-file \
		--no-wrap --omit-header --output-file $(LOCALES)/sourcebook.pot .
	$(BIN)/pybabel --quiet update --locale es --ignore-obsolete --no-fuzzy-matching --no-wrap --omit-header \
		--input-file $(LOCALES)/sourcebook.pot --output-file $(LOCALES)/es.po

# After a change of commands, settings, frontmatter or problem codes: the pages of docs/ that are made from them.
references: $(VENV)/.installed
	$(BIN)/python docs/make_references.py

bench: $(VENV)/.installed
	$(BIN)/python benchmarks/scale.py
	$(BIN)/python benchmarks/serve.py

lighthouse: $(VENV)/.installed
	tests/browser/install.sh --all
	$(BIN)/python benchmarks/lighthouse.py

# A site needs the base package alone; tests and development need every extra.
$(VENV)/.base: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Sourcebook needs Python 3.11 or newer: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/.installed: $(VENV)/.base
	$(BIN)/python -m pip install --quiet --editable ".[docx,ner,pdf]" --group dev
	touch $@

clean:
	rm -rf $(VENV) tests/browser/node_modules site dist
