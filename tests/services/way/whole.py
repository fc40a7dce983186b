"""The whole way: every act there is, in an order in which each can be done."""

from __future__ import annotations

import datetime

from app.domain.casework.review import Verdict
from app.domain.gallery.import_review import Choice
from app.domain.gallery.retention import RetentionClass
from app.domain.staff.accounts import Answer as Answered
from app.services.casework import (
    editing,
    footage,
    leads,
    probes,
    queue,
    repeating,
    reporting,
    sheets,
)
from app.services.gallery import (
    checking,
    enrolment,
    expunging,
    gallery_statistics,
    model_change,
    staging,
    validation,
)
from app.services.gallery.importing import review as import_review
from app.services.gallery.keeping import backing_up, holds, retention
from app.services.log import anchoring, heartbeat, log_export, oversight, program_files
from app.services.staff import accounts, training_rooms
from app.services.training import proficiency, scoring
from tests.services.way.casework import (
    EXAMINATION,
    add_evidence,
    declare,
    make_derivative,
    open_footage,
    open_request,
    search,
    take_probe,
    verify,
)
from tests.services.way.common import FORM, Step
from tests.services.way.gallery import (
    describe_gallery,
    describe_probe,
    examine_import,
    import_half,
    look_up,
    open_photo,
    propose_removal,
)
from tests.services.way.log import AFTERWARDS, break_found, clock_moved, memory_lost, note_remarks, time_stamp, witness
from tests.services.way.staff import STAFF, make_account
from tests.services.way.training import (
    add_practice_picture,
    answer_exercise,
    build_exercise,
    give_exercise,
    open_exercise,
    propose_room,
    seal_test,
)
from tests.support.section import PASSPHRASE

WAY: tuple[tuple[str, Step], ...] = (
    ("admin", make_account),
    *STAFF,
    ("admin", import_half),
    ("admin", examine_import),
    ("admin", lambda desk, way: import_review.finding_pictures(desk, "U-00001", way.ids["finding"], "to decide")),
    ("admin", lambda desk, way: import_review.decide(desk, "U-00001", [way.ids["finding"]], Choice.ENROL, "one only")),
    ("admin", lambda desk, _: staging.discard_unfinished(desk, "U-00001")),
    ("admin", lambda desk, way: enrolment.import_folder(desk, way.section.folder, way.section.manifest())),
    ("admin", lambda desk, _: gallery_statistics.statistics(desk)),
    ("okafor", open_request),
    ("okafor", lambda desk, way: queue.open_request_file(desk, way.ids["request"])),
    ("okafor", add_evidence),
    ("okafor", lambda desk, way: footage.scan_evidence(desk, way.ids["evidence"])),
    ("okafor", lambda desk, way: sheets.open_sheet(desk, way.ids["evidence"])),
    ("okafor", open_footage),
    ("okafor", make_derivative),
    ("okafor", lambda desk, way: editing.replay_check(desk, way.ids["derivative"])),
    ("okafor", take_probe),
    ("okafor", lambda desk, way: probes.probe_picture(desk, way.ids["probe"])),
    ("soto", lambda desk, way: probes.override_floor(desk, way.ids["probe"], "too small but unique")),
    ("okafor", declare),
    ("okafor", search),
    *(("okafor", step) for step in EXAMINATION),
    ("lindqvist", declare),
    ("lindqvist", verify),
    *(("lindqvist", step) for step in EXAMINATION),
    ("soto", lambda desk, way: leads.view_review(desk, way.ids["search"])),
    ("soto", lambda desk, way: leads.candidate_photos(desk, way.ids["search"], way.ids["mate"])),
    ("soto", declare),
    ("soto", lambda desk, way: leads.decide(desk, way.ids["search"], Verdict.APPROVE, "", ["Det. Kim"])),
    ("soto", lambda desk, way: reporting.read_report(desk, way.ids["search"])),
    ("soto", lambda desk, way: reporting.export_report(desk, way.ids["search"], ["Det. Kim"])),
    ("admin", propose_removal),
    ("admin", lambda desk, way: expunging.withdraw_removal(desk, way.ids["removal"])),
    ("admin", propose_removal),
    ("soto", lambda desk, way: expunging.confirm_removal(desk, way.ids["removal"])),
    ("soto", lambda desk, _: expunging.list_removals(desk)),
    ("soto", lambda desk, _: expunging.list_due(desk, datetime.date(2026, 11, 22))),
    ("admin", lambda desk, _: retention.set_class(desk, RetentionClass("of the burglar", 10, None, "statute"))),
    ("soto", lambda desk, _: holds.set_on_person(desk, "P003", "court of the burglar", "pending")),
    ("soto", lambda desk, _: holds.lift(desk, "H-00001", "the burglar confessed")),
    ("auditor", lambda desk, _: holds.list_holds(desk)),
    ("admin", lambda desk, way: backing_up.back_up(desk, way.section.folder / "burglar.backup", "safe of Nina")),
    ("auditor", lambda desk, _: backing_up.list_backups(desk)),
    ("admin", lambda desk, _: validation.validate_gallery(desk, 1)),
    ("admin", look_up),
    ("admin", open_photo),
    ("trainer", build_exercise),
    ("trainer", give_exercise),
    ("okafor", open_exercise),
    ("okafor", answer_exercise),
    ("okafor", lambda desk, way: scoring.score(desk, way.ids["given"])),
    ("trainer", add_practice_picture),
    ("admin", propose_room),
    ("soto", lambda desk, way: training_rooms.answer_room(desk, way.ids["room"], Answered.APPROVED)),
    ("admin", lambda desk, way: training_rooms.answer_room(desk, way.ids["room"], Answered.REFUSED)),
    ("trainer", seal_test),
    ("trainer", lambda desk, _: proficiency.list_tests(desk)),
    ("trainer", lambda desk, _: proficiency.reveal_test(desk, "B-00001")),
    ("admin", describe_gallery),
    ("admin", lambda desk, _: model_change.switch_model(desk, "burglar.dat")),
    ("okafor", describe_probe),
    ("auditor", lambda desk, _: checking.check_gallery(desk, 1)),
    ("auditor", lambda desk, _: repeating.repeat_searches(desk, FORM.number)),
    ("auditor", lambda desk, _: oversight.list_sessions(desk)),
    ("auditor", lambda desk, _: oversight.read_session(desk, desk.session.id)),
    ("auditor", lambda desk, _: oversight.verify_log(desk)),
    ("auditor", lambda desk, _: oversight.export_session(desk, desk.session.id)),
    *AFTERWARDS,
    ("auditor", lambda desk, _: heartbeat.beat(desk)),
    ("auditor", lambda desk, _: program_files.check_program(desk)),
    ("auditor", lambda desk, way: log_export.export_log(desk, way.section.folder / "log.zip")),
    ("auditor", lambda desk, _: anchoring.take_receipt(desk)),
    ("auditor", witness),
    ("auditor", time_stamp),
    ("auditor", clock_moved),
    ("auditor", memory_lost),
    ("auditor", break_found),
    ("auditor", lambda desk, _: anchoring.acknowledge_break(desk, "a burglar")),
    ("auditor", note_remarks),
    ("auditor", lambda desk, _: accounts.note_locked(desk)),
    ("auditor", lambda desk, _: accounts.confirm(desk, PASSPHRASE)),
)
