#!/usr/bin/env python3
"""Hold XLIFF 2 files against the Schematron of OASIS: schematron.py FOLDER-OF-SCHEMAS FILE...

Prints one line for each rule broken, warnings aside, and exits with 1 if there are any. Without files it only says
whether it could run. Needs lxml and saxonche (12), which cannot share a process.
"""
import pathlib, re, subprocess, sys, tempfile

NAMES = ["xliff_core_2.1", "matches", "metadata", "glossary", "size_restriction"]
TRANSLATE = """
import pathlib, sys
from lxml import etree, isoschematron
steps = pathlib.Path(isoschematron.__file__).parent / "resources/xsl/iso-schematron-xslt1"
steps = [etree.XSLT(etree.parse(str(steps / name)))
         for name in ["iso_dsdl_include.xsl", "iso_abstract_expand.xsl", "iso_svrl_for_xslt1.xsl"]]
for source, target in zip(sys.argv[1::2], sys.argv[2::2]):
    tree = etree.parse(source)
    tree.getroot().set("queryBinding", "xslt")
    for step in steps: tree = step(tree)
    tree.getroot().set("version", "2.0")
    pathlib.Path(target).write_bytes(etree.tostring(tree))
"""


def main(schemas, files):
    from saxonche import PySaxonProcessor
    broken = 0
    with tempfile.TemporaryDirectory() as folder:
        pairs = [(str(pathlib.Path(schemas, name + ".sch")), str(pathlib.Path(folder, name + ".xsl"))) for name in NAMES]
        subprocess.run([sys.executable, "-c", TRANSLATE, *sum(pairs, ())], check=True)
        processor = PySaxonProcessor(license=False).new_xslt30_processor()
        for _, sheet in pairs:
            judge = processor.compile_stylesheet(stylesheet_file=sheet)
            for file in files:
                report = judge.transform_to_string(source_file=file)
                for words in re.findall(r"<svrl:(?:failed-assert|successful-report)(.*?)</svrl:(?:failed|successful)", report, re.S):
                    if 'role="warning"' in words: continue
                    broken += 1
                    print(file, re.sub(r"\s+", " ", re.sub("<[^>]*>?", " ", words)).strip())
    return 1 if broken else 0


if __name__ == "__main__":
    try: sys.exit(main(sys.argv[1], sys.argv[2:]))
    except (ImportError, subprocess.CalledProcessError) as problem: print(problem); sys.exit(2)
