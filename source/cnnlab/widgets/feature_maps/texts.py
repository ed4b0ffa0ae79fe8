"""What the feature maps say; their JavaScript holds no sentence of its own."""

from __future__ import annotations

from cnnlab.text import Text, language

NOT_RUNNING = Text(
    en="Run this cell to look into the network's feature maps.",
    ko="이 셀을 실행하면 신경망의 특성 맵을 들여다볼 수 있습니다.",
)

_CHOOSING = {
    "title": Text(en="Feature maps", ko="특성 맵"),
    "images": Text(en="Image", ko="이미지"),
    "image_plain": Text(en="image {image}", ko="이미지 {image}"),
    "image_labelled": Text(en="image {image}, label {label}", ko="이미지 {image}, 레이블 {label}"),
    "networks": Text(en="Network", ko="신경망"),
    "layers": Text(en="Layer", ko="층"),
    "input": Text(en="Input", ko="입력"),
    "own_scale": Text(en="each map on its own scale", ko="색의 범위를 맵마다 따로"),
}

_PICTURES = {
    "maps_title": Text(en="All maps of {layer}", ko="{layer} 특성 맵 전체"),
    "channels_title": Text(en="Channels of the input", ko="입력의 채널"),
    "maps_pane": Text(en="Map", ko="특성 맵"),
    "maps_spoken": Text(
        en="map {map} of {maps}, on this image from {low} to {high}",
        ko="{maps}개 중 특성 맵 {map}, 이 이미지에서 {low}부터 {high}까지",
    ),
    "scale_one": Text(
        en="One scale for all images, from 0 to the layer's largest value.",
        ko="모든 이미지에 같은 색 범위: 0부터 이 층의 최댓값까지.",
    ),
    "scale_signed": Text(
        en="One scale for all images. Striped at the scale, dashed in the large map: negative.",
        ko="모든 이미지에 같은 색 범위. 음수는 색 막대에서 세로줄로, 큰 맵에서 가로줄로 "
        "표시합니다.",
    ),
    "scale_own": Text(
        en="Each map from 0 to its own largest value on this image: do not compare maps by colour.",
        ko="맵마다 0부터 이 이미지에서의 최댓값까지: 색으로 맵끼리 비교하지 마십시오.",
    ),
    "input_title": Text(en="Image {image}", ko="이미지 {image}"),
    "input_spoken": Text(
        en="The image. Outlined: rows {top} to {bottom}, columns {left} to {right}.",
        ko="이미지. 테두리: {top}~{bottom}행, {left}~{right}열.",
    ),
    "map_title": Text(en="Map {map}", ko="특성 맵 {map}"),
    "channel_title": Text(en="Channel {map}", ko="채널 {map}"),
    "range": Text(en="{low} to {high}", ko="{low} ~ {high}"),
    "place_pane": Text(en="Place in the map", ko="맵에서의 위치"),
    "place_spoken": Text(
        en="row {row}, column {column}: {value}", ko="{row}행 {column}열: {value}"
    ),
    "to_peak": Text(en="Strongest place", ko="가장 큰 곳으로"),
}

