"""What stands on the page is what the searches did, and the learner can search along."""

from __future__ import annotations

import re

import pytest

from cnnlab.train import search
from cnnlab.widgets.search_visualiser.measured import Space
from tests.widgets.search_visualiser.conftest import OpenSearch, SearchPage


def test_the_sentences_tell_trial_answer_and_best(open_search: OpenSearch, space: Space) -> None:
    page = open_search(method="random", budget=14, repetition=4, step=9)
    ledger = space.ledger("random", 14, 4)
    trial, choice = ledger.trials[8], ledger.choices()[8]
    assert "Trial 9 of 14: drawn at random" in page.sentence
    assert f"{trial.accuracy:.1f} % after 12 epochs." in page.sentence
    number = 1 + [one.configuration for one in ledger.trials].index(choice.configuration)
    assert (
        f"Best after 9 of 14 trials: number {number}, {choice.accuracy:.1f} % as the search saw it"
    ) in page.sentence
    assert f"{ledger.judged(choice):.2f} % with the other seeds" in page.sentence
    assert page.numbers() == list(range(1, 10))
    page.set(step=None)
    assert "14 configurations tried, 14 of them with all 12 epochs; epochs left: 0." in (
        page.sentence
    )


def test_each_method_says_how_it_chooses(open_search: OpenSearch, space: Space) -> None:
    page = open_search(method="grid", step=0)
    assert "learning rate 2" in page.sentence and "all 12 epochs" in page.sentence
    page.set(method="bayesian", step=3)
    assert "one of the 5 random ones" in page.sentence
    page.set(step=8)
    assert re.search(r"The model expected an error of \d+\.\d %", page.sentence)
    page.set(method="hyperband", step=1)
    assert "bracket 1 of 3 begins: 9 configurations, 1 epoch each" in page.sentence
    page.set(step=10)
    assert "bracket 1 of 3, rung 2: the best go on to 3 epochs (3 of 9)" in page.sentence
    assert "It was begun before and goes on; new: 2 epochs." in page.sentence
    trials = space.ledger("hyperband", 14, 0).trials
    assert trials[9].epochs == 3 and trials[9].spent - trials[8].spent == 2


def test_the_cells_show_what_was_chosen(open_search: OpenSearch) -> None:
    page = open_search(method="bayesian", step=7, view="known")
    assert page.find(".square.unknown").count() == 288 - 7
    page.select("cells show", "measured")
    assert page.find(".square.unknown").count() == 0
    assert page.find(".star").count() == 2  # in the map and in its key
    for view, ramp in (("mean", "accuracy"), ("deviation", "deviation")):
        page.select("cells show", view)
        assert page.map.get_attribute("data-ramp") == ramp
    page.select("cells show", "improvement")
    assert page.find(".marks .ring.next").count() == 1
    page.set(step=1)
    assert page.find(".square.unknown").count() == 288 - 1
    page.radio("Hyperband").check()
    assert page.find("option[value=mean]").is_disabled()


def test_the_next_trial_is_where_the_improvement_is_expected(open_search: OpenSearch) -> None:
    page = open_search(method="bayesian", step=8, view="improvement")

    def place(kind: str) -> list[float]:
        found: list[float] = page.find(f".marks .ring.{kind}").evaluate(
            "ring => [0, 1].map((at) => Number(ring.getAttribute('xy'[at])) + "
            "Number(ring.getAttribute(['width', 'height'][at])) / 2)"
        )
        return found

    expected = place("next")
    page.set(step=9)
    assert place("now") == pytest.approx(expected)


def test_another_method_stands_where_as_many_epochs_are_spent(open_search: OpenSearch) -> None:
    page = open_search(method="random", step=7)
    page.radio("Hyperband").check()
    step = page.trait("step")
    assert step > 7
    assert page.texts(".place")[0].startswith(f"trial {step} of ")
    page.radio("grid").check()
    assert page.texts(".place") == ["trial 7 of 12"]
    page.find(".transport input").press("End")
    page.radio("random").check()
    assert page.trait("step") is None


def test_budgets_and_repetitions_are_other_searches(open_search: OpenSearch, space: Space) -> None:
    page = open_search(method="random")
    first = page.sentence
    page.select("repetition", "5")
    assert page.trait("repetition") == 5
    assert page.sentence != first
    page.radio("54 trainings").check()
    assert page.texts(".place") == ["trial 54 of 54"]
    last = space.ledger("random", 54, 5).trials[-1]
    assert f"{last.accuracy:.1f} % after 12 epochs." in page.sentence


def click_cell(page: SearchPage, configuration: int) -> None:
    page.find(".cells rect").nth(configuration).click(force=True)


def test_a_learner_searches_by_clicks_and_keys(open_search: OpenSearch, space: Space) -> None:
    page = open_search(method="bayesian")
    page.radio("you").check()
    assert page.trait("view") == "known"
    assert "Your turn" in page.sentence
    click_cell(page, 100)
    click_cell(page, 100)
    assert page.trait("own") == [100]
    seen = space.table.accuracies[100, 0, -1]
    assert f"{seen:.1f} % after 12 epochs." in page.sentence
    assert "Your budget pays for more trials: 13." in page.sentence
    page.map.press("ArrowRight")
    page.map.press("Enter")
    assert len(page.trait("own")) == 2
    assert page.numbers() == [1, 2]
    page.page.get_by_role("button", name="Start again").click()
    assert page.trait("own") == []


def test_a_learners_budget_ends(open_search: OpenSearch) -> None:
    page = open_search(method="own", own=list(range(13)))
    click_cell(page, 20)
    assert "The search has ended: 14 configurations tried" in page.sentence
    click_cell(page, 21)
    assert len(page.trait("own")) == 14


def test_a_cell_tells_what_is_known_of_it(open_search: OpenSearch, space: Space) -> None:
    page = open_search(method="bayesian", step=6, view="known")
    trial = space.ledger("bayesian", 14, 0).trials[5]
    assert page.readout[1] == f"trial 6: {trial.accuracy:.1f} % after 12 epochs"
    page.find(".cells rect").nth(3).hover(force=True)
    assert page.readout[0].startswith("learning rate 0.001, SGD, filters 4/8, dropout 0")
    assert page.readout[1] == "not tried"
    assert re.fullmatch(
        r"model: error [\d.]+ % \([\d.]+ % to [\d.]+ %\), expected improvement [\d.]+",
        page.readout[2],
    )
    page.select("cells show", "measured")
    page.find(".cells rect").nth(3).hover(force=True)
    mean = space.table.accuracies[3, :, -1].mean()
    assert page.readout[2] == f"mean of 2 seeds at the end: {mean:.2f} %"


def test_the_table_has_a_row_for_each_trial(open_search: OpenSearch, space: Space) -> None:
    page = open_search(method="hyperband", step=12)
    page.find("summary").click()
    rows = page.find("tbody tr").evaluate_all(
        "rows => rows.map((row) => [...row.children].map((cell) => cell.textContent))"
    )
    ledger = space.ledger("hyperband", 14, 0)
    pairs = list(zip(ledger.trials, ledger.choices(), strict=True))[:12]
    for number, (row, (trial, choice)) in enumerate(zip(rows, pairs, strict=True), start=1):
        assert row[0] == str(number)
        epochs, seen, best, spent = (text.replace("\xa0", " ") for text in row[-4:])
        assert (int(epochs), int(spent)) == (trial.epochs, trial.spent)
        assert (seen, best) == (f"{trial.accuracy:.1f} %", f"{choice.accuracy:.1f} %")
    assert page.find(".named.method input").count() == len(search.METHODS) + 1
