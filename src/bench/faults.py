#!/usr/bin/env python3
"""Tests openbook under faults: src/bench/faults.py [--seed N] [--kills N] [--rows N] [what...]

It uses the launcher of `mvn package`. What: kill (kill -9 at random moments of a batch, then --resume), stop
(SIGINT and SIGTERM), disk (full), readonly, vanish (a table that is cut short or removed while it is read), edit (the
library is edited during a batch), two (batches in one folder), pipe (the reader closes it); all by default. After each
fault, the finished folder must be byte-identical to that of an undisturbed run, without additional files.

One line is printed per fault; the exit code is 1 when one failed. The printed seed repeats the same moments, as far as
timing can be repeated.
"""
import argparse
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = str(ROOT / "target/openbook/bin/openbook")
DAY = ["--date", "2026-11-22"]

failures = []
counts = {}


def check(what, holds, shown=""):
    """Counts an expectation, and reports it when it is not met."""
    good, bad = counts.get(what, (0, 0))
    counts[what] = (good + 1, bad) if holds else (good, bad + 1)
    if not holds:
        failures.append(what)
        print(f"  NOT WITHSTOOD: {what}: {shown}", flush=True)
    return holds


def run(*words, **more):
    """Runs to the end: returns exit code, standard output and standard error."""
    ended = subprocess.run([LAUNCHER, *map(str, words)], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                           timeout=120, **more)
    return ended.returncode, ended.stdout, ended.stderr


def start(*words, **more):
    """Starts a run that reacts to SIGINT even when this script runs in the background."""
    more = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE,
            "preexec_fn": lambda: signal.signal(signal.SIGINT, signal.SIG_DFL), **more}
    return subprocess.Popen([LAUNCHER, *map(str, words)], **more)


def same(folder, whole):
    """Compares two folders byte by byte and returns the differences."""
    here, there = set(os.listdir(folder)), set(os.listdir(whole))
    differ = [f"more: {it}" for it in sorted(here - there)] + [f"missing: {it}" for it in sorted(there - here)]
    differ += [f"other bytes: {it}" for it in sorted(here & there)
               if (folder / it).read_bytes() != (whole / it).read_bytes()]
    return differ


def torn(folder, whole):
    """Returns the pages under final names with wrong content; empty when no file is incomplete."""
    names = [it for it in os.listdir(folder) if not it.endswith(".part")] if folder.exists() else []
    return [it for it in names if not (whole / it).exists() or (folder / it).read_bytes() != (whole / it).read_bytes()]


def patients(work, rows):
    """Writes a table in which some rows fail and some are referred."""
    made = subprocess.run([sys.executable, ROOT / "src/bench/patients.py", str(rows), "new"], check=True,
                          capture_output=True, text=True).stdout.splitlines()
    for number in range(1, len(made)):
        if number % 97 == 0:
            made[number] = re.sub(r"^([^,]*,[^,]*,[^,]*),[^,]*", r"\1,gofl", made[number])
        elif number % 61 == 0:
            made[number] = re.sub(r"none$", "fever", made[number])
    table = work / "patients.csv"
    table.write_text("\n".join(made) + "\n")
    return table


class Ground:
    """A table, and the result of an undisturbed batch of it."""

    def __init__(self, options, work):
        self.options, self.work, self.random = options, work, random.Random(options.seed)
        self.table, self.whole = patients(work, options.rows), work / "whole"
        self.batch = ["batch", self.table, *DAY, "--format", "html,txt"]
        begin = time.monotonic()
        self.exit = run(*self.batch, "--out", self.whole)[0]
        self.seconds = time.monotonic() - begin
        print(f"seed {options.seed}; an undisturbed batch of {options.rows} rows takes {self.seconds:.1f} s and makes "
              f"{len(os.listdir(self.whole))} files", flush=True)

    def fresh(self):
        """Returns the name of a folder that does not exist."""
        self.clear()
        return self.work / "out"

    def clear(self):
        shutil.rmtree(self.work / "out", ignore_errors=True)

    def finish(self, what, out, *words):
        """Resumes a batch and compares it with the undisturbed one."""
        code, _, said = run(*(words or self.batch), "--out", out, "--resume")
        check(what + ": --resume ends as the whole batch did", code == self.exit, f"exit {code}: {said}")
        differ = same(out, self.whole)
        check(what + ": then the same bytes, and no stray file", not differ, differ[:5])