_MAKING = {
    "kernel": Text(en="Kernel of map {map}", ko="특성 맵 {map}의 커널"),
    "kernels": Text(
        en="{inputs} kernels of map {map}: one for each map of the layer before",
        ko="특성 맵 {map}의 커널 {inputs}개: 앞 층의 맵마다 하나",
    ),
    "kernels_colour": Text(
        en="3 kernels of map {map}: red, green, blue",
        ko="특성 맵 {map}의 커널 3개: 빨강, 초록, 파랑",
    ),
    "kernels_spoken": Text(
        en="{inputs} kernels of {rows}×{columns}, weights from {low} to {high}.",
        ko="{rows}×{columns} 커널 {inputs}개, 가중치 {low}~{high}.",
    ),
    "bias": Text(en="bias {bias}", ko="편향 {bias}"),
    "then": Text(en="then {layers}", ko="이어서 {layers}"),
    "key_kernels": Text(
        en="Blue is positive; orange, with a dash, negative.",
        ko="파란색은 양수, 가로줄이 있는 주황색은 음수입니다.",
    ),
    "made_MaxPooling2D": Text(
        en="Each value is the largest of a {rows}×{columns} window of map {map} before it.",
        ko="값마다 앞 층 특성 맵 {map}의 {rows}×{columns} 창에서 가장 큰 값입니다.",
    ),
    "made_AveragePooling2D": Text(
        en="Each value is the mean of a {rows}×{columns} window of map {map} before it.",
        ko="값마다 앞 층 특성 맵 {map}의 {rows}×{columns} 창의 평균입니다.",
    ),
    "made_ZeroPadding2D": Text(
        en="Map {map} before it, with a border of zeros.",
        ko="앞 층 특성 맵 {map}의 가장자리에 0을 둘렀습니다.",
    ),
    "made_Cropping2D": Text(
        en="Map {map} before it, without its outermost rows and columns.",
        ko="앞 층 특성 맵 {map}에서 가장자리의 행과 열을 잘라 냈습니다.",
    ),
}

_SENTENCES = {
    "peak": Text(
        en="Map {map} is strongest at row {row}, column {column}: {value}.",
        ko="특성 맵 {map}의 최댓값은 {row}행 {column}열의 {value}입니다.",
    ),
    "place": Text(
        en="Map {map} is {value} at row {row}, column {column}; its strongest is {high}.",
        ko="특성 맵 {map}, {row}행 {column}열의 값은 {value}, 맵의 최댓값은 {high}입니다.",
    ),
    "flat": Text(
        en="Map {map} is {value} everywhere on this image.",
        ko="특성 맵 {map}의 값은 이 이미지 어디서나 {value}입니다.",
    ),
    "silent": Text(
        en="Map {map} is {value} everywhere, on all {count} images: none of them makes it fire.",
        ko="특성 맵 {map}의 값은 이미지 {count}장 모두에서 어디서나 {value}입니다. 이 맵을 "
        "활성화하는 이미지가 없습니다.",
    ),
    "sees": Text(
        en="This value sees the {rows}×{columns} outlined pixels of the image.",
        ko="이 값은 이미지에서 테두리로 표시한 {rows}×{columns} 픽셀을 봅니다.",
    ),
    "beyond": Text(
        en="Its receptive field, {rows}×{columns}, goes over the edge, where there is padding.",
        ko="수용 영역 {rows}×{columns}의 일부는 이미지 밖의 패딩입니다.",
    ),
    "pixel": Text(
        en="A pixel at row {row}, column {column}: {value}.",
        ko="{row}행 {column}열의 픽셀: {value}.",
    ),
    "pixel_channel": Text(
        en="Channel {map} at row {row}, column {column}: {value}.",
        ko="채널 {map}, {row}행 {column}열: {value}.",
    ),
    "ranking": Text(en="What does map {map} look for?", ko="특성 맵 {map}: 무엇을 찾을까요?"),
    "ranking_help": Text(
        en="The part of each image that its largest value sees, the strongest first.",
        ko="이미지마다 가장 큰 값이 보는 부분을, 값이 큰 순서로 늘어놓았습니다.",
    ),
    "ranked": Text(en="{image}: {value}", ko="{image}: {value}"),
    "keys_help": Text(
        en="Maps: arrow keys; Page Up and Page Down go to the next stronger and weaker map. Large "
        "map: arrow keys move, Home returns to the strongest place. All counts begin at 0.",
        ko="맵 선택: 화살표 키, Page Up·Page Down은 다음으로 강한 맵과 약한 맵. 큰 맵: 화살표 키로 "
        "이동, Home은 가장 큰 곳. 번호는 모두 0부터 셉니다.",
    ),
}

TEXTS = _CHOOSING | _PICTURES | _MAKING | _SENTENCES


def spoken_texts() -> dict[str, str]:
    """Return every sentence in the current language, and `language` itself, for the browser."""
    return {"language": language()} | {name: str(text) for name, text in TEXTS.items()}
