import itertools

from training.batches import PADDED_PIECES, Stream, Task, turns
from training.document import Document
from training.encoding import encode
from training.tests.tiny import tiny_tokenizer


def test_turns_keep_to_the_shares():
    tasks = [Task("a", [], 0.75), Task("b", [], 0.25)]
    assert list(itertools.islice(turns(tasks), 8)) == [(0, 0), (0, 1), (1, 0), (0, 2), (0, 3), (0, 4), (1, 1), (0, 5)]


def test_a_stream_is_a_function_of_its_seed_and_fits(tmp_path):
    tokenizer = tiny_tokenizer(tmp_path)
    documents = [encode(tokenizer, Document(str(n), "c", "The mayor left. Two men left. " * n, {})) for n in range(1, 60)]
    task = Task("t", documents, 1)

    def places(seed: int, first: int) -> list[list[tuple[str, int, int]]]:
        stream = Stream(task, seed)
        return [[(w.encoded.document.id, w.first, w.after) for w in stream.at(n)] for n in range(first, 60)]

    assert places(1, 0)[40:] == places(1, 40)
    assert places(1, 0) != places(2, 0)
    for batch in places(1, 0):
        assert len(batch) * (max(after - first for _, first, after in batch) + 2) <= PADDED_PIECES
