"""What the screen says agrees with arithmetic by hand, in words and in numbers."""

from __future__ import annotations

import pytest

from cnnlab.widgets.dropout_player.network import make_network, mask
from tests.widgets.dropout_player.conftest import Open


@pytest.mark.parametrize(("rate", "scaling"), [(0.2, True), (0.5, True), (0.5, False)])
def test_the_output_is_the_sum_of_what_stands_beside_the_edges(
    open_player: Open, rate: float, scaling: bool
) -> None:
    player = open_player(rate=rate, scaling=scaling, draw=3, width=1200)
    values = [float(text) for text in player.find(".unit.kept .after").all_text_contents()]
    weights = [
        float(text.replace("×", "")) for text in player.find(".label.weight").all_text_contents()
    ]
    output = float(player.find(".label.output").text_content() or "nan")
    by_hand = sum(value * weight for value, weight in zip(values, weights, strict=True))
    assert output == pytest.approx(by_hand, abs=0.005 * (1 + sum(weights)))
    kept = mask(4, 3, 0, rate)
    assert player.find(".unit.dropped").count() == kept.count(False)


@pytest.mark.parametrize(
    ("options", "formula"),
    [
        ({"unit": 1, "rate": 0.2}, "0.8 × 1 ÷ (1 − 0.2) = 1.00"),
        ({"unit": 2, "rate": 0.5}, "1.3 × 0 ÷ (1 − 0.5) = 0"),
        ({"view": "average", "rate": 0.2}, "0.8 × 1.00 + 0.2 × 0 = 0.80"),
        ({"view": "average", "rate": 0.2, "scaling": False}, "0.8 × 0.80 + 0.2 × 0 = 0.64"),
        ({"view": "gradient"}, "= 0.5⁴ = 0.0625, of 12 units: 0.75"),
        ({"view": "gradient", "batch_size": 1}, "= p = 0.5, of 12 units: 6"),
        ({"view": "gradient", "masks": "shared"}, "whatever the batch size, of 12 units: 6"),
        ({"view": "maps", "rate": 0.2}, "= 0.2⁴ = 0.0016, by whole maps 1"),
    ],
)
def test_the_formula_holds_the_numbers(
    open_player: Open, options: dict[str, object], formula: str
) -> None:
    player = open_player(**options)
    assert formula in player.formula()
    assert player.find(".formula").get_attribute("aria-label") == player.formula()


def test_units_without_a_gradient_are_named(open_player: Open) -> None:
    player = open_player("gradient", rate=0.5)
    rows = [mask(4, 1, row, 0.5) for row in range(4)]
    silent = [unit + 1 for unit in range(12) if not any(row[unit] for row in rows)]
    assert silent
    names = ", ".join(map(str, silent))
    assert f"dropped in all its examples: {names}. That makes {len(silent)} of 12" in (
        player.verdict()
    )
    assert player.find(".view.gradient .silent").count() == len(silent)
    player.set(batch_size=16)
    assert player.verdict().startswith("Every unit was kept in some example")
    assert player.find(".view.gradient .silent").count() == 0
    player.set(masks="shared")
    assert player.verdict().startswith("Wrong: with one mask for the batch, the gradient misses 6")
    player.set(training=False)
    assert player.verdict().startswith("Inference computes no gradient")


def test_the_average_settles_at_the_value_of_inference(open_player: Open) -> None:
    network = make_network()
    whole = sum(map(sum, network.activations[:4])) / 480
    player = open_player("average", rate=0.5, draw=500)
    assert f"At inference they are 0.80 and {whole:.2f}: scaling keeps" in player.verdict()
    assert "2000 masks dropped " in player.verdict()
    assert player.verdict().endswith("expected are 12 × 0.5 = 6.")
    player.set(scaling=False)
    assert "without scaling, training sees only about 0.5 of that" in player.verdict()
    player.set(draw=1, masks="shared")
    assert "1 mask dropped 6 of 12 units; expected are 12 × 0.5 = 6." in player.verdict()
    player.set(training=False)
    assert player.verdict().startswith("Inference leaves nothing to chance")


def test_a_whole_map_leaves_no_neighbour(open_player: Open) -> None:
    player = open_player("maps", rate=0.5)
    captions = player.texts(".view.maps .caption")
    assert captions[0].startswith("Dropped: ")
    assert captions[3] == "Dropped pixels with a kept neighbour: 0 %"
    dropped = player.find(".view.maps .map-frame.dropped").count()
    assert captions[2] == f"Dropped: {dropped} of 8 maps ({100 * dropped / 8:.0f} %)"
    player.set(rate=0)
    assert player.verdict() == "A rate of 0 drops nothing: dropout is switched off."
