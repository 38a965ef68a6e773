# Rebound. Needs Python 3.11 or newer and make; everything else goes into .venv.
# ARGS is passed on: make chat ARGS="--help", make test ARGS="-k letters".

.SILENT:
.DEFAULT_GOAL := help
.PHONY: help chat test check train docs bench soak lock clean venv transcripts

help: ## show this list
	awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-7s%s\n", $$1, $$2 }' Makefile

chat: venv ## talk with Rebound here, or feed it lines: make chat < lines
	.venv/bin/rebound chat $(ARGS)

test: venv ## run the tests
	PYTHONDONTWRITEBYTECODE= .venv/bin/python -m pytest -q --numprocesses auto --dist loadfile --no-loadscope-reorder $(ARGS)

check: venv ## prove the conversation: every step, word and piece of advice can be reached
	.venv/bin/rebound check $(ARGS)

train: venv ## learn from the examples in flows/examples anew; needs the extra named `train`
	.venv/bin/python -m bot.teaching $(ARGS)

docs: venv ## write flows/README.md, the machine as a page, and the files in docs/; pictures of chats need Chromium
	.venv/bin/rebound show --output flows/README.md
	.venv/bin/python -m tests.examples docs

bench: venv ## measure how fast a turn is
	.venv/bin/python -m tests.bench $(ARGS)

soak: venv ## weeks of many people with faults and kills, on a clock that moves by itself
	.venv/bin/python -m tests.soak $(ARGS)

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

# What .venv was made from, and where: a copy or a moved folder needs its own.
recipe_of_venv = { pwd -P; cksum requirements.lock pyproject.toml; }

# The stamp is written last, so a set-up that was cut short is started afresh.
venv:
	{ $(recipe_of_venv) | cmp -s - .venv/stamp && [ -x .venv/bin/python ]; } || { \
	  $(find_python); \
	  echo "Setting up .venv with Python $$version; once, about half a minute ..."; \
	  pip=".venv/bin/python -m pip --disable-pip-version-check --quiet install"; \
	  rm -rf .venv && \
	  $$python -m venv .venv && \
	  $$pip --require-hashes --only-binary :all: -r requirements.lock && \
	  $$pip --no-deps --no-build-isolation -e . && \
	  $(recipe_of_venv) > .venv/stamp && \
	  echo "Ready." || { \
	    rm -rf .venv; \
	    echo "Set-up failed, see above; when that is mended, run the same command again."; \
	    exit 1; }; \
	} </dev/null >&2

transcripts: venv ## write the golden conversations anew; read the difference before you keep it
	.venv/bin/python -m tests.transcripts.accept $(ARGS)

lock: ## renew requirements.lock; with ARGS=--upgrade, to the newest versions
	{ $(find_python); \
	  tools=$$(mktemp -d) || exit 1; \
	  trap 'rm -rf "$$tools"' EXIT; \
	  $$python -m venv "$$tools" && \
	  "$$tools/bin/python" -m pip --disable-pip-version-check --quiet install uv && \
	  "$$tools/bin/uv" pip compile --quiet --no-config --universal --python-version 3.11 \
	    --python "$$tools/bin/python" --only-binary :all: --generate-hashes --no-annotate \
	    --no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" \
	    --extra dev --output-file requirements.lock $(ARGS) pyproject.toml; \
	} </dev/null >&2
