"""Collects every text of the window into Qt's translation files, and compiles them.

python3 packaging/translations.py            new texts into the .ts files, then the .ts files into .qm
python3 packaging/translations.py --check    tell what is missing, change nothing

Qt's own lupdate does not follow the short `_tr(...)` of modules, so the texts are collected from the syntax tree: the
first argument of `self.tr` in a class, of `QCoreApplication.translate(context, text)`, and of a module's function that
only calls the latter. Compiling is done by lrelease, which PySide6 brings.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de")
_WORD_TABLES = ("_WORDS", "_LABELS", "CONCLUSIONS")
_WORDS_IN_CALLS = {"Operation": (1, 3), "Parameter": (1, 2), "Setting": (1, 3), "Property": (0, 2)}
"""Records of the domain that are made with words: which of their arguments are shown."""
Message = tuple[str, str]


def collect(package: Path = ROOT / "app") -> tuple[Message, ...]:
    """Return every (context, text) of the window, in order.

    Raises:
        ValueError: a text is put together where it is translated, so that nobody could translate it.
    """
    found: set[Message] = set()
    for path in sorted((package / "gui").rglob("*.py")):
        found.update(_of_module(ast.parse(path.read_text("utf-8")), path))
    elsewhere = (
        "gui/places.py", "services/casework/queue.py", "services/casework/examining.py",
        "services/gallery/gallery_statistics.py",
    )  # fmt: skip
    there = (path for each in elsewhere if (path := package / each).exists())
    for path in (*sorted((package / "domain").rglob("*.py")), *there):
        tree = ast.parse(path.read_text("utf-8"))
        found.update((*_of_tables(tree), *_of_records(tree)))
    return tuple(sorted(found))


def read(language: str, folder: Path = FOLDER) -> dict[Message, str]:
    """Return the translations of a language; an empty one is not translated yet."""
    path = folder / f"second_look_{language}.ts"
    if not path.exists():
        return {}
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): message.findtext("translation") or ""
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
    }


def write(language: str, messages: dict[Message, str], folder: Path = FOLDER) -> None:
    """Write a .ts file; the same messages give the same bytes."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source), words in sorted(messages.items()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        ET.SubElement(message, "translation", {} if words else {"type": "unfinished"}).text = words
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    (folder / f"second_look_{language}.ts").write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8"
    )  # fmt: skip


def update(folder: Path = FOLDER) -> None:
    """Bring the .ts files up to the source: English is the source itself, other languages keep what they have."""
    folder.mkdir(parents=True, exist_ok=True)
    messages = collect()
    for language in LANGUAGES:
        known = read(language, folder)
        same = {source: words for (_, source), words in known.items() if words}  # a text that moved to another class
        words = {each: each[1] if language == "en" else known.get(each) or same.get(each[1], "") for each in messages}
        write(language, words, folder)


def compile_all(folder: Path = FOLDER, to: Path | None = None) -> None:
    """Compile the .ts files; texts that are not translated are left out and shown in English."""
    import PySide6

    tool = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for language in LANGUAGES:
        name = f"second_look_{language}"
        target = (to or folder) / f"{name}.qm"
        command = [str(tool), "-silent", "-nounfinished", str(folder / f"{name}.ts"), "-qm", str(target)]
        subprocess.run(command, check=True)


def share(language: str) -> tuple[int, int]:
    """Return how many texts are translated, of how many."""
    known, messages = read(language), collect()
    return sum(bool(known.get(each)) for each in messages), len(messages)


def missing() -> dict[str, list[Message]]:
    """Return what the source says and a .ts file does not list, by language."""
    said, listed = collect(), {language: read(language) for language in LANGUAGES}
    return {language: [each for each in said if each not in listed[language]] for language in LANGUAGES}


def _of_module(tree: ast.Module, path: Path) -> Iterator[Message]:
    helpers = dict(_helpers(tree))
    yield from _calls(tree, "", helpers, path)


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield module functions that only hand a text on to `translate`, with their context."""
    for function in (each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)):
        last = function.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if isinstance(call, ast.Call) and _is_translate(call) and isinstance(call.args[1], ast.Name):
            yield function.name, str(ast.literal_eval(call.args[0]))


def _calls(node: ast.AST, owner: str, helpers: dict[str, str], path: Path) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            context = _context(child, owner, helpers)
            if context:
                text = child.args[1 if _is_translate(child) else 0]
                yield from ((context, words) for words in _texts(text, path))
        inner = child.name if isinstance(child, ast.ClassDef) else owner
        yield from _calls(child, inner, helpers, path)


def _context(call: ast.Call, owner: str, helpers: dict[str, str]) -> str:
    if _is_translate(call):
        return str(ast.literal_eval(call.args[0]))
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tr":
        return owner
    return helpers.get(call.func.id, "") if isinstance(call.func, ast.Name) else ""


def _is_translate(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Attribute) and ast.unparse(call.func) == "QCoreApplication.translate"


def _texts(node: ast.expr, path: Path) -> Iterator[str]:
    if isinstance(node, ast.IfExp):
        yield from _texts(node.body, path)
        yield from _texts(node.orelse, path)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif not isinstance(node, ast.Name | ast.Attribute | ast.Subscript):  # a name stands for a text of a table
        raise ValueError(  # noqa: TRY004 - the type of a node is the content of a source file
            f"{path.name}:{node.lineno}: this text cannot be translated; write it as one literal"
        )


def _of_tables(tree: ast.Module) -> Iterator[Message]:
    """Yield the texts of the tables of words, which the window translates in the context `words`."""
    for each in tree.body:
        target = each.targets[0] if isinstance(each, ast.Assign) else getattr(each, "target", None)
        if isinstance(target, ast.Name) and target.id.endswith(_WORD_TABLES):
            yield from (("words", words) for words in _strings([getattr(each, "value", None)]))


def _of_records(tree: ast.Module) -> Iterator[Message]:
    """Yield what edits, settings and the like, their parameters and choices are called, and their hints."""
    for each in ast.walk(tree):
        called = each.func if isinstance(each, ast.Call) else None
        if isinstance(each, ast.Call) and isinstance(called, ast.Name) and called.id in _WORDS_IN_CALLS:
            first, end = _WORDS_IN_CALLS[called.id]
            choices = [word.value for word in each.keywords if word.arg == "choices"]
            yield from (("words", words) for words in _strings([*each.args[first:end], *choices]))


def _strings(nodes: Iterable[ast.expr | None]) -> Iterator[str]:
    """Yield the texts, also those in tuples and among the values of tables."""
    for each in nodes:
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
            yield each.value
        elif isinstance(each, ast.Tuple | ast.List):
            yield from _strings(each.elts)
        elif isinstance(each, ast.Dict):
            yield from _strings(each.values)


def main() -> int:
    """Do what the command line says."""
    if "--check" not in sys.argv[1:]:
        update()
        compile_all()
    absent = missing()
    for language in LANGUAGES:
        done, of = share(language)
        print(f"{language}: {done} of {of} texts translated, {len(absent[language])} not listed")
    return 1 if any(absent.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
