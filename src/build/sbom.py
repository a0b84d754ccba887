#!/usr/bin/env python3
"""Writes src/main/distribution/sbom.cdx.json, the SBOM, after a dependency changed: src/build/sbom.py

The SBOM plugin needs the network, so the list is committed and a test compares it with the jars. Descriptions, project
addresses and all checksums but one are left out, to keep the list short.
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
