# Kaitei: `make demo` shows it, `make test` tests it, `make install` installs it.

PREFIX  ?= /usr/local
DESTDIR ?=
SWIFT   ?= swift

BUILD   := .build
BINARY  := $(BUILD)/release/kaitei
STORE   := $(BUILD)/demo-store
SHELLS  := $(BUILD)/completions

# One binary that runs where no Swift is installed; macOS carries the runtime itself.
RELEASE := -c release --product kaitei
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib
endif

.PHONY: help setup build demo test test-browser test-standards golden lint format install uninstall bench clean

help:
	@echo 'make demo      install what is missing, build, compare the sample editions'
	@echo 'make test      install what is missing, run all tests'
	@echo 'make test-browser   opens reports and a site in Chromium, which is installed where it can be'
	@echo 'make test-standards   holds Word files, SARIF, HTML, feeds, CSV against their standards'
	@echo 'make golden    write the reports of the sample editions anew, to be read in git diff'
	@echo 'make build     the release binary, $(BINARY)'
	@echo 'make install   binary, man page and completions under PREFIX ($(PREFIX))'
	@echo 'make lint      formatting and style; make format mends the formatting'
	@echo 'make bench     time kaitei beside other comparison tools'
	@echo 'make clean     remove everything that was built'

setup:
	@SWIFT='$(SWIFT)' .ci/setup

build: setup
	$(SWIFT) build $(RELEASE)

demo: build
	@rm -rf $(STORE)
	@KAITEI='$(BINARY)' revisions/demo $(STORE)

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

test-browser: setup
	@.ci/browser
	$(SWIFT) build --product kaitei
	KAITEI='$(BUILD)/debug/kaitei' Tests/Browser/run

test-standards: setup
	$(SWIFT) build --product kaitei
	KAITEI='$(BUILD)/debug/kaitei' Tests/Standards/run

golden: setup
	$(SWIFT) build --build-tests
	KAITEI_GOLDEN=write $(SWIFT) test --skip-build --disable-xctest --filter Golden
	@git diff --stat -- Tests/ReportRenderingTests/Golden Tests/KaiteiTests/Golden README.md

lint:
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

format:
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

install: build
	@mkdir -p $(SHELLS)
	$(BINARY) --generate-completion-script bash > $(SHELLS)/kaitei.bash
	$(BINARY) --generate-completion-script zsh > $(SHELLS)/_kaitei
	$(BINARY) --generate-completion-script fish > $(SHELLS)/kaitei.fish
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/man/man1' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d'
	install -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/kaitei'
	install -m 644 docs/kaitei.1 '$(DESTDIR)$(PREFIX)/share/man/man1/kaitei.1'
	install -m 644 $(SHELLS)/kaitei.bash \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/kaitei'
	install -m 644 $(SHELLS)/_kaitei '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kaitei'
	install -m 644 $(SHELLS)/kaitei.fish \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kaitei.fish'

uninstall:
	rm -f '$(DESTDIR)$(PREFIX)/bin/kaitei' '$(DESTDIR)$(PREFIX)/share/man/man1/kaitei.1' \
	  '$(DESTDIR)$(PREFIX)/share/bash-completion/completions/kaitei' \
	  '$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_kaitei' \
	  '$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/kaitei.fish'

bench: build
	@KAITEI='$(BINARY)' Benchmarks/run

clean:
	rm -rf $(BUILD)
