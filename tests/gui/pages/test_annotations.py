"""What is drawn on the pictures: kept under a feature, listed, there again, withdrawn before the lock."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton

from app.domain.casework.faces import Point
from app.domain.casework.features import ON_PROBE, Annotation, Shape
from app.domain.staff.roles import Act
from app.gui.examining.annotating import thinned
from app.gui.pages.examination_page import ExaminationPage
from app.gui.widgets.annotation_layer import AnnotationLayer
from app.gui.widgets.bench import Bench
from app.gui.widgets.drawing_tools import ArrowTool, MeasureTool
from app.gui.widgets.picture_view import PictureView
from app.gui.widgets.tables import Table
from app.gui.widgets.tool_palette import PictureTool
from app.services.casework import comparing, examining
from tests.gui.inline import LaterExecutor
from tests.gui.pages.examined import answer_all, conclude, done, open_first, place_of, searched, strip
from tests.gui.pages.stage import Stage, asked, find, press
from tests.support.section import Section


def bench(page: ExaminationPage) -> Bench:
    return find(page, Bench, "bench")


def keys(*pressed: Qt.Key) -> None:
    for which in pressed:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, which)


def drag(view: PictureView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)


def standing(section: Section, examination_id: str, place: int = 0) -> tuple[Annotation, ...]:
    desk = section.at("okafor")
    candidate = examining.sitting(desk, examination_id).candidates[place]
    return comparing.comparison(desk, examination_id, candidate.id).annotations


def words_over(view: PictureView) -> list[str]:
    return [word for layer in view.layers() if isinstance(layer, AnnotationLayer) for word in layer.words()]


def listed(page: ExaminationPage) -> list[tuple[str, str]]:
    model = find(page, Table, "annotations").model()
    return [(model.index(row, 0).data(), model.index(row, 1).data()) for row in range(model.rowCount())]


def test_an_arrow_is_drawn_named_and_kept_under_its_feature(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_F, Qt.Key.Key_Down, Qt.Key.Key_A)
    view = bench(page).pane.left
    drag(view, QPoint(100, 150), QPoint(160, 200))
    words = find(page, QLineEdit, "annotation_words")
    assert words.hasFocus()
    assert find(page, QComboBox, "annotation_feature").currentText() == "Ears", "the feature that is being judged"
    assert done(section, Act.ANNOTATE) == [], "nothing is recorded before it is kept"
    QTest.keyClicks(words, "lobe hangs free")
    keys(Qt.Key.Key_Return)
    (made,) = standing(section, receipt.examination_id)
    assert (made.picture, made.shape, made.words, made.component) == (ON_PROBE, Shape.ARROW, "lobe hangs free", "ears")
    start = view.to_picture(QPoint(100, 150).toPointF())
    assert (made.points[0].x, made.points[0].y) == (start.x, start.y), "picture pixels, not pixels of the screen"
    assert listed(page) == [("lobe hangs free · Ears", "Probe")]
    assert words_over(view) == ["lobe hangs free"]


def test_a_drawing_stays_while_it_waits_for_its_words(stage: Stage, section: Section) -> None:
    receipt = searched(section)
    later = LaterExecutor()
    page = stage.show(ExaminationPage, "okafor", place_of(receipt), executor=later)
    while not page.findChildren(Bench) or not bench(page).tools.may_draw():
        later.waiting.pop(0)()
    bench(page).tools.use(PictureTool.ARROW)
    drag(bench(page).pane.left, QPoint(100, 150), QPoint(160, 200))
    later.now()
    tool = bench(page).pane.left.tool()
    assert isinstance(tool, ArrowTool)
    assert len(tool.line()) == 2
    assert bench(page).annotations.is_asking()


def test_escape_discards_a_drawing_and_then_the_tool(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    keys(Qt.Key.Key_U)
    drag(bench(page).pane.right, QPoint(100, 150), QPoint(160, 200))
    drag(bench(page).pane.left, QPoint(100, 150), QPoint(180, 240))
    keys(Qt.Key.Key_Escape)
    assert not bench(page).annotations.is_asking()
    assert bench(page).tools.tool() is PictureTool.OUTLINE
    keys(Qt.Key.Key_Escape)
    assert bench(page).tools.tool() is None
    assert done(section, Act.ANNOTATE) == []


def test_an_arrow_by_keys_alone(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_A, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert strip(page).current() == 0, "arrows are the tool's while it is at work"
    keys(Qt.Key.Key_Return)
    (made,) = standing(section, receipt.examination_id)
    assert made.points[1].y == made.points[0].y + 1


def test_marks_are_numbered_on_each_picture(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_K)
    for view, x in ((bench(page).pane.left, 90), (bench(page).pane.left, 130), (bench(page).pane.right, 90)):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(x, 160))
    assert [(each.words, each.component) for each in standing(section, receipt.examination_id)] == [
        ("1", "marks"), ("2", "marks"), ("1", "marks"),
    ]  # fmt: skip
    assert words_over(bench(page).pane.left) == ["1", "2"]
    assert words_over(bench(page).pane.right) == ["1"]
    assert bench(page).tools.tool() is PictureTool.MARK, "the next mark can follow"


def test_drawings_are_there_when_the_candidate_is_opened_again(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_K)
    QTest.mouseClick(bench(page).pane.right, Qt.MouseButton.LeftButton, pos=QPoint(90, 160))
    keys(Qt.Key.Key_Escape)
    strip(page).set_current(1)
    assert words_over(bench(page).pane.right) == []
    strip(page).set_current(0)
    assert words_over(bench(page).pane.right) == ["1"]
    bench(page).photos.step(1)
    assert words_over(bench(page).pane.right) == [], "it is drawn on the other photo"
    again = stage.show(ExaminationPage, "okafor", place_of(receipt))
    assert words_over(bench(again).pane.right) == ["1"]


def test_a_drawing_is_withdrawn_before_the_lock_and_not_after(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_K)
    for x in (90, 130):
        QTest.mouseClick(bench(page).pane.left, Qt.MouseButton.LeftButton, pos=QPoint(x, 160))
    bench(page).ask_annotation("Arrow", needs_words=False)
    bench(page).annotations.close_form()
    find(page, Table, "annotations").selectRow(0)
    press(page, "withdraw_annotation")
    assert len(done(section, Act.WITHDRAW_ANNOTATION)) == 1
    assert words_over(bench(page).pane.left) == ["2"]
    assert len(standing(section, receipt.examination_id)) == 1
    bench(page).write_conclusion()
    answer_all(page)
    conclude(page)
    press(page, "lock_decision")
    asked(page).accept()
    strip(page).set_current(0)
    assert words_over(bench(page).pane.left) == ["2"], "what stands stays to be seen"
    assert not find(page, QPushButton, "withdraw_annotation").isVisibleTo(bench(page).annotations)
    bench(page).tools.use(PictureTool.ARROW)
    assert bench(page).tools.tool() is None


def test_a_text_needs_words(stage: Stage, section: Section) -> None:
    page, receipt = open_first(stage, section)
    keys(Qt.Key.Key_T)
    QTest.mouseClick(bench(page).pane.left, Qt.MouseButton.LeftButton, pos=QPoint(120, 160))
    keys(Qt.Key.Key_Return)
    assert bench(page).annotations.is_asking()
    assert standing(section, receipt.examination_id) == ()


# Viewing aids


def test_viewing_aids_of_the_palette_are_logged_once_and_go_with_the_candidate(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    keys(Qt.Key.Key_G, Qt.Key.Key_L, Qt.Key.Key_G, Qt.Key.Key_G, Qt.Key.Key_M, Qt.Key.Key_E)
    assert len(done(section, Act.USE_VIEWING_AID)) == 4, "grid, eye points, measure, ears"
    said = [word for layer in bench(page).pane.left.layers() for word in layer.words()]
    assert "Eye points, grid · viewing aid" in said
    strip(page).set_current(1)
    aids = [each for each in bench(page).pane.left.layers() if not isinstance(each, AnnotationLayer)]
    assert (aids, bench(page).tools.tool()) == ([], None), "aids are chosen anew for each candidate"
    assert len(done(section, Act.USE_VIEWING_AID)) == 4


def test_the_measure_tells_eye_distances_and_pixels(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    keys(Qt.Key.Key_M)
    view = bench(page).pane.left
    tool, anchor = view.tool(), view.anchor()
    assert isinstance(tool, MeasureTool)
    assert anchor is not None
    tool.press(Point(20, 40))
    tool.release(Point(20 + anchor.distance_px, 40))
    assert tool.words() == (f"1.00 eye distances · {anchor.distance_px:.0f} px · viewing aid",)
    assert done(section, Act.ANNOTATE) == [], "a measurement is no annotation"


def test_the_ears_come_near_on_both_pictures(stage: Stage, section: Section) -> None:
    page, _ = open_first(stage, section)
    pane = bench(page).pane
    for which, side in ((Qt.Key.Key_E, -1.3), (None, 1.3)):
        if which is None:
            bench(page).tools.use(PictureTool.EAR_RIGHT)
        else:
            keys(which)
        left, right = pane.left.face_view(), pane.right.face_view()
        assert left is not None
        assert right is not None
        assert (round(left.x, 3), round(left.y, 3)) == (side, 0.35)
        assert (round(right.x, 3), round(right.y, 3)) == (side, 0.35)
        assert round(left.eye_distance, 3) == round(right.eye_distance, 3)


def test_long_lines_are_thinned_evenly() -> None:
    line = tuple(Point(float(x), 0.0) for x in range(1000))
    assert len(thinned(line)) == 200
    assert thinned(line)[1].x == 5.0
    assert thinned(line[:150]) == line[:150]
