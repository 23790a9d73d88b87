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

RATE, HEAD_RATE, DECAY, CLIP = 1.5e-4, 1e-3, 0.01, 1.0
CHECKPOINT_SECONDS = 180
TRIAL_STEPS = 20
"""Steps after which the first plan by the clock is made."""


@dataclass(frozen=True)
class Run:
    """seed; the folder of checkpoints; and one of steps, minutes or plans (replayed) as the run's length."""

    seed: int
    folder: Path
    steps: int | None = None
    minutes: float | None = None
    plans: list[tuple[int, int]] | None = None
    resume: bool = False


def has_bf16() -> bool:
    """Whether the CPU multiplies bf16 itself; where it does not, bf16 is slower than fp32."""
    try:
        return "avx512_bf16" in Path("/proc/cpuinfo").read_text(encoding="utf-8")
    except OSError:
        return False


def optimiser(reader: Reader) -> torch.optim.AdamW:
    heads = [*reader.heads.parameters(), *reader.cases.parameters()]
    new = {id(parameter) for parameter in heads}
    # The words keep the base model's vectors: those that training never meets stay in step with those it does.
    reader.words.weight.requires_grad_(False)
    rest = [parameter for parameter in reader.parameters() if parameter.requires_grad and id(parameter) not in new]
    groups = [{"params": rest, "lr": RATE, "top": RATE}, {"params": heads, "lr": HEAD_RATE, "top": HEAD_RATE}]
    return torch.optim.AdamW(groups, weight_decay=DECAY, fused=True)


def train(run: Run, tasks: list[Task], log: Callable[[str], None]) -> tuple[Reader, dict[str, Any]]:
    """Returns the trained reader, and what there is to tell of the run: steps, plans, seconds, passes."""
    torch.manual_seed(run.seed)
    torch.use_deterministic_algorithms(True)
    torch.utils.deterministic.fill_uninitialized_memory = False
    reader = Reader()
    load_base(reader)
    reader.train()
    optimiser_ = optimiser(reader)
    schedule = Schedule(run.plans[0][1] if run.plans else run.steps or 1_000_000)
    step, seconds, losses = 0, 0.0, {}
    checkpoint = run.folder / "checkpoint.pt"
    if run.resume and checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=True)
        reader.load_state_dict(saved["reader"])
        optimiser_.load_state_dict(saved["optimiser"])
        torch.set_rng_state(saved["chance"])
        step, seconds, losses = saved["step"], saved["seconds"], saved["losses"]
        schedule = Schedule(saved["total"], saved["factor"], [tuple(plan) for plan in saved["plans"]])
        log(f"resumed at step {step}")
    streams = [Stream(task, run.seed) for task in tasks]
    replay = dict(run.plans or [])
    began = time.monotonic() - seconds
    saved_at = planned_at = time.monotonic()
    stop = run.folder / "end-early"

    for turn, index in itertools.islice(turns(tasks), step, None):
        if step >= schedule.total:
            break
        seconds = time.monotonic() - began
        if step in replay:
            schedule.replan(step, replay[step])
        elif run.minutes and step >= TRIAL_STEPS and (step == TRIAL_STEPS or time.monotonic() - planned_at > CHECKPOINT_SECONDS):
            planned_at = time.monotonic()
            left = max(1.0, run.minutes * 60 - seconds)
            schedule.replan(step, step + round(left / (seconds / step)))
        if stop.exists():
            # Whoever wants the run to end soon: the rate still falls to nothing, over a twentieth more steps.
            stop.unlink()
            schedule.replan(step, min(schedule.total, step + max(20, step // 20)))
        factor = schedule.rate(step)
        for group in optimiser_.param_groups:
            group["lr"] = group["top"] * factor
        with torch.autocast("cpu", torch.bfloat16, enabled=has_bf16()):
            loss, each = loss_of(reader, streams[turn].at(index))
        optimiser_.zero_grad(set_to_none=True)
        loss.backward()
        nn.utils.clip_grad_norm_(reader.parameters(), CLIP)
        optimiser_.step()
        step += 1
        for head, value in each.items():
            name = f"{tasks[turn].name}/{head}"
            losses[name] = value if name not in losses else 0.95 * losses[name] + 0.05 * value
        if step % 10 == 0:
            seconds = time.monotonic() - began
            told = " ".join(f"{name} {value:.4f}" for name, value in sorted(losses.items()))
            log(f"step {step}/{schedule.total} {seconds:.0f}s {seconds / step:.2f}s/step rate {factor:.3f} {told}")
        if time.monotonic() - saved_at > CHECKPOINT_SECONDS or step >= schedule.total:
            saved_at = time.monotonic()
            save(checkpoint, {
                "reader": reader.state_dict(), "optimiser": optimiser_.state_dict(), "chance": torch.get_rng_state(),
                "step": step, "seconds": saved_at - began, "losses": losses,
                "total": schedule.total, "factor": schedule.factor, "plans": schedule.plans,
            })
    passes = {task.name: round(stream.seen, 2) for task, stream in zip(tasks, streams)}
    told = {"seed": run.seed, "steps": step, "plans": schedule.plans, "seconds": round(seconds), "passes": passes, "bf16": has_bf16()}
    return reader.eval(), told


def save(path: Path, state: dict[str, Any]) -> None:
    """Whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, path.with_suffix(".new"))
    os.replace(path.with_suffix(".new"), path)
