"""`second-look-gallery`: the gallery and the auditor's tools on the command line, over the window's services."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click

from app.arguments import answer_in_any_encoding, check_arguments
from app.errors import UserError
from gallery_tools.accounts import (
    add_user,
    answer_user,
    assign_unit_command,
    certify_user,
    init,
    list_users,
    release_user,
)
from gallery_tools.anchors import (
    acknowledge_break,
    ask_time_stamp,
    ask_witness,
    export_log,
    keep_time_stamp,
    register_time_authority,
    take_receipt,
    witness_log,
)
from gallery_tools.auditing import (
    disclose_case,
    export_history,
    review_log,
    show_flags,
    show_register,
    time_line,
    who_has_seen,
)
from gallery_tools.backing_up import back_up, list_backups, restore_backup
from gallery_tools.bench import bench, bench_log
from gallery_tools.certifying import import_statement, training_room
from gallery_tools.checking import check
from gallery_tools.detecting import detect
from gallery_tools.evaluating import evaluate
from gallery_tools.gallery import stats
from gallery_tools.importing import decide_import, discard_import, import_photos, review_import
from gallery_tools.keeping import (
    lift_hold,
    list_holds,
    propose_due,
    set_hold,
    set_retention,
    show_retention,
    undo_import,
)
from gallery_tools.log import export_session, repeat_search, sessions, verify_log
from gallery_tools.models import models, re_describe, switch_model
from gallery_tools.proficiency import proficiency
from gallery_tools.records import show_record
from gallery_tools.removing import confirm_removal, list_due, list_removals, propose_removal, withdraw_removal
from gallery_tools.security_keys import add_key
from gallery_tools.training import training
from gallery_tools.validating import validate_gallery


class _Tools(click.Group):
    """Turns an error with words into those words and exit status 1."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        answer_in_any_encoding()
        with _in_words():
            check_arguments(args)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        with _in_words():
            return super().invoke(ctx)


@contextmanager
def _in_words() -> Iterator[None]:
    try:
        yield
    except UserError as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(1)


@click.group(cls=_Tools, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(package_name="second-look", prog_name="second-look-gallery")
def main() -> None:
    """Gallery and audit tools of Second Look.

    Whoever works in a workspace signs in as with the window: name by --user, passphrase by prompt or by the environment
    variable SECOND_LOOK_PASSWORD. Everything is logged under that name. Commands that measure work on files alone.
    """


for command in (
    init,
    add_user,
    list_users,
    answer_user,
    release_user,
    certify_user,
    add_key,
    assign_unit_command,
    import_photos,
    review_import,
    decide_import,
    discard_import,
    stats,
    sessions,
    export_session,
    export_log,
    verify_log,
    acknowledge_break,
    take_receipt,
    ask_witness,
    witness_log,
    register_time_authority,
    ask_time_stamp,
    keep_time_stamp,
    detect,
    evaluate,
    bench,
    bench_log,
    show_record,
    propose_removal,
    confirm_removal,
    withdraw_removal,
    list_removals,
    list_due,
    set_retention,
    show_retention,
    propose_due,
    undo_import,
    set_hold,
    lift_hold,
    list_holds,
    back_up,
    list_backups,
    restore_backup,
    check,
    models,
    re_describe,
    switch_model,
    validate_gallery,
    repeat_search,
    show_register,
    show_flags,
    time_line,
    who_has_seen,
    review_log,
    export_history,
    disclose_case,
    training,
    training_room,
    import_statement,
    proficiency,
):
    main.add_command(command)
