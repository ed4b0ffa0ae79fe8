"""Searches for hyperparameters, replayed on a table of trainings: no training is run again."""

from cnnlab.train.search.bayesian import bayesian_search
from cnnlab.train.search.halving import hyperband
from cnnlab.train.search.ledger import BudgetSpent, Ledger, Trial
from cnnlab.train.search.plain import grid_search, random_search
from cnnlab.train.search.race import METHODS, Race, race, replay
from cnnlab.train.search.table import SearchTable, search_table

__all__ = [
    "METHODS",
    "BudgetSpent",
    "Ledger",
    "Race",
    "SearchTable",
    "Trial",
    "bayesian_search",
    "grid_search",
    "hyperband",
    "race",
    "random_search",
    "replay",
    "search_table",
]
