from __future__ import annotations

import os

from autograder.kernels import requests


def test_a_message_arrives_with_working_descriptors() -> None:
    ours, theirs = requests.pair()
    reading, writing = os.pipe()
    with ours, theirs:
        requests.ask(ours, {"role": "kernel"}, [writing])
        os.close(writing)
        received = requests.receive(theirs)
        assert received is not None
        request, descriptors = received
        assert request == {"role": "kernel"}
        os.write(descriptors[0], b"through")
        assert os.read(reading, 10) == b"through"
        for descriptor in (reading, *descriptors):
            os.close(descriptor)


def test_messages_stay_apart_and_large_ones_whole() -> None:
    ours, theirs = requests.pair()
    with ours, theirs:
        requests.ask(ours, {"readable": ["/folder"] * 10_000}, [])
        requests.ask(ours, {"second": True}, [])
        first, second = requests.receive(theirs), requests.receive(theirs)
    assert first is not None and len(first[0]["readable"]) == 10_000
    assert second == ({"second": True}, [])


def test_the_end_of_the_other_side_is_none() -> None:
    ours, theirs = requests.pair()
    ours.close()
    with theirs:
        assert requests.receive(theirs) is None
