"""The training run: deterministic for a seed and a list of plans, and continued where it was stopped."""

import itertools
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch import nn

from training.base_model import load_base
from training.batches import Stream, Task, turns
from training.encoder import Reader
from training.loss import loss_of
from training.schedule import Schedule
from training.together import PROCESSES, agreed, mean_gradients

RATE, HEAD_RATE, DECAY, CLIP = 2e-4, 1e-3, 0.01, 1.0
CHECKPOINT_SECONDS = 180
PLAN_STEPS = 20
"""How often the plan is looked at, where the clock makes it."""
UNPLANNED = 1_000_000


@dataclass(frozen=True)
class Run:
    """seed; the folder of checkpoints; and one of steps, minutes or plans (replayed) as the run's length."""

    seed: int
    folder: Path
    steps: int | None = None
    minutes: float | None = None
    plans: list[tuple[int, int]] | None = None
    resume: bool = False


@dataclass
class Progress:
    step: int
    seconds: float
    losses: dict[str, float]
    schedule: Schedule
    mark: tuple[int, float]
    """Step and seconds from which the pace is taken."""


def has_bf16() -> bool:
    """Whether the CPU multiplies bf16 itself; where it does not, bf16 is slower than fp32."""
    try:
        return "avx512_bf16" in Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False


def optimiser_of(reader: Reader) -> torch.optim.AdamW:
    heads = [*reader.heads.parameters(), *reader.cases.parameters()]
    new = {id(parameter) for parameter in heads}
    # The words keep the base model's vectors: those that training never meets stay in step with those it does.
    reader.words.weight.requires_grad_(False)
    rest = [parameter for parameter in reader.parameters() if parameter.requires_grad and id(parameter) not in new]
    groups = [{"params": rest, "lr": RATE, "top": RATE}, {"params": heads, "lr": HEAD_RATE, "top": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)


def train(run: Run, rank: int, tasks: list[Task], log: Callable[[str], None]) -> tuple[Reader, dict[str, Any]]:
    """Returns the trained reader, and what there is to tell of the run: steps, plans, seconds, passes."""
    torch.manual_seed(run.seed)
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False
    reader = Reader()
    load_base(reader)
    reader.train()
    optimiser = optimiser_of(reader)
    torch.manual_seed(run.seed * PROCESSES + rank)
    progress = Progress(0, 0.0, {}, Schedule(run.plans[0][1] if run.plans else run.steps or UNPLANNED), (0, 0.0))
    if run.resume and checkpoint(run, rank).exists():
        progress = restore(run, rank, reader, optimiser)
        log(f"resumed at step {progress.step}")
    streams = [Stream(task, run.seed) for task in tasks]
    began, saved_at = time.monotonic() - progress.seconds, time.monotonic()

    for turn, index in itertools.islice(turns(tasks), progress.step, None):
        schedule, step = progress.schedule, progress.step
        if step >= schedule.total:
            break
        progress.seconds = time.monotonic() - began
        if step % PLAN_STEPS == 0 and step:
            schedule.replan(step, agreed(planned(run, progress)))
        elif run.plans and step in dict(run.plans):
            schedule.replan(step, dict(run.plans)[step])
        factor = schedule.rate(step)
        for group in optimiser.param_groups:
            group["lr"] = group["top"] * factor
        with torch.autocast("cpu", torch.bfloat16, enabled=has_bf16()):
            loss, each = loss_of(reader, streams[turn].at(index * PROCESSES + rank))
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        mean_gradients(reader.parameters())
        nn.utils.clip_grad_norm_(reader.parameters(), CLIP)
        optimiser.step()
        progress.step += 1
        for head, value in each.items():
            name = f"{tasks[turn].name}/{head}"
            progress.losses[name] = 0.95 * progress.losses.get(name, value) + 0.05 * value
        if progress.step % 10 == 0:
            log(status(progress, factor))
        if agreed(time.monotonic() - saved_at > CHECKPOINT_SECONDS) or progress.step >= schedule.total:
            saved_at = time.monotonic()
            progress.seconds = saved_at - began
            save(run, rank, reader, optimiser, progress)
    passes = {task.name: round(stream.seen, 2) for task, stream in zip(tasks, streams)}
    told = {
        "seed": run.seed, "steps": progress.step, "plans": progress.schedule.plans, "seconds": round(progress.seconds),
        "passes": passes, "bf16": has_bf16(),
    }
    return reader.eval(), told


def planned(run: Run, progress: Progress) -> int:
    """The last step as it looks now: by the clock, by a plan replayed, or near, where the file end-early asks for that."""
    step, total = progress.step, progress.schedule.total
    stop = run.folder / "end-early"
    if stop.exists():
        stop.unlink(missing_ok=True)
        return min(total, step + max(2 * PLAN_STEPS, step // 20))
    if run.plans:
        return dict(run.plans).get(step, total)
    since, seconds = step - progress.mark[0], progress.seconds - progress.mark[1]
    if run.minutes and total - step > 2 * PLAN_STEPS and (since >= 5 * PLAN_STEPS or total == UNPLANNED):
        progress.mark = (step, progress.seconds)
        return step + round(max(1.0, run.minutes * 60 - progress.seconds) * since / seconds)
    return total


def status(progress: Progress, factor: float) -> str:
    told = " ".join(f"{name} {value:.4f}" for name, value in sorted(progress.losses.items()))
    pace = progress.seconds / progress.step
    return f"step {progress.step}/{progress.schedule.total} {progress.seconds:.0f}s {pace:.2f}s/step rate {factor:.3f} {told}"


def checkpoint(run: Run, rank: int) -> Path:
    return run.folder / f"checkpoint-{rank}.pt"


def save(run: Run, rank: int, reader: Reader, optimiser: torch.optim.AdamW, progress: Progress) -> None:
    """Whole or not at all."""
    schedule = progress.schedule
    state = {
        "reader": reader.state_dict(), "optimiser": optimiser.state_dict(), "chance": torch.get_rng_state(),
        "step": progress.step, "seconds": progress.seconds, "losses": progress.losses,
        "schedule": [schedule.total, schedule.factor, schedule.plans],
    }
    path = checkpoint(run, rank)
    torch.save(state, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)


def restore(run: Run, rank: int, reader: Reader, optimiser: torch.optim.AdamW) -> Progress:
    saved = torch.load(checkpoint(run, rank), weights_only=True)
    reader.load_state_dict(saved["reader"])
    optimiser.load_state_dict(saved["optimiser"])
    torch.set_rng_state(saved["chance"])
    total, factor, plans = saved["schedule"]
    return Progress(saved["step"], saved["seconds"], saved["losses"], Schedule(total, factor, [tuple(plan) for plan in plans]), (saved["step"], saved["seconds"]))
