from __future__ import annotations

from cnnlab.figures import first_models
from cnnlab.train import measured_rows

ACCURACIES = [0.1, 0.9, 0.93, 0.945]


def test_the_learners_network_stands_among_ten_others() -> None:
    html = first_models(ACCURACIES)._repr_html_()
    assert html.count("<circle") == 10 * 4
    assert "<strong>94.5</strong>" in html
    after_three = [
        float(row["accuracy"]) for row in measured_rows("first_cnn/first_model", epochs=3)
    ]
    assert f"{min(after_three)} to {max(after_three)}" in html


def test_a_longer_training_has_rows_without_others() -> None:
    html = first_models([*ACCURACIES, 0.95])._repr_html_()
    assert "4 epochs" in html
    assert html.count("<circle") == 10 * 4


def test_every_measured_network_learned_to_read_digits() -> None:
    rows = measured_rows("first_cnn/first_model")
    assert {row["seed"] for row in rows} == set(range(10))
    assert all(float(row["accuracy"]) < 25 for row in rows if row["epochs"] == 0)
    assert all(float(row["accuracy"]) > 90 for row in rows if row["epochs"] == 3)
