from __future__ import annotations

import pytest

from cnnlab import predict, prediction


@pytest.fixture(autouse=True)
def nothing_predicted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prediction, "_first", {})


def test_the_measurement_waits_for_the_prediction() -> None:
    waiting = predict("corner", ...)
    assert "17" not in str(waiting.measured(17))
    assert "No prediction yet" in str(waiting)


@pytest.mark.parametrize(
    ("predicted", "measured", "said"),
    [
        (1, 1, "holds"),
        (4, 1, "says otherwise"),
        (1, 1.05, "holds"),
        (1, 1.5, "says otherwise"),
        ((26, 26, 10), (26, 26, 10), "holds"),
        ([1, 2], (2, 1), "says otherwise"),
        ("same", "same", "holds"),
        ("many", 3.0, "says otherwise"),
        ("cannot tell", 3, "could not tell"),
        ("cannot tell", "cannot tell", "holds"),
    ],
)
def test_prediction_and_measurement_stand_side_by_side(
    predicted: prediction.Value, measured: prediction.Value, said: str
) -> None:
    lines = predict("corner", predicted).measured(measured)
    assert said in str(lines)
    assert "You predicted" in str(lines) and "Measured" in lines._repr_html_()


def test_a_prediction_changed_afterwards_is_shown_as_such() -> None:
    predict("corner", 9).measured(1)
    lines = str(predict("corner", 1).measured(1))
    assert "Your first prediction: 9" in lines


def test_what_a_learner_writes_is_escaped() -> None:
    shown = predict("corner", "<b>").measured(1)._repr_html_()
    assert "<b>" not in shown


def test_a_number_beyond_all_real_ones_is_a_prediction_too() -> None:
    assert "says otherwise" in str(predict("corner", 10**400).measured(1.5))
