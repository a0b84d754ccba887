#!/usr/bin/env python3
"""Measures openbook after `mvn package`: src/bench/bench.py [--rounds N] [--rows N] [--peers DIR] [what...]

What: cold, batch, memory, new, choice, draw; all by default. The table of limits comes last. Variants run in turn
(A B C, A B C, ...). A ratio is the median of the ratios of each round, which a busy machine distorts less than times;
"chrt -r 5" gives the run priority. --peers is a folder with equivalent programs in Node and Python (node-*.js,
py-jinja2.py and gen_data.py), after "npm install" in it; without it they are left out. The first line of each table is
the baseline.
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
    """Measures one process: wall and processor milliseconds, and peak memory in MB."""
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


# Results by name: wall milliseconds, processor milliseconds and MB of each round.
MEASURED = {}

# Measures: name, limit, target, which of the three figures, and the two runs to compare.
ASKED = [
    ("cold handout, wall / hello", 2.5, 1.8, 0, "openbook, launcher", "java hello world"),
    ("cold handout, memory / hello", 1.3, 1.1, 2, "openbook, launcher", "java hello world"),
    ("cold handout / Python", 0.85, 0.6, 0, "openbook, launcher", "one, Python libyaml Jinja2"),
    ("cold handout / Node mustache", 0.8, 0.5, 0, "openbook, launcher", "one, Node mustache"),
    ("java -jar, wall / hello", 5, 4, 0, "openbook, java -jar", "java hello world"),
    ("batch / cp -r of the result", 1.5, 1.0, 0, "openbook batch", "cp -r of the same files"),
    ("batch / Node handlebars", 0.5, 0.3, 0, "openbook batch", "batch, Node handlebars"),
    ("batch / Python", 0.15, 0.08, 0, "openbook batch", "batch, Python libyaml Jinja2"),
    # For information only; the peers' own pages are a third as long as ours.
    ("the same, pages of equal length: / Node", "-", "-", 0, "openbook batch", "as long as ours, Node handlebars"),
    ("the same, pages of equal length: / Python", "-", "-", 0, "openbook batch", "as long as ours, Python libyaml Jinja2"),
]


def ratio(figure, one, other):
    """Returns the median of the ratios of each round."""
    return statistics.median(a[figure] / b[figure] for a, b in zip(MEASURED[one], MEASURED[other]))


def asked():
    print(f"\n{'what was asked for':42} {'must':>6} {'aim':>6} {'measured':>9}")
    for name, must, aim, figure, one, other in ASKED:
        known = one in MEASURED and other in MEASURED
        print(f"{name:42} {must:>6} {aim:>6} {f'{ratio(figure, one, other):.2f}' if known else '-':>9}")
    memory = [statistics.median(run[2] for run in runs) for name, runs in MEASURED.items() if name.endswith(" rows")]
    if memory:
        print(f"{'memory at 1,000 to 100,000 rows, MB':42} {128:6} {96:6} {'  '.join(f'{it:.0f}' for it in memory):>9}")


def table(title, rounds, variants):
    """Runs the variants in turn. variants: name -> function that returns a new command for each round."""
    results = {name: [] for name in variants}
    for number in range(-1, rounds):
        for name, command in variants.items():
            result = once(command(number))
            if number >= 0:
                results[name].append(result)
    MEASURED.update(results)
    first = next(iter(variants))
    print(f"\n{title}\n{'':44} {'wall ms':>9} {'cpu ms':>9} {'MB':>6} {'x wall':>7} {'x cpu':>7} {'x MB':>6}")
    for name, runs in results.items():
        ratios = [ratio(i, name, first) for i in range(3)]
        middle = [statistics.median(run[i] for run in runs) for i in range(3)]
        print(f"{name:44} {middle[0]:9.1f} {middle[1]:9.1f} {middle[2]:6.0f} {ratios[0]:7.2f} {ratios[1]:7.2f} {ratios[2]:6.2f}",
              flush=True)


def hello(work):
    source = work / "Hello.java"
    source.write_text("public class Hello { public static void main(String[] a) { System.out.println(\"hello\"); } }")
    subprocess.run([JAVA + "c", "-d", work, source], check=True)
    subprocess.run([JAVA[:-4] + "jar", "cf", work / "hello.jar", "-C", work, "Hello.class"], check=True)
    return work / "hello.jar"


def peers(folder, work, rows):
    """Returns commands for one page and for a batch, by name."""
    subprocess.run(["/usr/bin/python3", folder / "gen_data.py", work / "data", str(rows)], check=True)
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


def as_long(folder, work, bytes_more):
    """Copies the peers and pads the style sheet of their pages, to match the fonts in ours."""
    copy = work / "long"
    shutil.copytree(folder, copy, ignore=shutil.ignore_patterns("node_modules"))
    (copy / "node_modules").symlink_to(folder / "node_modules")
    for template in (copy / "templates").iterdir():
        template.chmod(0o644)
        text = template.read_text()
        template.write_text(text.replace("<style>", "<style>\n/* " + "A" * bytes_more + " */", 1))
    return copy


def cold(options, work):
    jar = hello(work)
    variants = {"java hello world": lambda n: [JAVA, "-Xshare:auto", "-cp", str(jar), "Hello"],
                "openbook, launcher": lambda n: [str(LAUNCHER), "routine", *PATIENT, "--format", "html"],
                "openbook, java -jar": lambda n: [JAVA, "-jar", str(JAR), "routine", *PATIENT, "--format", "html"]}
    for name, program in options.found.items():
        variants[f"one, {name}"] = lambda n, program=program: [
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
    size = sum(it.stat().st_size for it in ready.iterdir())

    def fresh(name, number):
        # Keep only the last output of a variant, so that the memory disk does not fill up.
        for old in work.glob(f"out-{name}-*"):
            shutil.rmtree(old)
        return str(work / f"out-{name}-{number}")

    variants = {"cp -r of the same files": lambda n: ["cp", "-r", str(ready), fresh("cp", n)],
                "openbook batch": lambda n: [str(LAUNCHER), "batch", str(rows), "--out", fresh("ob", n)],
                "openbook batch --out -": lambda n: [str(LAUNCHER), "batch", str(rows), "--out", "-"]}
    programs = {f"batch, {name}": program for name, program in options.found.items()}
    if options.found:
        more = as_long(options.peers.resolve(), work, size // options.rows - (work / "peer.html").stat().st_size)
        for name, (interpreter, script) in options.found.items():
            programs[f"as long as ours, {name}"] = [interpreter, str(more / Path(script).name)]
    for name, program in programs.items():
        variants[name] = lambda n, name=name, program=program: [
            *program, "batch", f"{work}/data", f"{work}/data/batch.csv", fresh(name.replace(" ", "-"), n)]
    table(f"{options.rows} handouts, {size / 1e6:.0f} MB, into a fresh folder in {work.parent}", options.rounds, variants)


def memory(options, work):
    variants = {}
    for rows in (1000, 10000, 100000):
        path = patients(work, rows)
        variants[f"openbook batch, {rows} rows"] = lambda n, path=path: [str(LAUNCHER), "batch", str(path), "--out", "-"]
    new = patients(work, 10000, "new")
    variants["10000 rows, no two ask for the same"] = lambda n: [str(LAUNCHER), "batch", str(new), "--out", "-"]
    table("Memory against rows, written to nowhere", min(options.rounds, 3), variants)


# The options of the launcher for a batch.
BATCH = ["-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=0.3", "-XX:+UseSerialGC", "-Xmx56m"]


def inside(program, *arguments, how=()):
    """Runs one of our own benchmarks in one process."""
    jars = ":".join(str(it) for it in JAR.parent.glob("*.jar"))
    subprocess.run([JAVA, *how, "-cp", jars, str(ROOT / f"src/bench/{program}.java"), *arguments], check=True)


def new(options, work):
    inside("NewRowsBench", str(patients(work, 10000, "new")), how=BATCH)


def choice(options, work):
    inside("ChoiceBench")


def draw(options, work):
    inside("DrawBench")


WHAT = {"cold": cold, "batch": batch, "memory": memory, "new": new, "choice": choice, "draw": draw}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--rows", type=int, default=10000)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("what", nargs="*", default=list(WHAT))
    options = parser.parse_args()
    fast = "/dev/shm" if Path("/dev/shm").is_dir() else None
    work = Path(tempfile.mkdtemp(prefix="openbook-bench-", dir=fast))
    try:
        options.found = peers(options.peers.resolve(), work, options.rows) if options.peers else {}
        for what in options.what:
            WHAT[what](options, work)
        asked()
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
