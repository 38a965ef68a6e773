# Rebound. Needs Python 3.11 or newer and make; everything else goes into .venv.
# ARGS is passed on: make chat ARGS="--help", make test ARGS="-k letters".

.SILENT:
.DEFAULT_GOAL := help
.PHONY: help chat test check train docs bench soak lock clean transcripts \
  venv venv-chat venv-run venv-postgres venv-dev

help: ## show this list
	awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-12s%s\n", $$1, $$2 }' Makefile

chat: venv-chat ## talk with Rebound here, or feed it lines: make chat < lines
	.venv/bin/rebound chat $(ARGS)

test: venv-dev ## run the tests
	PYTHONDONTWRITEBYTECODE= .venv/bin/python -m pytest -q --numprocesses auto --dist loadfile --no-loadscope-reorder $(ARGS)

check: venv-chat ## prove the conversation: every step, word and piece of advice can be reached
	.venv/bin/rebound check $(ARGS)

train: venv-dev ## learn from the examples in flows/examples anew; needs the extra named `train`
	.venv/bin/python -m bot.teaching $(ARGS)

docs: venv-dev ## write flows/README.md, the man page, and the files in docs/; pictures of chats need Chromium
	.venv/bin/rebound show --output flows/README.md
	.venv/bin/python -m bot.manual.page > docs/rebound.1
	.venv/bin/python -m tests.examples docs

bench: venv-dev ## measure how fast a turn is
	.venv/bin/python -m tests.bench $(ARGS)

soak: venv-dev ## weeks of many people with faults and kills, on a clock that moves by itself
	.venv/bin/python -m tests.soak $(ARGS)

venv: venv-run ## set up .venv to run it in Telegram: .venv/bin/rebound run

clean: ## remove .venv and caches; no one's notes
	rm -rf .venv build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find bot flows tests -type d -name __pycache__ -prune -exec rm -rf {} +

# Set-up speaks on stderr and reads nothing: stdin and stdout belong to the bot.

PYTHON = python3.14 python3.13 python3.12 python3.11 python3

# Sets python to the first of these that is new enough and can make a virtual environment.
# Each is run, not only found: a name on the PATH may be a stub that fails.
find_python = \
	python=; lacking=; \
	for name in $(PYTHON); do \
	  version=$$($$name -c 'import sys; v = sys.version_info; \
	    print("%d.%d" % v[:2]); sys.exit(v < (3, 11))' 2>/dev/null) || continue; \
	  if $$name -c 'import ensurepip, venv' 2>/dev/null; then python=$$name; break; fi; \
	  lacking=$${lacking:-$$version}; \
	done; \
	if [ -z "$$python" ] && [ -n "$$lacking" ]; then \
	  echo "Python $$lacking is here but cannot make a virtual environment:" \
	    "install python$$lacking-venv (its name on Debian and Ubuntu)."; exit 1; \
	elif [ -z "$$python" ]; then \
	  echo "Rebound needs Python 3.11 or newer, and none was found: install one," \
	    "or name it: make PYTHON=/path/to/python3."; exit 1; \
	fi

# .venv comes in four sizes, each with all that is in the one before: what a talk in a terminal needs,
# what runs in Telegram, the same for people who are kept on a server, what the tests need. Each has
# its lock and, once it is whole, its stamp.

LOCK_chat = requirements-chat.lock
LOCK_run = requirements.lock
LOCK_postgres = requirements-postgres.lock
LOCK_dev = requirements-dev.lock
WITHIN_chat = chat
WITHIN_run = run chat
WITHIN_postgres = postgres run chat
WITHIN_dev = dev postgres run chat

# What a size was made from, and where: a copy or a moved folder needs its own.
recipe = { pwd -P; cksum pyproject.toml $(LOCK_$(1)); }
fits = $(call recipe,$(1)) | cmp -s - .venv/stamp-$(1)

# What is left of other locks is not mended but made anew. Modules are compiled when they are first
# imported: few are. The stamp is written last, so a set-up that was cut short is started afresh.
venv-chat venv-run venv-postgres venv-dev: venv-%:
	{ $(call fits,$*) && [ -x .venv/bin/python ]; } || { \
	  pip=".venv/bin/python -m pip --disable-pip-version-check --quiet"; \
	  install="$$pip install --no-compile"; \
	  { [ ! -e .venv/stamp-$* ] && $(call fits,chat) && [ -x .venv/bin/python ]; } || { \
	    $(find_python); \
	    echo "Setting up .venv with Python $$version; once, less than a minute ..."; \
	    rm -rf .venv && $$python -m venv .venv && \
	    { $$pip uninstall --yes setuptools 2>/dev/null || true; }; \
	  } && \
	  $$install --require-hashes --only-binary :all: $(foreach size,$(WITHIN_$*),-r $(LOCK_$(size))) && \
	  { $(call fits,chat) || $$install --no-deps --no-build-isolation -e .; } && \
	  $(foreach size,$(WITHIN_$*),$(call recipe,$(size)) > .venv/stamp-$(size) &&) \
	  echo "Ready." || { \
	    $(call fits,chat) || rm -rf .venv; \
	    echo "Set-up failed, see above; when that is mended, run the same command again."; \
	    exit 1; }; \
	} </dev/null >&2

transcripts: venv-dev ## write the golden conversations anew; read the difference before you keep it
	.venv/bin/python -m tests.transcripts.accept $(ARGS)

lock: ## renew the locks; with ARGS=--upgrade, to the newest versions
	{ $(find_python); \
	  tools=$$(mktemp -d) || exit 1; \
	  trap 'rm -rf "$$tools"' EXIT; \
	  $$python -m venv "$$tools" && \
	  "$$tools/bin/python" -m pip --disable-pip-version-check --quiet install uv && \
	  compile() { "$$tools/bin/uv" pip compile --quiet --no-config --universal \
	    --python-version 3.11 --python "$$tools/bin/python" --only-binary :all: \
	    --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links \
	    --custom-compile-command "make lock" --output-file "$$@"; } && \
	  compile $(LOCK_dev) --extra dev --extra postgres $(ARGS) pyproject.toml && \
	  compile $(LOCK_postgres) --constraint $(LOCK_dev) --extra postgres pyproject.toml && \
	  compile $(LOCK_run) --constraint $(LOCK_dev) pyproject.toml && \
	  compile $(LOCK_chat) --constraint $(LOCK_dev) --group chat; \
	} </dev/null >&2
