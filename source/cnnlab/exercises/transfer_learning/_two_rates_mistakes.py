"""Wrong answers to `fine_tune`."""

from __future__ import annotations

from cnnlab.exercises.transfer_learning._two_rates import Array, Both, by_a_loop, gradients


def one_rate(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, head_rate, head_rate)


def small_rate_for_both(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, base_rate, base_rate)


def rates_exchanged(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, base_rate, head_rate)


def rate_as_a_share(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, head_rate, head_rate * base_rate)


def base_frozen(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, head_rate, 0)


def head_frozen(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, 0, base_rate)


def nothing_moved(base: Array, head: Array, *_: object) -> Both:
    return base, head


def climbing(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates, -head_rate, -base_rate)


def one_update(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, 1, head_rate, base_rate)


def one_update_less(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    return by_a_loop(base, head, images, targets, updates - 1, head_rate, base_rate)


def gradients_once(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    of_base, of_head = gradients(base, head, images, targets)
    return base - updates * base_rate * of_base, head - updates * head_rate * of_head


def base_first(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    for _ in range(updates):
        base = base - base_rate * gradients(base, head, images, targets)[0]
        head = head - head_rate * gradients(base, head, images, targets)[1]
    return base, head


def head_first(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    for _ in range(updates):
        head = head - head_rate * gradients(base, head, images, targets)[1]
        base = base - base_rate * gradients(base, head, images, targets)[0]
    return base, head


def head_then_base(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    base, head = by_a_loop(base, head, images, targets, updates, head_rate, base_rate)
    return head, base


def in_place(
    base: Array, head: Array, images: Array, targets: Array, updates: int, head_rate: float,
    base_rate: float,
) -> Both:  # fmt: skip
    for _ in range(updates):
        of_base, of_head = gradients(base, head, images, targets)
        base -= base_rate * of_base
        head -= head_rate * of_head
    return base, head