def kill(ground):
    early = during = late = again = 0
    for _ in range(ground.options.kills):
        out, words = ground.fresh(), [*ground.batch, "--out", ground.work / "out"]
        while True:
            process = start(*words)
            time.sleep(ground.random.uniform(0, ground.seconds * 1.05))
            process.send_signal(signal.SIGKILL)
            process.communicate()
            if process.returncode >= 0:
                late += 1
            elif not (out / "manifest.jsonl.part").exists():
                early += 1
            else:
                during += 1
            bad = torn(out, ground.whole)
            check("kill -9: no half file under a final name", not bad, bad[:5])
            # Kill some again while they resume.
            if ground.random.random() > 0.3:
                break
            again += 1
            words = [*ground.batch, "--out", out, "--resume"]
        ground.finish("kill -9", out)
    print(f"kill: {early + during + late} kills in {ground.options.kills} batches ({again} of them during a --resume): "
          f"{during} in the midst, {early} before the first line, {late} after the end")


def stop(ground):
    slowest = 0.0
    for name, number in (("SIGINT", signal.SIGINT), ("SIGTERM", signal.SIGTERM)):
        for _ in range(8):
            out = ground.fresh()
            process = start(*ground.batch, "--out", out)
            time.sleep(ground.seconds * ground.random.uniform(0.3, 0.7))
            begin = time.monotonic()
            process.send_signal(number)
            said = process.communicate()[1]
            took = time.monotonic() - begin
            if process.returncode == ground.exit:
                continue  # it was done before
            slowest = max(slowest, took)
            check(f"{name}: ends within a second", took < 1, f"{took:.2f} s")
            check(f"{name}: the exit code of the signal", process.returncode in (128 + number, -number),
                  process.returncode)
            check(f"{name}: no stack trace", b"\tat " not in said and b"Exception" not in said, said)
            ground.finish(name, out)
    print(f"stop: the slowest end took {slowest:.2f} s")


def mounted(ground, size):
    """Mounts a small disk; None where only root could do so."""
    disk = ground.work / "disk"
    disk.mkdir(exist_ok=True)
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "openbook-faults", disk], capture_output=True)
    return disk if made.returncode == 0 else None


def unmount(disk):
    subprocess.run(["umount", disk], check=True)


def disk(ground):
    full = sum(it.stat().st_size for it in ground.whole.iterdir())
    for share in (0.001, 0.1, 0.5, 0.9):
        small = mounted(ground, int(full * share))
        if not small:
            print("disk: left out: a small disk can be mounted only by root")
            return
        try:
            out = small / "out"
            code, _, said = run(*ground.batch, "--out", out)
            check("full disk: the batch stops with exit 4, or 2 before it begins",
                  code == (4 if "the batch stopped" in said else 2), f"exit {code}: {said}")
            check("full disk: the message says so", "No space left" in said and "\tat " not in said, said)
            check("full disk: no manifest of a finished batch", not (out / "manifest.jsonl").exists())
            bad = torn(out, ground.whole)
            check("full disk: no half file under a final name", not bad, bad[:5])
            subprocess.run(["mount", "-o", f"remount,size={full * 3}", small], check=True)
            ground.finish("full disk, later with space", out)
        finally:
            unmount(small)
    small = mounted(ground, "8k")
    try:
        (small / "filler").write_bytes(b"x" * 4096)
        page = ["routine", "--goal", "posture", "--red-flag", "none", *DAY]
        for words in ([*page, "-o", small / "x.html"], [*page, "-o", small / "x.pdf"], [*page, "-o", small / "x.md"],
                      ["explain", *page[1:], "-o", small / "why.html"], ["gallery", "-o", small / "look.html"],
                      [*page, "-o", ground.work / "jo.html", "--clinician", small / "why.html", "--force"]):
            code, _, said = run(*words)
            check("full disk: a single page exits with 2 and one message", code == 2 and "\tat " not in said,
                  f"{words}: exit {code}: {said}")
        left = [str(it.relative_to(small)) for it in small.rglob("*") if it.is_file() and it.name != "filler"]
        check("full disk: a single page leaves nothing", not left, left)
    finally:
        unmount(small)
    if Path("/dev/full").exists():
        for words in ([*page, "--format", "html"], ["list", "exercises"], ["matrix"], ["batch", ground.table, "--out", "-"]):
            with open("/dev/full", "w") as nowhere:
                ended = subprocess.run([LAUNCHER, *map(str, words)], stdout=nowhere, stderr=subprocess.PIPE, text=True)
            check("full standard output: exit 2 and a message", ended.returncode == 2 and ended.stderr.startswith(
                "standard output: error: "), f"{words}: exit {ended.returncode}: {ended.stderr}")
    print("disk: 4 sizes of disk, 6 single pages, 4 products on a full standard output")


