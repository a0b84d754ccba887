#!/usr/bin/env python3
"""Writes a table of N made-up patients: patients.py N [new] > table.csv

Goals, conditions, limits, stages and minutes are drawn from the words of the library with a fixed seed. With "new" no
two rows are alike, so that no cache helps.
"""
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
R = random.Random(7)


def ids(folder):
    """Lists the conditions that allow a routine, by id."""
    live = []
    for file in sorted((ROOT / "routines" / folder).glob("*.yaml")):
        if "clearance: none" in file.read_text() or "clearance: advised" in file.read_text():
            live.append(file.stem)
    return live


CONDITIONS = ids("conditions")
GOALS = ["desk-work", "golf-rotation", "posture", "upper-back-pain", "upper-body-mobility"]
LIMITS = ["floor", "kneel", "prone", "side", "raise-arms", "grip"]


def few(words, weights):
    return ";".join(sorted(R.sample(words, R.choices(range(len(weights)), weights)[0])))


def main():
    rows, new = int(sys.argv[1]), len(sys.argv) > 2
    print("id,name,age,goals,conditions,cannot,equipment,minutes,stage,red-flags")
    seen = set()
    n = 0
    while n < rows:
        ask = ",".join([
            str(R.randint(20, 89)), few(GOALS, [0, 6, 4]), few(CONDITIONS, [2, 4, 3, 2] if new else [4, 4, 1]),
            few(LIMITS, [5, 3, 2] if new else [6, 2]), R.choice(["", "", "band", "band;roller"]),
            R.choice(["", "12", "15", "20"]), R.choice("123"), "none"])
        if new and ask in seen:
            continue
        seen.add(ask)
        n += 1
        print(f"p{n:06d},Patient {n:06d},{ask}")


main()
