"""Files on disk: atomic writes, and a whole site put in place in one step.

A site is written to a staging folder beside the output, files that did not change are linked instead of written, and
the two folders change places when all is there. So a build that fails or is killed leaves the site as it was. Beside
its pages, the output holds a manifest of what the tool wrote; files that are not in it belong to somebody else.
"""

import ctypes
import errno
import glob
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath

from generator.core.model import Artifact, Problem
from generator.core.problems import make_problem

MANIFEST = ".sourcebook-manifest.json"
FOREIGN_SHOWN = 20


@dataclass(frozen=True, slots=True)
class Published:
    """What became of the output folder, in files; ``size`` are the bytes of all that were written or unchanged."""

    written: int
    unchanged: int
    removed: int
    size: int = 0


def write_if_changed(path: Path, data: bytes) -> bool:
    """Puts a file in place in one step, with its folders; False when it already holds these bytes."""
    try:
        if path.read_bytes() == data:
            return False
    except OSError:
        pass
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        os.chmod(name, mode)
        os.replace(name, path.resolve() if path.is_symlink() else path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    return True


def write_new(path: Path, content: bytes | Path) -> bool:
    """Puts a new file in place in one step, with its folders, from its bytes or as a copy of another file; False when
    something lies there already, which stays."""
    if os.path.lexists(path):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:40]}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                with content.open("rb") as source:
                    shutil.copyfileobj(source, file)
        os.chmod(name, 0o666 & ~_umask())
        return _name_new(name, path)
    finally:
        Path(name).unlink(missing_ok=True)


def _name_new(name: str, path: Path) -> bool:
    """Gives a file its place unless somebody else has taken it meanwhile; False then."""
    try:
        os.link(name, path)  # unlike a renaming, never over what is there
    except FileExistsError:
        return False
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            return False
        os.rename(name, path)
    return True


def output_problem(output: Path, where: str, sources: Iterable[Path]) -> Problem | None:
    """Why nothing may be written to this output folder: it would bury sources, or sources would bury it."""
    real = output.resolve()
    if real.exists() and not real.is_dir():
        message = "The output is a file, not a folder."
        return make_problem("output-holds-sources", where, message, hint="Remove it, or choose a folder with --output.")
    for source in (path.resolve() for path in sources):
        if real == source or source.is_relative_to(real) or real.is_relative_to(source):
            message = f"The output folder must not hold, be, or lie in {source.name or source}."
            hint = "Choose a folder of its own with --output, such as site."
            return make_problem("output-holds-sources", where, message, hint=hint)
    return None


def publish(output: Path, where: str, artifacts: Iterable[Artifact]) -> tuple[Published, tuple[Problem, ...]]:
    """Makes the output folder hold exactly these files, beside those that the tool never wrote.

    ``where`` is the folder's name in problems. Raises OSError when the disk does; the old site then still stands.
    """
    output = output.resolve()  # a link to a folder elsewhere stays a link
    output.parent.mkdir(parents=True, exist_ok=True)
    recover(output)
    old = _read_manifest(output)
    foreign = tuple(_foreign_files(output, old))
    staging = Path(tempfile.mkdtemp(prefix=f".{output.name}.staging-{os.getpid()}-", dir=output.parent))
    try:
        new, written, size, problems = _stage(artifacts, output, staging, frozenset(foreign), old, where)
        removed = len(old.keys() - new.keys())
        if written or removed or not output.is_dir():
            foreign = tuple(_foreign_files(output, old))  # some may have come since the build began
            problems += _carry(foreign, output, staging, where)
            _copy_folders(output, staging, new)
            _swap(staging, output, frozenset((*old, *foreign, MANIFEST)))
        else:
            problems += _foreign_problems(foreign, where)
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return Published(written, len(new) - written, removed, size), problems


def recover(output: Path) -> None:
    """Tidies up after a build that was killed: the last good site comes back, dead staging folders go."""
    name = glob.escape(output.name)
    for previous in sorted(output.parent.glob(f".{name}.previous-*")):
        if output.exists():
            shutil.rmtree(previous, ignore_errors=True)
        else:
            previous.rename(output)
    for staging in output.parent.glob(f".{name}.staging-*"):
        if not _is_alive(staging.name.removeprefix(f".{output.name}.staging-").partition("-")[0]):
            shutil.rmtree(staging, ignore_errors=True)