def readonly(ground):
    folder, user = ground.work / "readonly", {}
    folder.mkdir()
    if os.geteuid() == 0:
        # Root can write to a read-only folder, so run openbook as another user.
        user = {"user": 65534, "group": 65534, "extra_groups": []}
        for above in (ground.work, *ground.work.parents):
            if not above.stat().st_mode & 0o001:
                above.chmod(above.stat().st_mode | 0o055)
    folder.chmod(0o555)
    page = ["routine", "--goal", "posture", "--red-flag", "none", *DAY]
    for words in ([*ground.batch, "--out", folder], [*ground.batch, "--out", folder / "new"], [*page, "-o", folder / "x.html"],
                  [*page, "-o", folder / "x.md"], [*page, "-o", folder / "x.pdf"], ["new", "exercise", "x", "-o", folder / "x.yaml"]):
        code, _, said = run(*words, **user)
        check("read-only folder: exit 2 and one message", code == 2 and str(folder) in said and "\tat " not in said
              and "Exception" not in said, f"{words}: exit {code}: {said}")
    check("read-only folder: nothing is in it", not list(folder.iterdir()))
    # A finished batch in a read-only folder, and a table that cannot be read.
    secret = ground.work / "secret.csv"
    shutil.copy(ground.table, secret)
    secret.chmod(0)
    code, _, said = run("batch", secret, "--out", ground.fresh(), **user)
    check("unreadable table: exit 2 and one message", code == 2 and "cannot be read" in said, f"exit {code}: {said}")
    print("readonly: 6 products, 1 table")


