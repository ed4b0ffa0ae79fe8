"""The pages that people read first: their links, commands and twins are true."""

from __future__ import annotations

import re
import subprocess
import tomllib
from itertools import chain
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), ROOT / "data" / "README.md"])
LINK = re.compile(r"\]\(([^)#\s]+)\)|(?:src|srcset)=\"([^\"]+)\"")
BLOCK = re.compile(r"```\n(.*?)```", re.S)


def words(page: Path) -> str:
    return page.read_text("utf-8")


def links(page: Path) -> list[str]:
    return list(filter(None, chain.from_iterable(LINK.findall(words(page)))))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_within_the_repository_lead_somewhere(page: Path) -> None:
    for link in links(page):
        if not link.startswith("http"):
            assert (page.parent / link).exists(), link


def test_both_readmes_have_the_same_commands_and_links() -> None:
    english, korean = ROOT / "README.md", ROOT / "README.ko.md"
    commands = [
        [re.sub(r"#.*|<.*?>", "", block).split() for block in BLOCK.findall(words(page))]
        for page in (english, korean)
    ]
    assert commands[0] == commands[1]

    def plain(page: Path) -> list[str]:
        found = [
            link.replace("/ko/", "/en/").replace("-ko.", "-en.").replace(".ko.md", ".md")
            for link in links(page)
        ]
        return sorted(link for link in found if not link.startswith("README"))

    assert plain(english) == plain(korean)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_make_target_that_a_page_names_exists(page: Path) -> None:
    targets = re.findall(r"^([\w-]+):", words(ROOT / "Makefile"), re.M)
    for target in re.findall(r"(?:^|`)make ([a-z-]+)", words(page), re.M):
        assert target in targets, target


def test_make_alone_explains_every_target() -> None:
    shown = subprocess.run(["make"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    phony = re.search(r"^\.PHONY: (.*)$", words(ROOT / "Makefile"), re.M)
    assert phony
    for target in phony[1].split():
        assert target == "help" or f"make {target}" in shown, target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_file_in_backticks_exists(page: Path) -> None:
    for name in re.findall(
        r"`((?:source|tests|tools|data|docs|autograder)/[\w./-]*)`", words(page)
    ):
        assert (ROOT / name).exists(), name


def test_the_changelog_begins_with_what_is_new() -> None:
    version = tomllib.loads(words(ROOT / "pyproject.toml"))["project"]["version"]
    first = re.search(r"^## (.+)$", words(ROOT / "CHANGELOG.md"), re.M)
    assert first
    assert first[1] == "Unreleased" or first[1].startswith(version)
