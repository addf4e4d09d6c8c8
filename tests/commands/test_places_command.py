"""For maintainers: `gyeot directory places` reads names from standard input, and measures how well they are read."""

from pathlib import Path

from click.testing import CliRunner

from gyeot import main


def test_names_are_read_line_by_line() -> None:
    answer = CliRunner().invoke(main, ["directory", "places"], input="강남역 근처\n수원 영통\n몰라요\n")
    assert answer.exit_code == 0
    assert answer.output == "강남역 근처\t11680 강남구\n수원 영통\t41117 수원시 영통구\n몰라요\t-\n"


def test_the_accuracy_is_printed_by_script() -> None:
    answer = CliRunner().invoke(main, ["directory", "places", "--evaluate"])
    assert answer.exit_code == 0
    last = answer.output.splitlines()[-1]
    assert last.startswith("all: ")
    assert last.endswith("at least 0.95 is needed")
    assert {line.split(":")[0] for line in answer.output.splitlines()} >= {"Hang", "Latn", "Hani", "Kana", "Cyrl"}


def test_a_set_that_is_read_badly_is_an_error(tmp_path: Path) -> None:
    typed = tmp_path / "typed.csv"
    typed.write_text("typed,script,districts\n강남,Hang,11110\n강남구,Hang,11680\n", encoding="utf-8")
    answer = CliRunner().invoke(main, ["directory", "places", "--evaluate", "--set", str(typed)])
    assert answer.exit_code == 1
    assert "missed: '강남': 11680 instead of 11110" in answer.output
