from __future__ import annotations

import ast

import numpy as np
import pytest

from autograder.sample_class.rendering import NotRenderableError, rendered
from cnnlab.exercises.cnn_mechanics.conv2d import conv2d
from cnnlab.exercises.dropout_and_batch_size import _all_pairs
from cnnlab.exercises.first_cnn import _shares
from cnnlab.exercises.hyperparameters import _conclusions
from cnnlab.exercises.transfer_learning import _frozen_layers


def run(helpers: str, source: str, name: str) -> object:
    names: dict[str, object] = {"np": np}
    exec(f"{helpers}\n{source}", names)
    return names[name]


def test_a_function_becomes_plain_source_with_what_it_needs() -> None:
    helpers, source = rendered(_shares.divided_by_the_classes, "accuracy")
    assert helpers.startswith("def number_right(logits, labels):")
    assert source.startswith("def accuracy(logits, labels):")
    logits = np.eye(10)[:4]
    answer = run(helpers, source, "accuracy")
    assert callable(answer) and answer(logits, np.arange(4)) == 0.4


def test_helpers_are_read_from_other_modules_behind_whatever_name() -> None:
    helpers, source = rendered(_all_pairs.first_seed_only, "compare_all")
    assert "of_a_pair" not in helpers + source
    assert "def means_only(" in helpers
    accuracies = np.array([[0.5, 0.6], [0.7, 0.6], [0.4, 0.6]])
    answer = run(helpers, source, "compare_all")
    assert callable(answer)
    assert answer(accuracies, [2.0] * 3) == _all_pairs.first_seed_only(accuracies, [2.0] * 3)


def test_what_a_function_has_closed_over_is_written_out() -> None:
    made = _all_pairs.with_each_pair(_conclusions.means_only)
    helpers, source = rendered(made, "compare_all")
    accuracies = np.array([[0.5, 0.6], [0.7, 0.6], [0.4, 0.6]])
    answer = run(helpers, source, "compare_all")
    assert callable(answer)
    assert answer(accuracies, [2.0] * 3) == made(accuracies, [2.0] * 3)


@pytest.mark.parametrize("function", [_frozen_layers.nothing_frozen, _frozen_layers.not_compiled])
def test_lambdas_and_kept_results_are_written_out(function: object) -> None:
    helpers, source = rendered(function, "train_frozen")  # type: ignore[arg-type]
    ast.parse(f"{helpers}\n{source}")
    assert "def train_frozen(images, labels, count):" in source
    assert "cnnlab" not in helpers + source


def test_no_helper_takes_a_name_of_the_lesson() -> None:
    helpers, source = rendered(_shares.divided_by_the_classes, "accuracy", {"number_right"})
    assert "def number_right_2(" in helpers
    assert "number_right_2(logits, labels)" in source


def test_an_object_is_refused() -> None:
    with pytest.raises(NotRenderableError, match="Expected a function"):
        rendered(conv2d.mistakes[0].function, "conv2d")
