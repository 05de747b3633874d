"""Measures whole runs of kohezija: wall time, CPU time and peak memory, medians of five.

    python3 Benchmarks/benchmark.py PROGRAM [ACTIONS ...]
    python3 Benchmarks/benchmark.py PROGRAM translate [ACTIONS ...]
    python3 Benchmarks/benchmark.py PROGRAM portfolio [PROJECTS ...]

Each run starts the program, reads a plan of so many actions in two languages, checks it, and writes
one document with both languages side by side. Beside it stands plain deflate (zlib, level 6, one
thread) of the same parts, which no writer can beat without packing worse.

With the word translate each run sends the texts of a plan to translators or takes them back, one
format a line; half of the texts are open, so that proposals are looked for too.

With the word portfolio each run reads so many projects over ten years, 145 if not said, and writes
the consolidated report on them for their donors.
"""

import os
import pathlib
import re
import statistics
import sys
import tempfile
import time
import zipfile
import zlib

RUNS = 5
KINDS = ["prevention", "response", "support", "monitoring", "visibility"]


def plan(count):
    """A plan of so many actions, spread over objectives of twenty, as YAML text."""
    lines = [
        "kohezija: 1",
        "kind: plan",
        f"id: benchmark-{count}",
        "data_status: illustrative",
        "languages: { primary: bs-Latn, secondary: en }",
        "title: { bs: Akcioni plan za jačanje kohezije u zajednici, en: Community Cohesion Action Plan }",
        "local_government: ba-sanski-most",
        "period: { start: 2025-01-01, end: 2028-12-31 }",
        'edition: { number: "1.0", stage: proposed }',
        "incident_baseline:",
        "  source: [pu, koalicija]",
        "  reference_date: 2024-12-31",
        "  records:",
        "    - { year: 2023, class: incident, type: graffiti, bias: ethnicity, count: 5 }",
        "    - { year: 2024, class: incident, type: graffiti, bias: ethnicity, count: 4 }",
        "  totals: { 2023: 5, 2024: 4 }",
        "actors:",
        "  - { id: opcina, name: { bs: Općina Sanski Most, en: Municipality of Sanski Most }, type: local-government, role: [lead] }",
        "  - { id: koalicija, name: { bs: Koalicija protiv mržnje, en: Coalition against Hate }, type: coalition, role: [partner] }",
        "  - { id: pu, name: { bs: Policijska uprava, en: Police administration }, type: police, role: [partner] }",
        "prior_activities:",
        "  - { year: 2024, title: { bs: Uklanjanje grafita, en: Removal of graffiti }, actors: [opcina], participants: 25 }",
        "objectives:",
    ]
    for objective in range((count + 19) // 20):
        actions = range(objective * 20, min(count, objective * 20 + 20))
        lines += [
            f"  - id: C{objective + 1}",
            f"    title: {{ bs: Cilj broj {objective + 1} za jačanje povjerenja, en: Objective number {objective + 1} on stronger trust }}",
            f"    actions: [{', '.join(f'A{a + 1}' for a in actions)}]",
        ]
    lines.append("actions:")
    for number in range(1, count + 1):
        amount = 1000 + number % 997
        year = 2025 + number % 4
        lines += [
            f"  - id: A{number}",
            "    title:",
            f"      bs: Zajednička aktivnost broj {number} za mlade iz različitih zajednica u općini i okolini",
            f"      en: Joint activity number {number} for young people of different communities in the municipality",
            f"    kind: {KINDS[number % len(KINDS)]}",
            "    responsible: opcina",
            "    partners: [koalicija, pu]",
            f"    timeframe: {{ start: {year}-03-01, end: {year}-10-31 }}",
            "    outputs:",
            f"      - bs: Održano {number % 12 + 1} radionica sa učenicima i nastavnicima osnovnih i srednjih škola",
            f"        en: Held {number % 12 + 1} workshops with pupils and teachers of primary and secondary schools",
            f"    indicators: [I{number}]",
            f"    cost: {{ currency: BAM, by_year: {{ {year}: {amount}.50 }}, total: {amount}.50 }}",
            f"    funding: [ {{ source: municipal-budget, budget_code: \"614300\", status: secured, amount: {amount}.50 }} ]",
            f"    risks: [R{number % 7 + 1}]",
        ]
    lines.append("indicators:")
    for number in range(1, count + 1):
        lines += [
            f"  - id: I{number}",
            "    level: output",
            f"    title: {{ bs: Broj učesnika aktivnosti {number}, en: Participants of activity {number} }}",
            "    measure: unit",
            "    direction: increase",
            f"    baseline: {{ year: 2024, value: {number % 40} }}",
            f"    targets: [ {{ year: 2028, value: {number % 40 + 60} }} ]",
            "    verification: { bs: liste učesnika, en: participant lists }",
            "    source: opcina",
        ]
    lines.append("risks:")
    for number in range(1, 8):
        lines.append(
            f"  - {{ id: R{number}, text: {{ bs: Kašnjenje sredstava {number}, en: Late funds {number} }}, likelihood: 3, impact: 3, owner: opcina }}"
        )
    return "\n".join(lines) + "\n"


def run(command):
    """Wall seconds, CPU seconds and peak MiB of one run of a command, with its output thrown away."""
    start = time.perf_counter()
    child = os.fork()
    if child == 0:
        void = os.open(os.devnull, os.O_WRONLY)
        os.dup2(void, 1)
        os.dup2(void, 2)
        os.execv(command[0], command)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"{' '.join(command)} ended with {os.waitstatus_to_exitcode(status)}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def deflate(path):
    """Seconds of deflating all parts of a package, and their size in bytes."""
    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name) for name in archive.namelist()]
    start = time.perf_counter()
    for part in parts:
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        packer.compress(part)
        packer.flush()
    return time.perf_counter() - start, sum(map(len, parts))


