"""What is said about a submission that was refused, repaired or left out in part."""

from __future__ import annotations

from cnnlab.text import Text

# {cell} is a cell's grade id or id, {detail} a file's name, a number or an encoding.
REASONS: dict[str, Text] = {
    "answer-missing": Text(
        en="The answer's cell {cell} is missing; what other cells define was graded in its place. "
        "Get the lesson's notebook again and write the answer into its own cell.",
        ko="{cell} 답안 셀이 없어서 다른 셀에서 정의한 내용으로 채점했습니다. "
        "단원 노트북을 다시 받아 원래의 답안 셀에 답을 쓰십시오.",
    ),
    "cell-dropped": Text(
        en="Item {detail} of the notebook's cells is no cell and was left out. "
        "Open the notebook in JupyterLab, save it and hand it in again.",
        ko="노트북의 셀 목록에서 {detail}번째 항목은 셀이 아니어서 뺐습니다. "
        "JupyterLab에서 노트북을 열어 저장한 뒤 다시 제출하십시오.",
    ),
    "cell-put-back": Text(
        en="The cell {cell} was missing and was put back. Only what it then found was graded.",
        ko="{cell} 셀이 없어서 다시 넣었습니다. 그 상태에서 나온 결과만 채점했습니다.",
    ),
    "cell-repaired": Text(
        en="The cell {cell} had no text as its source; what could be read was kept. "
        "Save the notebook with JupyterLab before you hand it in.",
        ko="{cell} 셀의 내용이 텍스트가 아니어서 읽을 수 있는 부분만 남겼습니다. "
        "JupyterLab에서 저장한 뒤 제출하십시오.",
    ),
    "cell-restored": Text(
        en="The cell {cell} may not be changed. The course's own text was graded.",
        ko="{cell} 셀은 고칠 수 없는 셀입니다. 원래 내용으로 되돌려 채점했습니다.",
    ),
    "cell-type-restored": Text(
        en="The cell {cell} had become a cell of the type {detail}. It was changed back.",
        ko="{cell} 셀의 종류가 바뀌어 있어서({detail}) 되돌렸습니다.",
    ),
    "check-moved": Text(
        en="The cell {cell} stood above its answer, where it cannot pass. "
        "It was moved below. Restart the kernel and run all cells before you hand in.",
        ko="{cell} 셀이 답보다 위에 있어서 통과할 수 없었습니다. 답 아래로 옮겼습니다. "
        "제출하기 전에 커널을 다시 시작하고 모든 셀을 실행하십시오.",
    ),
    "copied-cell": Text(
        en="The cell {cell} exists more than once. The last one was graded.",
        ko="{cell} 셀이 여러 개 있습니다. 마지막 셀을 채점했습니다.",
    ),
    "duplicate-name": Text(
        en="A second file has the name {detail}; the first one was kept. Use each name once.",
        ko="이름이 같은 파일({detail})이 둘 이상이어서 첫 번째만 남겼습니다. "
        "이름을 서로 다르게 하십시오.",
    ),
    "file-too-large": Text(
        en="The file {detail} is too large and was left out. Hand in what the notebook reads, "
        "at most 64 MB a file.",
        ko="{detail} 파일이 너무 커서 뺐습니다. 노트북이 읽는 파일만 하나에 64MB까지 제출하십시오.",
    ),
    "hard-link": Text(
        en="The file {detail} is a second name of another file and was left out. Hand in a copy.",
        ko="{detail} 파일은 다른 파일의 또 다른 이름이어서 뺐습니다. 사본을 제출하십시오.",
    ),
    "link": Text(
        en="{detail} is a link and was left out. Hand in the file itself.",
        ko="{detail} 파일은 링크여서 뺐습니다. 파일 자체를 제출하십시오.",
    ),
    "marked-late": Text(
        en="The learning platform marks this submission as late.",
        ko="학습 플랫폼에 늦은 제출로 표시되어 있습니다.",
    ),
    "name-not-utf8": Text(
        en="The name of {detail} is not UTF-8, so the file was left out. Rename it.",
        ko="{detail}의 이름이 UTF-8이 아니어서 뺐습니다. 이름을 바꾸십시오.",
    ),
    "name-too-long": Text(
        en="The name of {detail} is too long, so the file was left out. Use at most 200 bytes.",
        ko="{detail}의 이름이 너무 길어서 뺐습니다. 200바이트 안으로 줄이십시오.",
    ),
    "notebook-encoding": Text(
        en="The notebook's text is in {detail}; it was read, but notebooks are UTF-8. "
        "Save it with JupyterLab.",
        ko="노트북의 인코딩이 {detail}입니다. 읽기는 했지만 노트북은 UTF-8이어야 합니다. "
        "JupyterLab에서 저장하십시오.",
    ),
    "notebook-missing": Text(
        en="No notebook was handed in; {detail} is expected. Hand in the .ipynb file.",
        ko="제출한 노트북이 없습니다. {detail} 파일이 있어야 합니다. .ipynb 파일을 제출하십시오.",
    ),
    "notebook-not-json": Text(
        en="The file is no notebook: its line {detail} is not JSON. Hand in the .ipynb file "
        "itself, not a copied text or a web page of it.",
        ko="노트북 파일이 아닙니다. {detail}번째 줄이 JSON 형식이 아닙니다. 복사한 텍스트나 웹 "
        "페이지가 아니라 .ipynb 파일 자체를 제출하십시오.",
    ),
    "notebook-not-utf8": Text(
        en="The notebook is not UTF-8 text. Save it with JupyterLab and hand it in again.",
        ko="노트북의 바이트가 UTF-8 텍스트가 아닙니다. JupyterLab에서 저장해 다시 제출하십시오.",
    ),
    "notebook-renamed": Text(
        en="The notebook was handed in as {detail} and got the lesson's name.",
        ko="제출한 노트북의 이름({detail})을 단원 이름으로 바꾸었습니다.",
    ),
    "notebook-too-complex": Text(
        en="The notebook holds too many or too deeply nested values to be read. "
        "Clear all outputs and hand it in again.",
        ko="노트북에 값이 너무 많거나 너무 깊게 겹쳐 있어 읽을 수 없습니다. "
        "출력을 모두 지우고 다시 제출하십시오.",
    ),
    "notebook-too-large": Text(
        en="The notebook is larger than 50 MB. Clear all outputs and hand it in again.",
        ko="노트북이 50MB보다 큽니다. 출력을 모두 지우고 다시 제출하십시오.",
    ),
    "notebook-upgraded": Text(
        en="The notebook has an old format and was converted. Save it with a current JupyterLab.",
        ko="노트북이 옛 형식이어서 변환했습니다. 최신 JupyterLab에서 저장하십시오.",
    ),
    "notebook-without-cells": Text(
        en="The file holds no notebook's cells. Hand in the .ipynb file that you worked in.",
        ko="파일에 노트북의 셀이 없습니다. 작업한 .ipynb 파일을 제출하십시오.",
    ),
    "opening-restored": Text(
        en="The first code cells, which start the lesson and import what it uses, were missing "
        "or changed. They were put back.",
        ko="단원을 시작하고 모듈을 불러오는 맨 위 코드 셀이 없거나 바뀌어 있어서 되돌렸습니다.",
    ),
    "other-lesson": Text(
        en="This is the notebook of the lesson {detail}. Hand in this lesson's notebook.",
        ko="{detail} 단원의 노트북입니다. 이 단원의 노트북을 제출하십시오.",
    ),
    "own-timestamp": Text(
        en="A timestamp.txt that was handed in does not count and was left out.",
        ko="함께 제출한 timestamp.txt는 인정하지 않으므로 뺐습니다.",
    ),
    "several-notebooks": Text(
        en="Several notebooks were handed in ({detail}), and none has the lesson's name. "
        "Hand in one.",
        ko="노트북이 여러 개인데({detail}) 단원 이름과 같은 것이 없습니다. 하나만 제출하십시오.",
    ),
    "special-file": Text(
        en="{detail} is a pipe, a socket or a device and was left out. Hand in plain files.",
        ko="{detail} 파일은 파이프, 소켓 또는 장치여서 뺐습니다. 일반 파일을 제출하십시오.",
    ),
    "too-deep": Text(
        en="{detail} lies too many folders deep and was left out. Use at most 8 levels.",
        ko="{detail} 파일은 폴더 안에 너무 깊이 있어서 뺐습니다. 8단계까지만 쓰십시오.",
    ),
    "too-many-cells": Text(
        en="The notebook has {detail} cells; the first 5,000 were kept. Remove the others.",
        ko="노트북의 셀이 {detail}개여서 앞의 5,000개만 남겼습니다. 필요 없는 셀을 지우십시오.",
    ),
    "too-many-files": Text(
        en="There are too many files, or too much in them, from {detail} on. "
        "Hand in at most 1,000 files and 128 MB.",
        ko="{detail}부터는 파일이 너무 많거나 전체가 너무 큽니다. 1,000개, 128MB까지 제출하십시오.",
    ),
    "unknown-cell": Text(
        en="The cell {cell} claims to be one of the lesson's, but the lesson has no such cell. "
        "It was run as a cell of your own.",
        ko="{cell} 셀은 이 단원의 셀이라고 표시되어 있지만 그런 이름의 셀이 없습니다. "
        "직접 추가한 셀로 보고 실행했습니다.",
    ),
    "unreadable": Text(
        en="{detail} cannot be opened and was left out. Hand it in again.",
        ko="{detail} 파일을 열 수 없어서 뺐습니다. 다시 제출하십시오.",
    ),
    "unsafe-name": Text(
        en="The name of {detail} points outside its folder or holds control characters. "
        "The file was left out. Rename it.",
        ko="{detail}의 이름이 폴더 밖을 가리키거나 제어 문자가 들어 있어서 뺐습니다. "
        "이름을 바꾸십시오.",
    ),
    "zip-bomb": Text(
        en="{detail} unpacks to far more than it should and was left out. Hand in the files "
        "themselves.",
        ko="{detail}의 압축을 풀면 지나치게 커져서 뺐습니다. 압축하지 않은 파일을 제출하십시오.",
    ),
    "zip-damaged": Text(
        en="{detail} is damaged or packed in an unusual way. Pack it again as a plain zip file.",
        ko="{detail} 파일이 손상되었거나 특이한 방식으로 압축되어 있습니다. "
        "일반 zip으로 다시 압축하십시오.",
    ),
    "zip-encrypted": Text(
        en="{detail} has a password and was left out. Hand it in without one.",
        ko="{detail}에 암호가 걸려 있어서 뺐습니다. 암호 없이 제출하십시오.",
    ),
}
