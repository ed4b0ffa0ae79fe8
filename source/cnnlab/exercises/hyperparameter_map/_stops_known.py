"""The known mistakes of `early_stop`; those about what is returned stand here."""

from __future__ import annotations

from cnnlab.checks import Mistake
from cnnlab.exercises.hyperparameter_map import _stops_misread as made
from cnnlab.exercises.hyperparameter_map._stops_rule_known import OF_THE_RULE

KNOWN = [
    *OF_THE_RULE,
    Mistake(
        made.best_of_all_values,
        en="You searched all of `values` for the best one. What comes after the last epoch is "
        "never trained: nobody sees it.",
        ko="`values` 전체에서 가장 좋은 값을 찾았습니다. 마지막 에포크 뒤의 값은 학습하지 않으므로 "
        "알 수 없습니다.",
    ),
    Mistake(
        made.best_by_value,
        en="You named the epoch with the best value. Keras names the last improvement: a value "
        "that is better by less than `min_delta` is not noted.",
        ko="값이 가장 좋은 에포크를 반환했습니다. Keras가 기억하는 것은 마지막 개선입니다. "
        "`min_delta`보다 적게 좋아진 값은 기억하지 않습니다.",
    ),
    Mistake(
        made.best_is_kept_always,
        en="You kept the best weights always. Keras' default is `restore_best_weights=False`: "
        "the model keeps those of the last epoch.",
        ko="언제나 가장 좋은 가중치를 남겼습니다. Keras의 기본값은 "
        "`restore_best_weights=False`이고, 이때는 마지막 에포크의 가중치가 남습니다.",
    ),
    Mistake(
        made.last_is_kept_always,
        en="You kept the last weights always. With `restore_best_weights` the model goes back to "
        "those of the best epoch.",
        ko="언제나 마지막 가중치를 남겼습니다. `restore_best_weights`이면 가장 좋은 에포크의 "
        "가중치로 되돌립니다.",
    ),
    Mistake(
        made.kept_reversed,
        en="`restore_best_weights` works the wrong way round: with it, the best weights are kept.",
        ko="`restore_best_weights`가 반대로 작동합니다. 참일 때 가장 좋은 가중치가 남습니다.",
    ),
    Mistake(
        made.restored_only_when_stopped,
        en="You restored the best weights only where training ended early. Keras does so at the "
        "end of every training.",
        ko="학습이 일찍 끝났을 때만 가장 좋은 가중치로 되돌렸습니다. Keras는 학습이 어떻게 끝나든 "
        "되돌립니다.",
    ),
    Mistake(
        made.counted_from_one,
        en="Your epochs are counted from 1. The first one has number 0, so that `values[best]` is "
        "its value.",
        ko="에포크를 1부터 세었습니다. 첫 에포크는 0번이고, 그래야 `values[best]`가 그 에포크의 "
        "값입니다.",
    ),
    Mistake(
        made.epochs_run,
        en="For the last epoch you returned how many have run. Its number is one less, as the "
        "first has number 0.",
        ko="마지막 에포크의 번호로 실행한 에포크의 수를 반환했습니다. 첫 에포크가 0번이므로 번호는 "
        "그보다 1 작습니다.",
    ),
    Mistake(
        made.values_for_epochs,
        en="You returned the values at the three epochs. Return their numbers.",
        ko="세 에포크의 값을 반환했습니다. 에포크의 번호를 반환하십시오.",
    ),
    Mistake(
        made.best_first,
        en="The last epoch and the best one are exchanged. Return `(last, best, kept)`.",
        ko="마지막 에포크와 가장 좋은 에포크가 바뀌었습니다. `(last, best, kept)`로 반환하십시오.",
    ),
    Mistake(
        made.kept_left_out,
        en="You returned two epochs, and they are right. The third says whose weights are kept.",
        ko="에포크 두 개를 반환했고 둘 다 맞습니다. 셋째는 가중치가 남는 에포크입니다.",
    ),
    Mistake(
        made.last_alone,
        en="You returned the last epoch alone, and it is right. The best one and the one whose "
        "weights are kept come after it.",
        ko="마지막 에포크만 반환했고 그 번호는 맞습니다. 그 뒤에 가장 좋은 에포크와 가중치가 남는 "
        "에포크도 반환하십시오.",
    ),
]
