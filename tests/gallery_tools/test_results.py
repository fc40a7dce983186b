"""No command overwrites a file that is there: it says so before it does anything else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from gallery_tools.cli import main

READ = {"--list", "--models-folder", "--folder"}
"""Options that name what is there. A restore reads certificates, under the name by which a removal writes one."""


def options(command: click.Command, words: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield every option of every command that takes a path to write to, with the command's words."""
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from options(inner, (*words, name))
        return
    for each in command.params:
        if isinstance(each, click.Option) and isinstance(each.type, click.Path) and each.opts[0] not in READ:
            yield words, each.opts[0]


WRITING = sorted(set(options(main)) - {(("restore",), "--certificate")})


def filled(command: click.Command, option: str, folder: Path) -> Iterator[str]:
    """Yield something for whatever else a command cannot do without."""
    for each in command.params:
        if not each.required or option in each.opts:
            continue
        if isinstance(each, click.Option):
            yield each.opts[0]
        for kind in getattr(each.type, "types", [each.type]):
            path = str(folder / (each.name or ""))
            yield kind.choices[0] if isinstance(kind, click.Choice) else path if isinstance(kind, click.Path) else "1"


@pytest.mark.parametrize(("words", "option"), WRITING)
def test_a_file_that_is_there_stays(words: tuple[str, ...], option: str, tmp_path: Path) -> None:
    own = tmp_path / "own.txt"
    own.write_text("mine")
    command: click.Command = main
    for word in words:
        assert isinstance(command, click.Group)
        command = command.commands[word]
    result = CliRunner().invoke(main, [*words, *filled(command, option, tmp_path), option, str(own)])
    assert result.exit_code == 1, result.output
    assert "own.txt exists already and is not overwritten" in result.output
    assert own.read_text() == "mine" and [each.name for each in tmp_path.iterdir()] == ["own.txt"]
