"""Slips in the lesson's own solutions, each of which makes a mistake that the twins know.

The twins write the mistakes of these exercises as a step exchanged in a general convolution;
learners write them as a word exchanged in a loop.
"""

from __future__ import annotations

Edit = tuple[str, str]

_RESULT = "np.tensordot(windows, weights, axes=3)"

# exercise -> name of the known mistake -> (what the solution says, what the learner wrote)
EDITS: dict[str, dict[str, Edit]] = {
    "correlate": {
        "flips_the_kernel": ("window * kernel", "window * kernel[::-1, ::-1]"),
        "flips_rows_only": ("window * kernel", "window * kernel[::-1]"),
        "last_position_missing": (" + 1\n", "\n"),
        "divides_by_the_kernel": ("np.sum(window", "np.mean(window"),
        "keeps_the_last_product": ("np.sum(window * kernel)", "(window * kernel)[-1, -1]"),
        "multiplies_two_sums": ("np.sum(window * kernel)", "window.sum() * kernel.sum()"),
        "drops_the_sign": ("return sums", "return abs(sums)"),
        "transposes_the_result": ("return sums", "return sums.T"),
    },
    "feature_map": {
        "bias_forgotten": (" + bias", ""),
        "averages_the_channels": ("np.sum(", "np.mean("),
        "first_channel_only": ("range(channels)", "range(1)"),
        "one_kernel_for_all_channels": ("weights[:, :, c]", "weights[:, :, 0]"),
        "bias_per_channel": ("+ bias", "+ channels * bias"),
    },
    "conv2d": {
        "bias_forgotten": (f"{_RESULT} + bias", _RESULT),
        "bias_subtracted": (f"{_RESULT} + bias", f"{_RESULT} - bias"),
        "first_bias_for_all": (f"{_RESULT} + bias", f"{_RESULT} + bias[0]"),
        "all_biases_added": (f"{_RESULT} + bias", f"{_RESULT} + bias.sum()"),
        "flips_the_kernel": ("(windows, weights,", "(windows, weights[::-1, ::-1],"),
        "divides_by_the_window": (_RESULT, f"{_RESULT} / windows[0].size"),
        "first_image_for_all": ("= images[:, top", "= images[:1, top"),
        "windows_not_moved_by_stride": ("row * stride, column * stride", "row, column"),
        "same_ignored": ('padding == "same"', 'padding == "SAME"'),
        "valid_padded_too": ('padding == "same"', 'padding in ("same", "valid")'),
        "columns_padded_only": ("(0, 0), row_padding,", "(0, 0), (0, 0),"),
        "applies_relu": ("return maps", "return np.maximum(maps, 0)"),
        "filters_first": ("return maps", "return np.transpose(maps, (0, 3, 1, 2))"),
    },
    "im2col": {
        "padding_ignored": (
            "np.pad(image, ((padding, padding), (padding, padding), (0, 0)))",
            "np.array(image)",
        ),
        "rows_padded_only": ("(padding, padding), (0, 0)))", "(0, 0), (0, 0)))"),
        "windows_not_moved_by_stride": ("row * stride, column * stride", "row, column"),
        "channels_first": ("window.ravel()", "window.transpose(2, 0, 1).ravel()"),
        "transposes_each_window": ("window.ravel()", "window.swapaxes(0, 1).ravel()"),
        "flips_each_window": ("window.ravel()", "window[::-1, ::-1].ravel()"),
        "keeps_the_windows": ("window.ravel()", "window"),
        "values_by_windows": ("np.array(windows)", "np.array(windows).T"),
        "one_long_row": ("np.array(windows)", "np.concatenate(windows)"),
    },
}


def edited(solution: str, edit: Edit) -> str:
    """Return the solution with one slip in it. Raises ValueError where it does not fit."""
    before, after = edit
    if before not in solution:
        raise ValueError(
            f"Received a solution without {before!r}. Expected one that holds it. "
            "Try to follow the lesson's solution in edits.py."
        )
    return solution.replace(before, after)