def vanish(ground):
    text = ground.table.read_bytes()
    copy = ground.work / "copy.csv"
    words = ["batch", copy, *ground.batch[2:]]

    def during(act):
        """Changes the table as soon as rows are being processed."""
        copy.write_bytes(text)
        out = ground.fresh()
        process = start(*words, "--out", out)
        while process.poll() is None and not list(out.glob("*.html")):
            time.sleep(0.001)
        act()
        said = process.communicate()[1].decode()
        return process.returncode, said, out

    code, said, out = during(copy.unlink)
    check("removed table: the batch ends on the table it began with", code == ground.exit and not same(out, ground.whole),
          f"exit {code}: {said}")
    for _ in range(8):
        # Truncate at the end of a row, where the rest looks like a whole table, and anywhere.
        rows = text[:ground.random.randrange(len(text) * 6 // 10, len(text) * 9 // 10)]
        for length in (rows.rindex(b"\n") + 1, len(rows)):
            code, said, out = during(lambda: os.truncate(copy, length))
            if code == ground.exit and not same(out, ground.whole):
                continue  # it had been read before
            check("table cut short: the batch stops with exit 4 and says so",
                  code == 4 and "was changed while it was read" in said and not (out / "manifest.jsonl").exists(),
                  f"exit {code}: {said}")
            copy.write_bytes(text)
            ground.finish("table cut short", out, *words)
    # A folder of intakes from which files are removed: only their rows fail.
    folder = ground.work / "intakes"
    folder.mkdir()
    for number in range(600):
        (folder / f"q{number:04d}.yaml").write_text(f"goals: [posture]\nage: {20 + number % 70}\nred-flags: none\n")
    out = ground.fresh()
    process = start("batch", folder, *DAY, "--out", out)
    while process.poll() is None and not list(out.glob("*.html")):
        time.sleep(0.001)
    for number in range(300, 600, 2):
        (folder / f"q{number:04d}.yaml").unlink()
    said = process.communicate()[1].decode()
    failed = len((out / "errors.csv").read_text().splitlines()) - 1
    check("vanished intakes: their rows fail and no other", process.returncode == 4
          and len(list(out.glob("*.html"))) == 600 - failed, said)
    print(f"vanish: 1 table removed, 16 tables cut short, 150 of 600 intakes removed ({failed} of them before their turn)")


def edit(ground):
    own, pages = ground.work / "own", ground.work / "pages"
    (own / "exercises").mkdir(parents=True)
    pages.mkdir()
    exercise = own / "exercises/open-book.yaml"
    original = (ROOT / "routines/exercises/open-book.yaml").read_text()
    originals = {}
    for name in ("handout.html.mustache", "list.html.mustache", "referral.html.mustache", "referral.txt.mustache"):
        originals[name] = (ROOT / "templates" / name).read_text()
    words = [*ground.batch, "--routines", own, "--templates", pages]

    def lay():
        exercise.write_text(original)
        for name, text in originals.items():
            (pages / name).write_text(text)

    lay()
    faults = {"the library is edited": lambda: exercise.write_text(original.replace("name: ", "name: X")),
              "the library is broken": lambda: exercise.write_text("id: {"),
              "the library is removed": lambda: shutil.rmtree(own / "exercises"),
              "the pages are edited": lambda: [(pages / it).write_text("edited") for it in originals],
              "the pages are removed": lambda: [(pages / it).unlink() for it in originals]}
    for look in ([], ["--layout", "list"]):
        whole = ground.work / f"whole{len(look)}"
        run(*words, *look, "--out", whole)
        for what, act in faults.items():
            (own / "exercises").mkdir(exist_ok=True)
            lay()
            out = ground.fresh()
            process = start(*words, *look, "--out", out)
            while process.poll() is None and not (out / "manifest.jsonl.part").exists():
                time.sleep(0.0005)
            act()
            said = process.communicate()[1].decode()
            differ = same(out, whole)
            check("the batch ends on the library and the pages that it began with",
                  process.returncode == ground.exit and not differ, f"{what}: exit {process.returncode}: {said}{differ[:5]}")
    print(f"edit: {len(faults)} edits, with cards and with lists")


def two(ground):
    for _ in range(10):
        out = ground.fresh()
        first = start(*ground.batch, "--out", out)
        while first.poll() is None and not list(out.glob("*.html")):
            time.sleep(0.001)
        for more, reason in ([], "at work, or was interrupted"), (["--resume"], "another batch is at work"):
            code, _, said = run(*ground.batch, "--out", out, *more)
            if first.poll() is not None:
                break
            check("a second batch is refused with exit 2 and a reason", code == 2 and reason in said, f"exit {code}: {said}")
        first.communicate()
        differ = same(out, ground.whole)
        check("the first batch is not disturbed by a second one", first.returncode == ground.exit and not differ, differ[:5])
    won = 0
    for _ in range(10):
        # Two batches started at once: at most one gets the folder; the other refuses.
        out = ground.fresh()
        both = [start(*ground.batch, "--out", out) for _ in range(2)]
        said = [it.communicate()[1].decode() for it in both]
        codes = [it.returncode for it in both]
        ends = [" rows: " in it for it in said]
        check("of two that begin at once exactly one goes on", sorted(ends) == [False, True]
              and sorted(codes) == sorted([2, ground.exit])
              and all("Exception" not in it for it in said), f"{codes} {said}")
        won += any(ends)
        differ = same(out, ground.whole)
        check("of two that begin at once the folder is whole", not differ, differ[:5])
    print(f"two: 10 folders with a batch at work, 10 with two at once ({won} got through)")


def pipe(ground):
    page = ["routine", "--goal", "posture", "--red-flag", "none", *DAY]
    products = {"routine": page, "routine, html": [*page, "--format", "html"], "explain": ["explain", *page[1:]],
                "list": ["list", "exercises"], "matrix": ["matrix"], "show": ["show", "open-book"],
                "schema": ["schema", "exercise"], "help": ["--help"], "completion": ["completion"],
                "batch": ["batch", ground.table, *DAY, "--out", "-"]}
    for name, words in products.items():
        for reads in (0, 1):
            begin = time.monotonic()
            process = start(*words)
            if reads:
                process.stdout.read(1)
            process.stdout.close()
            said = process.stderr.read().decode()
            process.wait()
            check("broken pipe: exits at once with 0, or 4 for a batch that is cut off, in silence",
                  process.returncode == (4 if name == "batch" else 0) and not said,
                  f"{name}: exit {process.returncode} after {time.monotonic() - begin:.1f} s: {said}")
    # A table without an end: the batch ends when the reader closes the pipe.
    process = start("batch", "-", *DAY, "--out", "-", stdin=subprocess.PIPE)

    def feed():
        try:
            process.stdin.write(b"id,goals,red-flags\n")
            for number in range(200_000):
                process.stdin.write(b"p%d,posture,none\n" % number)
        except BrokenPipeError:
            pass

    feeder = threading.Thread(target=feed, daemon=True)
    feeder.start()
    process.stdout.readline()
    process.stdout.close()
    try:
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
    check("broken pipe: a batch ends though its table does not", process.returncode == 4, process.returncode)
    print(f"pipe: {len(products)} products, read not at all and for a byte; 1 table without an end")


FAULTS = {it.__name__: it for it in (kill, stop, disk, readonly, vanish, edit, two, pipe)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("what", nargs="*", help=", ".join(FAULTS))
    options = parser.parse_args()
    if set(options.what) - set(FAULTS):
        parser.error("what: " + ", ".join(FAULTS))
    fast = "/dev/shm" if Path("/dev/shm").is_dir() else None
    work = Path(tempfile.mkdtemp(prefix="openbook-faults-", dir=fast))
    try:
        ground = Ground(options, work)
        for what in options.what or FAULTS:
            FAULTS[what](ground)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    print()
    for what, (good, bad) in sorted(counts.items()):
        print(f"{good:5} withstood{f', {bad} NOT' if bad else ''}: {what}")
    sys.exit(1 if failures else 0)


main()
