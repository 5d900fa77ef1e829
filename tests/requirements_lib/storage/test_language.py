"""The shipped words are whole, dated, and rest on rows that exist."""

from pathlib import Path

import pytest
import yaml
from pydantic import ValidationError

from requirements_lib.storage import law
from requirements_lib.storage.language import SHIPPED, load

TERMS = load().terms


def test_every_legal_claim_with_a_source_has_its_row() -> None:
    rows = {one["id"] for one in yaml.safe_load((law.SHIPPED.parent / "sources.yaml").read_text("utf-8"))}
    named = {term.source for _, term in TERMS if term.source}
    assert named
    assert named <= rows


def test_no_group_stands_twice() -> None:
    codes = [group.code for group in load().groups]
    assert len(codes) == len(set(codes))


def test_a_word_is_found_as_it_is_written() -> None:
    for _, term in TERMS:
        for word in term.words:
            assert term.exact or word == word.lower(), word
            assert term.expression.search(word), word


def test_what_gives_a_pattern_away_is_one_small_word() -> None:
    assert [
        word for _, term in TERMS for word in term.anchors if not (word.isalnum() and word == word.lower())
    ] == []


def test_advice_is_a_whole_sentence() -> None:
    assert [term.suggestion for _, term in TERMS if not term.suggestion.endswith(".")] == []


def test_every_file_says_when_it_was_gone_through() -> None:
    for path in SHIPPED.glob("*.yaml"):
        assert "Gjennomgått 2026-11-25" in path.read_text("utf-8"), path.name


def test_a_broken_file_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "grammar.yaml").write_text("verbs: []\n", "utf-8")
    (tmp_path / "naming.yaml").write_text("[]\n", "utf-8")
    with pytest.raises(ValidationError):
        load(tmp_path)
