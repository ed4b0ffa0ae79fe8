"""What is said about a submission of which a part could not run."""

from __future__ import annotations

from cnnlab.text import Text

# {cell} is a cell's grade id or id, {detail} what the monitor or the grader knows.
REASONS: dict[str, Text] = {
    "cpu": Text(
        en="In the cell {cell}, the submission used up the processor time that it may have. The "
        "cell was stopped; what follows was run in a new kernel without it.",
        ko="{cell} 셀에서 제출물이 쓸 수 있는 프로세서 시간을 다 썼습니다. 그 셀을 멈추고, 뒤의 "
        "셀은 그 셀 없이 새 커널에서 실행했습니다.",
    ),
    "disk": Text(
        en="In the cell {cell}, the submission wrote more than it may. The cell was stopped; what "
        "follows was run in a new kernel without it.",
        ko="{cell} 셀에서 허용된 것보다 많은 파일을 썼습니다. 그 셀을 멈추고, 뒤의 셀은 그 셀 없이 "
        "새 커널에서 실행했습니다.",
    ),
    "failed": Text(
        en="The grader itself failed; nothing was stored. Run the command again; if it happens "
        "again, report these lines: {detail}",
        ko="채점기에 오류가 있어 아무것도 저장하지 않았습니다. 명령을 다시 실행하고, 또 일어나면 "
        "다음 줄을 함께 알려 주십시오: {detail}",
    ),
    "kernel": Text(
        en="In the cell {cell}, the kernel ended or no longer answered. What follows was run in a "
        "new kernel without that cell. Does it end Python, or change the kernel?",
        ko="{cell} 셀에서 커널이 종료되었거나 응답하지 않았습니다. 뒤의 셀은 그 셀 없이 새 "
        "커널에서 실행했습니다. Python을 종료하거나 커널을 변경하는 셀입니까?",
    ),
    "memory": Text(
        en="In the cell {cell}, the submission used more memory than it may. The cell was stopped; "
        "what follows was run in a new kernel without it.",
        ko="{cell} 셀에서 허용된 것보다 많은 메모리를 썼습니다. 그 셀을 멈추고, 뒤의 셀은 그 셀 "
        "없이 새 커널에서 실행했습니다.",
    ),
    "not run": Text(
        en="From the cell {cell} on nothing was run: the time for the whole notebook was over, or "
        "too many cells had ended the kernel.",
        ko="{cell} 셀부터는 실행하지 않았습니다. 노트북 전체의 제한 시간이 끝났거나 커널을 "
        "종료시킨 셀이 너무 많았습니다.",
    ),
    "output": Text(
        en="The cell {cell} showed more than a notebook may hold. The rest of it was left out.",
        ko="{cell} 셀의 출력이 노트북에 담을 수 있는 양을 넘어 나머지를 뺐습니다.",
    ),
    "processes": Text(
        en="In the cell {cell}, the submission started more processes or threads than it may. The "
        "cell was stopped; what follows was run in a new kernel without it.",
        ko="{cell} 셀에서 허용된 것보다 많은 프로세스나 스레드를 시작했습니다. 그 셀을 멈추고, "
        "뒤의 셀은 그 셀 없이 새 커널에서 실행했습니다.",
    ),
    "slow cell": Text(
        en="The cell {cell} did not end within {detail} s and was stopped.",
        ko="{cell} 셀이 {detail}초 안에 끝나지 않아 멈췄습니다.",
    ),
    "slow function": Text(
        en="The function {cell} did not end within {detail} s; what it had not returned by then "
        "earned nothing. Look for a loop that never ends.",
        ko="{cell} 함수가 {detail}초 안에 끝나지 않았습니다. 그때까지 반환하지 않은 결과에는 "
        "점수가 없습니다. 끝나지 않는 반복문이 있는지 확인하십시오.",
    ),
}
