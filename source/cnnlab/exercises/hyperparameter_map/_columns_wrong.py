"""Wrong answers to `standardize`."""

from __future__ import annotations

import numpy as np

from cnnlab.exercises.hyperparameter_map._columns import Array, Pair, by_rule, fitted


def _applied(train: Array, test: Array, mean: Array, scale: Array) -> Pair:
    return (train - mean) / scale, (test - mean) / scale


def fitted_on_everything(train: Array, test: Array) -> Pair:
    return _applied(train, test, *fitted(np.concatenate([train, test])))


def test_by_itself(train: Array, test: Array) -> Pair:
    return by_rule(train, test)[0], by_rule(test, test)[0]


def fitted_on_test(train: Array, test: Array) -> Pair:
    return _applied(train, test, *fitted(test))


def test_as_it_came(train: Array, test: Array) -> Pair:
    return by_rule(train, test)[0], test.copy()


def own_mean_for_test(train: Array, test: Array) -> Pair:
    (mean, scale), (of_test, _) = fitted(train), fitted(test)
    return (train - mean) / scale, (test - of_test) / scale


def own_deviation_for_test(train: Array, test: Array) -> Pair:
    (mean, scale), (_, of_test) = fitted(train), fitted(test)
    return (train - mean) / scale, (test - mean) / of_test


def one_for_all_columns(train: Array, test: Array) -> Pair:
    return _applied(train, test, train.mean(), train.std())


def by_rows(train: Array, test: Array) -> Pair:
    both = [(given.T, fitted(given.T)) for given in (train, test)]
    first, second = (((columns - mean) / scale).T for columns, (mean, scale) in both)
    return first, second


def variance(train: Array, test: Array) -> Pair:
    mean, scale = fitted(train)
    return _applied(train, test, mean, scale**2)


def divided_by_one_less(train: Array, test: Array) -> Pair:
    mean, _ = fitted(train)
    deviation = train.std(axis=0, ddof=1)
    return _applied(train, test, mean, np.where(deviation == 0, 1, deviation))


def shifted_only(train: Array, test: Array) -> Pair:
    mean, _ = fitted(train)
    return train - mean, test - mean


def scaled_only(train: Array, test: Array) -> Pair:
    _, scale = fitted(train)
    return train / scale, test / scale


def divided_by_nothing(train: Array, test: Array) -> Pair:
    mean, _ = fitted(train)
    with np.errstate(divide="ignore", invalid="ignore"):  # the division by 0 is the point
        return _applied(train, test, mean, train.std(axis=0))


def made_finite_afterwards(train: Array, test: Array) -> Pair:
    first, second = divided_by_nothing(train, test)
    return np.nan_to_num(first), np.nan_to_num(second)


def divided_by_nearly_nothing(train: Array, test: Array) -> Pair:
    mean, _ = fitted(train)
    return _applied(train, test, mean, train.std(axis=0) + 1e-8)


def constant_columns_emptied(train: Array, test: Array) -> Pair:
    moving = train.std(axis=0) > 0
    first, second = by_rule(train, test)
    return first * moving, second * moving


def constant_columns_removed(train: Array, test: Array) -> Pair:
    moving = train.std(axis=0) > 0
    first, second = by_rule(train, test)
    return first[:, moving], second[:, moving]


def constant_columns_as_they_came(train: Array, test: Array) -> Pair:
    mean, scale = fitted(train)
    return _applied(train, test, np.where(train.std(axis=0) == 0, 0, mean), scale)


def between_0_and_1(train: Array, test: Array) -> Pair:
    low = train.min(axis=0).astype(float)
    width = train.max(axis=0) - low
    return _applied(train, test, low, np.where(width == 0, 1, width))


def whole_means(train: Array, test: Array) -> Pair:
    mean, scale = fitted(train)
    mean = mean.astype(train.dtype)
    return _applied(train, test, mean, scale)


def in_place(train: Array, test: Array) -> Pair:
    mean, scale = fitted(train)
    for given in (train, test):
        given -= mean
        given /= scale
    return train, test


def test_first(train: Array, test: Array) -> Pair:
    first, second = by_rule(train, test)
    return second, first


def train_alone(train: Array, test: Array) -> Array:
    return by_rule(train, test)[0]
