"""
Two processes of one thread share each step. On a busy machine that is twice as fast as two threads in one: threads
wait for each other in every multiplication, processes once a step.
"""

import os
from collections.abc import Iterable
from pathlib import Path

import torch
import torch.distributed as dist
from torch import nn

PROCESSES = 2


def join(rank: int, folder: Path) -> None:
    """Meets the other process by a file in the folder, which nobody else uses for that."""
    os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo")
    torch.set_num_threads(1)
    dist.init_process_group("gloo", init_method=f"file://{(folder / 'meeting').absolute()}", rank=rank, world_size=PROCESSES)


def leave() -> None:
    dist.destroy_process_group()


def mean_gradients(parameters: Iterable[nn.Parameter]) -> None:
    """Both processes have the same parameters with a gradient, as both have a batch of the same task."""
    moved = [p.grad for p in parameters if p.grad is not None]
    flat = torch.cat([gradient.flatten() for gradient in moved])
    dist.all_reduce(flat)
    flat /= PROCESSES
    for gradient, mean in zip(moved, flat.split([gradient.numel() for gradient in moved])):
        gradient.copy_(mean.view_as(gradient))


def agreed(number: int) -> int:
    """What the first process says."""
    told = torch.tensor(number)
    dist.broadcast(told, 0)
    return int(told)
