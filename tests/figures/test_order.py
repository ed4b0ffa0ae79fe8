from __future__ import annotations

from cnnlab.figures import order_table


def test_the_differences_of_all_runs_are_shown() -> None:
    figure = order_table([(0.9, 0.1), (0.8, 0.2)])
    assert "from −0.800 to −0.600 in 2 runs" in repr(figure)
