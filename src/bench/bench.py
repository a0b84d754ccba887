#!/usr/bin/env python3
"""Measures openbook after `mvn package`: src/bench/bench.py [--rounds N] [--rows N] [--peers DIR] [what...]

What: cold, batch, memory, choice; all by default. Variants run in turn (A B C, A B C, ...), and a ratio is the median
of the ratios of each round, so that a busy machine spoils it less than milliseconds. --peers is a folder with the
programs of the same work in Node and Python (node-*.js, py-jinja2.py and gen_data.py); without it they are left out.
The first line of each table is what the others are compared with.
"""
import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LAUNCHER = ROOT / "target/openbook/bin/openbook"
JAR = next((ROOT / "target/openbook/lib").glob("openbook-*.jar"), None)
JAVA = str(Path(os.environ["JAVA_HOME"]) / "bin/java") if os.environ.get("JAVA_HOME") else "java"
PATIENT = ["--goal", "golf-rotation", "--condition", "osteoporosis", "--red-flag", "none"]


def once(command):
    """Wall and processor milliseconds and peak memory in MB of one process."""
    null = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, null, n) for n in (0, 1, 2)]
    begin = time.perf_counter()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
    _, status, used = os.wait4(pid, 0)
    os.close(null)
    code = os.waitstatus_to_exitcode(status)
    if code not in (0, 3):
        sys.exit(f"exit {code}: {' '.join(command)}")
    return (time.perf_counter() - begin) * 1e3, (used.ru_utime + used.ru_stime) * 1e3, used.ru_maxrss / 1024


def table(title, rounds, variants):
    """variants: name -> function that gives a command anew for each round."""
    results = {name: [] for name in variants}
    for number in range(-1, rounds):
        for name, command in variants.items():
            result = once(command(number))
            if number >= 0:
                results[name].append(result)
    first = results[next(iter(variants))]
    print(f"\n{title}\n{'':44} {'wall ms':>9} {'cpu ms':>9} {'MB':>6} {'x wall':>7} {'x cpu':>7} {'x MB':>6}")
    for name, runs in results.items():
        ratio = [statistics.median(a[i] / b[i] for a, b in zip(runs, first)) for i in range(3)]
        middle = [statistics.median(run[i] for run in runs) for i in range(3)]
        print(f"{name:44} {middle[0]:9.1f} {middle[1]:9.1f} {middle[2]:6.0f} {ratio[0]:7.2f} {ratio[1]:7.2f} {ratio[2]:6.2f}",
              flush=True)


def hello(work):
    source = work / "Hello.java"
    source.write_text("public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }")
    subprocess.run([JAVA + "c", "-d", work, source], check=True)
    subprocess.run([JAVA[:-4] + "jar", "cf", work / "hello.jar", "-C", work, "Hello.class"], check=True)
    return work / "hello.jar"


def peers(folder, work, rows):
    """Commands for one page and for a batch, by name."""
    subprocess.run([sys.executable, folder / "gen_data.py", work / "data", str(rows)], check=True)
    found = {}
    for name, program in {"Node handlebars": ["node", folder / "node-handlebars.js"],
                          "Node mustache": ["node", folder / "node-mustache.js"],
                          "Python libyaml Jinja2": ["/usr/bin/python3", folder / "py-jinja2.py"]}.items():
        one = [*program, "one", work / "data", work / "data/intake.yaml", work / "peer.html"]
        if subprocess.run(one, capture_output=True).returncode == 0:
            found[name] = [str(it) for it in program]
        else:
            print(f"left out, since it does not run here: {name}")
    return found


def cold(options, work):
    jar = hello(work)
    variants = {"java hello world": lambda n: [JAVA, "-Xshare:auto", "-cp", str(jar), "Hello"],
                "openbook, launcher": lambda n: [str(LAUNCHER), "routine", *PATIENT, "--format", "html"],
                "openbook, java -jar": lambda n: [JAVA, "-jar", str(JAR), "routine", *PATIENT, "--format", "html"]}
    for name, program in options.found.items():
        variants[name] = lambda n, program=program: [
            *program, "one", f"{work}/data", f"{work}/data/intake.yaml", f"{work}/peer.html"]
    table("One handout, from nothing", options.rounds, variants)


def patients(work, rows, *how):
    path = work / f"{rows}{''.join(how)}.csv"
    with open(path, "w") as out:
        subprocess.run([sys.executable, ROOT / "src/bench/patients.py", str(rows), *how], stdout=out, check=True)
    return path


def batch(options, work):
    rows, ready = patients(work, options.rows), work / "ready"
    once([str(LAUNCHER), "batch", str(rows), "--out", str(ready)])
    size = sum(it.stat().st_size for it in ready.iterdir()) / 1e6

    def fresh(name, number):
        # Only the last output of a variant is kept, or the memory disk would fill.
        for old in work.glob(f"out-{name}-*"):
            shutil.rmtree(old)
        return str(work / f"out-{name}-{number}")

    variants = {"cp -r of the same files": lambda n: ["cp", "-r", str(ready), fresh("cp", n)],
                "openbook batch": lambda n: [str(LAUNCHER), "batch", str(rows), "--out", fresh("ob", n)],
                "openbook batch --out -": lambda n: [str(LAUNCHER), "batch", str(rows), "--out", "-"]}
    for name, program in options.found.items():
        variants[name] = lambda n, name=name, program=program: [
            *program, "batch", f"{work}/data", f"{work}/data/batch.csv", fresh(name.replace(" ", "-"), n)]
    table(f"{options.rows} handouts, {size:.0f} MB, into a fresh folder in {work.parent}", options.rounds, variants)


def memory(options, work):
    variants = {}
    for rows in (1000, 10000, 100000):
        path = patients(work, rows)
        variants[f"openbook batch, {rows} rows"] = lambda n, path=path: [str(LAUNCHER), "batch", str(path), "--out", "-"]
    new = patients(work, 10000, "new")
    variants["10000 rows, no two ask for the same"] = lambda n: [str(LAUNCHER), "batch", str(new), "--out", "-"]
    table("Memory against rows, written to nowhere", min(options.rounds, 3), variants)


def choice(options, work):
    out = work / "choice"
    out.mkdir()
    jars = ":".join(str(it) for it in JAR.parent.glob("*.jar"))
    source = ROOT / "src/bench/ChoiceBench.java"
    subprocess.run([JAVA, "-cp", jars, str(source)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--rows", type=int, default=10000)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("what", nargs="*", default=["cold", "batch", "memory", "choice"])
    options = parser.parse_args()
    fast = "/dev/shm" if Path("/dev/shm").is_dir() else None
    work = Path(tempfile.mkdtemp(prefix="openbook-bench-", dir=fast))
    try:
        options.found = peers(options.peers.resolve(), work, options.rows) if options.peers else {}
        for what in options.what:
            {"cold": cold, "batch": batch, "memory": memory, "choice": choice}[what](options, work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
