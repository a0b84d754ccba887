#!/usr/bin/env python3
"""Writes src/main/distribution/sbom.cdx.json, what is shipped (SBOM), after a dependency has changed: src/build/sbom.py

The plugin that knows cannot work offline, so the list is kept and a test holds it to the jars. Left out is what the list is
longer by and not better: descriptions, addresses of projects, all checksums but one.
"""
import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

subprocess.run(["mvn", "-q", "-B", "-ntp", "cyclonedx:makeBom"], cwd=ROOT, check=True)
bom = json.loads((ROOT / "target/sbom.cdx.json").read_text())
tools = bom["metadata"]["tools"]["components"]
for component in [bom["metadata"]["component"], *tools, *bom["components"]]:
    for key in ("description", "externalReferences", "publisher", "author"):
        component.pop(key, None)
    component["hashes"] = [it for it in component.get("hashes", []) if it["alg"] == "SHA-256"]
    for licence in component.get("licenses", []):
        licence["license"].pop("url", None)
(ROOT / "src/main/distribution/sbom.cdx.json").write_text(json.dumps(bom, indent=1) + "\n")