def translate(program, sizes):
    """Prints what exporting and importing the texts of plans takes."""
    print(f"{'segments':>9} {'format':>8} {'way':>7} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9}")
    for count in sizes or [1250]:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            definition = folder / "plan.yaml"
            definition.write_text(plan(count), encoding="utf-8")
            for step in ("ids", "extract"):
                run([program, "translate", step, str(definition)])
            catalogue = folder / "translations" / "plan.en.yaml"
            head, *entries = re.split(r"(?m)^(?=  \S)", catalogue.read_text(encoding="utf-8"))
            catalogue.write_text(head + "".join(entries[::2]), encoding="utf-8")
            for kind in ("xliff12", "xliff21", "csv", "docx", "odt"):
                file = folder / f"out.{kind if len(kind) < 5 else 'xlf'}"
                ways = {
                    "export": [program, "translate", "export", str(definition), "--language", "en", "--format", kind, "-o", str(file)],
                    "import": [program, "translate", "import", str(file), "--definition", str(definition)],
                }
                for way, command in ways.items():
                    runs = [run(command) for _ in range(RUNS)]
                    wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
                    print(f"{len(entries):>9} {kind:>8} {way:>7} {wall:>8.3f} {cpu:>8.3f} {peak:>9.1f}", flush=True)


def project(number):
    """A project over ten years, each with a budget and delivery by category, as YAML text."""
    lines = [
        "kohezija: 1",
        "kind: project",
        f"id: projekat-{number}",
        "data_status: illustrative",
        "languages: { primary: bs-Latn, secondary: en }",
        f"title: {{ bs: Projekat broj {number} za koheziju, en: Project number {number} for cohesion }}",
        "status: { iati: 2 }",
        "dates: { start: 2016-01-01, expected_end: 2025-12-31, end: null }",
        "results:",
    ]
    for result in range(1, 5):
        lines += [
            f'  - code: "{result}"',
            "    level: output",
            f"    statement: {{ bs: Rezultat {result}, en: Result {result} }}",
            "    indicators:",
            f"      - id: I{result}",
            f"        title: {{ bs: Broj učesnika {result}, en: Participants {result} }}",
            "        measure: unit",
            "        direction: increase",
            "        baseline: { year: 2015, value: 0 }",
            "        targets: [ { year: 2025, value: 500 } ]",
            "        periods:",
        ]
        for year in range(2016, 2026):
            lines.append(f"          - {{ start: {year}-01-01, end: {year}-12-31, milestone: {50 * (year - 2015)}, actual: {(number * 7 + year * 3) % 90 + 40 * (year - 2015)} }}")
    lines += [
        "locations: [ba-livno, ba-ribnik]",
        "organisations:",
        f"  - {{ id: fond, name: {{ bs: Fond {number % 9}, en: Fund {number % 9} }}, roles: [funding] }}",
        "  - { id: agencija, name: { bs: Agencija, en: Agency }, roles: [implementing] }",
        "finance:",
        f"  currency: {['BAM', 'USD', 'EUR'][number % 3]}",
        f"  total_contributions: {'null' if number % 10 == 0 else 900000 + number * 1000}",
        "  contributions:",
        f"    - {{ donor: fond, amount: {900000 + number * 1000}, date: 2016-01-15, recipient: agencija }}",
    ]
    for key in ("budget", "delivery"):
        lines.append(f"  {key}:")
        for year in range(2016, 2026):
            for category in ("1", "4", "6"):
                amount = "null" if (number + year) % 17 == 0 and key == "delivery" else f"{20000 + (number * 31 + year) % 7000}.50"
                lines.append(f'    - {{ year: {year}, amount: {amount}, result: "1", category: "{category}" }}')
    return "\n".join(lines) + "\n"


