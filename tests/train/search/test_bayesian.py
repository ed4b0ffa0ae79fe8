"""The Gaussian process against linear algebra in one piece, and against scikit-learn."""

import numpy as np
import pytest
from scipy import integrate, stats

from cnnlab.train.search.bayesian import GaussianProcess, expected_improvement, matern

PLACES = np.random.default_rng(1).random((30, 3))


def test_row_by_row_is_the_same_as_in_one_piece() -> None:
    kernel, noise = matern(PLACES, 0.5), 0.05
    process = GaussianProcess(kernel, noise)
    tried, answers = [3, 17, 8, 25], np.array([2.0, 1.0, 0.5, 3.0])
    for one, answer in zip(tried, answers, strict=True):
        process.add(one, answer)
    mean, deviation = process.predict()
    inverse = np.linalg.inv(kernel[np.ix_(tried, tried)] + noise * np.eye(4))
    across = kernel[:, tried]
    middle, unit = answers.mean(), answers.std()
    assert mean == pytest.approx(middle + across @ inverse @ (answers - middle))
    variance = 1 - np.einsum("ij,jk,ik->i", across, inverse, across)
    assert deviation == pytest.approx(unit * np.sqrt(variance))


def test_the_kernel_is_that_of_scikit_learn() -> None:
    from sklearn.gaussian_process.kernels import Matern

    assert matern(PLACES, 0.5) == pytest.approx(Matern(0.5, nu=2.5)(PLACES))


@pytest.mark.parametrize(("mean", "deviation"), [(1.0, 0.5), (0.2, 0.1), (-1.0, 2.0)])
def test_the_expected_improvement_is_the_integral(mean: float, deviation: float) -> None:
    lowest = 0.3
    density = stats.norm(mean, deviation).pdf
    value, _ = integrate.quad(lambda y: (lowest - y) * density(y), mean - 12 * deviation, lowest)
    found = expected_improvement(np.array([mean]), np.array([deviation]), lowest)
    assert found == pytest.approx([value], rel=1e-6, abs=1e-9)
