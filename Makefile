# Tiến độ. Everything here works on a machine with Go and nothing else set up: Postgres and, for the
# tests, Chromium are found or installed (Debian and its relatives, as root or with sudo) or named.

GO ?= go
BIN := bin/tiendo

.DEFAULT_GOAL := help
.PHONY: help run build test check bench generate pictures screens browser clean

help: ## list what make can do
	@sed -n 's/^\([a-z-]*\):.*## /\1|/p' $(MAKEFILE_LIST) | while IFS='|' read -r name text; do printf '  make %-10s %s\n' "$$name" "$$text"; done

run: build ## build and start the demonstration with a database of its own
	exec ./$(BIN) serve --demo $(ARGS)

build: ## build bin/tiendo
	$(GO) build -o $(BIN) ./cmd/tiendo

test: browser ## run every test, with a real Postgres and a real browser
	$(GO) test -timeout 60m ./...

check: ## the one gate: format, vet, static analysis, generated code, scripts, direction of imports
	@.ci/check

bench: ## measure the jobs of the design beside their limits and print the ratios
	$(GO) run ./internal/bench $(ARGS)

generate: ## write the Go code of the templ files
	$(GO) run ./internal/templ/generate ./web

pictures: browser ## take the pictures of the README with the browser tests
	TIENDO_PICTURES=$(CURDIR)/docs/pictures $(GO) test -count 1 -timeout 10m -run '^TestPicturesOfTheReadme$$' ./internal/e2e

screens: browser ## take a picture of every page at every width, light, dark and printed, into tmp/screens
	TIENDO_SCREENSHOTS=$(CURDIR)/tmp/screens $(GO) test -count 1 -timeout 20m -run '^TestPicturesOfEveryPageOnEveryScreen$$' ./internal/e2e

browser: ## find Chromium and fonts, or install them
	@.ci/browser

clean: ## remove what was built; data and installed packages stay
	rm -rf bin
