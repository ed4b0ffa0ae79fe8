"""How far the mean gradient of a random batch spreads, for each parameter."""

from __future__ import annotations

from cnnlab.checks import Cases, Exercise, Mistake, Text
from cnnlab.checks.exercise import Observation
from cnnlab.exercises.hyperparameters import _noise as answers
from cnnlab.exercises.hyperparameters import _noise_cases as cases

gradient_noise = Exercise(
    cases=[
        Cases(1, Text(en="batches of one example", ko="예제 하나인 배치"), cases.one_example),
        Cases(1, Text(en="larger batches", ko="더 큰 배치"), cases.batches),
        Cases(
            1,
            Text(
                en="one parameter, many parameters, batches larger than the data",
                ko="파라미터 하나, 많은 파라미터, 데이터보다 큰 배치",
            ),
            cases.any_sizes,
        ),
    ],
    oracle=answers.in_long_double,
    also_correct=[
        answers.by_numpy,
        answers.by_loops,
        answers.by_moments,
        answers.by_covariance,
        answers.by_statistics,
        answers.as_a_list,
        answers.in_float32,
        answers.by_keras,
    ],
    observe=Observation(answers.from_a_list, Text(en="as an array", ko="배열로 보면")),
    mistakes=[
        Mistake(
            answers.divides_by_the_size,
            en="You divided by the batch size. The variance of a mean falls like 1/B, the standard "
            "deviation like 1/√B.",
            ko="배치 크기로 나누었습니다. 평균의 분산은 1/B로 줄고, 표준편차는 1/√B로 줄어듭니다.",
        ),
        Mistake(
            answers.batch_size_ignored,
            en="You did not use `batch_size`: this is the spread of single examples. The mean of "
            "several examples spreads less. By how much?",
            ko="`batch_size`를 쓰지 않았습니다. 예제 하나하나의 표준편차입니다. 여러 예제의 평균은 "
            "그보다 덜 퍼집니다. 얼마나 덜 퍼집니까?",
        ),
        Mistake(
            answers.variance_of_the_mean,
            en="You returned the variance. The noise is asked in the unit of the gradients: take "
            "the square root.",
            ko="분산을 반환했습니다. 잡음은 기울기와 같은 단위로 구합니다. 제곱근을 취하십시오.",
        ),
        Mistake(
            answers.root_of_the_size_only,
            en="You divided the variance by √B. Either divide the variance by B and take the root "
            "at the end, or divide the standard deviation by √B.",
            ko="분산을 √B로 나누었습니다. 분산을 B로 나눈 뒤 제곱근을 취하거나, 표준편차를 √B로 "
            "나누십시오.",
        ),
        Mistake(
            answers.of_the_sum,
            en="You multiplied by √B: that is the spread of the sum over a batch. The gradient of "
            "a batch is the mean, so larger batches make less noise.",
            ko="√B를 곱했습니다. 배치에 대한 합의 표준편차입니다. 배치의 기울기는 평균이므로 "
            "배치가 크면 잡음이 작아집니다.",
        ),
        Mistake(
            answers.wrong_axis,
            en="You took the spread over the parameters of each example. A row is an example: "
            "compare the rows, and one value for each column remains.",
            ko="예제마다 파라미터에 대한 표준편차를 구했습니다. 행 하나가 예제 하나입니다. 행끼리 "
            "비교하면 열마다 값이 하나씩 남습니다.",
        ),
        Mistake(
            answers.one_number,
            en="You took one standard deviation over all values, so the differences between the "
            "parameters count as noise. Each parameter has its own.",
            ko="모든 값에 대해 표준편차 하나를 구해, 파라미터 사이의 차이까지 잡음으로 세었습니다. "
            "파라미터마다 따로 구하십시오.",
        ),
        Mistake(
            answers.average_of_the_noise,
            en="You averaged the noise over the parameters. Return one value for each parameter.",
            ko="잡음을 파라미터에 대해 평균했습니다. 파라미터마다 값을 하나씩 반환하십시오.",
        ),
        Mistake(
            answers.root_of_the_examples,
            en="You divided by the root of the number of examples. A batch holds `batch_size` of "
            "them: only they are averaged.",
            ko="전체 예제 수의 제곱근으로 나누었습니다. 배치에 든 예제는 `batch_size`개이고, "
            "이들만 평균합니다.",
        ),
        Mistake(
            answers.mean_gradient,
            en="You returned the mean gradient. The noise is how far the gradients of random "
            "batches lie from it.",
            ko="기울기의 평균을 반환했습니다. 잡음은 무작위 배치의 기울기가 이 평균에서 떨어진 "
            "정도입니다.",
        ),
        Mistake(
            answers.not_centred,
            en="You did not subtract the mean before squaring. Where all examples agree there is "
            "no noise, however large the gradient is.",
            ko="제곱하기 전에 평균을 빼지 않았습니다. 모든 예제의 기울기가 같으면 기울기가 아무리 "
            "커도 잡음은 없습니다.",
        ),
        Mistake(
            answers.of_a_sample,
            en="You divided by one less than the number of examples (`ddof=1`). That estimates the "
            "spread beyond the data; here the batches are drawn from these very examples.",
            ko="예제 수에서 1을 뺀 수로 나누었습니다(`ddof=1`). 데이터 밖까지 포함한 표준편차를 "
            "추정하는 방법입니다. 여기서는 바로 이 예제들에서 배치를 뽑습니다.",
        ),
        Mistake(
            answers.mean_distance,
            en="You took the mean distance from the mean. The standard deviation squares the "
            "distances, averages them and takes the root.",
            ko="평균에서 떨어진 거리의 평균을 구했습니다. 표준편차는 거리를 제곱해 평균한 뒤 "
            "제곱근을 취한 것입니다.",
        ),
        Mistake(
            answers.first_examples_only,
            en="You took the spread inside one batch, the first `batch_size` examples. The "
            "question is how the means of many batches spread, drawn from all examples.",
            ko="처음 `batch_size`개로 만든 배치 하나 안의 표준편차를 구했습니다. 구할 것은 모든 "
            "예제에서 뽑은 여러 배치의 평균이 퍼진 정도입니다.",
        ),
        Mistake(
            answers.first_examples_divided,
            en="You used the first `batch_size` examples only. A batch is drawn from all of them, "
            "so measure the spread over all examples.",
            ko="처음 `batch_size`개의 예제만 썼습니다. 배치는 모든 예제에서 뽑으므로 표준편차도 "
            "모든 예제에 대해 구하십시오.",
        ),
        Mistake(
            answers.without_replacement,
            en="You corrected for drawing without replacement. Here an example may be drawn more "
            "than once, so no correction is needed, and a batch may exceed the data.",
            ko="비복원추출에 맞춘 보정을 했습니다. 여기서는 같은 예제를 여러 번 뽑을 수 있으므로 "
            "보정하지 않으며, 배치가 데이터보다 커도 됩니다.",
        ),
    ],
    hints=[
        Text(
            en="Batches of one example: how far do their gradients spread around the mean? Which "
            "function of NumPy says so, over which axis?",
            ko="배치가 예제 하나이면 기울기는 평균을 중심으로 얼마나 퍼져 있습니까? 이것을 "
            "구하는 NumPy 함수는 무엇이고, 어느 축에 대해 구합니까?",
        ),
        Text(
            en="Variances of independent draws add up. What is the variance of the sum of B draws, "
            "and of the sum divided by B?",
            ko="독립으로 뽑은 값의 분산은 더해집니다. B번 뽑은 합의 분산은 얼마이고, 그 합을 B로 "
            "나누면 얼마입니까?",
        ),
        Text(
            en="Take the standard deviation over the examples (`axis=0`) and divide it by the "
            "square root of the batch size.",
            ko="예제에 대해(`axis=0`) 표준편차를 구하고 배치 크기의 제곱근으로 나누십시오.",
        ),
    ],
)
