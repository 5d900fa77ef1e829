"""What a register says of a system besides who answers for it."""

from scoring.domain.systems.in_use import Technology


def test_a_technology_is_told_with_its_version_when_there_is_one() -> None:
    assert Technology(name="Oracle Database", version="12.1").whole == "Oracle Database 12.1"
    assert Technology(name="Oracle Database").whole == "Oracle Database"
