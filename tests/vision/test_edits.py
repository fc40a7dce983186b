"""Each edit against a small example worked out by hand; a recipe gives the same bytes whenever it is done."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.casework.edit_table import OPERATIONS
from app.domain.casework.edits import Recipe, Step, make_step, switch_step
from app.domain.casework.media import Pixels
from app.domain.progress import Progress
from app.errors import BadInput, Cancelled
from app.vision.edits import averaging, detail
from app.vision.edits.replay import EDITS, develop, made_with, replay
from app.vision.pixels import digest


def grey(rows: Sequence[Sequence[int]]) -> Pixels:
    """Return a grey picture of tones."""
    return np.repeat(np.array(rows, dtype=np.uint8)[:, :, np.newaxis], 3, axis=2)


def done(pixels: Pixels, operation: str, **values: int) -> list[list[int]]:
    (stage,) = develop(Recipe((make_step(operation, values),)), [pixels] * values.get("frames", 1))
    (made,) = stage.pictures
    assert made.dtype == np.uint8 and made.shape[2] == 3
    assert (made[:, :, 0] == made[:, :, 1]).all() and (made[:, :, 0] == made[:, :, 2]).all()
    return [[int(tone) for tone in line] for line in made[:, :, 0]]


def ramp(rows: int = 12, columns: int = 10) -> Pixels:
    """Return a picture whose every pixel is another tone."""
    return grey(np.arange(rows * columns).reshape(rows, columns).tolist())


def photo(seed: int = 1, rows: int = 48, columns: int = 64) -> Pixels:
    """Return a smooth coloured picture."""
    rough = np.random.default_rng(seed).integers(0, 256, (rows // 8, columns // 8, 3), dtype=np.uint8)
    return np.ascontiguousarray(rough.repeat(8, axis=0).repeat(8, axis=1))


def test_every_operation_of_the_table_can_be_done_and_no_other() -> None:
    assert set(EDITS) | {"average", "denoise"} == set(OPERATIONS)
    assert not set(EDITS) & {"average", "denoise"}


def test_levels() -> None:
    assert done(grey([[0, 49, 50, 100, 150, 200, 255]] * 8 + [[1] * 7]), "levels", black=50, white=200)[0] == [
        0, 0, 0, 85, 170, 255, 255,
    ]  # fmt: skip


def test_gamma() -> None:
    tones = grey([[0, 64, 128, 255]])
    assert done(tones, "gamma", gamma=200)[0] == [0, 128, 181, 255]  # 255 sqrt(64/255) = 127.7; sqrt(128/255): 180.7
    assert done(tones, "gamma", gamma=50)[0] == [0, 16, 64, 255]
    assert done(tones, "gamma", gamma=100)[0] == [0, 64, 128, 255]


def test_local_contrast_widens_a_narrow_range_and_leaves_colour() -> None:
    narrow = (photo() // 8 + 100).astype(np.uint8)
    (stage,) = develop(Recipe((make_step("local-contrast", {"clip": 40}),)), [narrow])
    made = stage.pictures[0].astype(int)
    assert np.ptp(made.sum(axis=2)) > 1.3 * np.ptp(narrow.astype(int).sum(axis=2))
    before = narrow.astype(int)
    unclipped = ((made > 2) & (made < 253)).all(axis=2)
    drift = ((made[:, :, 0] - made[:, :, 2]) - (before[:, :, 0] - before[:, :, 2]))[unclipped]
    assert np.abs(drift).max() <= 6  # rounding of the colour channels


def test_deinterlace() -> None:
    lines = grey([[line] * 8 for line in (10, 200, 20, 210, 41, 220, 50, 230)])
    assert [line[0] for line in done(lines, "deinterlace", field=0)] == [10, 15, 20, 31, 41, 46, 50, 50]
    assert [line[0] for line in done(lines, "deinterlace", field=1)] == [200, 200, 205, 210, 215, 220, 225, 230]


def test_median() -> None:
    spot = np.full((9, 9), 100)
    spot[4, 4] = 255
    assert done(grey(spot.tolist()), "median", radius=1) == np.full((9, 9), 100).tolist()


def test_denoise_keeps_an_edge_and_calms_the_noise() -> None:
    edge = np.full((40, 40), 60)
    edge[:, 20:] = 190
    noisy = np.clip(edge + np.random.default_rng(4).normal(0, 6, edge.shape), 0, 255).astype(int)
    made = np.array(done(grey(noisy.tolist()), "denoise", strength=12))
    assert made[:, 2:16].std() < 0.5 * noisy[:, 2:16].std()
    assert made[:, 24].mean() - made[:, 15].mean() > 120


def test_denoising_in_strips_gives_the_bytes_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    rough = np.random.default_rng(8).integers(0, 256, (150, 40, 3), dtype=np.uint8)
    step = make_step("denoise", {"strength": 20})
    strips = digest(detail.denoise(rough, step))
    monkeypatch.setattr(detail, "_STRIP", 1_000)
    assert digest(detail.denoise(rough, step)) == strips


def test_denoising_stops_between_strips() -> None:
    class Third(Progress):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked == 3

    progress = Third()
    with pytest.raises(Cancelled):
        detail.denoise(np.zeros((1_000, 20, 3), dtype=np.uint8), make_step("denoise"), progress)
    assert progress.asked == 3


def test_sharpen() -> None:
    flat = np.full((9, 9), 80)
    assert done(grey(flat.tolist()), "sharpen") == flat.tolist()
    edge = np.full((9, 24), 80)
    edge[:, 12:] = 120
    made = done(grey(edge.tolist()), "sharpen", amount=100, radius=10)
    assert made[4][11] < 80 and made[4][12] > 120
    assert made[4][11] - 80 == 120 - made[4][12]  # unsharp is even
    assert done(grey(edge.tolist()), "sharpen", amount=100, radius=10, threshold=50) == edge.tolist()
    assert done(grey(edge.tolist()), "sharpen", amount=0) == edge.tolist()


def test_crop() -> None:
    made = done(ramp(), "crop", left=1, top=2, right=0, bottom=1)
    assert made == ramp()[2:11, 1:, 0].tolist()


@pytest.mark.parametrize(("angle", "turns"), [(9_000, -1), (18_000, 2), (-18_000, 2), (-9_000, 1), (0, 0)])
def test_quarter_turns_move_whole_pixels(angle: int, turns: int) -> None:
    assert done(ramp(), "rotate", angle=angle) == np.rot90(ramp()[:, :, 0], turns).tolist()


def test_rotate_clockwise_with_grey_corners() -> None:
    bar = np.zeros((41, 41), dtype=int)
    bar[:, 20] = 200  # a line from the top to the bottom
    made = np.array(done(grey(bar.tolist()), "rotate", angle=4_500))
    assert made.shape == (58, 58)
    assert made[0, 0] == made[-1, -1] == 119
    assert made[18, 39] > 100 and made[18, 18] == 0  # clockwise: the top has gone to the right


def test_aspect() -> None:
    wide = done(grey([[10, 20, 30, 40, 50, 60, 70, 80]] * 8), "aspect", ratio=20_000)
    # new middles lie a quarter of an old pixel beside the old ones; beyond the first and last there is no other
    assert wide[0][:5] == [10, 13, 18, 23, 28] and wide[0][-2:] == [78, 80]
    high = done(grey([[10] * 8, [30] * 8] * 4), "aspect", ratio=5_000)
    assert [line[0] for line in high[:4]] == [10, 15, 25, 25]


def test_lens() -> None:
    across = grey([list(range(0, 82, 2))] * 41)
    row = np.array(done(across, "lens", k1=-300)[20])
    assert row[20] == 40
    # at x = 40: r = 20 / (41 / sqrt 2) = 0.690, 20 (1 - 0.3 r²) = 17.14: 2 (20 + 17.14) = 74.3
    assert abs(row[40] - 74.3) <= 0.6
    out = done(across, "lens", k1=500)[0]
    assert out[0] == out[-1] == 119  # the corner comes from outside


def test_average_is_the_mean_rounded_half_up() -> None:
    tones = [grey([[tone] * 8] * 8) for tone in (10, 13, 10)]
    (stage,) = develop(Recipe((make_step("average", {"frames": 2, "shift": 0}),)), tones)
    assert (stage.pictures[0] == 12).all()
    (stage,) = develop(Recipe((make_step("average", {"frames": 3, "shift": 0}),)), tones)
    assert (stage.pictures[0] == 11).all()


def shifted(down: int, across: int) -> Pixels:
    whole = photo(3, 160, 160)
    return np.ascontiguousarray(whole[40 - down : 104 - down, 40 - across : 104 - across])


def test_frames_are_moved_to_where_they_agree() -> None:
    first, second = shifted(0, 0), shifted(3, -5)
    luma = [averaging._luma(each) for each in (first, second)]
    assert averaging.shift_between(*luma) == pytest.approx((-5 * 32, 3 * 32), abs=4)  # an eighth of a pixel
    (stage,) = develop(Recipe((make_step("average", {"frames": 2}),)), [first, second])
    apart = np.abs(stage.pictures[0].astype(int) - first)[8:56, 8:56]
    unmoved = np.abs(second.astype(int) - first)[8:56, 8:56]
    assert apart.mean() < 0.05 * unmoved.mean()


def test_frames_that_cannot_be_averaged_are_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    def average(pictures: list[Pixels], **values: int) -> None:
        develop(Recipe((make_step("average", values),)), pictures)

    with pytest.raises(BadInput, match=r"only 1 frame from here on. Average fewer than 2"):
        average([shifted(0, 0)], frames=2)
    with pytest.raises(BadInput, match="Frame 2 of the 2 lies more than 3 pixels off"):
        average([shifted(0, 0), shifted(0, 6)], frames=2, shift=3)
    monkeypatch.setattr(averaging, "MOST_PIXELS", 5_000)
    with pytest.raises(BadInput, match="too many pixels"):
        average([shifted(0, 0)] * 2, frames=2)


# Recipes


CHEAP = [kind for kind in OPERATIONS.values() if kind.name not in {"denoise", "average"}]


@st.composite
def small_steps(draw: st.DrawFn) -> Step:
    kind = draw(st.sampled_from(CHEAP))
    values = {each.name: draw(st.integers(each.least, each.most)) for each in kind.parameters}
    if kind.name == "levels":
        values["white"] = max(values["white"], values["black"] + 1)
    if kind.name == "crop":
        values = {name: value % 5 for name, value in values.items()}
    if kind.name == "aspect":
        values["ratio"] = 8_000 + values["ratio"] % 5_000
    return make_step(kind.name, values, enabled=draw(st.booleans()))


stacks = st.lists(small_steps(), min_size=1, max_size=4).map(lambda found: Recipe(tuple(found)))


@settings(max_examples=40, deadline=None)
@given(stacks, st.integers(0, 3))
def test_a_recipe_gives_the_same_bytes_whatever_was_done_before(recipe: Recipe, seed: int) -> None:
    frame = photo(seed)
    before = digest(frame)
    first = develop(recipe, [frame])
    develop(Recipe((make_step("local-contrast"), make_step("sharpen"))), [photo(9)])
    again = develop(recipe, [frame])
    assert digest(frame) == before
    assert [digest(stage.pictures[0]) for stage in first] == [digest(stage.pictures[0]) for stage in again]
    assert [stage.step for stage in first] == list(recipe.enabled)


@settings(max_examples=30, deadline=None)
@given(stacks, stacks)
def test_stages_known_from_another_recipe_change_nothing(recipe: Recipe, other: Recipe) -> None:
    frame = photo(2)
    fresh = develop(recipe, [frame])
    taken = develop(recipe, [frame], develop(other, [frame]))
    assert [digest(stage.pictures[0]) for stage in fresh] == [digest(stage.pictures[0]) for stage in taken]


@settings(max_examples=20, deadline=None)
@given(stacks, st.data())
def test_a_step_that_is_off_is_as_if_it_were_not_there(recipe: Recipe, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(recipe.steps) - 1))
    off = switch_step(recipe, index, on=False)
    without = Recipe((*recipe.steps[:index], *recipe.steps[index + 1 :]))
    made = [digest(stage.pictures[0]) for stage in develop(off, [photo()])]
    assert made == [digest(stage.pictures[0]) for stage in develop(without, [photo()])]


def test_known_stages_are_taken_over_as_far_as_the_steps_agree() -> None:
    recipe = Recipe((make_step("median"), make_step("gamma", {"gamma": 150})))
    known = develop(recipe, [photo()])
    changed = Recipe((recipe.steps[0], make_step("gamma", {"gamma": 90}), recipe.steps[1]))
    found = develop(changed, [photo()], known)
    assert found[0] is known[0] and found[1] is not known[1] and found[2] is not known[1]


def test_steps_before_the_average_are_done_to_every_frame() -> None:
    tones = [grey([[tone] * 8] * 8) for tone in (100, 140)]
    levels, mean = make_step("levels", {"black": 100, "white": 140}), make_step("average", {"frames": 2, "shift": 0})
    before = replay(Recipe((levels, mean)), tones)
    after = replay(Recipe((mean, levels)), tones)
    assert (before.pixels == 128).all() and (after.pixels == 128).all()
    assert before.step_hashes[0] != after.step_hashes[0]
    known = develop(Recipe((levels,)), tones)  # one frame only: too few to go on with
    assert digest(develop(Recipe((levels, mean)), tones, known)[-1].pictures[0]) == digest(before.pixels)


def test_each_step_has_the_hash_of_its_pixels() -> None:
    recipe = Recipe((make_step("median"), make_step("gamma", enabled=False), make_step("levels", {"black": 9})))
    made = replay(recipe, [photo()])
    half = replay(Recipe(recipe.steps[:1]), [photo()])
    assert made.step_hashes == (*half.step_hashes, digest(made.pixels))


def test_nothing_to_do_is_a_sentence() -> None:
    with pytest.raises(BadInput, match="No edit is switched on"):
        replay(Recipe((make_step("median", enabled=False),)), [photo()])
    with pytest.raises(BadInput, match="no frame"):
        develop(Recipe(), [])


def test_it_stops_between_steps() -> None:
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        replay(Recipe((make_step("median"),)), [photo()], Stopped())


def test_the_libraries_are_named() -> None:
    assert made_with().startswith("opencv 5.") and ", numpy 2." in made_with()
