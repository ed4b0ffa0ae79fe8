"""What a demonstration may change, directly or through names that share its objects."""

from __future__ import annotations

import pytest

from autograder.grading.demonstrations import demonstrations

IMPORTS = "import keras\nimport numpy as np\nfrom cnnlab import figures"


def touched(*sources: str) -> set[str]:
    """Return what the last of some cells touches."""
    return set(demonstrations([IMPORTS, *sources])[sources[-1]].touches)


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("figures.by_hand(image, kernel)", set()),
        ("figures.table(smooth(image))", {"image"}),
        ("digit = np.zeros(3)", {"digit"}),
        ("rows.append(1)", {"rows"}),
        ("digit[0] = 1", {"digit"}),
        ("model.layers[0].trainable = False", {"model"}),
        ("del table['a']", {"table"}),
        ("np.fill_diagonal(image, 0)", {"image"}),
        ("count += 1", {"count"}),
        ("print(correlate(image))", {"image"}),
        ("for rows in pairs: pass", {"rows"}),
    ],
)
def test_a_cell_touches_what_it_binds_changes_or_hands_on(source: str, names: set[str]) -> None:
    assert touched(source) == names


def test_another_name_of_the_same_object_is_touched_too() -> None:
    assert "model" in touched("first = model.layers[0]", "first.trainable = False")
    assert "model" in touched("rows = []", "rows.append(model)", "rows[0].trainable = False")


def test_a_call_touches_what_the_function_reaches() -> None:
    define = "seen = []\ndef remember(x):\n    seen.append(x)"
    assert "seen" in touched(define, "remember(3)")


def test_calling_a_layer_changes_it_and_calling_a_function_does_not() -> None:
    assert "layer" in touched("layer = keras.layers.Dense(3)", "shape = layer(image).shape")
    assert "half" not in touched("def half(x):\n    return x / 2", "shape = half(image).shape")


@pytest.mark.parametrize(
    "source",
    [
        IMPORTS,
        "%matplotlib inline",
        'keras.config.set_floatx("float16")',
        "np.Inf = 3",
        'keras.config.values["x"] = 1',
        'np.save("digits.npy", x)',
        'open("notes.txt", "w")',
    ],
)
def test_what_outlasts_the_cell_is_no_demonstration(source: str) -> None:
    assert demonstrations([IMPORTS, source]).get(source) is None


def test_a_seed_alone_keeps_no_cell() -> None:
    source = "keras.utils.set_random_seed(1)"
    assert source in demonstrations([IMPORTS, source])


def test_weights_are_set_in_a_model_and_nowhere_else() -> None:
    source = "model.set_weights(before)"
    assert demonstrations([IMPORTS, "model = keras.Sequential()", source])[source].touches == {
        "model",
        "before",
    }


def test_a_default_is_set_in_a_dictionary_and_nowhere_else() -> None:
    source = "kinds.setdefault('conv', []).append(1)"
    assert "kinds" in demonstrations([IMPORTS, "kinds = {}", source])[source].touches
