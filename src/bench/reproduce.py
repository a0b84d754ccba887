#!/usr/bin/env python3
"""Builds the committed state twice, in two folders, and compares the distributions byte by byte: src/bench/reproduce.py

The class archive and its key are left out: they are valid for one folder and one Java only.
"""
import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MADE_THERE = {"lib/openbook.jsa", "lib/openbook.aot", "lib/archive.key"}


def built(commit, folder):
    """Hashes each file of the distribution, by its path."""
    subprocess.run(["git", "clone", "--quiet", "--no-checkout", ROOT, folder], check=True)
    subprocess.run(["git", "checkout", "--quiet", commit], cwd=folder, check=True)
    subprocess.run(["mvn", "-q", "-B", "-ntp", "-DskipTests", "package"], cwd=folder, check=True)
    made = folder / "target/openbook"
    files = {str(it.relative_to(made)): it for it in made.rglob("*") if it.is_file()}
    return {name: hashlib.sha256(it.read_bytes()).hexdigest() for name, it in files.items() if name not in MADE_THERE}


head = subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()
with tempfile.TemporaryDirectory(prefix="openbook-reproduce-") as work:
    one, other = built(head, Path(work) / "one"), built(head, Path(work) / "another one/deeper")
differ = sorted(it for it in one.keys() | other.keys() if one.get(it) != other.get(it))
for name in differ:
    print(f"differs: {name}")
print(f"{len(one)} files, {len(differ)} differ; " + "".join(f"{name} {hash}" for name, hash in one.items() if "/openbook-" in name))
sys.exit(1 if differ or not one else 0)