def portfolio(program, sizes):
    """Prints what the consolidated report on so many projects takes."""
    print(f"{'projects':>8} {'format':>6} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9}")
    for count in sizes or [145]:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            (folder / "projekti").mkdir()
            for number in range(1, count + 1):
                (folder / "projekti" / f"{number}.yaml").write_text(project(number), encoding="utf-8")
            definition = folder / "portfolio.yaml"
            definition.write_text(
                "kohezija: 1\nkind: portfolio\nid: portfelj\ndata_status: illustrative\n"
                "languages: { primary: bs-Latn, secondary: en }\ntitle: { bs: Projekti, en: Projects }\n"
                "period: { start: 2016-01-01, end: 2025-12-31 }\ndefinitions: [projekti/]\n",
                encoding="utf-8",
            )
            for kind in ("docx", "odt"):
                command = [program, "build", str(definition), "-o", str(folder / "out"), "--format", kind, "--layout", "columns"]
                runs = [run(command) for _ in range(RUNS)]
                wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
                print(f"{count:>8} {kind:>6} {wall:>8.3f} {cpu:>8.3f} {peak:>9.1f}", flush=True)


def main():
    program, *sizes = sys.argv[1:]
    if sizes[:1] == ["translate"]:
        return translate(program, [int(size) for size in sizes[1:]])
    if sizes[:1] == ["portfolio"]:
        return portfolio(program, [int(size) for size in sizes[1:]])
    print(f"{'actions':>8} {'format':>6} {'wall s':>8} {'CPU s':>8} {'peak MiB':>9} {'deflate s':>10} {'parts MB':>9} {'file MB':>8}")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for count in [int(size) for size in sizes] or [40, 1000, 20000]:
            definition = folder / f"plan-{count}.yaml"
            definition.write_text(plan(count), encoding="utf-8")
            for kind in ("docx", "odt"):
                command = [program, "build", str(definition), "-o", str(folder / "out"), "--format", kind, "--layout", "columns"]
                runs = [run(command) for _ in range(RUNS)]
                wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
                made = next((folder / "out" / f"benchmark-{count}").glob(f"*.{kind}"))
                packing, size = deflate(made)
                print(
                    f"{count:>8} {kind:>6} {wall:>8.3f} {cpu:>8.3f} {peak:>9.1f} {packing:>10.3f} {size / 1e6:>9.1f} {made.stat().st_size / 1e6:>8.2f}",
                    flush=True,
                )


if __name__ == "__main__":
    main()