def _stage(
    artifacts: Iterable[Artifact],
    output: Path,
    staging: Path,
    foreign: frozenset[str],
    old: Mapping[str, str],
    where: str,
) -> tuple[dict[str, str], int, int, tuple[Problem, ...]]:
    new: dict[str, str] = {}
    problems: list[Problem] = []
    written = size = 0
    folders = frozenset(str(parent) for path in foreign for parent in PurePosixPath(path).parents)
    made: set[str] = set()  # the folders of the new files
    for artifact in artifacts:
        parents = _parents(artifact.path)
        if artifact.path in new or artifact.path in made or not new.keys().isdisjoint(parents):
            hint = "Rename one of the two pages or files."
            message = "Two pages or files would be written here; the first was."
            problems.append(make_problem("same-address", f"{where}/{artifact.path}", message, hint=hint))
            continue
        if _is_in_the_way(artifact.path, foreign, folders) and not _same(output / artifact.path, artifact.content):
            hint = "Move it elsewhere, or remove it if an older Sourcebook left it."
            message = "A file that Sourcebook did not write stands where a page should go; it was left alone."
            problems.append(make_problem("foreign-file-in-the-way", f"{where}/{artifact.path}", message, hint=hint))
            continue
        made.update(parents)
        new[artifact.path] = sha256(artifact.content).hexdigest()
        written += _place(artifact, output, staging)
        size += len(artifact.content)
    manifest = json.dumps(new, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
    (staging / MANIFEST).write_text(manifest, encoding="utf-8")
    return new, written, size, tuple(problems)


def _parents(path: str) -> tuple[str, ...]:
    """The folders that a file stands in."""
    parts = path.split("/")
    return tuple("/".join(parts[:count]) for count in range(1, len(parts)))


def _place(artifact: Artifact, output: Path, staging: Path) -> bool:
    """Puts one file into the staging folder; True when its bytes are new."""
    target, there = staging / artifact.path, output / artifact.path
    target.parent.mkdir(parents=True, exist_ok=True)
    if _same(there, artifact.content):
        _link(there, target)
        return False
    target.write_bytes(artifact.content)
    return True


def _same(path: Path, content: bytes) -> bool:
    try:
        return not path.is_symlink() and path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def _is_in_the_way(path: str, foreign: frozenset[str], folders: frozenset[str]) -> bool:
    """Whether a foreign file stands at the path or above it, or foreign files stand below it."""
    parts = path.split("/")
    return path in folders or any("/".join(parts[:count]) in foreign for count in range(1, len(parts) + 1))


def _carry(foreign: Iterable[str], output: Path, staging: Path, where: str) -> tuple[Problem, ...]:
    """Takes the files that are not ours over into the staging folder."""
    paths = tuple(foreign)
    for path in paths:
        target, there = staging / path, output / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.unlink(missing_ok=True)
        if there.is_symlink():
            target.symlink_to(os.readlink(there))
        else:
            _link(there, target)
    return _foreign_problems(paths, where)


def _foreign_problems(foreign: tuple[str, ...], where: str) -> tuple[Problem, ...]:
    hint = "If it belongs to the site, that is all right; if it is a leftover, remove it."
    message = "Sourcebook did not write this file; it was left alone."
    shown = [make_problem("foreign-file", f"{where}/{path}", message, hint=hint) for path in foreign[:FOREIGN_SHOWN]]
    if len(foreign) > FOREIGN_SHOWN:
        rest = f"{len(foreign) - FOREIGN_SHOWN:,} more files that Sourcebook did not write were left alone."
        shown.append(make_problem("foreign-file", where, rest))
    return tuple(shown)


def _foreign_files(output: Path, manifest: Mapping[str, str]) -> Iterator[str]:
    for folder, folders, files in os.walk(output):
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        folders[:] = sorted(set(folders) - set(links))
        for name in sorted([*files, *links]):
            path = Path(folder, name).relative_to(output).as_posix()
            if path not in manifest and path != MANIFEST:
                yield path


def _read_manifest(output: Path) -> dict[str, str]:
    try:
        rows = json.loads((output / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(path): str(digest) for path, digest in rows.items()} if isinstance(rows, dict) else {}


def _link(there: Path, target: Path) -> None:
    try:
        os.link(there, target)
    except OSError:  # a file system without hard links
        shutil.copy2(there, target)


def _copy_folders(output: Path, staging: Path, new: Mapping[str, str]) -> None:
    """Gives the staging folder the modes of the old one, and the folders there that are not ours, empty ones too."""
    if not output.is_dir():
        staging.chmod(0o777 & ~_umask())
        return
    ours = {str(parent) for path in new for parent in PurePosixPath(path).parents}
    for folder, folders, files in os.walk(output, topdown=False):
        there = Path(folder)
        target = staging / there.relative_to(output)
        if target.is_dir() or (not folders and not files and not target.exists()):
            target.mkdir(parents=True, exist_ok=True)
            if str(there.relative_to(output).as_posix()) not in ours or there == output:
                shutil.copystat(there, target)
            else:
                shutil.copymode(there, target)


def _rescue(previous: Path, output: Path, known: frozenset[str]) -> None:
    """Takes what came into the old folder after its files had been listed over into the new one."""
    for folder, _, files in os.walk(previous):
        for name in files:
            path = Path(folder, name).relative_to(previous)
            if path.as_posix() not in known and not (output / path).exists():
                (output / path).parent.mkdir(parents=True, exist_ok=True)
                Path(folder, name).rename(output / path)


def _swap(staging: Path, output: Path, known: frozenset[str]) -> None:
    """The staging folder takes the output's place; the old output is removed, but for files that are not ``known``."""
    if not output.exists():
        staging.rename(output)
        return
    if _exchange(staging, output):
        _rescue(staging, output, known)
        shutil.rmtree(staging, ignore_errors=True)
        return
    previous = output.with_name(staging.name.replace(".staging-", ".previous-"))
    output.rename(previous)
    try:
        staging.rename(output)
    except OSError:
        previous.rename(output)
        raise
    _rescue(previous, output, known)
    shutil.rmtree(previous, ignore_errors=True)


def _exchange(first: Path, second: Path) -> bool:
    """Two folders change names in one step (renameat2 of Linux); False where there is no such call."""
    if not sys.platform.startswith("linux"):
        return False
    at_cwd, exchange = -100, 2
    try:
        rename = ctypes.CDLL(None, use_errno=True).renameat2
    except (OSError, AttributeError):
        return False
    if rename(at_cwd, os.fsencode(first), at_cwd, os.fsencode(second), exchange) == 0:
        return True
    if ctypes.get_errno() in (errno.ENOSYS, errno.EINVAL, errno.EPERM):
        return False
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), os.fspath(second))


def _is_alive(process: str) -> bool:
    if sys.platform == "win32":  # where this call would end the process instead of asking after it
        return False
    try:
        os.kill(int(process), 0)
    except (ValueError, ProcessLookupError):
        return False
    except OSError:
        return True
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
